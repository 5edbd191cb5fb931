// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void theFirstVariantIsTheOriginal() {
    Text text = Text.of("ru", "слово").and("en", "word");
    assertEquals("слово", text.original());
    assertEquals("word", text.in("en"));
    assertEquals(null, text.in("fr"));
    assertEquals("und", Text.undetermined("x").variants().get(0).language());
    assertFalse(text.toString().contains("word"));
  }

  @Test
  void aLanguageStandsOnceAndIsWellFormed() {
    assertThrows(IllegalArgumentException.class, () -> Text.of("en", "a").and("en", "b"));
    assertThrows(IllegalArgumentException.class, () -> Text.of("e_n", "a"));
  }

  @Test
  void tagsAreCheckedByTheirGrammarOnly() {
    for (String tag :
        List.of("en", "xx", "zh-Hans-CN", "ru-Latn", "en-t-ru", "x-own", "i-klingon")) {
      assertTrue(LanguageTag.isWellFormed(tag), tag);
    }
    for (String tag : List.of("", "e", "e1", "en_US", "toolonglang", "en-", "ж", "en-\u00e9")) {
      assertFalse(LanguageTag.isWellFormed(tag), tag);
    }
  }

  @Test
  void whiteSpaceIsThatOfUnicode() {
    for (int space :
        List.of(0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2003, 0x2028, 0x202F, 0x3000)) {
      assertTrue(CodePoints.isWhiteSpace(space), Integer.toHexString(space));
    }
    for (int other : List.of(0x08, 0x1F, 0x21, 0x84, 0x200B, 0x2060, 0xFEFF)) {
      assertFalse(CodePoints.isWhiteSpace(other), Integer.toHexString(other));
    }
    assertTrue(CodePoints.isBlank(" \u00a0"));
    assertFalse(CodePoints.isBlank(" \ud83d\ude00"));
  }

  @Test
  void charactersAreCountedByCodePoint() {
    assertEquals(3, CodePoints.count("a\ud83d\ude00\ud800"));
    assertEquals(3, CodePoints.indexOfLoneSurrogate("a\ud83d\ude00\ud800"));
    assertEquals(0, CodePoints.indexOfLoneSurrogate("\ude00"));
    assertEquals(-1, CodePoints.indexOfLoneSurrogate("a\ud83d\ude00"));
    assertEquals(1, CodePoints.indexOfControl("a\u0000"));
    assertEquals(-1, CodePoints.indexOfControl("a"));
  }
}
