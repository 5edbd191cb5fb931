// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as they stand on paper, {@code 12 October 2010}, with how exact they are behind. */
final class SheetDates {
  private static final String ESTIMATE = "010000000000";
  private static final String UNKNOWN_DAY = "020000000000";
  private static final String UNKNOWN_MONTH = "030000000000";

  private static final Map<String, String> TYPES =
      Map.of(
          ESTIMATE, "estimate",
          UNKNOWN_DAY, "unknown day",
          UNKNOWN_MONTH, "unknown month and day");

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TYPED = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");
  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:c\\.|ca\\.?|circa|about|approx\\.?|approximately)\\s+(.+)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+(?:de\\s+)?(\\p{L}+)\\.?,?[\\s-]+(?:de\\s+)?(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern MONTH_ONLY = Pattern.compile("(\\p{L}+)\\.?,?\\s+(\\d{4})");
  private static final Pattern YEAR_ONLY = Pattern.compile("\\d{4}");
  private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private static final int MONTHS = 12;
  private static final int LONGEST = 80;
  private static final Map<String, Integer> NAMES = names();

  private SheetDates() {}

  /**
   * A day and how exact it is.
   *
   * @param day as {@code 2010-10-12}
   * @param type a code of list 48; null for a day that is exact
   */
  record Read(String day, @Nullable String type) {}

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    for (String language : List.of("en", "es", "fr", "pt", "ru")) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = month.getDisplayName(style, locale).toLowerCase(locale).replace(".", "");
          names.putIfAbsent(name, month.getValue());
        }
      }
    }
    return names;
  }

  /** Writes a day; null when it is none. */
  static @Nullable String print(String day) {
    Matcher parts = ISO.matcher(day);
    if (!parts.matches()) {
      return null;
    }
    int month = Integer.parseInt(parts.group(2));
    int number = Integer.parseInt(parts.group(3));
    if (month < 1 || month > MONTHS || number < 1 || number > 31) {
      return null;
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return number + " " + name + " " + parts.group(1);
  }

  /** Writes how exact a day is, to stand behind it; null for a code that is unknown here. */
  static @Nullable String printType(String type) {
    String words = TYPES.get(type);
    return words == null ? null : "(" + words + ")";
  }

  /** Reads a day; null when it is none. */
  static @Nullable Read read(String words) {
    if (words.length() > LONGEST) {
      return null;
    }
    Matcher typed = TYPED.matcher(words);
    if (typed.matches()) {
      String type = type(typed.group(2));
      Read day = type == null ? null : plain(typed.group(1).strip());
      return day == null ? null : new Read(day.day(), type);
    }
    Matcher about = ABOUT.matcher(words);
    if (about.matches()) {
      Read day = plain(about.group(1).strip());
      return day == null ? null : new Read(day.day(), day.type() == null ? ESTIMATE : day.type());
    }
    return plain(words);
  }

  /** Reads how exact a day is, by its code or term; null when it is something else. */
  static @Nullable String type(String words) {
    if (words.length() > LONGEST) {
      return null;
    }
    String plain = words.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    if (plain.matches("0?[123]0{0,10}")) {
      int first = plain.charAt(0) == '0' ? 1 : 0;
      return "0" + plain.charAt(first) + "0000000000";
    }
    return switch (plain) {
      case "estimate", "estimated", "approximate" -> ESTIMATE;
      case "unknownday", "dayunknown" -> UNKNOWN_DAY;
      case "unknownmonthandday", "unknownmonth", "monthanddayunknown", "dayandmonthunknown" ->
          UNKNOWN_MONTH;
      default -> words.strip().matches("[0-9]{12}") ? words.strip() : null;
    };
  }

  private static @Nullable Read plain(String words) {
    if (ISO.matcher(words).matches()) {
      return new Read(words, null);
    }
    Matcher parts = DAY_FIRST.matcher(words);
    if (parts.matches()) {
      return day(parts.group(3), NAMES.get(lower(parts.group(2))), parts.group(1));
    }
    parts = MONTH_FIRST.matcher(words);
    if (parts.matches()) {
      return day(parts.group(3), NAMES.get(lower(parts.group(1))), parts.group(2));
    }
    parts = POINTS.matcher(words);
    if (parts.matches()) {
      return day(parts.group(3), Integer.valueOf(parts.group(2)), parts.group(1));
    }
    parts = SLASHES.matcher(words);
    return parts.matches() ? slashes(parts) : coarse(words);
  }

  /** Days and months are told apart only where one of them cannot be a month. */
  private static @Nullable Read slashes(Matcher parts) {
    int one = Integer.parseInt(parts.group(1));
    int other = Integer.parseInt(parts.group(2));
    if (one > MONTHS || one == other) {
      return day(parts.group(3), other, parts.group(1));
    }
    return other > MONTHS ? day(parts.group(3), one, parts.group(2)) : null;
  }

  private static @Nullable Read coarse(String words) {
    Matcher parts = MONTH_ONLY.matcher(words);
    if (parts.matches()) {
      Read first = day(parts.group(2), NAMES.get(lower(parts.group(1))), "1");
      return first == null ? null : new Read(first.day(), UNKNOWN_DAY);
    }
    return YEAR_ONLY.matcher(words).matches() ? new Read(words + "-01-01", UNKNOWN_MONTH) : null;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static @Nullable Read day(String year, @Nullable Integer month, String day) {
    if (month == null || month < 1 || month > MONTHS) {
      return null;
    }
    int number = Integer.parseInt(day);
    return number < 1 || number > 31
        ? null
        : new Read(year + "-" + two(month) + "-" + two(number), null);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
