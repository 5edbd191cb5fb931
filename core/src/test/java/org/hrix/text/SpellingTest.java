// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> KNOWN = List.of("incident", "involvement", "place", "id");

  @Test
  void findsTheClosestName() {
    assertEquals("incident", Spelling.nearest("incidnt", KNOWN));
    assertEquals("incident", Spelling.nearest("inicdent", KNOWN));
    assertEquals("incident", Spelling.nearest("Incident", KNOWN));
    assertEquals("involvement", Spelling.nearest("involvemment", KNOWN));
    assertEquals("place", Spelling.nearest("plce", KNOWN));
  }

  @Test
  void findsNothingFarAway() {
    assertNull(Spelling.nearest("accident at work", KNOWN));
    assertNull(Spelling.nearest("pl", KNOWN));
    assertNull(Spelling.nearest("ix", KNOWN));
    assertNull(Spelling.nearest("p", KNOWN));
    assertNull(Spelling.nearest("incident".repeat(6), KNOWN));
    assertNull(Spelling.nearest("incident", List.of()));
  }
}
