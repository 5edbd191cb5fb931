// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which code a cell means.
 *
 * <p>Of a published list, what a spreadsheet program has done to a code is taken back where only
 * one term can be meant, or where the label says which. Codes of local lists and of lists that are
 * not known stay as they are.
 */
final class CodeResolver {
  private static final int LONGEST = 200;

  private final @Nullable Vocabulary known;
  private final @Nullable CodeForms forms;
  private final CodeFindings findings;
  private @Nullable Map<String, List<Term>> matches;

  CodeResolver(String list, @Nullable Vocabulary known, Consumer<Problem> problems) {
    this.known = known;
    this.forms = CodeForms.of(list);
    this.findings = new CodeFindings(known, problems);
  }

  /**
   * Returns the code that a cell means, as it is when that is not certain; null for no code.
   *
   * @param words the labels beside it
   */
  @Nullable String resolve(
      String cell, @Nullable String edition, Collection<String> words, Location place) {
    if (!Cells.isToken(cell, LONGEST)) {
      findings.tell(VocabularyProblem.BAD_CODE, place, "limit", Integer.toString(LONGEST));
      return null;
    }
    if (known == null) {
      return unknown(cell, place);
    }
    CodeAnswer answer = known.check(edition, cell, null);
    boolean damaged = answer instanceof CodeAnswer.Damaged;
    if (!damaged && !(answer instanceof CodeAnswer.UnknownCode)) {
      findings.tell(answer, place);
      return cell;
    }
    if (forms == null || forms.isLocal()) {
      return forms == null && answer instanceof CodeAnswer.Damaged found
          ? changed(cell, found.suggestion().code(), place)
          : notListed(cell, place);
    }
    if (edition != null && !edition.equals(known.info().edition())) {
      return notListed(cell, place);
    }
    return published(known, forms, new Asked(cell, words, answer), place);
  }

  /** What was asked of the known list, and its answer. */
  private record Asked(String cell, Collection<String> words, CodeAnswer answer) {
    @Override
    public String toString() {
      return "Asked[" + words.size() + " labels]";
    }
  }

  private String published(Vocabulary list, CodeForms codes, Asked asked, Location place) {
    RoundedCode rounded = RoundedCode.of(Cells.westernDigits(asked.cell()));
    List<Term> possible =
        rounded == null
            ? possible(list, codes, asked.cell())
            : labelled(list, codes, asked, rounded);
    Term meant = meant(list, asked, possible);
    if (meant != null) {
      return changed(asked.cell(), meant.code(), place);
    }
    String own = possible.isEmpty() ? codes.unlisted(asked.cell()) : null;
    if (own == null) {
      findings.tell(VocabularyProblem.CODE_UNCERTAIN, place);
      return asked.cell();
    }
    changed(asked.cell(), own, place);
    return notListed(own, place);
  }

  /** Returns the term that a cell certainly stands for; null when there is none. */
  private static @Nullable Term meant(Vocabulary list, Asked asked, List<Term> possible) {
    if (possible.size() == 1 && !isContradicted(list, possible.get(0), asked)) {
      return possible.get(0);
    }
    List<Term> labelled = new ArrayList<>(possible);
    for (String word : asked.words()) {
      List<Term> same = list.labelled(word);
      if (same.stream().anyMatch(labelled::contains)) {
        labelled.retainAll(same);
      }
    }
    boolean told = labelled.size() == 1 && isLabelled(list, labelled.get(0), asked.words());
    if (told || !possible.isEmpty()) {
      return told ? labelled.get(0) : null;
    }
    return asked.answer() instanceof CodeAnswer.Damaged damaged ? damaged.suggestion() : null;
  }

  /** Tells whether a short code has the label of another term: it may be a mere number of a row. */
  private static boolean isContradicted(Vocabulary list, Term term, Asked asked) {
    return Cells.withoutSeparators(asked.cell()).length() < CodeForms.WIDTH - 1
        && !isLabelled(list, term, asked.words())
        && asked.words().stream().anyMatch(word -> !list.labelled(word).isEmpty());
  }

