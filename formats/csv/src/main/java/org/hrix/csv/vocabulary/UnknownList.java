// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.List;
import java.util.function.Consumer;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.ListInfo;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Says when nothing is known of a list, and when it looks like a known one all the same. */
final class UnknownList {
  private static final int COMPARED = 300;
  private static final int FEWEST = 2;
  private static final int SHORTEST = 9;

  private final VocabularyOptions options;
  private final @Nullable Vocabulary known;

  UnknownList(VocabularyOptions options, @Nullable Vocabulary known) {
    this.options = options;
    this.known = known;
  }

  void tell(Drafts drafts, Location place, Consumer<Problem> problems) {
    if (known != null || drafts.isEmpty()) {
      return;
    }
    if (!CodeForms.isLocal(options.list())) {
      problems.accept(Problem.of(VocabularyProblem.LIST_UNKNOWN, place, null));
    }
    List<Draft> sample = drafts.all().stream().limit(COMPARED).toList();
    long numbers = sample.stream().filter(draft -> isNumber(draft.code)).count();
    String like = 2 * numbers < sample.size() ? null : like(sample);
    if (like != null) {
      problems.accept(
          Problem.of(VocabularyProblem.LIST_NOT_NAMED, place, null, "suggestion", like));
    }
  }

  private static boolean isNumber(String code) {
    return Cells.withoutSeparators(code).length() >= SHORTEST
        && code.chars().filter(Character::isDigit).count() * 2 > code.length();
  }

  /** Returns the known list that has most of the codes with the same labels; null for none. */
  private @Nullable String like(List<Draft> sample) {
    String best = null;
    int most = Math.max(FEWEST, sample.size() / 2) - 1;
    for (ListInfo info : options.known().lists()) {
      CodeForms forms = CodeForms.of(info.id());
      Vocabulary list = forms == null ? null : options.known().list(info.id());
      if (forms != null && list != null) {
        int same = (int) sample.stream().filter(draft -> isIn(draft, forms, list)).count();
        if (same > most) {
          most = same;
          best = info.id();
        }
      }
    }
    return best;
  }

  private static boolean isIn(Draft draft, CodeForms forms, Vocabulary list) {
    List<String> codes = forms.published(draft.code);
    for (String label : draft.labels.values()) {
      for (Term term : list.labelled(label)) {
        if (codes.contains(term.code())) {
          return true;
        }
      }
    }
    return false;
  }
}
