// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.IOException;
import java.util.Arrays;
import org.hrix.csv.table.Dialect.LineEnd;

/**
 * Finds where the next row ends, and whether it keeps to RFC 4180, so that the parser is only given
 * rows that do.
 */
final class RowScanner {

  /** What was found. */
  enum Outcome {
    /** No more rows. */
    END,
    /** A row as RFC 4180 has it, but for quotes within unquoted cells. */
    SOUND,
    /** A row whose quotes do not match. */
    UNSOUND,
    /** A row of too many characters. */
    TOO_LARGE
  }

  private final CharWindow window;
  private final int limit;
  private final char delimiter;

  /** Which characters up to the last that matters do so. */
  private final boolean[] stops;

  private int at;
  private int cells;

  /** Where the cells end, as far as there is no quote in the row. */
  private int[] ends = new int[64];

  private boolean quoted;
  private long breaks;
  private int quoteInText;
  private int nul;
  private LineEnd lineEnd = LineEnd.NONE;

  RowScanner(CharWindow window, char delimiter, int limit) {
    this.window = window;
    this.delimiter = delimiter;
    this.limit = limit;
    this.stops = new boolean[Math.max('"', delimiter) + 1];
    for (char c : new char[] {'"', '\n', '\r', 0, delimiter}) {
      stops[c] = true;
    }
  }

  /** Returns how many characters the row has, without its end. */
  int length() {
    return at;
  }

  /** Tells whether the scan went to the end of the input. */
  boolean isAtEnd() throws IOException {
    return window.at(at) == CharWindow.END;
  }

  /** Returns how many cells the row has. */
  int cells() {
    return cells;
  }

  /** Tells whether the row is nothing but cells and delimiters, without quotes and NUL. */
  boolean isPlain() {
    return !quoted && nul < 0;
  }

  /** Cuts a plain row into its cells. */
  String[] plainCells() {
    String[] found = new String[cells];
    int from = 0;
    for (int i = 0; i < cells; i++) {
      found[i] =
          ends[i] == from ? "" : new String(window.chars, window.start + from, ends[i] - from);
      from = ends[i] + 1;
    }
    return found;
  }

  /** Returns how many line ends stand in its cells. */
  long breaks() {
    return breaks;
  }

  /** Returns the first cell in whose unquoted text there is a quote, from 0; -1 for none. */
  int quoteInText() {
    return quoteInText;
  }

  /** Returns the first cell with a NUL, from 0; -1 for none. */
  int nul() {
    return nul;
  }

  LineEnd lineEnd() {
    return lineEnd;
  }

  /** Scans the row at the start of the window. */
  Outcome scan() throws IOException {
    at = 0;
    cells = 0;
    breaks = 0;
    quoteInText = -1;
    nul = -1;
    quoted = false;
    int first = window.at(0);
    if (first == CharWindow.END) {
      return Outcome.END;
    }
    while (true) {
      if (window.at(at) == '"') {
        quoted = true;
        if (!quotedCell()) {
          return Outcome.UNSOUND;
        }
      }
      int stop = plainText();
      if (cells == ends.length) {
        ends = Arrays.copyOf(ends, 2 * cells);
      }
      ends[cells++] = at;
      if (stop == CharWindow.BEYOND || at > limit) {
        return Outcome.TOO_LARGE;
      }
      if (stop != delimiter) {
        lineEnd = lineEnd(stop);
        return Outcome.SOUND;
      }
      at++;
    }
  }

  /** Goes to the delimiter, line end or end of input behind unquoted text. */
  private int plainText() throws IOException {
    while (true) {
      char[] chars = window.chars;
      int end = window.limit;
      int i = window.start + at;
      while (i < end && (chars[i] >= stops.length || !stops[chars[i]])) {
        i++;
      }
      at = i - window.start;
      int stop = window.at(at);
      if (stop == '"') {
        quoteInText = quoteInText < 0 ? cells : quoteInText;
        quoted = true;
        at++;
      } else if (stop == 0) {
        noteNul();
        at++;
      } else if (i < end || stop < 0) {
        return stop;
      }
    }
  }

  private void noteNul() {
    nul = nul < 0 ? cells : nul;
  }

  /** Goes behind the closing quote; tells whether a cell may end there. */
  private boolean quotedCell() throws IOException {
    at++;
    while (true) {
      int c = toQuoteOrBreak();
      if (c < 0) {
        return false;
      }
      at++;
      if (c == '\n' || (c == '\r' && window.at(at) != '\n')) {
        breaks++;
      } else if (c == 0) {
        noteNul();
      } else if (c == '"') {
        int next = window.at(at);
        if (next != '"') {
          return next == delimiter || next == '\n' || next == '\r' || next == CharWindow.END;
        }
        at++;
      }
    }
  }

  private int toQuoteOrBreak() throws IOException {
    while (true) {
      char[] chars = window.chars;
      int end = window.limit;
      int i = window.start + at;
      while (i < end && (chars[i] > '"' || !stops[chars[i]] || chars[i] == delimiter)) {
        i++;
      }
      at = i - window.start;
      int c = window.at(at);
      if (i < end || c < 0) {
        return c;
      }
    }
  }

  private LineEnd lineEnd(int stop) throws IOException {
    if (stop == '\n') {
      return LineEnd.LF;
    }
    if (stop != '\r') {
      return LineEnd.NONE;
    }
    return window.at(at + 1) == '\n' ? LineEnd.CRLF : LineEnd.CR;
  }
}