  private static boolean isLabelled(Vocabulary list, Term term, Collection<String> words) {
    return words.stream().anyMatch(word -> list.labelled(word).contains(term));
  }

  /** Returns the terms of the current edition that a cell may stand for. */
  private List<Term> possible(Vocabulary list, CodeForms codes, String cell) {
    Set<Term> possible = new LinkedHashSet<>();
    for (String form : codes.published(cell)) {
      Term term = list.find(null, form);
      if (term != null) {
        possible.add(term);
      }
    }
    possible.addAll(matches(list).getOrDefault(cell, List.of()));
    return new ArrayList<>(possible);
  }

  /** Returns the terms by the codes that other lists have for them. */
  private Map<String, List<Term>> matches(Vocabulary list) {
    Map<String, List<Term>> ready = matches;
    if (ready == null) {
      ready = new HashMap<>();
      for (Term term : list.current()) {
        for (Code match : term.matches()) {
          ready.computeIfAbsent(String.valueOf(match.code()), n -> new ArrayList<>(1)).add(term);
        }
      }
      matches = ready;
    }
    return ready;
  }

  /** Of a rounded code there are many that it may have been: only the label can tell. */
  private static List<Term> labelled(
      Vocabulary list, CodeForms codes, Asked asked, RoundedCode rounded) {
    Set<Term> fitting = new LinkedHashSet<>();
    for (String word : asked.words()) {
      for (Term term : list.labelled(word)) {
        if (codes.fits(rounded, term.code())) {
          fitting.add(term);
        }
      }
    }
    return new ArrayList<>(fitting);
  }

  private String notListed(String code, Location place) {
    findings.notListed(code, place);
    return code;
  }

  private String changed(String cell, String code, Location place) {
    if (!code.equals(cell)) {
      boolean zeros = Cells.isDigits(cell) && cell.length() < code.length();
      findings.tell(
          zeros ? VocabularyProblem.ZEROS_RESTORED : VocabularyProblem.CODE_RESTORED,
          place,
          "suggestion",
          code);
    }
    return code;
  }

  /** A code of a list of which nothing is known stays as it is, but for what is no code. */
  private String unknown(String cell, Location place) {
    RoundedCode rounded = RoundedCode.of(Cells.westernDigits(cell));
    if (rounded != null) {
      findings.tell(VocabularyProblem.CODE_UNCERTAIN, place);
      return cell;
    }
    if (forms == null) {
      return cell;
    }
    if (!forms.isLocal()) {
      String own = forms.unlisted(cell);
      if (own == null) {
        findings.tell(VocabularyProblem.CODE_UNCERTAIN, place);
      }
      return own == null ? cell : changed(cell, own, place);
    }
    String code = localCode(cell);
    if (Cells.isDigits(code) && code.length() == CodeForms.WIDTH - 1) {
      findings.tell(VocabularyProblem.CODE_SHORTENED, place);
    }
    return changed(cell, code, place);
  }

  /** Digits held as text, and a long whole number with a decimal, are certainly the digits. */
  private static String localCode(String cell) {
    String plain = Cells.unwrapped(cell);
    String whole = Cells.wholeNumber(plain);
    return whole == null || whole.length() < CodeForms.WIDTH ? plain : whole;
  }

  /** Returns the code of a parent or a replacement, quietly: its own row tells. */
  String parent(String cell, @Nullable String edition) {
    if (known != null && known.find(edition, cell) != null) {
      return cell;
    }
    if (forms == null) {
      return known != null && known.check(edition, cell, null) instanceof CodeAnswer.Damaged damaged
          ? damaged.suggestion().code()
          : cell;
    }
    if (forms.isLocal()) {
      return localCode(cell);
    }
    List<Term> possible = known == null ? List.of() : possible(known, forms, cell);
    if (possible.size() == 1) {
      return possible.get(0).code();
    }
    String own = forms.unlisted(cell);
    return own == null ? cell : own;
  }
}
