// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/** The terms of a list while it is read, by edition and code. */
final class Drafts {
  private final Map<List<@Nullable String>, Draft> terms = new LinkedHashMap<>();
  private final Consumer<Problem> problems;

  Drafts(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Adds a term. A second row of the same code may bring labels in further languages; a label that
   * is there already stays, and null is returned.
   */
  @Nullable Draft add(
      String code, @Nullable String edition, Location place, Map<String, String> words) {
    Draft draft = find(code, edition);
    if (draft == null) {
      draft = new Draft(code, edition, place);
      terms.put(key(code, edition), draft);
      draft.labels.putAll(words);
      return draft;
    }
    boolean further = !words.isEmpty();
    for (Map.Entry<String, String> word : words.entrySet()) {
      further &= draft.labels.putIfAbsent(word.getKey(), word.getValue()) == null;
    }
    if (!further) {
      String first = Long.toString(draft.place.row());
      problems.accept(Problem.of(VocabularyProblem.CODE_TWICE, place, null, "other", first));
      return null;
    }
    return draft;
  }

  @Nullable Draft find(String code, @Nullable String edition) {
    return terms.get(key(code, edition));
  }

  private static List<@Nullable String> key(String code, @Nullable String edition) {
    return Arrays.asList(edition, code);
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  int size() {
    return terms.size();
  }

  List<Draft> all() {
    return new ArrayList<>(terms.values());
  }
}
