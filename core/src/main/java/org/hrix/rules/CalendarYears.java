// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.jspecify.annotations.Nullable;

/** Years that make sense in another calendar, and hardly in the Gregorian one. */
final class CalendarYears {
  /** How far the Bikram Sambat is ahead. */
  private static final int BIKRAM_SAMBAT = 57;

  /** A year that lies less far ahead is rather mistyped. */
  private static final int MISTYPED = 20;

  private CalendarYears() {}

  /**
   * Finds a calendar in which a year lies in the last hundred years or so.
   *
   * @param year the year
   * @param last the last year of which a dataset can tell
   * @return the name of the calendar, null when there is none
   */
  static @Nullable String fitting(int year, int last) {
    if (year >= 1300 && year <= 1460) {
      return "Solar Hijri or Islamic";
    }
    if (year >= 2440 && year <= 2600) {
      return "Buddhist";
    }
    boolean ahead = year > last + MISTYPED && year <= last + BIKRAM_SAMBAT;
    return ahead ? "Bikram Sambat" : null;
  }
}
