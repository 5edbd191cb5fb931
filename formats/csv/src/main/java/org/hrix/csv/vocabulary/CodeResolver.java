// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.List;
import java.util.function.Consumer;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.CodeAnswer.Damage;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds out which code a cell means. */
final class CodeResolver {
  private static final String HURIDOCS = "huridocs-";
  private static final int WIDTH = 12;
  private static final int LONGEST = 200;

  private final String list;
  private final @Nullable Vocabulary known;
  private final Consumer<Problem> problems;

  CodeResolver(String list, @Nullable Vocabulary known, Consumer<Problem> problems) {
    this.list = list;
    this.known = known;
    this.problems = problems;
  }

  /** Returns the code that a cell means, as it is when that is not certain; null for no code. */
  @Nullable String resolve(String cell, @Nullable String edition, Location place) {
    if (!Cells.isToken(cell, LONGEST)) {
      tell(VocabularyProblem.BAD_CODE, place, "limit", Integer.toString(LONGEST));
      return null;
    }
    if (known != null) {
      CodeAnswer answer = known.check(edition, cell, null);
      if (answer instanceof CodeAnswer.Damaged damaged) {
        restored(damaged, place);
        return damaged.suggestion().code();
      }
      if (!(answer instanceof CodeAnswer.UnknownCode)) {
        tell(answer, place);
        return cell;
      }
    }
    return own(cell, place);
  }

  /** Returns the code of a parent, quietly. */
  String parent(String cell, @Nullable String edition) {
    if (known != null && known.check(edition, cell, null) instanceof CodeAnswer.Damaged damaged) {
      return damaged.suggestion().code();
    }
    String whole = whole(cell);
    return whole == null ? cell : whole;
  }

  private void restored(CodeAnswer.Damaged damaged, Location place) {
    boolean zeros =
        damaged.damage() == Damage.LEADING_ZEROS || damaged.damage() == Damage.TRAILING_ZEROS;
    tell(
        zeros ? VocabularyProblem.ZEROS_RESTORED : VocabularyProblem.CODE_RESTORED,
        place,
        "suggestion",
        damaged.suggestion().code());
  }

  private void tell(CodeAnswer answer, Location place) {
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

  /** Says what a term of a published list is: its code, edition and label are no personal data. */
  private String meaning(Term term) {
    StringBuilder text = new StringBuilder(term.code());
    if (term.edition() != null) {
      text.append(" (").append(term.edition()).append(')');
    }
    for (String now : term.replacedBy()) {
      text.append(" = ").append(now);
      Term replacement = known == null ? null : known.find(null, now);
      append(replacement, text);
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

  /** A code that no known list has: local, added, or damaged. */
  private String own(String cell, Location place) {
    String whole = whole(cell);
    if (whole == null) {
      tell(VocabularyProblem.CODE_UNCERTAIN, place);
      return cell;
    }
    if (!whole.equals(cell)) {
      boolean zeros = Cells.isDigits(cell) && cell.length() < WIDTH;
      tell(
          zeros ? VocabularyProblem.ZEROS_RESTORED : VocabularyProblem.CODE_RESTORED,
          place,
          "suggestion",
          whole);
    }
    List<Term> nearest = known == null ? List.of() : known.nearest(whole);
    if (!nearest.isEmpty()) {
      tell(VocabularyProblem.CODE_NEAR, place, "suggestion", codes(nearest));
    } else if (known != null) {
      tell(VocabularyProblem.CODE_NOT_IN_LIST, place);
    }
    return whole;
  }

  /**
   * Returns the twelve digits that a code of a HURIDOCS list has, as far as it is certain that they
   * were meant; null when it is not. Codes of other lists stay as they are.
   */
  private @Nullable String whole(String cell) {
    if (!list.startsWith(HURIDOCS)) {
      return cell;
    }
    String bare = Cells.withoutSeparators(cell);
    if (!Cells.isDigits(bare)) {
      return hasDigitsOnlyWithPower(cell) ? null : cell;
    }
    String number = list.substring(HURIDOCS.length());
    return switch (bare.length()) {
      case WIDTH -> bare;
      case WIDTH - 1 -> "0" + bare;
      case WIDTH + 1 -> bare.endsWith(number) ? "0" + bare.substring(0, WIDTH - 1) : null;
      case WIDTH + 2 -> bare.endsWith(number) ? bare.substring(0, WIDTH) : null;
      default -> null;
    };
  }

  /** Tells whether a spreadsheet has rounded the code: {@code 1.0101E+10}. */
  private static boolean hasDigitsOnlyWithPower(String cell) {
    return cell.matches("[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");
  }

  private void tell(VocabularyProblem code, Location place, String... arguments) {
    problems.accept(Problem.of(code, place, null, arguments));
  }
}
