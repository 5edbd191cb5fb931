// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hrix.dataset.Dataset;
import org.hrix.io.ReadLimits;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Involvement;

/** Damage costs the record it hits, and what is read is what was written. */
class DamageProperties {
  private static Map<String, Entity> byId(List<Entity> entities) {
    Map<String, Entity> byId = new HashMap<>();
    entities.forEach(entity -> byId.put(String.valueOf(entity.id()), entity));
    return byId;
  }

  private static Datasets.Outcome outcome(String xml) throws IOException {
    return Datasets.outcome(xml.getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULT, Map.of());
  }

  /** Records within one whose number is damaged cannot name it. */
  private static boolean isNumber(String xml, int at) {
    return xml.startsWith("_record_number>", at - "_record_number>".length());
  }

  @Property(seed = "1")
  void aStraySignInATextCostsOneRecord(@ForAll @LongRange(min = 1, max = 1L << 40) long seed)
      throws IOException {
    Dataset dataset = Datasets.generated(seed, 2);
    String xml = new String(Datasets.written(dataset), StandardCharsets.UTF_8);
    Random random = new Random(seed);
    int begin = xml.indexOf("</meta_data>");
    int at = 0;
    while (at == 0 || xml.charAt(at) == '\n' || xml.charAt(at) == '<' || isNumber(xml, at)) {
      at = xml.indexOf('>', begin + random.nextInt(xml.length() - begin - 100)) + 1;
    }
    Datasets.Outcome outcome =
        outcome(xml.substring(0, at) + (random.nextBoolean() ? "& " : "< ") + xml.substring(at));
    assertTrue(outcome.codes().contains("ESF-001"));
    assertFalse(outcome.complete());
    Map<String, Entity> read = byId(outcome.entities());
    int lost = 0;
    for (Entity entity : dataset.entities()) {
      Entity same = read.remove(String.valueOf(entity.id()));
      lost += same == null ? 1 : 0;
      boolean kept = same != null || outcome.rejects().contains(String.valueOf(entity.id()));
      assertTrue(kept, "an entity is neither read nor rejected");
      assertTrue(same == null || same.equals(entity), "changed: " + entity.typeName());
    }
    boolean header = xml.startsWith("<hrix:dataset>", at - "<hrix:dataset>".length());
    assertEquals(header ? 0 : 1, lost);
    assertEquals(Map.of(), read);
  }

  @Property(seed = "2")
  void aHoleLosesNothingButItself(@ForAll @LongRange(min = 1, max = 1L << 40) long seed)
      throws IOException {
    Dataset dataset = Datasets.generated(seed, 2);
    String xml = new String(Datasets.written(dataset), StandardCharsets.UTF_8);
    Random random = new Random(seed);
    int from = xml.indexOf("<event>") + random.nextInt(xml.length() - xml.indexOf("<event>") - 500);
    int to = from + 1 + random.nextInt(400);
    String hole = xml.substring(from - 60, Math.min(xml.length(), to + 60));
    Datasets.Outcome outcome = outcome(xml.substring(0, from) + "<" + xml.substring(to));
    Map<String, Entity> read = byId(outcome.entities());
    // An entity of our own whose JSON ends too early is carried as text.
    String kept = outcome.rejects() + hole;
    for (Entity entity : outcome.entities()) {
      kept += entity.id() == null ? Datasets.data(entity) : "";
    }
    List<String> missing = new ArrayList<>();
    for (Entity entity : dataset.entities()) {
      String id = String.valueOf(entity.id());
      Entity same = read.get(id);
      if (same == null && !kept.contains(id)) {
        missing.add(entity.typeName());
      }
      if (entity instanceof Act act && same instanceof Act again && again.incident() != null) {
        assertEquals(act.incident(), again.incident(), "an act of another incident");
      }
      if (entity instanceof Involvement one && same instanceof Involvement again) {
        assertTrue(again.act() == null || again.act().equals(one.act()), "another act");
      }
    }
    assertEquals(List.of(), missing);
  }
}
