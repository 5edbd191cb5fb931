// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.List;
import java.util.function.Consumer;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells what is known of codes. */
final class CodeFindings {
  /**
   * How many codes are compared letter by letter when the nearest are sought. A table of more codes
   * that are not in the list than this allows is of another list, or is no list at all.
   */
  private static final long MOST_COMPARISONS = 10_000_000;

  private final @Nullable Vocabulary known;
  private final Consumer<Problem> problems;
  private long comparisons;
  private boolean ended;
  private long sought;

  CodeFindings(@Nullable Vocabulary known, Consumer<Problem> problems) {
    this.known = known;
    this.problems = problems;
  }

  /** Tells what the known list says of one of its codes. */
  void tell(CodeAnswer answer, Location place) {
    if (answer instanceof CodeAnswer.OtherEdition other) {
      List<Term> meanings = other.meanings();
      tell(
          VocabularyProblem.OTHER_EDITION,
          place,
          "found",
          meaning(meanings.get(0)),
          "other",
          meanings.size() > 1 ? meaning(meanings.get(meanings.size() - 1)) : "-");
    } else if (answer instanceof CodeAnswer.Outdated outdated) {
      tell(VocabularyProblem.OUTDATED, place, "suggestion", codes(outdated.replacements()));
    } else if (answer instanceof CodeAnswer.UnknownEdition) {
      tell(VocabularyProblem.EDITION_UNKNOWN, place);
    }
  }

  /** Tells that the known list has no such code, and which of its codes are close. */
  void notListed(String code, Location place) {
    List<Term> nearest = CodeForms.isAdded(code) ? List.of() : nearest(code, place);
    if (nearest.isEmpty()) {
      tell(VocabularyProblem.CODE_NOT_IN_LIST, place);
    } else {
      tell(VocabularyProblem.CODE_NEAR, place, "suggestion", codes(nearest));
    }
  }

  private List<Term> nearest(String code, Location place) {
    if (known == null || ended) {
      return List.of();
    }
    comparisons += Math.max(1, known.current().size());
    if (comparisons > MOST_COMPARISONS) {
      ended = true;
      tell(VocabularyProblem.NEAREST_NOT_SOUGHT, place, "count", Long.toString(sought));
      return List.of();
    }
    sought++;
    return known.nearest(code);
  }

  /** Says what a term of a published list is: its code, edition and label are no personal data. */
  private String meaning(Term term) {
    StringBuilder text = new StringBuilder(term.code());
    if (term.edition() != null) {
      text.append(" (").append(term.edition()).append(')');
    }
    for (String now : term.replacedBy()) {
      text.append(" = ").append(now);
      append(known == null ? null : known.find(null, now), text);
    }
    append(term, text);
    return text.toString();
  }

  private void append(@Nullable Term term, StringBuilder text) {
    String label = term == null || known == null ? null : known.label(term, "en");
    if (label != null) {
      text.append(' ').append(label);
    }
  }

  private static String codes(List<Term> terms) {
    return terms.isEmpty() ? "-" : String.join(", ", terms.stream().map(Term::code).toList());
  }

  void tell(VocabularyProblem code, Location place, String... arguments) {
    problems.accept(Problem.of(code, place, null, arguments));
  }
}
