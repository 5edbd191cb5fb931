// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.time.LocalDate;

/** Ages that are certain whatever uncertain dates turn out to be. */
final class Ages {
  private static final int ADULT = 18;

  /** The least number of days in 18 years. */
  private static final int LEAST_DAYS = 6574;

  private Ages() {}

  /**
   * Tells whether somebody was definitely not yet 18 on a day.
   *
   * @param earliestBirth the first day on which the person can have been born, {@link
   *     Days#NO_EARLIEST} for unknown
   * @param latestDay the last day that is meant, {@link Days#NO_LATEST} for unknown
   */
  static boolean isChild(int earliestBirth, int latestDay) {
    if (earliestBirth == Days.NO_EARLIEST || latestDay == Days.NO_LATEST) {
      return false;
    }
    long days = (long) latestDay - earliestBirth;
    return days < LEAST_DAYS
        || (days == LEAST_DAYS
            && LocalDate.ofEpochDay(earliestBirth).plusYears(ADULT).toEpochDay() > latestDay);
  }
}
