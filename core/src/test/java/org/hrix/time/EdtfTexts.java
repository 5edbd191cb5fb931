// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes texts that are EDTF, of every kind and level. */
final class EdtfTexts {
  private EdtfTexts() {}

  private static boolean isEdtf(String text) {
    return Edtf.read(text) instanceof Edtf;
  }

  /** Makes dates, with and without time of day, seasons, ranges and sets. */
  static Arbitrary<String> all() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, single()),
        Tuple.of(1, dateTimes()),
        Tuple.of(4, intervals()),
        Tuple.of(3, sets()));
  }

  /** Makes what may stand in a range or set. */
  static Arbitrary<String> single() {
    return Arbitraries.oneOf(plain(), qualified(), masked(), seasons(), longYears(), significant());
  }

  /** Makes years, months and days between -9999 and 9999, dense around a few years. */
  static Arbitrary<String> plain() {
    return Arbitraries.oneOf(years(), months(), days());
  }

  private static Arbitrary<String> years() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(-9999, 9999), Arbitraries.integers().between(1999, 2004))
        .map(EdtfTexts::year);
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%s%04d", year < 0 ? "-" : "", Math.abs(year));
  }

  private static Arbitrary<String> months() {
    return Combinators.combine(years(), numbers(1, 12)).as((year, month) -> year + "-" + month);
  }

  private static Arbitrary<String> days() {
    return Combinators.combine(months(), numbers(1, 31))
        .as((month, day) -> month + "-" + day)
        .filter(EdtfTexts::isEdtf);
  }

  private static Arbitrary<String> numbers(int min, int max) {
    return Arbitraries.integers()
        .between(min, max)
        .map(number -> String.format(Locale.ROOT, "%02d", number));
  }

  private static Arbitrary<String> qualifiers() {
    return Arbitraries.of("", "?", "~", "%");
  }

  /** Puts qualifiers at any side of any part. */
  private static Arbitrary<String> qualified() {
    return Combinators.combine(plain(), qualifiers().list().ofSize(6))
        .as(
            (date, signs) -> {
              int from = date.startsWith("-") ? 1 : 0;
              String[] parts = date.substring(from).split("-", -1);
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < parts.length; i++) {
                text.append(i == 0 ? "" : "-").append(signs.get(2 * i));
                text.append(i == 0 ? date.substring(0, from) : "").append(parts[i]);
                text.append(signs.get(2 * i + 1));
              }
              return text.toString();
            });
  }

  /** Leaves some digits unspecified. */
  private static Arbitrary<String> masked() {
    return Combinators.combine(plain(), Arbitraries.of(true, false).list().ofSize(11), qualifiers())
        .as(
            (date, hidden, qualifier) -> {
              StringBuilder text = new StringBuilder(date);
              for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != '-' && hidden.get(i)) {
                  text.setCharAt(i, 'X');
                }
              }
              return text + qualifier;
            })
        .filter(EdtfTexts::isEdtf);
  }

  private static Arbitrary<String> seasons() {
    return Combinators.combine(years(), qualifiers(), numbers(21, 41), qualifiers())
        .as((year, left, season, right) -> year + "-" + left + season + right);
  }

  private static Arbitrary<String> longYears() {
    Arbitrary<String> written =
        Arbitraries.longs()
            .between(-Long.MAX_VALUE, Long.MAX_VALUE)
            .filter(year -> Math.abs(year) > 9999)
            .map(year -> "Y" + year);
    Arbitrary<String> exponential =
        Combinators.combine(
                Arbitraries.of("", "-"),
                Arbitraries.integers().between(1, 99),
                Arbitraries.integers().between(4, 16))
            .as((sign, mantissa, power) -> "Y" + sign + mantissa + "E" + power);
    return Combinators.combine(Arbitraries.oneOf(written, exponential), qualifiers())
        .as((year, qualifier) -> year + qualifier);
  }

  private static Arbitrary<String> significant() {
    return Combinators.combine(
            Arbitraries.oneOf(years(), longYears()), Arbitraries.integers().between(1, 20))
        .as((year, digits) -> year + "S" + digits)
        .filter(EdtfTexts::isEdtf);
  }

  /** Makes days with a time of day. */
  static Arbitrary<String> dateTimes() {
    Arbitrary<String> times =
        Combinators.combine(numbers(0, 23), numbers(0, 59), numbers(0, 59))
            .as((hours, minutes, seconds) -> hours + ":" + minutes + ":" + seconds);
    Arbitrary<String> offsets =
        Arbitraries.of("", "Z", "+00:00", "-05", "+05:45", "+14:00", "-14:00");
    return Combinators.combine(
            days(), Arbitraries.oneOf(times, Arbitraries.of("24:00:00")), offsets)
        .as((day, time, offset) -> day + "T" + time + offset);
  }

  /** Makes ranges, among them open and unknown ends. */
  static Arbitrary<String> intervals() {
    Arbitrary<String> sides = Arbitraries.oneOf(single(), single(), Arbitraries.of("", ".."));
    return Combinators.combine(sides, sides)
        .as((start, end) -> start + "/" + end)
        .filter(EdtfTexts::isEdtf);
  }

  /** Makes sets of both kinds. */
  static Arbitrary<String> sets() {
    Arbitrary<String> ranges =
        Combinators.combine(single(), single())
            .as((first, last) -> first + ".." + last)
            .filter(range -> isEdtf("[" + range + "]"));
    Arbitrary<String> members =
        Arbitraries.oneOf(single(), single(), ranges, single().map(date -> date + ".." + date))
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(list -> String.join(",", list));
    return Combinators.combine(
            Arbitraries.of("[]", "{}"), Arbitraries.of("", ".."), members, Arbitraries.of("", ".."))
        .as((pair, left, list, right) -> pair.charAt(0) + left + list + right + pair.charAt(1))
        .filter(EdtfTexts::isEdtf);
  }
}
