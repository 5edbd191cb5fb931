// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.Misfit;
import org.hrix.description.ScalarType;
import org.hrix.testkit.generator.Dice;

/** Makes random values that fit a scalar type, and others that do not. */
final class ArbitraryScalars {
  private static final List<String> DATES =
      List.of(
          "2010-06-13",
          "2010",
          "201X",
          "20XX",
          "2010-06",
          "2010~",
          "2010-06-13?",
          "-0044-03-15",
          "2010-06-13/2010-06-14",
          "1985/",
          "/1985",
          "../1985",
          "1985/..",
          "2001-21",
          "2001-33",
          "Y17E7",
          "Y-17000",
          "1950S2",
          "[1667,1668,1670..1672]",
          "{..1984}",
          "2004-06-~11",
          "%2020",
          "2010-10-22T12:00:00+06:00",
          "2000-02-29",
          "XXXX-12-25",
          "?2004-06-04~");

  private static final List<String> LANGUAGES =
      List.of("en", "ru", "ky", "ar", "ru-Latn", "zh-Hans-CN", "und", "EN", "sl-rozaj", "x-own");

  private static final List<String> TOKENS =
      List.of("a", "KGS", "huridocs-04", "010101000000", "x y", "ключ", "=1", "~/@", "0");

  private static final List<String> IDS =
      List.of(
          "p1", "P1", "HRX/event/1", "ид", "\ud83d\ude00", "a b", "urn:uuid:0", "x".repeat(200));

  private static final List<String> NUMBERS =
      List.of("0", "1", "-1", "7", "42", "1.50", "0.0", "-33.250", "90", "180", "900719925474099");

  private final Dice dice;

  ArbitraryScalars(Dice dice) {
    this.dice = dice;
  }

  String language() {
    return dice.pick(LANGUAGES);
  }

  /** Makes a value that fits. */
  <E> E value(ScalarType<E> type) {
    Misfit.Last sink = new Misfit.Last();
    while (true) {
      E value = type.read(candidate(type), sink);
      if (value != null) {
        return value;
      }
      sink.take();
    }
  }

  private String candidate(ScalarType<?> type) {
    if (!type.words().isEmpty()) {
      return dice.pick(type.words());
    }
    return switch (type.name()) {
      case "edtf" -> dice.pick(DATES);
      case "language" -> language();
      case "id", "reference" -> dice.chance(60) ? "id-" + dice.below(30) : dice.pick(IDS);
      case "integer", "decimal" -> dice.pick(NUMBERS);
      case "boolean" -> dice.chance(50) ? "true" : "false";
      case "string" -> Mischief.string(dice);
      default -> dice.pick(TOKENS);
    };
  }

  /** Makes data that does not fit. */
  <E> Datum misfit(ScalarType<E> type) {
    List<Datum> candidates = new ArrayList<>();
    candidates.add(new Datum.Num("1e2"));
    candidates.add(new Datum.Num("999999999999999999999"));
    candidates.add(new Datum.Fields(List.of(new Datum.Field("a", Datum.NULL))));
    candidates.add(new Datum.Items(List.of(new Datum.Text("x"))));
    if (type.notation() == ScalarType.Notation.STRING) {
      for (String text : List.of("31/02/2011", " edge", "\u0000", "")) {
        Misfit.Last sink = new Misfit.Last();
        if (type.read(text, sink) == null) {
          candidates.add(new Datum.Text(text));
        }
      }
      candidates.add(new Datum.Bool(true));
    } else {
      candidates.add(new Datum.Text("5"));
    }
    return dice.pick(candidates);
  }
}
