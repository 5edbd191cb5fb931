// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hrix.text.Text;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Compares labels with those of a known list and with each other. */
final class Labels {
  private static final int LONGEST_CODE = 200;

  private final VocabularyOptions options;
  private final @Nullable Vocabulary known;
  private final Consumer<Problem> problems;

  Labels(VocabularyOptions options, @Nullable Vocabulary known, Consumer<Problem> problems) {
    this.options = options;
    this.known = known;
    this.problems = problems;
  }

  /** Says where a label is not the one that the known list has for the code. */
  void compare(Draft draft, Map<String, String> words, Location place) {
    boolean named = known != null && known.find(draft.edition, draft.code) != null;
    if (words.isEmpty() && draft.labels.isEmpty() && !named) {
      tell(VocabularyProblem.NO_LABEL, place);
    }
    if (known == null) {
      return;
    }
    boolean differs = false;
    for (Map.Entry<String, String> word : words.entrySet()) {
      CodeAnswer answer =
          known.check(draft.edition, draft.code, Text.of(word.getKey(), word.getValue()));
      if (answer instanceof CodeAnswer.LabelContradicts other) {
        tell(
            VocabularyProblem.LABEL_CONTRADICTS,
            place,
            "suggestion",
            other.labelled().get(0).code());
        return;
      }
      differs |= answer instanceof CodeAnswer.LabelDiffers;
    }
    if (differs) {
      tell(VocabularyProblem.LABEL_DIFFERS, place);
    }
  }

  /** Returns the code of a row that has labels only; null when it cannot be told. */
  @Nullable String code(Map<String, String> words, @Nullable String parent, Location place) {
    if (known == null) {
      return ownCode(words, place);
    }
    List<Term> fitting = fitting(known, words, parent);
    if (fitting.size() == 1) {
      String code = fitting.get(0).code();
      tell(VocabularyProblem.CODE_FROM_LABEL, place, "suggestion", code);
      return code;
    }
    if (fitting.isEmpty()) {
      tell(VocabularyProblem.LABEL_NOT_IN_LIST, place);
      return ownCode(words, place);
    }
    String codes = String.join(", ", fitting.stream().map(Term::code).toList());
    tell(VocabularyProblem.LABEL_AMBIGUOUS, place, "found", codes);
    return null;
  }

  private @Nullable String ownCode(Map<String, String> words, Location place) {
    String code = words.values().iterator().next();
    if (!Cells.isToken(code, LONGEST_CODE)) {
      tell(VocabularyProblem.BAD_CODE, place, "limit", Integer.toString(LONGEST_CODE));
      return null;
    }
    return code;
  }

  /** Finds the terms that all labels of a row fit, those below the parent before others. */
  private static List<Term> fitting(
      Vocabulary list, Map<String, String> words, @Nullable String parent) {
    List<Term> fitting = new ArrayList<>();
    for (String word : words.values()) {
      List<Term> labelled = list.labelled(word);
      if (fitting.isEmpty()) {
        fitting.addAll(labelled);
      } else if (labelled.stream().anyMatch(fitting::contains)) {
        fitting.retainAll(labelled);
      }
    }
    List<Term> below = fitting.stream().filter(term -> isBelow(list, term, parent)).toList();
    return parent == null || below.isEmpty() ? fitting : below;
  }

  private static boolean isBelow(Vocabulary list, Term term, @Nullable String parent) {
    return list.ancestors(term).stream().anyMatch(above -> above.code().equals(parent));
  }

  /** Says which labels stand for several codes. */
  void tellTwice(Drafts drafts) {
    Map<List<@Nullable String>, Draft> first = new HashMap<>();
    for (Draft draft : drafts.all()) {
      for (Map.Entry<String, String> label : draft.labels.entrySet()) {
        Draft before =
            first.putIfAbsent(
                Arrays.asList(draft.edition, label.getKey(), label.getValue()), draft);
        if (before != null) {
          String row = Long.toString(before.place.row());
          tell(VocabularyProblem.LABEL_TWICE, draft.place, "other", row);
          break;
        }
      }
    }
  }

  private void tell(VocabularyProblem code, Location place, String... arguments) {
    problems.accept(Problem.of(code, place, null, arguments));
  }

  @Override
  public String toString() {
    return "Labels[" + options.list() + "]";
  }
}
