// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

/**
 * Writes characters that XML forbids in a way that it allows, so that its parser lets them through,
 * and takes that back: each becomes an escape and a character of the private use area.
 */
final class XmlEscapes {
  /** Stands before a character that XML forbids. */
  static final char ESCAPE = '\uE0FF';

  private static final char ESCAPED = '\uE000';

  private XmlEscapes() {}

  /** Escapes characters; at most twice as many come out. */
  static char[] escaped(char[] text, int length) {
    StringBuilder out = new StringBuilder(length + 16);
    for (int i = 0; i < length; i++) {
      char c = text[i];
      boolean pair =
          Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text[i + 1]);
      if (pair) {
        out.append(c).append(text[++i]);
      } else if (Xml.isChar(c) && c != ESCAPE && !Character.isSurrogate(c)) {
        out.append(c);
      } else {
        out.append(ESCAPE).append(escaped(c));
      }
    }
    char[] changed = new char[out.length()];
    out.getChars(0, changed.length, changed, 0);
    return changed;
  }

  /** Control characters, halves of pairs, the last two of the plane, and the escape itself. */
  private static char escaped(char c) {
    if (c < ' ') {
      return (char) (ESCAPED + c);
    }
    if (Character.isSurrogate(c)) {
      return (char) (ESCAPED + 0x100 + (c - Character.MIN_SURROGATE));
    }
    return (char) (c == ESCAPE ? ESCAPED + 0x20 : ESCAPED + 0x21 + (c - '\uFFFE'));
  }

  /** Takes back what was done to characters that XML forbids. */
  static String restored(String text) {
    int escape = text.indexOf(ESCAPE);
    if (escape < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (escape >= 0 && escape + 1 < text.length()) {
      out.append(text, from, escape);
      out.append(unescaped(text.charAt(escape + 1)));
      from = escape + 2;
      escape = text.indexOf(ESCAPE, from);
    }
    return out.append(text, Math.min(from, text.length()), text.length()).toString();
  }

  private static char unescaped(char c) {
    int code = c - ESCAPED;
    if (code >= 0x100) {
      return (char) (Character.MIN_SURROGATE + code - 0x100);
    }
    if (code == 0x20) {
      return ESCAPE;
    }
    return code > 0x20 ? (char) ('\uFFFE' + code - 0x21) : (char) code;
  }

  /** Counts the characters in a text that XML forbids. */
  static int forbidden(String text) {
    int count = 0;
    int escape = text.indexOf(ESCAPE);
    while (escape >= 0 && escape + 1 < text.length()) {
      count += text.charAt(escape + 1) == ESCAPED + 0x20 ? 0 : 1;
      escape = text.indexOf(ESCAPE, escape + 2);
    }
    return count;
  }
}
