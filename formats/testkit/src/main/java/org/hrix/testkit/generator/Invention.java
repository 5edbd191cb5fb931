// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.util.List;
import java.util.Locale;

/** Invents names from syllables, in several scripts, and sentences from words. */
final class Invention {

  /**
   * A way of making names.
   *
   * @param language BCP 47
   * @param script ISO 15924
   * @param syllables what names are made of
   */
  record Tongue(String language, String script, List<String> syllables) {
    @Override
    public String toString() {
      return "Tongue[" + language + "]";
    }
  }

  private static final List<Tongue> TONGUES =
      List.of(
          new Tongue("en", "Latn", List.of("ba", "lo", "mi", "ren", "ta", "vo", "shi", "dar")),
          new Tongue("es", "Latn", List.of("ña", "quí", "lor", "mén", "tes", "vi", "ora", "zul")),
          new Tongue("ru", "Cyrl", List.of("бо", "ва", "ли", "мер", "ту", "жан", "ще", "ыр")),
          new Tongue("ky", "Cyrl", List.of("бө", "жү", "ңы", "тал", "суу", "ор", "мун", "ке")),
          new Tongue("ar", "Arab", List.of("با", "رو", "سم", "تال", "نو", "كي", "جا", "لم")),
          new Tongue("fa", "Arab", List.of("پا", "چه", "گو", "ژا", "می", "دا", "رو", "ن")),
          new Tongue("hi", "Deva", List.of("का", "मि", "रो", "ता", "नु", "शे", "बा", "ली")),
          new Tongue("zh", "Hans", List.of("木", "林", "川", "石", "云", "田", "山", "火")),
          new Tongue("am", "Ethi", List.of("በ", "ላ", "ሚ", "ሮ", "ታ", "ኑ", "ሸ", "ካ")),
          new Tongue("th", "Thai", List.of("กา", "มี", "โร", "ตา", "นุ", "เช", "บา", "ลี")));

  private static final List<String> WORDS =
      List.of(
          "witnesses",
          "said",
          "that",
          "several",
          "men",
          "in",
          "uniform",
          "came",
          "to",
          "the",
          "house",
          "at",
          "night",
          "and",
          "took",
          "two",
          "residents",
          "away",
          "without",
          "showing",
          "any",
          "document",
          "neighbours",
          "heard",
          "shots",
          "later",
          "relatives",
          "were",
          "refused",
          "information");

  private static final List<String> RUSSIAN =
      List.of(
          "свидетели",
          "сообщили",
          "что",
          "ночью",
          "в",
          "дом",
          "вошли",
          "люди",
          "и",
          "увели",
          "двоих",
          "жителей",
          "родственникам",
          "отказали",
          "сведениях");

  private Invention() {}

  static Tongue tongue(Dice dice) {
    return TONGUES.get(dice.below(TONGUES.size()));
  }

  static String word(Tongue tongue, Dice dice) {
    StringBuilder word = new StringBuilder();
    for (int i = dice.between(2, 3); i > 0; i--) {
      word.append(dice.pick(tongue.syllables()));
    }
    int first = word.codePointAt(0);
    String head = new String(Character.toChars(first)).toUpperCase(Locale.ROOT);
    return head + word.substring(Character.charCount(first));
  }

  static String latin(Dice dice) {
    return word(TONGUES.get(0), dice);
  }

  static String sentence(Dice dice) {
    return words(WORDS, dice.between(8, 24), dice);
  }

  static String russian(Dice dice) {
    return words(RUSSIAN, dice.between(6, 14), dice);
  }

  private static String words(List<String> words, int count, Dice dice) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(dice.pick(words));
    }
    int first = text.codePointAt(0);
    return new String(Character.toChars(first)).toUpperCase(Locale.ROOT)
        + text.substring(Character.charCount(first))
        + ".";
  }
}
