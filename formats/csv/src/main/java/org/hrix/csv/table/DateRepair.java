// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.time.Day;
import org.hrix.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a column that a spreadsheet program has rewritten. Show it all cells of the
 * column first, since one day above 12 tells in which order the column writes days and months; then
 * ask about each.
 *
 * <p>Two digits of a year, numbers of days since 1900 (or 1904), and days up to 12 in a column
 * without evidence may mean several days, so they are told and left alone.
 *
 * <p>Not thread-safe.
 */
public final class DateRepair {
  /** Longer cells are no dates of a program. */
  private static final int LONGEST = 400;

  private static final String CLOCK = "(?:[T ]0?0:00(?::00(?:\\.0+)?)?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + CLOCK);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + CLOCK);
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}([-/.])(?:\\d{1,2}|[A-Za-z]{3})\\1\\d{2}" + CLOCK);
  private static final Pattern MONTH_AND_SHORT_YEAR = Pattern.compile("[A-Za-z]{3}[- ]\\d{2}");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3,9})[- ](\\d{4})" + CLOCK);
  private static final Pattern NAMED_FIRST =
      Pattern.compile("([A-Za-z]{3,9}) (\\d{1,2}), (\\d{4})" + CLOCK);
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("\\d{5,6}(?:[.,]\\d+)?");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** What a cell comes to. */
  public enum Outcome {
    /** It is a date in EDTF, or nothing like a date: nothing to be said here. */
    UNTOUCHED,
    /** It can only mean one day. */
    CERTAIN,
    /** It may mean several days. */
    AMBIGUOUS
  }

  /**
   * The answer about a cell.
   *
   * @param outcome what it comes to
   * @param edtf the date when it is certain, otherwise null
   */
  public record Answer(Outcome outcome, @Nullable String edtf) {
    private static final Answer UNTOUCHED = new Answer(Outcome.UNTOUCHED, null);
    private static final Answer AMBIGUOUS = new Answer(Outcome.AMBIGUOUS, null);

    private static Answer certain(String edtf) {
      return new Answer(Outcome.CERTAIN, edtf);
    }
  }

  private enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private final Map<Order, Long> slashes = new EnumMap<>(Order.class);
  private final Map<Order, Long> points = new EnumMap<>(Order.class);
  private final Map<Order, Long> hyphens = new EnumMap<>(Order.class);

  /**
   * Takes a cell of the column as evidence of the order in which it writes days and months. The
   * evidence counts for dates with the same separator.
   *
   * @param cell what stands in the cell
   */
  public void see(String cell) {
    Matcher date = YEAR_LAST.matcher(cell.length() > LONGEST ? "" : cell.strip());
    if (date.matches()) {
      int first = number(date, 1);
      int second = number(date, 3);
      if (first > 12 && isDay(number(date, 4), second, first)) {
        evidence(date).merge(Order.DAY_FIRST, 1L, Long::sum);
      } else if (second > 12 && isDay(number(date, 4), first, second)) {
        evidence(date).merge(Order.MONTH_FIRST, 1L, Long::sum);
      }
    }
  }

  private Map<Order, Long> evidence(Matcher date) {
    return switch (date.group(2)) {
      case "/" -> slashes;
      case "." -> points;
      default -> hyphens;
    };
  }

  /**
   * Answers about a cell, in the light of all that was seen.
   *
   * @param cell what stands in the cell
   * @return the answer
   */
  public Answer read(String cell) {
    String text = cell.length() > LONGEST ? "" : cell.strip();
    if (text.isEmpty() || Edtf.read(cell) instanceof Edtf) {
      return Answer.UNTOUCHED;
    }
    Matcher date = YEAR_LAST.matcher(text);
    if (date.matches()) {
      return yearLast(date);
    }
    date = YEAR_FIRST.matcher(text);
    if (date.matches()) {
      return day(number(date, 1), number(date, 3), number(date, 4));
    }
    date = NAMED.matcher(text);
    if (date.matches()) {
      return day(number(date, 3), month(date.group(2)), number(date, 1));
    }
    date = NAMED_FIRST.matcher(text);
    if (date.matches()) {
      return day(number(date, 3), month(date.group(1)), number(date, 2));
    }
    date = MONTH_AND_YEAR.matcher(text);
    if (date.matches() && number(date, 1) >= 1 && number(date, 1) <= 12) {
      return Answer.certain(Edtf.ofMonth(number(date, 2), number(date, 1)).toString());
    }
    return mayBeSeveral(text) ? Answer.AMBIGUOUS : Answer.UNTOUCHED;
  }

  private static boolean mayBeSeveral(String text) {
    return SHORT_YEAR.matcher(text).matches()
        || SERIAL.matcher(text).matches()
        || (MONTH_AND_SHORT_YEAR.matcher(text).matches() && month(text.substring(0, 3)) > 0);
  }

  private Answer yearLast(Matcher date) {
    int first = number(date, 1);
    int second = number(date, 3);
    int year = number(date, 4);
    boolean dayFirst = isDay(year, second, first);
    boolean monthFirst = isDay(year, first, second);
    if (dayFirst && monthFirst && first != second) {
      Map<Order, Long> evidence = evidence(date);
      if (evidence.size() != 1) {
        return Answer.AMBIGUOUS;
      }
      dayFirst = evidence.containsKey(Order.DAY_FIRST);
    }
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }

  private static Answer day(int year, int month, int day) {
    return isDay(year, month, day)
        ? Answer.certain(Edtf.ofDay(year, month, day).toString())
        : Answer.UNTOUCHED;
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Day.lengthOfMonth(year, month);
  }

  /** Returns the month of an English name or its first three letters, 0 for none. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      if (lower.equals(month) || lower.equals(month.substring(0, 3))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
