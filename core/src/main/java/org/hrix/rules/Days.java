// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.hrix.model.When;
import org.hrix.time.Bound;
import org.hrix.time.Day;
import org.hrix.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Days as numbers, for comparisons that hold whatever an uncertain date turns out to be.
 *
 * <p>What is definitely before is {@code latest(a) < earliest(b)}. A bound that is open, unknown or
 * only approximate never makes that true.
 */
final class Days {
  /** An earliest day that cannot be told. */
  static final int NO_EARLIEST = Integer.MIN_VALUE;

  /** A latest day that cannot be told. */
  static final int NO_LATEST = Integer.MAX_VALUE;

  private static final int NOT_PLAIN = Integer.MIN_VALUE + 1;
  private static final long MAX_YEAR = 5_000_000;

  private Days() {}

  /** Returns the first day that a date can mean, {@link #NO_EARLIEST} when that cannot be told. */
  static int earliest(@Nullable When when) {
    Edtf date = when == null ? null : when.edtf();
    if (date == null) {
      return NO_EARLIEST;
    }
    int plain = plain(date.text(), 1, 1);
    if (plain != NOT_PLAIN) {
      return plain;
    }
    return date.isQualified() ? NO_EARLIEST : number(date.earliestBound(), NO_EARLIEST);
  }

  /** Returns the last day that a date can mean, {@link #NO_LATEST} when that cannot be told. */
  static int latest(@Nullable When when) {
    Edtf date = when == null ? null : when.edtf();
    if (date == null) {
      return NO_LATEST;
    }
    int plain = plain(date.text(), 12, 31);
    if (plain != NOT_PLAIN) {
      return plain;
    }
    return date.isQualified() ? NO_LATEST : number(date.latestBound(), NO_LATEST);
  }

  /**
   * Reads the plain forms, which nearly all dates have, without making objects: year, month, day.
   *
   * @param text the date
   * @param month which month stands for a year
   * @param day which day stands for a month; 31 for its last
   */
  private static int plain(String text, int month, int day) {
    int length = text.length();
    int year = length == 4 || length == 7 || length == 10 ? digits(text, 0, 4) : -1;
    if (year < 0) {
      return NOT_PLAIN;
    }
    int ofYear = length == 4 ? month : part(text, 5);
    if (ofYear < 1 || ofYear > 12) {
      return NOT_PLAIN;
    }
    int last = Day.lengthOfMonth(year, ofYear);
    int ofMonth = length == 10 ? part(text, 8) : Math.min(day, last);
    return ofMonth < 1 || ofMonth > last ? NOT_PLAIN : number(year, ofYear, ofMonth);
  }

  private static int part(String text, int from) {
    return text.charAt(from - 1) == '-' ? digits(text, from, from + 2) : -1;
  }

  /** Reads digits, -1 when there is anything else. */
  static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** Tells whether one date is definitely before another. */
  static boolean before(@Nullable When one, @Nullable When other) {
    if (one == null || other == null) {
      return false;
    }
    return latest(one) < earliest(other);
  }

  private static int number(Bound bound, int otherwise) {
    return bound instanceof Bound.At at ? number(at.day()) : otherwise;
  }

  /** Counts the days from 1970-01-01 in the Gregorian calendar, saturating far away. */
  static int number(Day day) {
    return number(Math.max(-MAX_YEAR, Math.min(MAX_YEAR, day.year())), day.month(), day.day());
  }

  private static int number(long year, int month, int day) {
    long days = 365 * year;
    days +=
        year >= 0
            ? (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400
            : -(year / -4 - year / -100 + year / -400);
    days += (367L * month - 362) / 12 + day - 1;
    if (month > 2) {
      days -= Day.isLeap(year) ? 1 : 2;
    }
    return (int) (days - 719_528);
  }
}
