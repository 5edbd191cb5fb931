// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import org.jspecify.annotations.Nullable;

/**
 * The bounds of seasons and other parts of a year (EDTF level 2, sub-year groupings).
 *
 * <p>Seasons of a hemisphere are the meteorological ones of three whole months; one that crosses
 * the turn of the year begins in the year it is named with. Quarters, quadrimesters and semesters
 * divide the year evenly. Seasons 21 to 24 have no bounds.
 */
final class Seasons {
  /** First month of the groupings 25 to 41; a length follows from the group. */
  private static final int[] FIRST_MONTH = {3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7};

  private Seasons() {}

  static @Nullable Day first(DatePart part) {
    if (part.month < 25) {
      return null;
    }
    Day first = DateFillings.first(yearOf(part));
    return first == null ? null : new Day(first.year(), FIRST_MONTH[part.month - 25], 1);
  }

  static @Nullable Day last(DatePart part) {
    if (part.month < 25) {
      return null;
    }
    Day last = DateFillings.last(yearOf(part));
    if (last == null) {
      return null;
    }
    int month = FIRST_MONTH[part.month - 25] + monthsOf(part.month) - 1;
    long year = month > 12 ? last.year() + 1 : last.year();
    int inYear = month > 12 ? month - 12 : month;
    return new Day(year, inYear, Day.lengthOfMonth(year, inYear));
  }

  /** Widens a season without hemisphere to all days that some reading of it holds. */
  static @Nullable Day loosestLast(DatePart part) {
    Day last = DateFillings.last(yearOf(part));
    if (last == null) {
      return null;
    }
    long next = last.year() + 1;
    return new Day(next, 2, Day.lengthOfMonth(next, 2));
  }

  static @Nullable Day loosestFirst(DatePart part) {
    return DateFillings.first(yearOf(part));
  }

  private static int monthsOf(int grouping) {
    if (grouping <= 36) {
      return 3;
    }
    return grouping <= 39 ? 4 : 6;
  }

  private static DatePart yearOf(DatePart part) {
    DatePart year = new DatePart();
    year.year = part.year;
    year.negative = part.negative;
    year.yearMask = part.yearMask;
    year.longYear = part.longYear;
    return year;
  }
}
