// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import org.jspecify.annotations.Nullable;

/** Reads a single date in one pass over its characters. */
final class DateParser {
  private static final int MAX_OFFSET_MINUTES = 14 * 60;

  private final String text;
  private int at;
  private int end;
  private int dayAt;
  private int value;
  private int mask;
  private @Nullable EdtfFailure failure;

  DateParser(String text) {
    this.text = text;
  }

  @Nullable EdtfFailure failure() {
    return failure;
  }

  @Nullable DatePart parse(int from, int to, boolean timeAllowed) {
    at = from;
    end = to;
    DatePart part = new DatePart();
    boolean read =
        year(part)
            && (at == end || isTime(part) || month(part))
            && (at == end || isTime(part) || day(part))
            && (at == end || time(part, timeAllowed))
            && exists(part, from);
    return read ? part : null;
  }

  private boolean isTime(DatePart part) {
    return part.hasDay && text.charAt(at) == 'T';
  }

  private boolean fail(EdtfFault fault, int offset) {
    if (failure == null) {
      failure = new EdtfFailure(fault, offset);
    }
    return false;
  }

  private boolean unexpected() {
    return fail(at < end ? EdtfFault.UNEXPECTED_CHARACTER : EdtfFault.INCOMPLETE, at);
  }

  // ----- year -----

  private boolean year(DatePart part) {
    part.yearQualifier = qualifier();
    if (at < end && text.charAt(at) == 'Y') {
      return longYear(part) && significant(part) && qualifiedRight(part);
    }
    if (at < end && text.charAt(at) == '-') {
      part.negative = true;
      at++;
    }
    if (!digits(4)) {
      return fail(EdtfFault.YEAR_NOT_FOUR_DIGITS, at);
    }
    if (at < end && isDigit(text.charAt(at))) {
      return fail(EdtfFault.YEAR_NOT_FOUR_DIGITS, at);
    }
    part.year = value;
    part.yearMask = mask;
    if (part.negative && value == 0 && mask == 0) {
      return fail(EdtfFault.NEGATIVE_ZERO, at - 4);
    }
    return significant(part) && qualifiedRight(part);
  }

  private boolean longYear(DatePart part) {
    at++;
    if (at < end && text.charAt(at) == '-') {
      part.negative = true;
      at++;
    }
    int start = at;
    long year = 0;
    while (at < end && isDigit(text.charAt(at))) {
      int digit = text.charAt(at++) - '0';
      if (year > (Long.MAX_VALUE - digit) / 10) {
        return fail(EdtfFault.YEAR_OUT_OF_RANGE, start);
      }
      year = 10 * year + digit;
    }
    if (at == start || text.charAt(start) == '0') {
      return fail(EdtfFault.YEAR_NOT_FOUR_DIGITS, start);
    }
    if (at < end && text.charAt(at) == 'E') {
      year = exponent(year, start);
    } else if (year <= 9999) {
      return fail(EdtfFault.YEAR_NOT_FOUR_DIGITS, start);
    }
    part.year = year;
    part.longYear = text.substring(start, at);
    return year >= 0;
  }

  /** Multiplies by the power of ten; returns -1 after a failure. */
  private long exponent(long mantissa, int start) {
    at++;
    int first = at;
    int power = 0;
    while (at < end && isDigit(text.charAt(at)) && power < 100) {
      power = 10 * power + (text.charAt(at++) - '0');
    }
    if (at == first) {
      unexpected();
      return -1;
    }
    long year = mantissa;
    for (int i = 0; i < power; i++) {
      if (year > Long.MAX_VALUE / 10) {
        fail(EdtfFault.YEAR_OUT_OF_RANGE, start);
        return -1;
      }
      year *= 10;
    }
    if (year <= 9999) {
      fail(EdtfFault.YEAR_NOT_FOUR_DIGITS, start);
      return -1;
    }
    return year;
  }

  private boolean significant(DatePart part) {
    if (at == end || text.charAt(at) != 'S') {
      return true;
    }
    at++;
    if (at == end) {
      return unexpected();
    }
    int first = at;
    while (at < end && isDigit(text.charAt(at)) && part.significant < 1000) {
      part.significant = 10 * part.significant + (text.charAt(at++) - '0');
    }
    if (part.significant == 0 || part.yearMask != 0 || text.charAt(first) == '0') {
      return fail(EdtfFault.UNEXPECTED_CHARACTER, first);
    }
    return true;
  }

  private boolean qualifiedRight(DatePart part) {
    part.yearQualifier |= qualifier();
    boolean plain = part.longYear == null && part.significant == 0;
    return plain || at == end || unexpected();
  }

  // ----- month and day -----

