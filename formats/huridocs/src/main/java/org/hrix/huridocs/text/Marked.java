// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text of which some characters are meant as they are, and the others may be marks of the notation.
 *
 * <p>Immutable.
 */
final class Marked {
  private final String text;
  private final boolean[] literal;
  private final int from;
  private final int to;

  private Marked(String text, boolean[] literal, int from, int to) {
    this.text = text;
    this.literal = literal;
    this.from = from;
    this.to = to;
  }

  /** Takes text without escapes. */
  static Marked plain(String text) {
    return new Marked(text, new boolean[text.length()], 0, text.length());
  }

  /** Takes text as the writer writes it: a backslash makes what follows literal. */
  static Marked escaped(String written) {
    StringBuilder text = new StringBuilder(written.length());
    boolean[] literal = new boolean[written.length()];
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      int length = c == '\\' ? Escapes.lengthAt(written, at) : 0;
      if (length > 0) {
        literal[text.length()] = true;
        text.append(Escapes.valueAt(written, at));
        at += length;
      } else {
        text.append(c);
        at++;
      }
    }
    return new Marked(text.toString(), literal, 0, text.length());
  }

  private boolean is(int index, char mark) {
    return text.charAt(index) == mark && !literal[index];
  }

  private Marked part(int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && isSpace(first)) {
      first++;
    }
    while (last > first && isSpace(last - 1)) {
      last--;
    }
    return new Marked(text, literal, first, last);
  }

  private boolean isSpace(int index) {
    return is(index, ' ') || is(index, '\t');
  }

  /** Returns the text without spaces at its edges. */
  Marked trimmed() {
    return part(from, to);
  }

  boolean isEmpty() {
    return from == to;
  }

  /** Cuts at each mark that has space, or an edge, on both sides. */
  List<Marked> split(char mark) {
    List<Marked> parts = new ArrayList<>();
    int begin = from;
    for (int i = from; i < to; i++) {
      if (isAlone(i, mark)) {
        parts.add(part(begin, i));
        begin = i + 1;
      }
    }
    parts.add(part(begin, to));
    return parts;
  }

  private boolean isAlone(int index, char mark) {
    return is(index, mark)
        && (index == from || isSpace(index - 1))
        && (index + 1 == to || isSpace(index + 1));
  }

  /** Finds the first such mark; -1 when there is none. */
  int alone(char mark) {
    for (int i = from; i < to; i++) {
      if (isAlone(i, mark)) {
        return i - from;
      }
    }
    return -1;
  }

  /** Finds the first mark; -1 when there is none. */
  int first(char mark) {
    for (int i = from; i < to; i++) {
      if (is(i, mark)) {
        return i - from;
      }
    }
    return -1;
  }

  /** Finds the last mark; -1 when there is none. */
  int last(char mark) {
    for (int i = to - 1; i >= from; i--) {
      if (is(i, mark)) {
        return i - from;
      }
    }
    return -1;
  }

  /** Tells whether a mark stands at an index. */
  boolean hasAt(int index, char mark) {
    return from + index < to && is(from + index, mark);
  }

  boolean startsWith(char mark) {
    return from < to && is(from, mark);
  }

  boolean endsWith(char mark) {
    return from < to && is(to - 1, mark);
  }

  int length() {
    return to - from;
  }

  /** Returns what stands before an index, without spaces at its edges. */
  Marked before(int index) {
    return part(from, Math.min(to, from + index));
  }

  /** Returns what stands from an index on, without spaces at its edges. */
  Marked after(int index) {
    return part(Math.min(to, from + index), to);
  }

  /** Returns the text itself. */
  String text() {
    return text.substring(from, to);
  }

  @Override
  public String toString() {
    return "Marked[" + length() + " characters]";
  }
}
