// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.regex.Pattern;
import org.hrix.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** What cells look like. */
final class Cells {
  /** A whole number as a spreadsheet program writes it when it shows a decimal or thousands. */
  private static final Pattern FRACTION = Pattern.compile("([0-9]+)[.,]0{1,3}");

  private static final Pattern THOUSANDS =
      Pattern.compile("[0-9]{1,3}([,.'\u2019\u00a0\u202f ])[0-9]{3}(\\1[0-9]{3})+([.,]0{1,2})?");

  private static final int LONGEST_NUMBER = 40;

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

  /** Takes spaces, points, commas and hyphens out. */
  static String withoutSeparators(String cell) {
    StringBuilder bare = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!isSeparator(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  static boolean isSeparator(char c) {
    return CodePoints.isWhiteSpace(c)
        || c == '.'
        || c == ','
        || c == '-'
        || c == '\''
        || c == '\u2019';
  }

  /** Takes digits out of what spreadsheet programs keep them as text with. */
  static String unwrapped(String cell) {
    boolean formula = cell.length() > 4 && cell.startsWith("=\"") && cell.endsWith("\"");
    String inner =
        formula
            ? cell.substring(2, cell.length() - 1)
            : cell.startsWith("'") ? cell.substring(1) : cell;
    return isDigits(inner) ? inner : cell;
  }

  /** Writes digits of other scripts as 0 to 9. */
  static String westernDigits(String cell) {
    int at = 0;
    while (at < cell.length() && (cell.charAt(at) < 0x80 || !Character.isDigit(cell.charAt(at)))) {
      at++;
    }
    if (at == cell.length()) {
      return cell;
    }
    StringBuilder western = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      int digit = Character.digit(cell.charAt(i), 10);
      western.append(digit < 0 ? cell.charAt(i) : (char) ('0' + digit));
    }
    return western.toString();
  }

  /**
   * Returns the digits of a whole number that a spreadsheet program has written, {@code 101.0} or
   * {@code 10,101,000}; null when it is none, or has digits only.
   */
  static @Nullable String wholeNumber(String cell) {
    if (cell.length() > LONGEST_NUMBER) {
      return null;
    }
    var fraction = FRACTION.matcher(cell);
    if (fraction.matches()) {
      return fraction.group(1);
    }
    var thousands = THOUSANDS.matcher(cell);
    if (!thousands.matches()) {
      return null;
    }
    String end = thousands.group(3);
    return withoutSeparators(cell.substring(0, cell.length() - (end == null ? 0 : end.length())));
  }
}