  private boolean month(DatePart part) {
    if (!hyphen()) {
      return false;
    }
    part.monthQualifier = qualifier();
    int start = at;
    if (!digits(2)) {
      return unexpected();
    }
    part.month = value;
    part.monthMask = mask;
    part.hasMonth = true;
    if (!isMonth(value, mask)) {
      return fail(EdtfFault.IMPOSSIBLE_MONTH, start);
    }
    int right = qualifier();
    part.yearQualifier |= right;
    part.monthQualifier |= right;
    return !part.isSeason() || at == end || unexpected();
  }

  private static boolean isMonth(int value, int mask) {
    return switch (mask) {
      case 0 -> (value >= 1 && value <= 12) || (value >= 21 && value <= 41);
      case 1 -> value <= 10;
      case 2 -> true;
      default -> true;
    };
  }

  private boolean day(DatePart part) {
    if (!hyphen()) {
      return false;
    }
    part.dayQualifier = qualifier();
    dayAt = at;
    if (!digits(2)) {
      return unexpected();
    }
    part.day = value;
    part.dayMask = mask;
    part.hasDay = true;
    boolean never = mask == 0 ? value < 1 || value > 31 : mask == 1 && value > 30;
    if (never) {
      return fail(EdtfFault.IMPOSSIBLE_DAY, dayAt);
    }
    int right = qualifier();
    part.yearQualifier |= right;
    part.monthQualifier |= right;
    part.dayQualifier |= right;
    return true;
  }

  private boolean exists(DatePart part, int from) {
    if (part.isSeason() || DateFillings.first(part) != null) {
      return true;
    }
    return part.isMasked()
        ? fail(EdtfFault.IMPOSSIBLE_MASK, from)
        : fail(EdtfFault.IMPOSSIBLE_DAY, dayAt);
  }

  // ----- time of day -----

  private boolean time(DatePart part, boolean allowed) {
    int start = at;
    if (!allowed || !isTime(part) || part.isMasked() || part.isQualified()) {
      return unexpected();
    }
    at++;
    int hours = twoDigits();
    int minutes = hours < 0 || !colon() ? -1 : twoDigits();
    int seconds = minutes < 0 || !colon() ? -1 : twoDigits();
    if (seconds < 0) {
      return unexpected();
    }
    boolean endOfDay = hours == 24 && minutes == 0 && seconds == 0;
    if ((hours > 23 && !endOfDay) || minutes > 59 || seconds > 59) {
      return fail(EdtfFault.TIME_OUT_OF_RANGE, start + 1);
    }
    if (!offset()) {
      return false;
    }
    part.time = text.substring(start, at);
    return at == end || unexpected();
  }

  private boolean offset() {
    if (at == end) {
      return true;
    }
    char sign = text.charAt(at);
    if (sign == 'Z') {
      at++;
      return true;
    }
    int start = at;
    if (sign != '+' && sign != '-') {
      return unexpected();
    }
    at++;
    int hours = twoDigits();
    if (hours < 0) {
      return unexpected();
    }
    int minutes = 0;
    if (at < end) {
      minutes = colon() ? twoDigits() : -1;
      if (minutes < 0) {
        return unexpected();
      }
    }
    boolean wrong = minutes > 59 || 60 * hours + minutes > MAX_OFFSET_MINUTES;
    return !wrong || fail(EdtfFault.OFFSET_OUT_OF_RANGE, start);
  }

  // ----- characters -----

  private boolean hyphen() {
    if (at < end && text.charAt(at) == '-') {
      at++;
      return true;
    }
    return unexpected();
  }

  private boolean colon() {
    if (at < end && text.charAt(at) == ':') {
      at++;
      return true;
    }
    return false;
  }

  private int twoDigits() {
    if (at + 2 > end || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
      return -1;
    }
    int number = 10 * (text.charAt(at) - '0') + (text.charAt(at + 1) - '0');
    at += 2;
    return number;
  }

  private int qualifier() {
    if (at == end) {
      return 0;
    }
    int qualifier =
        switch (text.charAt(at)) {
          case '?' -> DatePart.UNCERTAIN;
          case '~' -> DatePart.APPROXIMATE;
          case '%' -> DatePart.UNCERTAIN | DatePart.APPROXIMATE;
          default -> 0;
        };
    if (qualifier != 0) {
      at++;
    }
    return qualifier;
  }

  /** Reads digits, of which any may be unspecified, into value and mask. */
  private boolean digits(int count) {
    value = 0;
    mask = 0;
    int start = at;
    for (int i = 0; i < count; i++) {
      char c = start + i < end ? text.charAt(start + i) : ' ';
      if (c != 'X' && !isDigit(c)) {
        at = start + i;
        return false;
      }
      value = 10 * value + (c == 'X' ? 0 : c - '0');
      mask = 2 * mask + (c == 'X' ? 1 : 0);
    }
    at = start + count;
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
