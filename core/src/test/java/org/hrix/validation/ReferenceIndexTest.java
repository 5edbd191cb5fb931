// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Confidence;
import org.hrix.model.Qualifier;
import org.junit.jupiter.api.Test;

class ReferenceIndexTest {
  private static final List<String> ACTORS = List.of("person", "group", "organization");

  @Test
  void danglingAndWrongTypeAreToldApart() {
    ReferenceIndex index = new ReferenceIndex();
    index.expect("p", ACTORS);
    index.expect("x", List.of());
    assertTrue(index.define("p", "person"));
    assertTrue(index.hasSuspects());
    assertEquals(ReferenceIndex.Verdict.FINE, index.verdict("p", ACTORS));
    assertEquals(ReferenceIndex.Verdict.WRONG_TYPE, index.verdict("p", List.of("act")));
    assertEquals(ReferenceIndex.Verdict.DANGLING, index.verdict("x", List.of()));
    assertEquals(ReferenceIndex.Verdict.DANGLING, index.verdict("never seen", List.of()));
    assertEquals("person", index.typeOf("p"));
  }

  @Test
  void nothingIsSuspectWhenAllReferencesLeadSomewhere() {
    ReferenceIndex index = new ReferenceIndex();
    index.expect("later", ACTORS);
    index.define("later", "group");
    index.define("unused", "act");
    assertFalse(index.hasSuspects());
    index.expect("unused", ACTORS);
    assertTrue(index.hasSuspects());
  }

  @Test
  void entitiesOfUnknownTypeMayBePointedAtByAnything() {
    ReferenceIndex index = new ReferenceIndex();
    index.define("v", "vessel");
    index.expect("v", ACTORS);
    assertFalse(index.hasSuspects());
    assertEquals(null, index.typeOf("v"));
  }

  @Test
  void theSameIdTwiceIsNoticed() {
    ReferenceIndex index = new ReferenceIndex();
    assertTrue(index.define("a", "act"));
    assertFalse(index.define("a", "person"));
    assertTrue(index.define("A", "person"));
    assertEquals(2, index.size());
  }

  /** Small tables have a fixed size; from some thousand ids on the bound holds. */
  @Test
  void anIdTakesAtMostFortyBytes() {
    for (int count : List.of(3_000, 50_000, 400_000)) {
      ReferenceIndex index = new ReferenceIndex();
      for (int i = 0; i < count; i++) {
        index.define("HRX/event/" + i, "incident");
      }
      assertEquals(count, index.size());
      assertTrue(index.bytes() <= 40L * count, index.bytes() / count + " bytes");
      assertFalse(index.define("HRX/event/" + (count - 1), "incident"));
    }
  }

  @Test
  void referencesAreFoundHoweverDeep() {
    Act act =
        Act.builder("a")
            .incident("i")
            .victim("v")
            .qualifiers(
                List.of(
                    Qualifier.builder("/victim")
                        .sources(List.of("s1", "s2"))
                        .confidence(Confidence.of("scale", "1", "who"))
                        .build()))
            .build();
    List<String> found = new ArrayList<>();
    References.visit(act, (type, id, path) -> found.add(id + " " + path.pointer()));
    assertEquals(
        List.of(
            "i /incident",
            "v /victim",
            "s1 /qualifiers/0/sources/0",
            "s2 /qualifiers/0/sources/1",
            "who /qualifiers/0/confidence/by"),
        found);
  }
}
