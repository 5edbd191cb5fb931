// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Puts terms below their parents, where the table, the known list or the code says so. */
final class Hierarchy {
  private static final String TOP = "0";

  private final String list;
  private final @Nullable Vocabulary known;
  private final CodeResolver codes;
  private final Consumer<Problem> problems;

  Hierarchy(
      String list, @Nullable Vocabulary known, CodeResolver codes, Consumer<Problem> problems) {
    this.list = list;
    this.known = known;
    this.codes = codes;
    this.problems = problems;
  }

  void complete(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      Term term = known == null ? null : known.find(draft.edition, draft.code);
      if (draft.parent == null || draft.parent.equals(TOP)) {
        draft.parent = term == null ? fromCode(draft, drafts) : term.parent();
      } else {
        draft.parent = stated(draft, draft.parent, drafts);
      }
    }
    circles(drafts);
  }

  private String stated(Draft draft, String parent, Drafts drafts) {
    if (drafts.find(parent, draft.edition) != null) {
      return parent;
    }
    String meant = codes.parent(parent, draft.edition);
    if (!exists(meant, draft, drafts)) {
      tell(VocabularyProblem.PARENT_UNKNOWN, draft.parentPlace);
    }
    return meant;
  }

  private boolean exists(String code, Draft draft, Drafts drafts) {
    boolean before = known != null && known.find(draft.edition, code) != null;
    return before || drafts.find(code, draft.edition) != null;
  }

  /** Twelve digits are six levels of two; the term above is the nearest one that exists. */
  private @Nullable String fromCode(Draft draft, Drafts drafts) {
    String code = draft.code;
    if (!list.startsWith("huridocs-") || code.length() != 12 || !Cells.isDigits(code)) {
      return null;
    }
    for (int pair = 10; pair >= 2; pair -= 2) {
      String above = code.substring(0, pair) + "0".repeat(12 - pair);
      if (!above.equals(code) && exists(above, draft, drafts)) {
        return above;
      }
    }
    return null;
  }

  private void circles(Drafts drafts) {
    Map<Draft, Boolean> sound = new HashMap<>();
    for (Draft draft : drafts.all()) {
      Set<Draft> line = new HashSet<>();
      Draft at = draft;
      while (at != null && !sound.containsKey(at) && line.add(at)) {
        at = at.parent == null ? null : drafts.find(at.parent, at.edition);
      }
      boolean circle = at != null && !sound.containsKey(at);
      if (circle) {
        tell(VocabularyProblem.PARENT_CIRCLE, draft.parentPlace);
      }
      line.forEach(seen -> sound.put(seen, true));
    }
  }

  private void tell(VocabularyProblem code, Location place) {
    problems.accept(Problem.of(code, place, null));
  }
}
