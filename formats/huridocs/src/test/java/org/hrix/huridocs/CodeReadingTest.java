// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.hrix.data.Extras;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Vocabularies;
import org.junit.jupiter.api.Test;

class CodeReadingTest {
  private static final EsfField FIELD = EsfFields.need(EsfKind.ACT, "type_of_act");

  private final CodeReading codes = new CodeReading(Vocabularies.bundled());
  private final PlainSurroundings around = new PlainSurroundings(true);

  private Code read(String language, String edition, String label) {
    EsfValue value =
        new EsfValue(FIELD, "0101", language, edition, label, null, null, EsfValue.Role.STATED);
    return codes.read(value, 0, "en", around);
  }

  private static Code code(String edition, Text label) {
    return new Code(FIELD.list(), edition, "0101", label, Extras.NONE);
  }

  @Test
  void tellsLabelsOfOneCodeApart() {
    for (int i = 0; i < 2; i++) {
      assertEquals(code("2001", Text.of("en", "one")), read(null, "2001", "one"));
      assertEquals(code("2001", Text.of("en", "two")), read(null, "2001", "two"));
      assertEquals(code("2001", Text.of("fr", "two")), read("fr", "2001", "two"));
      assertEquals(code("1993", Text.of("fr", "two")), read("fr", "1993", "two"));
      assertEquals(code(null, Text.of("fr", "two")), read("fr", null, "two"));
      assertEquals(code("2001", null), read(null, "2001", null));
      assertEquals(code(null, null), read(null, null, null));
    }
  }

  @Test
  void remembersWhatItHasRead() {
    assertSame(read(null, "2001", "one"), read("en", "2001", "one"));
  }

  @Test
  void readsLabelsTooLongToRemember() {
    String words = "a".repeat(501);
    assertEquals(code(null, Text.of("en", words)), read(null, null, words));
    assertEquals(code(null, Text.of("en", words)), read(null, null, words));
  }
}
