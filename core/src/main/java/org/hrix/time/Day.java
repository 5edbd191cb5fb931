// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the proleptic Gregorian calendar, local to its place, in any year that a long can hold.
 *
 * @param year the astronomical year: 0 is the year before 1
 * @param month 1 to 12
 * @param day 1 to the length of the month
 * @since 0.1.0
 */
public record Day(long year, int month, int day) implements Comparable<Day> {

  /** Checks that the day exists. */
  public Day {
    if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
      throw new IllegalArgumentException("there is no such day");
    }
  }

  /**
   * Tells how long a month is.
   *
   * @param year the astronomical year
   * @param month 1 to 12
   * @return 28 to 31
   */
  public static int lengthOfMonth(long year, int month) {
    if (month == 2) {
      return isLeap(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /**
   * Tells whether a year has a 29 February.
   *
   * @param year the astronomical year
   * @return true for a leap year of the proleptic Gregorian calendar
   */
  public static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /**
   * Returns the day as the JDK's type.
   *
   * @return nothing when the year is outside {@link LocalDate}'s range
   */
  public Optional<LocalDate> toLocalDate() {
    boolean fits = year >= LocalDate.MIN.getYear() && year <= LocalDate.MAX.getYear();
    return fits ? Optional.of(LocalDate.of((int) year, month, day)) : Optional.empty();
  }

  @Override
  public int compareTo(Day other) {
    int byYear = Long.compare(year, other.year);
    if (byYear != 0) {
      return byYear;
    }
    return month != other.month
        ? Integer.compare(month, other.month)
        : Integer.compare(day, other.day);
  }

  /**
   * Writes the day.
   *
   * @return {@code YYYY-MM-DD}, with a minus sign before negative years and {@code Y} before years
   *     of more than four digits
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(12);
    DatePart.appendYear(text, year);
    appendTwo(text.append('-'), month);
    appendTwo(text.append('-'), day);
    return text.toString();
  }

  static void appendTwo(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
