// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.text.Spelling;
import org.jspecify.annotations.Nullable;

/** The labels of fields, as people write them. */
final class Labels {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Map<EsfField, Set<String>> LABEL_WORDS = new ConcurrentHashMap<>();
  private static final int SHORT = 60;
  private static final int SHORTEST = 4;
  private static final Map<EsfKind, Map<String, EsfField>> BY_LABEL = new EnumMap<>(EsfKind.class);
  private static final int LONGEST = 200;
  private static final Map<EsfKind, List<String>> WORDS = new EnumMap<>(EsfKind.class);
  private static final Map<String, EsfField> ANYWHERE = new HashMap<>();
  private static final Map<String, EsfField> BY_NUMBER = new HashMap<>();

  static {
    Map<String, Integer> times = new HashMap<>();
    for (EsfKind kind : EsfKind.values()) {
      Map<String, EsfField> labels = new HashMap<>();
      List<String> words = new ArrayList<>();
      for (EsfField field : kind.fields()) {
        if (field.type() == EsfField.Type.PART) {
          continue;
        }
        words.add(of(field).toLowerCase(Locale.ROOT));
        labels.putIfAbsent(key(of(field)), field);
        labels.putIfAbsent(key(field.name()), field);
        times.merge(key(of(field)), 1, Integer::sum);
        ANYWHERE.put(key(of(field)), field);
        BY_NUMBER.put(field.number(), field);
      }
      BY_LABEL.put(kind, labels);
      WORDS.put(kind, words);
    }
    ANYWHERE.keySet().removeIf(label -> times.getOrDefault(label, 0) > 1);
    BY_NUMBER.remove("");
  }

  private Labels() {}

  /** Tells whether words are too many for a label: lower case takes quadratic time for some. */
  private static boolean isLong(String words) {
    return words.length() > LONGEST;
  }

  /** Returns the label of a field; of one that has none, its name. */
  static String of(EsfField field) {
    return field.label().isEmpty() ? field.name().replace('_', ' ') : field.label();
  }

  /** Returns what of a label is compared. */
  static String key(String label) {
    StringBuilder key = new StringBuilder(label.length());
    String lower = label.length() > 10 * LONGEST ? label : label.toLowerCase(Locale.ROOT);
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Finds a field of a format by its label or name. */
  static @Nullable EsfField find(EsfKind kind, String label) {
    return isLong(label) ? null : Objects.requireNonNull(BY_LABEL.get(kind)).get(key(label));
  }

  /** Finds a field by a label that only one format has. */
  static @Nullable EsfField anywhere(String label) {
    return isLong(label) ? null : ANYWHERE.get(key(label));
  }

  /** Finds a field of a format by a label that may be misspelt. */
  static @Nullable EsfField near(EsfKind kind, String label) {
    if (isLong(label)) {
      return null;
    }
    String meant =
        Spelling.nearest(
            label.strip().toLowerCase(Locale.ROOT), Objects.requireNonNull(WORDS.get(kind)));
    return meant == null ? null : find(kind, meant);
  }

  /** Tells whether some words are a part of the label of a field. */
  static boolean isShort(EsfField field, String words) {
    return words.length() < SHORT && isShort(field, words(words.strip()));
  }

  private static boolean isShort(EsfField field, List<String> said) {
    return LABEL_WORDS
        .computeIfAbsent(field, each -> Set.copyOf(words(of(each))))
        .containsAll(said);
  }

  private static List<String> words(String text) {
    return List.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT), -1));
  }

  /**
   * Finds the field of a format that a shortened label can only mean: the one that is about what
   * happened, where there are others. Record numbers are not meant by the name of the format alone.
   */
  static @Nullable EsfField shortened(EsfKind kind, String words) {
    EsfField own = null;
    EsfField management = null;
    int owns = 0;
    int others = 0;
    boolean fits = key(words).length() >= SHORTEST && words.length() < SHORT;
    List<String> said = fits ? words(words.strip()) : List.of();
    for (EsfField field : fits ? kind.fields() : List.<EsfField>of()) {
      boolean derived =
          field.type() == EsfField.Type.DATE_TYPE || field.type() == EsfField.Type.PART;
      if (derived || !isShort(field, said) || !names(field, words)) {
        continue;
      }
      if (field.section() == EsfField.Section.OWN) {
        own = field;
        owns++;
      } else {
        management = field;
        others++;
      }
    }
    return owns == 1 ? own : owns == 0 && others == 1 ? management : null;
  }

  private static boolean names(EsfField field, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return field.type() != EsfField.Type.ID || lower.contains("number") || lower.contains("record");
  }

  /** Returns how much of some words is a label; 0 when they begin otherwise. */
  static int length(String label, String words) {
    int at = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
        at++;
      }
      boolean same =
          at < words.length()
              && Character.toLowerCase(words.charAt(at)) == Character.toLowerCase(c);
      if (!same) {
        return 0;
      }
      at++;
    }
    boolean whole = at == words.length() || !Character.isLetterOrDigit(words.charAt(at));
    return whole ? at : 0;
  }

  /** Finds a field of any format by its number; null when there is none. */
  static @Nullable EsfField numbered(String number) {
    int from = 0;
    while (from < number.length() && number.charAt(from) == '0') {
      from++;
    }
    return BY_NUMBER.get(number.substring(from));
  }

  /** Writes a number with four digits; null for a field without. */
  static @Nullable String number(EsfField field) {
    String number = field.number();
    int digits = number.indexOf('_') < 0 ? number.length() : number.indexOf('_');
    return number.isEmpty() ? null : "0".repeat(Math.max(0, 4 - digits)) + number;
  }
}
