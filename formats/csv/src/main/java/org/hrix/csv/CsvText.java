// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.List;

/** Cells and rows as CSV (RFC 4180). */
final class CsvText {
  private CsvText() {}

  /** Quotes a cell where it needs it. */
  static String quoted(String cell) {
    int length = cell.length();
    if (length == 0) {
      return cell;
    }
    boolean quote = cell.charAt(0) == ' ' || cell.charAt(length - 1) == ' ';
    boolean twice = false;
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c == '"') {
        twice = true;
      } else if (c == ',' || c == ';' || c == '\n' || c == '\t' || c == '\r') {
        quote = true;
      }
    }
    if (!quote && !twice) {
      return cell;
    }
    return '"' + (twice ? cell.replace("\"", "\"\"") : cell) + '"';
  }

  /** Writes a row with its line end. */
  static String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i > 0 ? "," : "").append(quoted(cells.get(i)));
    }
    return line.append("\r\n").toString();
  }
}
