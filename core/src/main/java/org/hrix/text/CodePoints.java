// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

/**
 * Questions about characters, asked by code point and never by UTF-16 unit.
 *
 * @since 0.1.0
 */
public final class CodePoints {
  private CodePoints() {}

  /**
   * Counts code points; a lone surrogate counts as one.
   *
   * @param text any text
   * @return the number of code points, 0 for the empty string
   */
  public static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * Tells whether a code point has the Unicode property White_Space (PropList.txt), which {@link
   * Character#isWhitespace(int)} does not answer: that leaves out the no-break spaces.
   *
   * @param codePoint any code point
   * @return true for White_Space=yes
   */
  public static boolean isWhiteSpace(int codePoint) {
    if (codePoint > 0x20 && codePoint < 0x85) {
      return false;
    }
    return (codePoint >= 0x09 && codePoint <= 0x0D)
        || codePoint == 0x20
        || codePoint == 0x85
        || Character.isSpaceChar(codePoint);
  }

  /**
   * Tells whether nothing but white space stands in a text.
   *
   * @param text any text
   * @return true for the empty string and for white space only
   */
  public static boolean isBlank(String text) {
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (!isWhiteSpace(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /**
   * Finds the first control character (Unicode category Cc).
   *
   * @param text any text
   * @return its index in UTF-16 units from 0, or -1 when there is none
   */
  public static int indexOfControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Finds the first surrogate that has no partner.
   *
   * @param text any text
   * @return its index in UTF-16 units from 0, or -1 when there is none
   */
  public static int indexOfLoneSurrogate(String text) {
    int bits = 0;
    for (int at = 0; at < text.length(); at++) {
      bits |= text.charAt(at);
    }
    return bits < Character.MIN_SURROGATE ? -1 : loneSurrogate(text);
  }

  private static int loneSurrogate(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        i++;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i += 2;
      } else {
        return i;
      }
    }
    return -1;
  }
}
