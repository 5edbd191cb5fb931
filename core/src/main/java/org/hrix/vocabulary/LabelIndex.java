// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hrix.text.LanguageTag;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds labels of terms, and terms by label; made language by language when first asked. */
final class LabelIndex {
  private static final String ENGLISH = "en";

  private final List<Term> terms;
  private final Names names;
  private volatile @Nullable Set<String> own;
  private final Map<String, Map<String, List<Term>>> byLanguage = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> named = new ConcurrentHashMap<>();

  LabelIndex(List<Term> terms, Names names) {
    this.terms = terms;
    this.names = names;
  }

  /** Returns the languages in which terms have labels of their own, as primary subtags. */
  Set<String> languages() {
    Set<String> known = own;
    if (known == null) {
      known = new TreeSet<>();
      for (Term term : terms) {
        if (term.label() != null) {
          for (Text.Variant variant : term.label().variants()) {
            known.add(primary(variant.language()));
          }
        }
      }
      own = known;
    }
    return known;
  }

  /** Returns a label in a language, null when there is none. */
  @Nullable String label(Term term, String language) {
    Text label = term.label();
    String exact = label == null ? null : label.in(language);
    if (exact != null) {
      return exact;
    }
    String primary = primary(language);
    if (label != null) {
      for (Text.Variant variant : label.variants()) {
        if (primary(variant.language()).equals(primary)) {
          return variant.value();
        }
      }
    }
    return names == Names.NONE || primary.length() != 2 ? null : name(term, primary);
  }

  /** Asks the platform once for each term and language, of which there are some hundreds. */
  private @Nullable String name(Term term, String language) {
    Map<String, String> known = named.computeIfAbsent(language, none -> new ConcurrentHashMap<>());
    String name = known.get(term.code());
    if (name == null) {
      String fresh = names.name(term, Locale.forLanguageTag(language));
      name = fresh == null ? "" : fresh;
      known.put(term.code(), name);
    }
    return name.isEmpty() ? null : name;
  }

  /** Finds terms by a label in any language of theirs, and by their English names. */
  List<Term> any(String label) {
    String key = LabelKey.of(label);
    List<Term> found = new ArrayList<>(in(ENGLISH, key));
    for (String language : languages()) {
      for (Term term : in(language, key)) {
        if (!found.contains(term)) {
          found.add(term);
        }
      }
    }
    found.sort((a, b) -> Integer.compare(terms.indexOf(a), terms.indexOf(b)));
    return found;
  }

  /** Finds terms whose label holds all words. */
  List<Term> containing(String words, String language) {
    List<Term> found = new ArrayList<>();
    List<String> keys = List.of(LabelKey.of(words).split(" ", -1));
    for (Term term : terms) {
      String label = label(term, language);
      String key = label == null ? "" : LabelKey.of(label);
      if (label != null && keys.stream().allMatch(key::contains)) {
        found.add(term);
      }
    }
    return found;
  }

  /** Compares the label of a source with the term's own. */
  CodeAnswer compare(CodeAnswer.Found found, Text label) {
    boolean differs = false;
    List<Text.Variant> variants = label.variants();
    for (int i = 0; i < variants.size(); i++) {
      Text.Variant variant = variants.get(i);
      boolean unknown = variant.language().equals(LanguageTag.UNDETERMINED);
      String right = label(found.term(), unknown ? ENGLISH : variant.language());
      if (right == null || right.equals(variant.value())) {
        continue;
      }
      String key = LabelKey.of(variant.value());
      List<Term> bearers = unknown ? any(variant.value()) : in(variant.language(), key);
      if (bearers.contains(found.term())) {
        continue;
      }
      if (!bearers.isEmpty()) {
        return new CodeAnswer.LabelContradicts(found.term(), bearers);
      }
      differs |= !unknown;
    }
    return differs ? new CodeAnswer.LabelDiffers(found.term()) : found;
  }

  private List<Term> in(String language, String key) {
    String primary = primary(language);
    Map<String, List<Term>> index = byLanguage.get(primary);
    if (index == null) {
      index = index(primary);
      if (!index.isEmpty()) {
        byLanguage.put(primary, index);
      }
    }
    return index.getOrDefault(key, List.of());
  }

  private Map<String, List<Term>> index(String language) {
    Map<String, List<Term>> index = new HashMap<>();
    for (Term term : terms) {
      if (term.status() == Term.Status.RETIRED) {
        continue;
      }
      boolean labelled = false;
      if (term.label() != null) {
        for (Text.Variant variant : term.label().variants()) {
          if (primary(variant.language()).equals(language)) {
            put(index, variant.value(), term);
            labelled = true;
          }
        }
      }
      String name = labelled ? null : label(term, language);
      if (name != null) {
        put(index, name, term);
      }
    }
    return index;
  }

  private static void put(Map<String, List<Term>> index, String label, Term term) {
    List<Term> same = index.computeIfAbsent(LabelKey.of(label), key -> new ArrayList<>(1));
    // A term that has a label twice is the last one, as terms come one after the other.
    if (same.isEmpty() || !same.get(same.size() - 1).equals(term)) {
      same.add(term);
    }
  }

  /** Returns the language of a tag without region and script, in lower case. */
  static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    String subtag = hyphen < 0 ? tag : tag.substring(0, hyphen);
    for (int i = 0; i < subtag.length(); i++) {
      if (Character.isUpperCase(subtag.charAt(i))) {
        return subtag.toLowerCase(Locale.ROOT);
      }
    }
    return subtag;
  }
}
