// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.hrix.text.CodePoints;

/** What single characters tell of damage to the text around them, as bits. */
final class Signs {
  /** Something other than white space, in ASCII. */
  static final int INK = 1;

  /** White space, or a character beyond ASCII with nothing to tell. */
  static final int OTHER = 1 << 1;

  /** What nothing can be wrong with. */
  static final int SOUND = INK | OTHER;

  static final int QUESTION_MARK = 1 << 2;

  /** What tags and entities of HTML begin with. */
  static final int BRACKET = 1 << 3;

  /** Controls of the direction of writing. */
  static final int DIRECTION = 1 << 4;

  /** The mark that stands for letters that were lost. */
  static final int REPLACEMENT = 1 << 5;

  /** Two characters that can be two bytes of UTF-8. */
  static final int PAIR = 1 << 6;

  private static final byte[] OF_ASCII = new byte[0x80];

  static {
    for (int c = 0; c < OF_ASCII.length; c++) {
      OF_ASCII[c] = (byte) (CodePoints.isWhiteSpace(c) ? OTHER : INK);
    }
    OF_ASCII['?'] |= QUESTION_MARK;
    OF_ASCII['<'] |= BRACKET;
    OF_ASCII['&'] |= BRACKET;
  }

  private Signs() {}

  /** Collects what there is in a text. */
  static int in(String text) {
    int signs = 0;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs |= c < 0x80 ? OF_ASCII[c] : of(last, c);
      last = c;
    }
    return signs;
  }

  /** Returns what a character beyond ASCII tells behind another one. */
  private static int of(char last, char c) {
    int signs = last >= 0x80 && Mojibake.isSuspect(last, c) ? PAIR | OTHER : OTHER;
    if (c >= '\u2000') {
      signs |= c == '\uFFFD' ? REPLACEMENT : isDirection(c) ? DIRECTION : 0;
    }
    return signs;
  }

  static boolean isDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
