// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

/** Spaces that word processors put where people type one, and signs without width. */
final class Spaces {
  private Spaces() {}

  private static boolean isWide(char c) {
    return c == '\u00A0' || c == '\u202F' || (c >= '\u2000' && c <= '\u200A') || c == '\u3000';
  }

  private static boolean isWidthless(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u2060';
  }

  private static boolean isSpace(char c) {
    return isWide(c) || isWidthless(c) || Character.isWhitespace(c);
  }

  /** Writes a plain space for each; what is returned is as long as what is given. */
  static String level(String line) {
    StringBuilder plain = null;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isWide(c) || isWidthless(c)) {
        plain = plain == null ? new StringBuilder(line) : plain;
        plain.setCharAt(i, ' ');
      }
    }
    return plain == null ? line : plain.toString();
  }

  /** Writes plain spaces, takes signs without width away, and spaces at the edges. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isWidthless(c)) {
        plain.append(isWide(c) ? ' ' : c);
      }
    }
    return plain.toString().strip();
  }

  /** Takes all of them away at the edges; within the words they may mean something. */
  static String trimmed(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && isSpace(words.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }
}
