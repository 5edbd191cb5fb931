// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Finds text in UTF-8 that was read as Windows-1252 or Windows-1251: Ð¿Ñ€ for пр, Ã© for é. */
final class Mojibake {
  private static final int SPAN = 0x2200;
  private static final short[] WESTERN = bytes("windows-1252");
  private static final short[] CYRILLIC = bytes("windows-1251");
  private static final byte[] LEADS = marks(0xC2, 0xF5);
  private static final byte[] FOLLOWERS = marks(0x80, 0xC0);

  /** What may follow a word: a letter before it and this are no sign of a wrong reading. */
  private static final String PUNCTUATION = "…’‘“”„‚–—•›‹»«·\u00A0";

  private Mojibake() {}

  private static short[] bytes(String charset) {
    short[] bytes = new short[SPAN];
    Arrays.fill(bytes, (short) -1);
    byte[] one = new byte[1];
    for (int value = 0x80; value < 0x100; value++) {
      one[0] = (byte) value;
      char c = new String(one, Charset.forName(charset)).charAt(0);
      if (c < SPAN) {
        bytes[c] = (short) value;
      }
      if (value < 0xA0 && bytes[value] < 0) {
        bytes[value] = (short) value;
      }
    }
    return bytes;
  }

  /** Tells whether two characters can be two bytes of UTF-8, so that it is worth a closer look. */
  static boolean isSuspect(char first, char second) {
    return first < SPAN && second < SPAN && (LEADS[first] & FOLLOWERS[second]) != 0;
  }

  /** Marks the characters that stand for some bytes in either code page. */
  private static byte[] marks(int from, int to) {
    byte[] marks = new byte[SPAN];
    for (int c = 0; c < SPAN; c++) {
      marks[c] |= (byte) (WESTERN[c] >= from && WESTERN[c] < to ? 1 : 0);
      marks[c] |= (byte) (CYRILLIC[c] >= from && CYRILLIC[c] < to ? 2 : 0);
    }
    return marks;
  }

  /** Tells whether a part of a text is certainly read wrongly. */
  static boolean isIn(String text) {
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && text.charAt(at) >= 0x80) {
        at++;
      }
      if (at - from >= 2
          && (characters(text, from, at, WESTERN) >= 2
              || characters(text, from, at, CYRILLIC) >= 2
              || isOneLetter(text, from, at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Counts the characters that the bytes are in UTF-8; -1 when they are none. */
  private static int characters(String text, int from, int to, short[] bytes) {
    int characters = 0;
    for (int i = from; i < to; ) {
      int lead = byteAt(text, i, bytes);
      int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
      if (length == 0 || i + length > to) {
        return -1;
      }
      for (int next = i + 1; next < i + length; next++) {
        int value = byteAt(text, next, bytes);
        if (value < 0x80 || value >= 0xC0) {
          return -1;
        }
      }
      i += length;
      characters++;
    }
    return characters;
  }

  private static int byteAt(String text, int at, short[] bytes) {
    char c = text.charAt(at);
    return c < SPAN ? bytes[c] : -1;
  }

  /** Tells whether a single letter with an accent, or a mark of punctuation, was read wrongly. */
  private static boolean isOneLetter(String text, int from, int to) {
    if (characters(text, from, to, WESTERN) != 1) {
      return false;
    }
    char first = text.charAt(from);
    boolean letter =
        (first == 'Ã' || first == 'Ä' || first == 'Å')
            && PUNCTUATION.indexOf(text.charAt(from + 1)) < 0;
    return letter || (first == 'â' && text.charAt(from + 1) == '€');
  }
}
