// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpellingProperties {

  @Property
  void boundedDistanceAgreesWithTheFullOne(@ForAll("words") String a, @ForAll("words") String b) {
    int full = Spelling.editsFrom(a, 20).applyAsInt(b);
    assertEquals(full, Spelling.editsFrom(b, 20).applyAsInt(a));
    assertEquals(a.equals(b), full == 0);
    for (int most = 0; most < 4; most++) {
      assertEquals(Math.min(full, most + 1), Spelling.editsFrom(a, most).applyAsInt(b));
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(6);
  }
}
