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

  private static final long MAX_YEAR = 5_000_000;

  private Days() {}

  /** Returns the first day that a date can mean, {@link #NO_EARLIEST} when that cannot be told. */
  static int earliest(@Nullable When when) {
    Edtf date = when == null ? null : when.edtf();
    return date == null || date.isQualified()
        ? NO_EARLIEST
        : number(date.earliestBound(), NO_EARLIEST);
  }

  /** Returns the last day that a date can mean, {@link #NO_LATEST} when that cannot be told. */
  static int latest(@Nullable When when) {
    Edtf date = when == null ? null : when.edtf();
    return date == null || date.isQualified() ? NO_LATEST : number(date.latestBound(), NO_LATEST);
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
    long year = Math.max(-MAX_YEAR, Math.min(MAX_YEAR, day.year()));
    long days = 365 * year;
    days +=
        year >= 0
            ? (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400
            : -(year / -4 - year / -100 + year / -400);
    days += (367L * day.month() - 362) / 12 + day.day() - 1;
    if (day.month() > 2) {
      days -= Day.isLeap(year) ? 1 : 2;
    }
    return (int) (days - 719_528);
  }
}
