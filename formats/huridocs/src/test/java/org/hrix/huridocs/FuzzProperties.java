// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hrix.dataset.Dataset;
import org.hrix.io.ReadLimits;
import org.hrix.model.DatasetHeader;

/** Elements in any order, nested in any way, with any text: nothing throws, and nothing is lost. */
class FuzzProperties {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "y",
          "n",
          "Y",
          "1",
          "0000-00-00",
          "2010-10-22",
          "2010-02-31",
          "010000000000",
          "10000000000",
          "01010000000018",
          "990000000000",
          "Array",
          "73.0,40.9",
          "words &amp; more",
          "<![CDATA[<raw>]]>",
          "<!-- name : element not found -->",
          "&#233;",
          "\u000b",
          "{}",
          "[",
          "{\"title\":{\"en\":\"t\"}}",
          "{\"type\":\"place\",\"id\":\"x\"}",
          "NN",
          "\ue0ff");
  private static final List<String> ATTRIBUTES =
      List.of(
          "",
          "",
          "",
          " id='7'",
          " hrix:seq='3'",
          " hrix:seq='x'",
          " hrix:type='group'",
          " xml:lang='ru'",
          " xml:lang='??'",
          " hrix:label='l'",
          " hrix:edition='1993'",
          " hrix:implied='yes'");

  private static String name(Random random) {
    EsfKind[] kinds = EsfKind.values();
    EsfKind kind = kinds[random.nextInt(kinds.length)];
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> kind.element();
      case 3 -> "management_data";
      case 4 -> List.of("hrix:rest", "hrix:entity", "hrix:dataset").get(random.nextInt(3));
      case 5 -> List.of("meta_data", "custom", "events").get(random.nextInt(3));
      case 6 -> kind.recordNumber().name();
      default -> kind.fields().get(random.nextInt(kind.fields().size())).name();
    };
  }

  private static void element(Random random, int depth, StringBuilder xml) {
    String name = name(random);
    xml.append('<').append(name).append(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())));
    xml.append('>');
    if (depth > 0 && random.nextInt(3) > 0) {
      for (int i = random.nextInt(6); i > 0; i--) {
        element(random, depth - 1, xml);
      }
    }
    xml.append(TEXTS.get(random.nextInt(TEXTS.size()))).append("</").append(name).append('>');
  }

  static String document(Random random) {
    StringBuilder xml = new StringBuilder("<events xmlns='http://www.huridocs.org/'");
    xml.append(" xmlns:hrix='https://hrix.invalid/1.0/esf'");
    xml.append(random.nextBoolean() ? " hrix:version='1.0'>" : ">");
    for (int i = random.nextInt(8); i > 0; i--) {
      element(random, 4, xml);
    }
    return xml.append("</events>").toString();
  }

  @Property(seed = "1")
  void anyElementsAreReadAndWhatIsReadSurvivesWriting(@ForAll long seed) throws IOException {
    Datasets.Outcome outcome = Datasets.outcome(document(new Random(seed)));
    assertTrue(outcome.complete() || !outcome.rejects().isEmpty());
    Dataset dataset = new Dataset(DatasetHeader.builder().build(), outcome.entities());
    Dataset again = Datasets.read(Datasets.written(dataset), new ArrayList<>());
    assertEquals(dataset.entities().size(), again.entities().size());
    for (int i = 0; i < dataset.entities().size(); i++) {
      assertTrue(dataset.entities().get(i).equals(again.entities().get(i)), "entity " + i);
    }
  }

  @Property(seed = "2")
  void changedBytesAndLimitsThrowNothing(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] xml = document(random).getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i > 0; i--) {
      xml[random.nextInt(xml.length)] = (byte) random.nextInt(256);
    }
    ReadLimits limits =
        new ReadLimits(1 + random.nextInt(8), 1 + random.nextInt(400), 1 + random.nextInt(8));
    Datasets.Outcome outcome =
        Datasets.outcome(
            xml, limits, random.nextBoolean() ? Map.of("final-date", "ongoing") : Map.of());
    assertTrue(outcome.entries().size() <= xml.length);
    assertTrue(outcome.complete() || !outcome.problems().isEmpty(), "incomplete in silence");
  }
}
