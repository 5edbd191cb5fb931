// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables that come with the program: RFC 4180 with lines ended by LF, every row as long
 * as the first. What is written otherwise is a mistake of the program and throws.
 */
final class CsvRows {
  private final String text;
  private int at;

  private CsvRows(String text) {
    this.text = text;
  }

  /** Reads all rows, the header included. */
  static List<List<String>> parse(String text) {
    CsvRows reader = new CsvRows(text);
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < text.length()) {
      List<String> row = reader.row();
      if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
        throw new IllegalStateException(
            "row " + (rows.size() + 1) + " is not as long as the first");
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>(8);
    while (true) {
      cells.add(text.charAt(at) == '"' ? quoted() : plain());
      if (at >= text.length()) {
        throw new IllegalStateException("the last row has no end");
      }
      char end = text.charAt(at++);
      if (end == '\n') {
        return cells;
      }
      if (end != ',' || at >= text.length()) {
        throw new IllegalStateException("a cell ends wrongly at " + at);
      }
    }
  }

  private String plain() {
    int comma = text.indexOf(',', at);
    int line = text.indexOf('\n', at);
    int end = comma >= 0 && comma < line ? comma : line;
    if (end < 0) {
      throw new IllegalStateException("the last row has no end");
    }
    String cell = text.substring(at, end);
    if (cell.indexOf('"') >= 0 || cell.indexOf('\r') >= 0) {
      throw new IllegalStateException("a character that needs quotes after " + at);
    }
    at = end;
    return cell;
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    int from = at + 1;
    while (true) {
      int close = text.indexOf('"', from);
      if (close < 0) {
        throw new IllegalStateException("quotes that do not end");
      }
      cell.append(text, from, close);
      if (close + 1 < text.length() && text.charAt(close + 1) == '"') {
        cell.append('"');
        from = close + 2;
      } else {
        at = close + 1;
        return cell.toString();
      }
    }
  }
}
