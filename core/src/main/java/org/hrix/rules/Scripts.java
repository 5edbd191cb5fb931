// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** In which scripts languages are written; see {@code schemas/language-scripts.csv}. */
final class Scripts {
  private static final int REMEMBERED = 4096;

  /** Codes of ISO 15924 that stand for several scripts of Unicode. */
  private static final Map<String, String> COMPOUNDS =
      Map.of(
          "Jpan", "Hani Hira Kana",
          "Hrkt", "Hira Kana",
          "Kore", "Hang Hani",
          "Hans", "Hani Bopo",
          "Hant", "Hani Bopo",
          "Aran", "Arab",
          "Latf", "Latn",
          "Cyrs", "Cyrl",
          "Geok", "Geor");

  private static final String SIMPLE =
      "Latn Cyrl Grek Arab Hebr Armn Geor Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai"
          + " Laoo Tibt Mymr Khmr Ethi Hani Hira Kana Bopo Hang Mong Syrc Thaa Tfng Nkoo Cher Cans"
          + " Yiii Java Bali Copt Vaii Lisu Olck Mtei Cakm Sund Lana Talu Tale Samr Mand";

  private static final Map<UnicodeScript, String> CODES = new EnumMap<>(UnicodeScript.class);
  private static final Map<String, Wanted> BY_CODE = new HashMap<>();
  private static final Map<String, Wanted> BY_LANGUAGE = new HashMap<>();
  private static final Map<String, Wanted> BY_TAG = new ConcurrentHashMap<>();
  private static final Wanted ANY = new Wanted("");
  private static final int LETTERS = 26;

  /** What is wanted of tags of two small letters, without hashing. */
  private static final Wanted[] BY_LETTERS = new Wanted[LETTERS * LETTERS];

  static {
    for (String code : SIMPLE.split(" ", -1)) {
      CODES.put(UnicodeScript.forName(code), code);
      BY_CODE.put(code, new Wanted(code));
    }
    COMPOUNDS.forEach((code, parts) -> BY_CODE.put(code, new Wanted(parts)));
    for (String[] row : DataFile.rows("language-scripts.csv", "language,scripts")) {
      BY_LANGUAGE.put(row[0], new Wanted(row[1]));
    }
    for (int i = 0; i < BY_LETTERS.length; i++) {
      char[] tag = {(char) ('a' + i / LETTERS), (char) ('a' + i % LETTERS)};
      BY_LETTERS[i] = find(String.valueOf(tag));
    }
  }

  private Scripts() {}

  /** The scripts in which something should be written. */
  static final class Wanted {
    private final Set<UnicodeScript> wanted = EnumSet.noneOf(UnicodeScript.class);
    private final String codes;
    private final boolean latin;

    private Wanted(String codes) {
      this.codes = codes;
      for (String code : codes.isEmpty() ? new String[0] : codes.split(" ", -1)) {
        wanted.add(UnicodeScript.forName(code));
      }
      latin = wanted.contains(UnicodeScript.LATIN);
    }

    boolean hasLatin() {
      return latin;
    }

    boolean has(UnicodeScript script) {
      return wanted.contains(script);
    }

    /** Names the scripts by ISO 15924. */
    String codes() {
      return codes;
    }

    /** Returns the script of a text whose letters are all of other scripts; null otherwise. */
    @Nullable UnicodeScript missedBy(String text) {
      UnicodeScript found = null;
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        i += Character.charCount(c);
        UnicodeScript script = Character.isLetter(c) ? of(c) : UnicodeScript.COMMON;
        if (has(script)) {
          return null;
        }
        if (found == null && CODES.containsKey(script)) {
          found = script;
        }
      }
      return found;
    }
  }

  /** Returns what a code of ISO 15924 stands for; null for one that is not known here. */
  static @Nullable Wanted byCode(String code) {
    return BY_CODE.get(code);
  }

  /** Returns the scripts of a language tag; null when they are not known. */
  static @Nullable Wanted byTag(String tag) {
    int first = tag.charAt(0) - 'a';
    int second = tag.length() == 2 ? tag.charAt(1) - 'a' : -1;
    boolean plain = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    Wanted known = plain ? BY_LETTERS[first * LETTERS + second] : BY_TAG.get(tag);
    if (known == null) {
      known = find(tag);
      if (BY_TAG.size() < REMEMBERED) {
        BY_TAG.put(tag, known);
      }
    }
    return known == ANY ? null : known;
  }

  private static Wanted find(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? BY_LANGUAGE.getOrDefault(locale.getLanguage(), ANY)
        : BY_CODE.getOrDefault(locale.getScript(), ANY);
  }

  /** Returns the code of ISO 15924, or the Unicode name of a script that is seldom met. */
  static String code(UnicodeScript script) {
    return CODES.getOrDefault(script, script.name());
  }

  /** Returns the script of a letter; the common ones without a search. */
  static UnicodeScript of(int letter) {
    if (letter < 0x80 || (letter >= 0xC0 && letter < 0x2B0)) {
      return UnicodeScript.LATIN;
    }
    if (letter >= 0x400 && letter < 0x530) {
      return UnicodeScript.CYRILLIC;
    }
    if (letter >= 0x4E00 && letter < 0xA000) {
      return UnicodeScript.HAN;
    }
    if (letter >= 0xAC00 && letter < 0xD7A4) {
      return UnicodeScript.HANGUL;
    }
    return UnicodeScript.of(letter);
  }
}
