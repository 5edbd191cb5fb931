// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of countries, languages and currencies as the Java platform knows them. */
final class JdkNames implements Names {
  private static final String COUNTRIES = "iso-3166-1";
  private static final String LANGUAGES = "iso-639-2";
  private static final String CURRENCIES = "iso-4217";

  private final String list;

  /** Makes the names of a list: one of the platform's own, or one that matches such a list. */
  JdkNames(String list) {
    this.list = list;
  }

  @Override
  public @Nullable String name(Term term, Locale language) {
    String spoken = language.getLanguage();
    if (!spoken.equals("en") && !Spoken.LANGUAGES.contains(spoken)) {
      return null;
    }
    String direct = name(list, term.code(), language);
    if (direct != null) {
      return direct;
    }
    for (Code match : term.matches()) {
      String name = name(match.list(), match.code(), language);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String name(
      @Nullable String list, @Nullable String code, Locale language) {
    if (list == null || code == null) {
      return null;
    }
    return switch (list) {
      case COUNTRIES -> named(code, country(code).getDisplayCountry(language));
      case LANGUAGES -> named(code, JdkLists.locale(code).getDisplayLanguage(language));
      case CURRENCIES -> named(code, Currency.getInstance(code).getDisplayName(language));
      default -> null;
    };
  }

  private static Locale country(String code) {
    return new Locale.Builder().setRegion(code).build();
  }

  /** The platform says the code itself where it has no name. */
  private static @Nullable String named(String code, String name) {
    return name.isEmpty() || name.equalsIgnoreCase(code) ? null : name;
  }

  /** The languages that the platform has names in; for others it would answer in English. */
  private static final class Spoken {
    static final Set<String> LANGUAGES = new HashSet<>();

    static {
      for (Locale locale : Locale.getAvailableLocales()) {
        LANGUAGES.add(locale.getLanguage());
      }
      LANGUAGES.remove("");
    }
  }
}
