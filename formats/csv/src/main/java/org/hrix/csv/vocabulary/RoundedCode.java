// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code that a spreadsheet program has written with a power of ten, {@code 1.0101E+10}: any code
 * between two numbers.
 *
 * @param least the least number that it may have been
 * @param most the greatest
 */
record RoundedCode(long least, long most) {
  private static final Pattern FORM =
      Pattern.compile("([0-9])(?:[.,]([0-9]{1,14}))?[eE](\\+?)([0-9]{1,2})");

  /** Longer numbers are no codes, and would not fit. */
  private static final int MOST_DIGITS = 15;

  /** Understands a cell; null when it is none. A letter E alone may stand in any code. */
  static @Nullable RoundedCode of(String cell) {
    Matcher form = FORM.matcher(cell);
    if (!form.matches()) {
      return null;
    }
    String decimals = form.group(2) == null ? "" : form.group(2);
    int power = Integer.parseInt(form.group(4));
    if ((form.group(3).isEmpty() && decimals.isEmpty()) || power >= MOST_DIGITS) {
      return null;
    }
    long shown = Long.parseLong(form.group(1) + decimals);
    int hidden = power - decimals.length();
    if (hidden <= 0) {
      long exact = shown / power(-hidden);
      return new RoundedCode(exact, exact);
    }
    long middle = shown * power(hidden);
    long half = power(hidden) / 2;
    return new RoundedCode(middle - half, middle + half);
  }

  private static long power(int of) {
    long ten = 1;
    for (int i = 0; i < of; i++) {
      ten *= 10;
    }
    return ten;
  }

  /** Tells whether it may have been a code. */
  boolean fits(String digits) {
    if (!Cells.isDigits(digits) || digits.length() > MOST_DIGITS) {
      return false;
    }
    long number = Long.parseLong(digits);
    return number >= least && number <= most;
  }
}
