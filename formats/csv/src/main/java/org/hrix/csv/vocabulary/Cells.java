// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import org.hrix.text.CodePoints;

/** What cells look like. */
final class Cells {
  private Cells() {}

  /** Takes white space of any kind off the edges. */
  static String trim(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && CodePoints.isWhiteSpace(cell.charAt(from))) {
      from++;
    }
    while (to > from && CodePoints.isWhiteSpace(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  /** Tells whether a cell can be a code or the id of a list. */
  static boolean isToken(String cell, int longest) {
    return !cell.isEmpty()
        && CodePoints.count(cell) <= longest
        && CodePoints.indexOfControl(cell) < 0
        && trim(cell).equals(cell);
  }

  /** Tells whether a cell is made of the digits 0 to 9. */
  static boolean isDigits(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Takes spaces, points and hyphens out. */
  static String withoutSeparators(String cell) {
    StringBuilder bare = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!CodePoints.isWhiteSpace(c) && c != '.' && c != '-' && c != '\'') {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
