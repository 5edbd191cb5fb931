// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hrix.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Finds out which language a word names: by tag, or by its name in several languages. */
final class LanguageNames {
  /** Languages of interfaces that people export lists from. */
  private static final List<String> SPEAKERS =
      List.of("en", "es", "fr", "ru", "ar", "pt", "de", "fa", "tr", "id", "ka", "ky", "zh");

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private static final int LONGEST = 200;

  private static final Map<String, String> NAMES = names();

  private LanguageNames() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    // Folders and columns of OpenEvSys are not named by ISO 639.
    names.put("ge", "ka");
    names.put("ind", "id");
    names.put("other languages", "es");
    names.put("otherlanguages", "es");
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      for (String speaker : SPEAKERS) {
        put(names, language.getDisplayLanguage(Locale.forLanguageTag(speaker)), code);
      }
    }
    for (String code : SPEAKERS) {
      Locale language = Locale.forLanguageTag(code);
      put(names, language.getDisplayLanguage(language), code);
    }
    return names;
  }

  private static void put(Map<String, String> names, String name, String code) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.length() > 3) {
      names.putIfAbsent(key, code);
    }
  }

  /** Writes a tag as BCP 47 advises: {@code EN} as {@code en}, {@code PT_br} as {@code pt-BR}. */
  private static String canonical(String tag, Locale language) {
    String advised = language.toLanguageTag();
    return advised.equalsIgnoreCase(tag) ? advised : tag;
  }

  /** Returns the tag of a language that is named or given as a tag; null when it is neither. */
  static @Nullable String tag(String word) {
    if (word.length() > LONGEST) {
      return null;
    }
    String plain = word.strip().toLowerCase(Locale.ROOT);
    String named = NAMES.get(plain);
    if (named != null) {
      return named;
    }
    String tag = word.strip().replace('_', '-');
    if (!LanguageTag.isWellFormed(tag)) {
      return null;
    }
    Locale language = Locale.forLanguageTag(tag);
    boolean known = CODES.contains(language.getLanguage()) || tag.equals(LanguageTag.UNDETERMINED);
    boolean three =
        tag.length() == 3 && !language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(tag);
    return known || three || (tag.length() > 3 && language.getLanguage().length() == 3)
        ? canonical(tag, language)
        : null;
  }
}
