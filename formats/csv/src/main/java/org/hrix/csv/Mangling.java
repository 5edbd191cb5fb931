// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hrix.io.ReadOptions;
import org.hrix.io.Setting;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet program would make of texts, when it is not told that they are texts. */
final class Mangling {
  static final Setting REPORT =
      new Setting(
          "report",
          "With mangled, texts are reported that a spreadsheet program would change when it opens"
              + " and saves the table without being told that the column is text.",
          List.of("mangled"));

  /** More digits than this are shown, and saved, with a power of ten. */
  private static final int MAX_DIGITS = 11;

  private static final int LONGEST = 40;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?");
  private static final Pattern POWER = Pattern.compile("[0-9]+([.,][0-9]*)?[eE][+-]?[0-9]{1,3}");
  private static final Pattern MANY_DIGITS = Pattern.compile("[1-9][.,][0-9]+E[+]?[0-9]{2,3}");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{1,4}([-/][0-9]{1,2}|([-/.])[0-9]{1,2}\\2[0-9]{1,4})([T ][0-9:]+.*)?");
  private static final Pattern MONTH =
      Pattern.compile(
          "([0-9]{1,2}[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ][0-9]{1,4}",
          Pattern.CASE_INSENSITIVE);

  private Mangling() {}

  static boolean isAskedFor(ReadOptions options) {
    return "mangled".equals(options.settings().get(REPORT.name()));
  }

  /** Says what a cell would become, or null when it would stay as it is. */
  static @Nullable String of(String cell) {
    if (cell.length() > LONGEST) {
      return null;
    }
    String upper = cell.toUpperCase(Locale.ROOT);
    if (upper.equals("TRUE") || upper.equals("FALSE")) {
      return "a truth value";
    }
    if (DATE.matcher(cell).matches() || MONTH.matcher(cell).matches()) {
      return "a date in the form of the user's country";
    }
    if (POWER.matcher(cell).matches()) {
      return "a number with a power of ten";
    }
    return NUMBER.matcher(cell).matches() ? number(cell) : null;
  }

  /**
   * Tells whether a text is most likely what a program made of many digits: one digit, a point or a
   * comma, others, and a positive power of ten of two digits or three.
   */
  static boolean isPower(String text) {
    int length = text.length();
    boolean possible = length > 5 && length < LONGEST && text.charAt(0) <= '9';
    return possible && text.charAt(0) > '0' && MANY_DIGITS.matcher(text).matches();
  }

  private static @Nullable String number(String cell) {
    int point = Math.max(cell.indexOf('.'), cell.indexOf(','));
    if (point < 0 && cell.length() > MAX_DIGITS) {
      return "a number with a power of ten";
    }
    if (cell.length() > 1 && cell.charAt(0) == '0' && point != 1) {
      return "a number without its leading zeros";
    }
    return point > 0 && cell.endsWith("0") ? "a number without its last zeros" : null;
  }
}
