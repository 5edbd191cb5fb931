// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.time.Day;
import org.hrix.time.Edtf;
import org.hrix.time.EdtfOutcome;
import org.jspecify.annotations.Nullable;

/** Days with types of list 48 and dates in EDTF. */
final class EsfDates {
  static final String ESTIMATE = "010000000000";
  static final String UNKNOWN_DAY = "020000000000";
  static final String UNKNOWN_MONTH = "030000000000";

  private EsfDates() {}

  /**
   * A day and how exact it is.
   *
   * @param day as {@code 2010-10-22}
   * @param type a code of list 48; null for a day that is exact
   * @param exact whether they come back as the same date
   */
  record Said(String day, @Nullable String type, boolean exact) {}

  /** Tells whether a date has nothing but its value. */
  static boolean isPlain(When when) {
    return when.verbatim() == null
        && when.extent() == null
        && when.basis() == null
        && when.calendar() == null
        && when.calendarForm() == null
        && when.relativeTo() == null
        && when.extras().isEmpty();
  }

  static @Nullable Said say(When when) {
    return when.edtf() == null ? null : say(when.edtf());
  }

  static @Nullable Said say(Edtf edtf) {
    String text = edtf.text();
    int length = text.length();
    if (text.endsWith("/..")) {
      Said start = Edtf.read(text.substring(0, length - 3)) instanceof Edtf from ? say(from) : null;
      return start == null ? null : new Said(start.day(), start.type(), false);
    }
    if (length >= 7 && length <= 11 && text.charAt(4) == '-' && isDigits(text, 0, 4)) {
      if (isDigits(text, 5, 7) && text.charAt(5) <= '1') {
        Said said = inMonth(text);
        if (said != null) {
          return said;
        }
      } else if (text.startsWith("XX", 5)) {
        return new Said(text.substring(0, 4) + "-01-01", UNKNOWN_MONTH, text.endsWith("-XX-XX"));
      }
    } else if (length == 4 && isDigits(text, 0, 4)) {
      return new Said(text + "-01-01", UNKNOWN_MONTH, false);
    }
    return other(edtf);
  }

  private static @Nullable Said inMonth(String text) {
    if (text.length() == 7) {
      return new Said(text + "-01", UNKNOWN_DAY, false);
    }
    if (text.length() == 8) {
      return new Said(text.substring(0, 7) + "-01", UNKNOWN_DAY, false);
    }
    if (text.length() < 10 || text.charAt(7) != '-') {
      return null;
    }
    if (text.endsWith("-XX")) {
      return new Said(text.substring(0, 8) + "01", UNKNOWN_DAY, true);
    }
    if (!isDigits(text, 8, 10)) {
      return null;
    }
    if (text.length() == 10) {
      return new Said(text, null, true);
    }
    boolean approximate = text.charAt(10) == '~';
    return new Said(text.substring(0, 10), ESTIMATE, approximate);
  }

  /** Says of any other date the first day that it may be, as an estimate. */
  private static @Nullable Said other(Edtf edtf) {
    Day first = edtf.earliest().orElse(null);
    if (first == null || first.year() < 1 || first.year() > 9999) {
      return null;
    }
    String year = Long.toString(first.year());
    String day =
        "0".repeat(4 - year.length()) + year + "-" + two(first.month()) + "-" + two(first.day());
    return new Said(day, ESTIMATE, false);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * A date as it was read.
   *
   * @param when the date
   * @param problem what is wrong with it; null when nothing is
   */
  record Read(When when, @Nullable EsfProblem problem) {}

  /** Reads a day and its type; null when they say that there is no date. */
  static @Nullable Read read(String day, @Nullable String type, String language) {
    if (!isDay(day)) {
      return words(day, language);
    }
    if (day.equals("0000-00-00")) {
      return null;
    }
    String kind = type == null ? "" : type;
    boolean noMonth = day.startsWith("00", 5);
    boolean noDay = noMonth || day.startsWith("00", 8);
    boolean first = day.startsWith("01", 8);
    if (kind.startsWith("03") || noMonth) {
      boolean agrees = noMonth || (first && day.startsWith("01", 5));
      return typed(day.substring(0, 4) + "-XX-XX", day, agrees, language);
    }
    if (kind.startsWith("02") || noDay) {
      return typed(day.substring(0, 7) + "-XX", day, noDay || first, language);
    }
    return typed(kind.startsWith("01") ? day + "~" : day, day, true, language);
  }

  /** Tells whether a text is written as four, two and two digits. */
  private static boolean isDay(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && isDigits(text, 0, 4)
        && isDigits(text, 5, 7)
        && isDigits(text, 8, 10);
  }

  /** Makes a date of which a more exact day may stand beside a type that denies it. */
  private static Read typed(String edtf, String day, boolean agrees, String language) {
    EdtfOutcome outcome = Edtf.read(edtf);
    if (!(outcome instanceof Edtf value)) {
      return words(day, language);
    }
    if (agrees) {
      return new Read(new When(null, value, null, null, null, null, null, NONE), null);
    }
    When both = new When(Text.of(language, day), value, null, null, null, null, null, NONE);
    return new Read(both, EsfProblem.DATE_TYPE_CONTRADICTS);
  }

  private static final org.hrix.data.Extras NONE = org.hrix.data.Extras.NONE;

  private static Read words(String text, String language) {
    When when = new When(Text.of(language, text), null, null, null, null, null, null, NONE);
    return new Read(when, EsfProblem.NOT_A_DAY);
  }
}
