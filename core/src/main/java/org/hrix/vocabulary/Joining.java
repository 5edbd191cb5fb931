// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.data.Extras;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/** Joins two copies of a list. */
final class Joining {
  private Joining() {}

  /** Returns what makes a term the same in two copies. */
  static List<@Nullable String> key(Term term) {
    return Arrays.asList(term.edition(), term.code());
  }

  static ListInfo of(ListInfo base, ListInfo added) {
    return new ListInfo(
        base.id(),
        added.title() == null ? base.title() : added.title(),
        added.edition() == null ? base.edition() : added.edition(),
        added.coverage(),
        ListInfo.Origin.LOADED,
        -1,
        added.source());
  }

  /** Terms of a copy that names no edition are of the one given. */
  static Collection<Term> of(List<Term> base, List<Term> added, @Nullable String edition) {
    Map<List<@Nullable String>, Term> all = new LinkedHashMap<>();
    base.forEach(term -> all.put(key(term), term));
    for (Term term : added) {
      Term dated = term.edition() == null ? term.toBuilder().edition(edition).build() : term;
      all.merge(key(dated), dated, Joining::of);
    }
    return new ArrayList<>(all.values());
  }

  private static Term of(Term base, Term added) {
    Term.Builder both =
        Term.builder(base.code())
            .edition(base.edition())
            .parent(added.parent() == null ? base.parent() : added.parent())
            .label(of(base.label(), added.label()))
            .status(added.status());
    (added.replacedBy().isEmpty() ? base : added).replacedBy().forEach(both::replacedBy);
    List<Code> matches = new ArrayList<>(base.matches());
    added.matches().stream().filter(match -> !matches.contains(match)).forEach(matches::add);
    Term joined = both.build();
    return new Term(
        joined.code(),
        joined.edition(),
        joined.parent(),
        joined.label(),
        joined.status(),
        joined.replacedBy(),
        matches);
  }

  private static @Nullable Text of(@Nullable Text base, @Nullable Text added) {
    if (base == null || added == null) {
      return added == null ? base : added;
    }
    List<Text.Variant> variants = new ArrayList<>(added.variants());
    for (Text.Variant variant : base.variants()) {
      if (added.in(variant.language()) == null) {
        variants.add(variant);
      }
    }
    return new Text(variants, Extras.NONE);
  }
}
