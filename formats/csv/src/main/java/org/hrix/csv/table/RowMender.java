// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hrix.csv.CsvProblem;
import org.hrix.csv.table.Dialect.LineEnd;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row whose quotes do not match, by what they were most likely meant to be.
 *
 * <ul>
 *   <li>A quote behind a delimiter or line end opens a cell. So when one stands within a quoted
 *       cell and closes nothing, the quote that opened that cell is the wrong one: it is taken as
 *       text, and its cell ends at the next delimiter or line end.
 *   <li>Any other quote within a quoted cell that closes nothing is text if the cell is closed
 *       later on the line, and then two quotes at its end are one of the text and one that closes;
 *       otherwise it closes the cell, and what follows belongs to the cell.
 *   <li>A cell that is never closed goes to the end of the input, unless most of its lines have as
 *       many cells as a row: then the quote that opened it is taken as text.
 * </ul>
 */
final class RowMender {
  private static final int LINES_LOOKED_AT = 100;

  private final CharWindow window;
  private final char delimiter;
  private final TableFindings findings;

  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int columns;
  private int at;
  private int closerFrom;
  private int closerTo;
  private boolean closes;
  private LineEnd lineEnd = LineEnd.NONE;

  RowMender(CharWindow window, char delimiter, TableFindings findings) {
    this.window = window;
    this.delimiter = delimiter;
    this.findings = findings;
  }

  /** Returns how many characters the row has, without its end. */
  int length() {
    return at;
  }

  /** Returns how many line ends stand in its cells. */
  long breaks() {
    long breaks = 0;
    for (int i = window.start; i < window.start + at; i++) {
      char c = window.chars[i];
      boolean pair = c == '\r' && i + 1 < window.limit && window.chars[i + 1] == '\n';
      breaks += c == '\n' || (c == '\r' && !pair) ? 1 : 0;
    }
    return breaks;
  }

  LineEnd lineEnd() {
    return lineEnd;
  }

  /**
   * Reads the row at the start of the window.
   *
   * @param usual how many cells rows usually have
   * @return its cells, or null when it is beyond the limit
   */
  @Nullable List<String> mend(int usual) throws IOException {
    columns = usual;
    at = 0;
    closerFrom = 0;
    closerTo = 0;
    cells.clear();
    while (true) {
      cell.setLength(0);
      int stop = window.at(at) == '"' ? quotedCell() : plainText(false);
      cells.add(cell.toString());
      if (stop == CharWindow.BEYOND) {
        return null;
      }
      if (stop != delimiter) {
        lineEnd = stop == '\n' ? LineEnd.LF : stop == '\r' ? carriageReturn() : LineEnd.NONE;
        return cells;
      }
      at++;
    }
  }

  private LineEnd carriageReturn() throws IOException {
    return window.at(at + 1) == '\n' ? LineEnd.CRLF : LineEnd.CR;
  }

  /** Appends text up to what ends an unquoted cell, and returns that. */
  private int plainText(boolean told) throws IOException {
    boolean report = !told;
    while (true) {
      int c = window.at(at);
      if (endsCell(c) || c == CharWindow.BEYOND) {
        return c;
      }
      if (c == '"' && report) {
        findings.inRow(CsvProblem.QUOTE_IN_TEXT, cells.size());
        report = false;
      }
      cell.append((char) c);
      at++;
    }
  }

  private boolean endsCell(int c) {
    return c == delimiter || c == '\n' || c == '\r' || c == CharWindow.END;
  }

  private int quotedCell() throws IOException {
    int open = at++;
    boolean told = false;
    while (true) {
      int c = window.at(at);
      if (c < 0) {
        return unclosed(open, c);
      }
      int next = c == '"' ? window.at(at + 1) : 0;
      if (told && next == '"' && endsCell(window.at(at + 2))) {
        cell.append('"');
        at += 2;
        return window.at(at);
      } else if (c != '"' || next == '"') {
        cell.append((char) c);
        at += c == '"' ? 2 : 1;
      } else if (endsCell(next)) {
        at++;
        return next;
      } else if (opensCell(at, open)) {
        return asText(open);
      } else if (isClosedLater(at + 1)) {
        told = tell(told);
        cell.append('"');
        at++;
      } else {
        at++;
        findings.inRow(CsvProblem.TEXT_AFTER_QUOTE, cells.size());
        return plainText(true);
      }
    }
  }

  private boolean tell(boolean told) {
    if (!told) {
      findings.inRow(CsvProblem.QUOTE_IN_QUOTED, cells.size());
    }
    return true;
  }

  /** Tells whether a quote stands where one opens a cell. */
  private boolean opensCell(int quote, int open) throws IOException {
    return quote > open + 1 && endsCell(window.at(quote - 1));
  }

  /** Reads the cell again, its opening quote being text. */
  private int asText(int open) throws IOException {
    findings.inRow(CsvProblem.BAD_QUOTE, cells.size());
    cell.setLength(0);
    at = open;
    return plainText(true);
  }

  private int unclosed(int open, int stop) throws IOException {
    if (looksLikeRows(open)) {
      return asText(open);
    }
    if (stop == CharWindow.END) {
      findings.inRow(CsvProblem.BAD_QUOTE, cells.size());
    }
    return stop;
  }

  /**
   * Looks on the line for what comes first: a quote that closes the cell, one that opens another,
   * or the end of the line. The answer holds up to the place where it was found.
   */
  private boolean isClosedLater(int from) throws IOException {
    if (from >= closerFrom && from < closerTo) {
      return closes;
    }
    int i = from;
    int c = window.at(i);
    while (c >= 0 && c != '\n' && c != '\r') {
      int next = window.at(i + 1);
      boolean closer = c == '"' && (endsCell(next) || isQuoteAndEnd(i + 1));
      if (closer || (c == delimiter && next == '"')) {
        return found(from, i, closer);
      }
      i += c == '"' && next == '"' ? 2 : 1;
      c = window.at(i);
    }
    return found(from, i, false);
  }

  /** Tells whether a quote of the text stands before the one that closes the cell. */
  private boolean isQuoteAndEnd(int quote) throws IOException {
    return window.at(quote) == '"' && endsCell(window.at(quote + 1));
  }

  private boolean found(int from, int to, boolean closer) {
    closerFrom = from;
    closerTo = to;
    closes = closer;
    return closer;
  }

  /** Tells whether most lines behind the first have as many cells as rows have. */
  private boolean looksLikeRows(int from) {
    int lines = 0;
    int like = 0;
    int delimiters = -1;
    int end = window.limit;
    for (int i = window.start + from; i < end && lines < LINES_LOOKED_AT; i++) {
      char c = window.chars[i];
      if (c == '\n' || c == '\r') {
        lines += delimiters >= 0 ? 1 : 0;
        like += delimiters == columns - 1 ? 1 : 0;
        delimiters = 0;
        i += c == '\r' && i + 1 < end && window.chars[i + 1] == '\n' ? 1 : 0;
      } else if (c == delimiter && delimiters >= 0) {
        delimiters++;
      }
    }
    return lines == 0 || 2 * like >= lines;
  }
}
