// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists whose codes the Java platform knows. */
final class JdkLists {
  /** Languages that ISO 639-2 gives two codes, the bibliographic one first. */
  private static final String TWO_CODES =
      "alb sqi arm hye baq eus bur mya chi zho cze ces dut nld fre fra geo kat ger deu gre ell"
          + " ice isl mac mkd mao mri may msa per fas rum ron slo slk tib bod wel cym";

  /** Codes of ISO 639-1 by those of ISO 639-2; the platform lists no language that has none. */
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private JdkLists() {}

  static Vocabulary read(ListInfo info) {
    Vocabulary.Builder builder = Vocabulary.builder(info.id()).info(info);
    switch (info.id()) {
      case "iso-3166-1" -> countries(builder);
      case "iso-639-2" -> TWO_LETTERS.keySet().forEach(code -> builder.term(term(code)));
      case "iso-4217" -> currencies(builder);
      default -> throw new IllegalStateException("the platform has no list " + info.id());
    }
    return builder.names(new JdkNames(info.id())).build();
  }

  /** Codes in use, Kosovo's by common consent, and withdrawn ones that nobody uses now. */
  private static void countries(Vocabulary.Builder builder) {
    Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    for (String code : codes) {
      String three = new Locale.Builder().setRegion(code).build().getISO3Country();
      builder.term(Term.builder(code).match("iso-3166-1-alpha-3", three).build());
    }
    builder.term(Term.builder("XK").match("iso-3166-1-alpha-3", "XKX").build());
    Map<String, Term.Builder> withdrawn = new TreeMap<>();
    Set<String> former = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART3));
    for (String four : former) {
      String two = four.substring(0, 2);
      if (!codes.contains(two)) {
        withdrawn
            .computeIfAbsent(two, code -> Term.builder(code).status(Term.Status.RETIRED))
            .match("iso-3166-3", four);
      }
    }
    withdrawn.values().forEach(term -> builder.term(term.build()));
  }

  private static void currencies(Vocabulary.Builder builder) {
    Set<String> codes = new TreeSet<>();
    Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
    codes.forEach(code -> builder.term(Term.builder(code).build()));
  }

  private static Term term(String three) {
    return Term.builder(three).match("iso-639-1", locale(three).getLanguage()).build();
  }

  /** Returns a locale of a language by its code of ISO 639-2. */
  static Locale locale(String three) {
    return Locale.forLanguageTag(TWO_LETTERS.getOrDefault(three, three));
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> all = new TreeMap<>();
    for (String two : Locale.getISOLanguages()) {
      all.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
    }
    Map<String, String> pairs = new HashMap<>();
    String[] codes = TWO_CODES.split(" ", -1);
    for (int i = 0; i < codes.length; i += 2) {
      String two = all.get(codes[i + 1]);
      if (two != null) {
        pairs.put(codes[i], two);
      }
    }
    all.putAll(pairs);
    return all;
  }
}
