// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import org.jspecify.annotations.Nullable;

/** Finds the first and the last day that fits a date, whatever its unspecified digits are. */
final class DateFillings {
  private DateFillings() {}

  static @Nullable Day first(DatePart part) {
    if (part.significant > 0) {
      return new Day(significantBound(part, part.negative), 1, 1);
    }
    if (part.yearMask == 0) {
      return inYear(part, part.signedYear(), true);
    }
    return acrossYears(part, true);
  }

  static @Nullable Day last(DatePart part) {
    if (part.significant > 0) {
      return new Day(significantBound(part, !part.negative), 12, 31);
    }
    if (part.yearMask == 0) {
      return inYear(part, part.signedYear(), false);
    }
    return acrossYears(part, false);
  }

  /** Says which years the significant digits leave open: 1950S2 is some year from 1900 to 1999. */
  private static long significantBound(DatePart part, boolean farthest) {
    int digits = Long.toString(part.year).length();
    if (part.longYear == null) {
      digits = 4;
    }
    int open = digits - part.significant;
    if (open <= 0) {
      return part.signedYear();
    }
    long step = 1;
    for (int i = 0; i < open; i++) {
      step *= 10;
    }
    long near = part.year / step * step;
    long bound = farthest ? near + (step - 1) : near;
    if (bound < 0) {
      bound = Long.MAX_VALUE;
    }
    return part.negative ? -bound : bound;
  }

  private static @Nullable Day acrossYears(DatePart part, boolean ascending) {
    boolean smallestFirst = ascending != part.negative;
    for (int i = 0; i <= 9999; i++) {
      int candidate = smallestFirst ? i : 9999 - i;
      if (fits(candidate, (int) part.year, part.yearMask, 4)
          && !(part.negative && candidate == 0)) {
        Day day = inYear(part, part.negative ? -candidate : candidate, ascending);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static @Nullable Day inYear(DatePart part, long year, boolean ascending) {
    for (int i = 1; i <= 12; i++) {
      int month = ascending ? i : 13 - i;
      if (!part.hasMonth || fits(month, part.month, part.monthMask, 2)) {
        int day = inMonth(part, Day.lengthOfMonth(year, month), ascending);
        if (day != 0) {
          return new Day(year, month, day);
        }
      }
    }
    return null;
  }

  private static int inMonth(DatePart part, int length, boolean ascending) {
    if (!part.hasDay) {
      return ascending ? 1 : length;
    }
    if (part.dayMask == 0) {
      return part.day >= 1 && part.day <= length ? part.day : 0;
    }
    for (int i = 1; i <= length; i++) {
      int day = ascending ? i : length + 1 - i;
      if (fits(day, part.day, part.dayMask, 2)) {
        return day;
      }
    }
    return 0;
  }

  private static boolean fits(int candidate, int pattern, int mask, int digits) {
    if (mask == 0) {
      return candidate == pattern;
    }
    for (int bit = 0; bit < digits; bit++) {
      int power = DatePart.power(bit);
      if ((mask >> bit & 1) == 0 && candidate / power % 10 != pattern / power % 10) {
        return false;
      }
    }
    return true;
  }
}
