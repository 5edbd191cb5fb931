// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hrix.csv.table.TableRow;
import org.hrix.csv.vocabulary.Heading.Role;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Takes what a row says of a term besides its code and labels. */
final class RowParts {
  /** The edition before that of 2001, whose codes published sheets give beside. */
  private static final String EARLIER = "1993";

  /** The lists that source codes of published sheets are of. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "huridocs-10", "isco-88",
          "huridocs-14", "iso-639-2",
          "huridocs-15", "iso-3166-1-alpha-3");

  private static final int LONGEST_LIST = 100;
  private static final int LONGEST_CODE = 200;

  private final String list;
  private final Consumer<Problem> problems;

  RowParts(String list, Consumer<Problem> problems) {
    this.list = list;
    this.problems = problems;
  }

  /** Leaves out the columns that only some lists have a place for. */
  static void leaveOut(Columns columns, String list) {
    if (!SOURCES.containsKey(list)) {
      columns.leaveOut(Role.SOURCE_CODE);
    }
    if (CodeForms.of(list) == null) {
      columns.leaveOut(Role.EARLIER_CODE);
      columns.leaveOut(Role.LIST);
    }
  }

  void take(Draft draft, TableRow row, Columns columns, Location place, Drafts drafts) {
    String parent = columns.cell(row, Role.PARENT);
    if (!parent.isEmpty()) {
      draft.parent = parent;
      draft.parentPlace = at(place, columns.at(Role.PARENT));
    }
    status(draft, columns.cell(row, Role.STATUS), at(place, columns.at(Role.STATUS)));
    for (String code : parts(columns.cell(row, Role.REPLACED_BY))) {
      if (!draft.replacedBy.contains(code)) {
        draft.replacedBy.add(code);
      }
    }
    for (String match : parts(columns.cell(row, Role.SAME_AS))) {
      int colon = match.indexOf(':');
      String other = match.substring(0, Math.max(0, colon));
      match(draft, other, match.substring(colon + 1), at(place, columns.at(Role.SAME_AS)));
    }
    String source = columns.cell(row, Role.SOURCE_CODE);
    String sourceList = SOURCES.get(list);
    if (!source.isEmpty() && sourceList != null) {
      match(draft, sourceList, source, at(place, columns.at(Role.SOURCE_CODE)));
    }
    earlier(
        draft,
        columns.cell(row, Role.EARLIER_CODE),
        at(place, columns.at(Role.EARLIER_CODE)),
        drafts);
  }

  private static Location at(Location row, int column) {
    String letter = column < 0 ? null : TableRow.letter(column);
    return new Location(row.source(), null, row.line(), 0, row.row(), letter, null);
  }

  private void match(Draft draft, String other, String code, Location place) {
    if (Cells.isToken(other, LONGEST_LIST) && Cells.isToken(code, LONGEST_CODE)) {
      Code match = Code.of(other, code);
      if (!draft.matches.contains(match)) {
        draft.matches.add(match);
      }
    } else {
      badCode(place);
    }
  }

  private void badCode(Location place) {
    tell(VocabularyProblem.BAD_CODE, place, "limit", Integer.toString(LONGEST_CODE));
  }

  private static String[] parts(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split("\\|", -1);
  }

  private void status(Draft draft, String word, Location place) {
    if (word.isEmpty()) {
      return;
    }
    for (Term.Status status : Term.Status.values()) {
      if (word.length() < LONGEST_CODE && status.word().equals(word.toLowerCase(Locale.ROOT))) {
        draft.status = status;
        return;
      }
    }
    tell(VocabularyProblem.STATUS_UNKNOWN, place, "expected", "current, deprecated, retired");
  }

  private void earlier(Draft draft, String code, Location place, Drafts drafts) {
    if (code.isEmpty() || EARLIER.equals(draft.edition)) {
      return;
    }
    if (!Cells.isToken(code, LONGEST_CODE)) {
      badCode(place);
      return;
    }
    @Nullable Draft before = drafts.find(code, EARLIER);
    if (before == null) {
      before = drafts.add(code, EARLIER, place, Map.of());
    }
    if (before != null && !before.replacedBy.contains(draft.code)) {
      before.status = Term.Status.RETIRED;
      before.replacedBy.add(draft.code);
    }
  }

  private void tell(VocabularyProblem code, Location place, String... arguments) {
    problems.accept(Problem.of(code, place, null, arguments));
  }
}
