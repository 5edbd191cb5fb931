// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares dates by what every reading of them has in common.
 *
 * <p>A date begins somewhere between two bounds and ends somewhere between two bounds. For a single
 * date and for one of several these are the same: it is some day in between. Uncertain and
 * approximate dates have no margin in EDTF, so nothing is told about them.
 */
final class EdtfOrder {
  private static final int MINUS_INFINITE = -1;
  private static final int PLUS_INFINITE = 1;

  private EdtfOrder() {}

  /** A bound on the line of days: a day, an infinity, or not known. */
  private record Point(boolean known, int infinity, @Nullable Day day) {
    static final Point UNKNOWN = new Point(false, 0, null);

    static Point of(Bound bound, int infinity) {
      if (bound instanceof Bound.At at) {
        return new Point(true, 0, at.day());
      }
      return bound instanceof Bound.Infinite ? new Point(true, infinity, null) : UNKNOWN;
    }

    /** Tells whether this certainly lies before another, or at it when that is allowed. */
    boolean surelyBefore(Point other, boolean orAt) {
      if (!known || !other.known) {
        return false;
      }
      int order =
          day != null && other.day != null
              ? day.compareTo(other.day)
              : Integer.compare(infinity, other.infinity);
      return order < 0 || (orAt && order == 0);
    }
  }

  /** Where a date may begin and end. */
  private record Span(Point firstStart, Point lastStart, Point firstEnd, Point lastEnd) {
    static Span of(Edtf date) {
      Point first = Point.of(date.earliestBound(), MINUS_INFINITE);
      Point last = Point.of(date.latestBound(), PLUS_INFINITE);
      if (date.kind() == Edtf.Kind.INTERVAL) {
        return new Span(
            first,
            Point.of(EdtfBounds.innerOf(date.start(), false), MINUS_INFINITE),
            Point.of(EdtfBounds.innerOf(date.end(), true), PLUS_INFINITE),
            last);
      }
      return date.kind() == Edtf.Kind.ALL_OF
          ? new Span(first, Point.UNKNOWN, Point.UNKNOWN, last)
          : new Span(first, last, first, last);
    }
  }

  static Answer before(Edtf a, Edtf b) {
    if (a.isQualified() || b.isQualified()) {
      return Answer.CANNOT_TELL;
    }
    if (a.kind() == Edtf.Kind.DATE_TIME && b.kind() == Edtf.Kind.DATE_TIME) {
      return timesBefore(a.part(), b.part());
    }
    Span left = Span.of(a);
    Span right = Span.of(b);
    if (left.lastEnd().surelyBefore(right.firstStart(), false)) {
      return Answer.YES;
    }
    return right.lastStart().surelyBefore(left.firstEnd(), true) ? Answer.NO : Answer.CANNOT_TELL;
  }

  static Answer overlaps(Edtf a, Edtf b) {
    if (a.isQualified() || b.isQualified()) {
      return Answer.CANNOT_TELL;
    }
    Span left = Span.of(a);
    Span right = Span.of(b);
    if (left.lastEnd().surelyBefore(right.firstStart(), false)
        || right.lastEnd().surelyBefore(left.firstStart(), false)) {
      return Answer.NO;
    }
    boolean both =
        left.lastStart().surelyBefore(right.firstEnd(), true)
            && right.lastStart().surelyBefore(left.firstEnd(), true);
    return both ? Answer.YES : Answer.CANNOT_TELL;
  }

  /** Times of day are comparable at the same offset; otherwise only days that are far apart. */
  private static Answer timesBefore(DatePart a, DatePart b) {
    Day first = Objects.requireNonNull(a.earliest());
    Day second = Objects.requireNonNull(b.earliest());
    String left = Objects.requireNonNull(a.time);
    String right = Objects.requireNonNull(b.time);
    if (left.substring(9).equals(right.substring(9))) {
      return moment(first, left).isBefore(moment(second, right)) ? Answer.YES : Answer.NO;
    }
    long apart = 366 * (first.year() - second.year()) + 31L * (first.month() - second.month());
    apart += first.day() - second.day();
    return Math.abs(apart) < 40 ? Answer.CANNOT_TELL : apart < 0 ? Answer.YES : Answer.NO;
  }

  /** Puts day and time together; 24:00:00 is the midnight that begins the next day. */
  private static LocalDateTime moment(Day day, String time) {
    int hours = Integer.parseInt(time.substring(1, 3));
    LocalDateTime midnight =
        LocalDateTime.of(Math.toIntExact(day.year()), day.month(), day.day(), 0, 0);
    return hours == 24
        ? midnight.plusDays(1)
        : LocalDateTime.of(midnight.toLocalDate(), LocalTime.parse(time.substring(1, 9)));
  }
}
