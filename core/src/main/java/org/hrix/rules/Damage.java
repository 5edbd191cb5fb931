// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.hrix.text.CodePoints;

/** What befalls words on their way, as bits. */
final class Damage {
  /** Nothing but white space. */
  static final int BLANK = 1;

  /** Letters were replaced by marks. */
  static final int LOST = 1 << 1;

  /** UTF-8 that was read as something else. */
  static final int MOJIBAKE = 1 << 2;

  /** Tags or entities of HTML. */
  static final int MARKUP = 1 << 3;

  /** Controls of the direction of writing that are not closed, or close nothing. */
  static final int BIDI = 1 << 4;

  private static final int FEW_MARKS = 4;
  private static final int DEEPEST = 60;

  private static final String ELEMENTS =
      " a abbr b blockquote body br code div em font h1 h2 h3 h4 h5 h6 head hr html i img li ol p"
          + " pre script small span strong style sub sup table tbody td th thead tr tt u ul ";
  private static final String ENTITIES = " amp lt gt quot apos nbsp ";

  private Damage() {}

  /** Looks at a text once, and more closely only where there is a sign of damage. */
  static int of(String text) {
    int signs = Signs.in(text);
    if ((signs & ~Signs.SOUND) == 0) {
      return (signs & Signs.INK) != 0 || !CodePoints.isBlank(text) ? 0 : BLANK;
    }
    boolean lost =
        (signs & Signs.REPLACEMENT) != 0
            || ((signs & Signs.QUESTION_MARK) != 0 && isQuestions(text));
    int found = lost ? LOST : 0;
    found |= (signs & Signs.PAIR) != 0 && !lost && Mojibake.isIn(text) ? MOJIBAKE : 0;
    found |= (signs & Signs.BRACKET) != 0 && isMarkup(text) ? MARKUP : 0;
    found |= (signs & Signs.DIRECTION) != 0 && isUnpaired(text) ? BIDI : 0;
    return found | (CodePoints.isBlank(text) ? BLANK : 0);
  }

  /** Tells whether there are several question marks, and more of them than letters. */
  private static boolean isQuestions(String text) {
    int letters = 0;
    int questions = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int lower = c | 0x20;
      letters += c >= 0x80 || (lower >= 'a' && lower <= 'z') ? 1 : 0;
      questions += c == '?' ? 1 : 0;
    }
    return questions >= FEW_MARKS && questions > letters;
  }

  /** Tells whether what opens is not closed in its line, or what closes was not opened. */
  private static boolean isUnpaired(String text) {
    long isolates = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = c == '\u202C' || c == '\u2069';
      if (closes) {
        boolean isolate = c == '\u2069';
        if (depth == 0 || isolate != ((isolates & 1) == 1)) {
          return true;
        }
        depth--;
        isolates >>>= 1;
      } else if (Signs.isDirection(c)) {
        depth++;
        isolates = (isolates << 1) | (c >= '\u2066' ? 1 : 0);
      }
      if (depth > DEEPEST || (depth > 0 && (c == '\n' || c == '\u2029'))) {
        return true;
      }
    }
    return depth > 0;
  }

  private static boolean isMarkup(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        int from = text.charAt(i + 1) == '/' ? i + 2 : i + 1;
        int end = wordEnd(text, from);
        int close = end > from && isIn(ELEMENTS, text, from, end) ? text.indexOf('>', end) : -1;
        char next = close < 0 ? 'x' : text.charAt(end);
        if (next == '>' || next == '/' || next == ' ' || next == '\n') {
          return true;
        }
      } else if (c == '&') {
        int from = text.charAt(i + 1) == '#' ? i + 2 : i + 1;
        int end = wordEnd(text, from);
        boolean closed = end > from && end < text.length() && text.charAt(end) == ';';
        boolean numbered = from == i + 2 && isNumber(text.charAt(from));
        if (closed && (numbered || isIn(ENTITIES, text, from, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNumber(char c) {
    return c == 'x' || c == 'X' || (c >= '0' && c <= '9');
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 12 && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    int lower = c | 0x20;
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
  }

  /** Tells whether a list of words with spaces around holds one, without regard to case. */
  private static boolean isIn(String words, String text, int from, int end) {
    int length = end - from;
    int last = words.length() - length - 1;
    for (int at = 1; at <= last; at++) {
      if (words.charAt(at - 1) == ' '
          && words.charAt(at + length) == ' '
          && words.regionMatches(true, at, text, from, length)) {
        return true;
      }
    }
    return false;
  }
}
