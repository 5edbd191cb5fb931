// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;

/**
 * Terms of the HURIDOCS code lists that say something: not those for "unknown" and "not
 * applicable". Labels are the lists' own, never names that differ from one Java to the next.
 */
final class Codes {
  private static final String EDITION = "2001";

  /** The list of ethnic groups does not come with the program, so these have no labels. */
  private static final List<String> ETHNIC_GROUPS =
      List.of(
          "010211080101",
          "011919251801",
          "030114011801",
          "061809190901",
          "110112011401",
          "130002151901",
          "151109140101",
          "191521200801");

  private static final String COUNTING_UNITS = "huridocs-07";

  private final Map<String, List<Code>> byList = new HashMap<>();

  Code any(String list, Dice dice) {
    return dice.pick(terms(list));
  }

  /** Returns the term with a code. */
  Code of(String list, String code) {
    for (Code term : terms(list)) {
      if (code.equals(term.code())) {
        return term;
      }
    }
    throw new IllegalArgumentException("there is no such code");
  }

  /** Picks a counting unit of several people: each but the first, which is the individual. */
  Code group(Dice dice) {
    List<Code> units = terms(COUNTING_UNITS);
    return dice.pick(units.subList(1, units.size()));
  }

  /** Picks some terms of a list, no two the same. */
  List<Code> some(String list, int most, Dice dice) {
    List<Code> terms = terms(list);
    int from = dice.below(terms.size());
    int to = Math.min(terms.size(), from + 1 + dice.below(most));
    return List.copyOf(terms.subList(from, to));
  }

  private List<Code> terms(String list) {
    List<Code> known = byList.get(list);
    if (known == null) {
      known = list.equals("huridocs-13") ? ethnicGroups(list) : read(list);
      byList.put(list, known);
    }
    return known;
  }

  private static List<Code> ethnicGroups(String list) {
    return ETHNIC_GROUPS.stream()
        .map(code -> Code.builder().list(list).edition(EDITION).code(code).build())
        .toList();
  }

  private static List<Code> read(String list) {
    Vocabulary vocabulary = Objects.requireNonNull(Vocabularies.bundled().list(list), list);
    List<Code> terms = new ArrayList<>();
    for (Term term : vocabulary.current()) {
      if (!term.code().startsWith("98") && !term.code().startsWith("99")) {
        terms.add(
            Code.builder()
                .list(list)
                .edition(term.edition())
                .code(term.code())
                .label(term.label())
                .build());
      }
    }
    return terms;
  }
}
