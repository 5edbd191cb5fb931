// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
  /** What databases and spreadsheet programs write for no parent. */
  private static final Set<String> TOP = Set.of("0", "0.0", "NULL", "\\N");

  private static final int LONGEST = 2000;

  /** Stands for several codes; no code is empty. */
  private static final String SEVERAL = "";

  /** Codes that begin so say nothing of what they are a part of. */
  private static final String NO_PLACE = "99";

  private final boolean byCode;
  private final @Nullable Vocabulary known;
  private final CodeResolver codes;
  private final Map<List<@Nullable String>, String> labelled = new HashMap<>();
  private final Consumer<Problem> problems;

  Hierarchy(
      String list, @Nullable Vocabulary known, CodeResolver codes, Consumer<Problem> problems) {
    this.byCode = known != null && CodeForms.of(list) != null && !CodeForms.isLocal(list);
    this.known = known;
    this.codes = codes;
    this.problems = problems;
  }

  void complete(Drafts drafts) {
    String current = known == null ? null : known.info().edition();
    for (Draft draft : drafts.all()) {
      Term term = known == null ? null : known.find(draft.edition, draft.code);
      String parent = draft.parent;
      if (parent == null || (TOP.contains(parent) && !exists(parent, draft, drafts))) {
        draft.parent = term == null ? fromCode(draft, drafts) : term.parent();
      } else {
        draft.parent = stated(draft, parent, drafts);
      }
      draft.replacedBy.replaceAll(
          code -> drafts.find(code, current) == null ? codes.parent(code, current) : code);
    }
    circles(drafts);
  }

  private String stated(Draft draft, String parent, Drafts drafts) {
    if (drafts.find(parent, draft.edition) != null) {
      return parent;
    }
    String meant = codes.parent(parent, draft.edition);
    if (exists(meant, draft, drafts)) {
      return meant;
    }
    String labelled = labelled(parent, draft, drafts);
    if (labelled != null) {
      tell(VocabularyProblem.PARENT_FROM_LABEL, draft.parentPlace, "suggestion", labelled);
      return labelled;
    }
    tell(VocabularyProblem.PARENT_UNKNOWN, draft.parentPlace);
    return meant;
  }

  /** Returns the code of the one term that has a label; null when there is none, or several. */
  private @Nullable String labelled(String label, Draft draft, Drafts drafts) {
    if (labelled.isEmpty()) {
      for (Draft one : drafts.all()) {
        for (String word : one.labels.values()) {
          labelled.merge(key(word, one.edition), one.code, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
      }
    }
    String code = labelled.get(key(label, draft.edition));
    if (code == null && known != null) {
      List<Term> terms = known.labelled(label);
      return terms.size() == 1 ? terms.get(0).code() : null;
    }
    return SEVERAL.equals(code) ? null : code;
  }

  private static List<@Nullable String> key(String label, @Nullable String edition) {
    String plain = label.length() > LONGEST ? label : label.toLowerCase(Locale.ROOT);
    return Arrays.asList(edition, plain);
  }

  private boolean exists(String code, Draft draft, Drafts drafts) {
    boolean before = known != null && known.find(draft.edition, code) != null;
    return before || drafts.find(code, draft.edition) != null;
  }

  /**
   * Of published lists, twelve digits are six levels of two; the term above is the nearest one that
   * exists.
   */
  private @Nullable String fromCode(Draft draft, Drafts drafts) {
    String code = draft.code;
    if (!byCode || code.length() != CodeForms.WIDTH || !Cells.isDigits(code)) {
      return null;
    }
    if (code.startsWith(NO_PLACE)) {
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

  private void tell(VocabularyProblem code, Location place, String... arguments) {
    problems.accept(Problem.of(code, place, null, arguments));
  }
}
