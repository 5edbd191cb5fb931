// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import org.jspecify.annotations.Nullable;

/**
 * A single date: year, month and day as far as given, each with unspecified digits and qualifiers.
 *
 * <p>Immutable once the parser has let go of it.
 */
final class DatePart {
  static final int UNCERTAIN = 1;
  static final int APPROXIMATE = 2;

  /** The absolute value of the year with unspecified digits as 0, or of a year with {@code Y}. */
  long year;

  boolean negative;

  /** Unspecified digits of a year of four: bit 3 is the thousands. */
  int yearMask;

  /** The year as written after {@code Y}, null for four digits. */
  @Nullable String longYear;

  /** Significant digits, 0 when not said. */
  int significant;

  /** 1 to 12, 21 to 41, or 0 when absent; unspecified digits as 0. */
  int month;

  /** Unspecified digits of the month: bit 1 is the tens. */
  int monthMask;

  boolean hasMonth;
  int day;
  int dayMask;
  boolean hasDay;

  int yearQualifier;
  int monthQualifier;
  int dayQualifier;

  /** The time of day with its offset as written from {@code T}, null when absent. */
  @Nullable String time;

  static DatePart of(long year, int month, int day) {
    DatePart part = new DatePart();
    part.year = Math.abs(year);
    part.negative = year < 0;
    part.month = month;
    part.hasMonth = month != 0;
    part.day = day;
    part.hasDay = day != 0;
    if (part.year > 9999) {
      part.longYear = Long.toString(part.year);
    }
    return part;
  }

  boolean isSeason() {
    return month > 20;
  }

  boolean isMasked() {
    return (yearMask | monthMask | dayMask) != 0;
  }

  boolean isQualified() {
    return (yearQualifier | monthQualifier | dayQualifier) != 0;
  }

  long signedYear() {
    return negative ? -year : year;
  }

  /** Tells the finest part: 1 year, 2 month or season, 3 day. */
  int depth() {
    return hasDay ? 3 : hasMonth ? 2 : 1;
  }

  int level() {
    int level = negative || longYear != null ? 1 : 0;
    if (isQualified()) {
      level = Math.max(level, isQualifiedAsWhole() ? 1 : 2);
    }
    if (isMasked()) {
      level = Math.max(level, isMaskedFromTheRight() ? 1 : 2);
    }
    if (isSeason()) {
      level = Math.max(level, month <= 24 ? 1 : 2);
    }
    boolean exponent = longYear != null && longYear.indexOf('E') >= 0;
    return exponent || significant > 0 ? 2 : level;
  }

  boolean isQualifiedAsWhole() {
    return (!hasMonth || monthQualifier == yearQualifier)
        && (!hasDay || dayQualifier == yearQualifier);
  }

  private boolean isMaskedFromTheRight() {
    if (hasDay) {
      return yearMask == 0 && dayMask == 3 && (monthMask == 0 || monthMask == 3);
    }
    if (hasMonth) {
      return yearMask == 0 && monthMask == 3;
    }
    return yearMask == 1 || yearMask == 3;
  }

  // ----- bounds -----

  /**
   * Finds the first day that fits, or null for a season without hemisphere or a mask without any.
   */
  @Nullable Day earliest() {
    return isSeason() ? Seasons.first(this) : DateFillings.first(this);
  }

  /** Finds the last day that fits, or null likewise. */
  @Nullable Day latest() {
    return isSeason() ? Seasons.last(this) : DateFillings.last(this);
  }

  // ----- printing -----

  static void appendYear(StringBuilder text, long year) {
    if (year < -9999 || year > 9999) {
      text.append('Y').append(year);
      return;
    }
    long absolute = Math.abs(year);
    if (year < 0) {
      text.append('-');
    }
    text.append((char) ('0' + absolute / 1000))
        .append((char) ('0' + absolute / 100 % 10))
        .append((char) ('0' + absolute / 10 % 10))
        .append((char) ('0' + absolute % 10));
  }

  /**
   * Prints the one spelling of this date: a run of equally qualified parts from the left is
   * qualified once to its right, any other part to its left.
   */
  String canonical() {
    StringBuilder text = new StringBuilder(16);
    appendYearPart(text);
    int run = qualifiedRun();
    if (run == 1) {
      text.append(sign(yearQualifier));
    }
    if (hasMonth) {
      appendTwoDigits(text.append('-'), run < 2 ? monthQualifier : 0, month, monthMask);
      if (run == 2) {
        text.append(sign(yearQualifier));
      }
    }
    if (hasDay) {
      appendTwoDigits(text.append('-'), run < 3 ? dayQualifier : 0, day, dayMask);
      if (run == 3) {
        text.append(sign(yearQualifier));
      }
    }
    return time == null ? text.toString() : text.append(time).toString();
  }

  /** Counts the parts from the left that have the year's qualifier; 0 when it has none. */
  private int qualifiedRun() {
    if (yearQualifier == 0) {
      return 0;
    }
    if (!hasMonth || monthQualifier != yearQualifier) {
      return 1;
    }
    return !hasDay || dayQualifier != yearQualifier ? 2 : 3;
  }

  private void appendYearPart(StringBuilder text) {
    if (longYear != null) {
      text.append('Y').append(negative ? "-" : "").append(longYear);
    } else {
      text.append(negative ? "-" : "");
      for (int bit = 3; bit >= 0; bit--) {
        text.append((yearMask >> bit & 1) == 1 ? 'X' : (char) ('0' + year / power(bit) % 10));
      }
    }
    if (significant > 0) {
      text.append('S').append(significant);
    }
  }

  private static void appendTwoDigits(StringBuilder text, int qualifier, int number, int mask) {
    text.append(sign(qualifier))
        .append((mask & 2) != 0 ? 'X' : (char) ('0' + number / 10))
        .append((mask & 1) != 0 ? 'X' : (char) ('0' + number % 10));
  }

  static int power(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private static String sign(int qualifier) {
    return switch (qualifier) {
      case UNCERTAIN -> "?";
      case APPROXIMATE -> "~";
      case UNCERTAIN | APPROXIMATE -> "%";
      default -> "";
    };
  }
}
