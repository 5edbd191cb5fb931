// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfValue;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads codes as people write them: a code, in pairs or not, a term, or both. */
final class Terms {
  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "([0-9]{2}(?: ?[0-9]{2})*|[0-9]+)(?:/([0-9]{4}))?"
              + "(?:\\s*[-–—=:.]\\s*|\\s+|\\s*(?=\\())(\\D.*)");
  private static final Pattern CODE_ONLY =
      Pattern.compile("([0-9]{1,2}(?: ?[0-9]{2})*|[0-9]+)(?:/([0-9]{4}))?");

  private static final int LONGEST = 300;
  private static final int DIGITS = 12;

  private final Vocabularies vocabularies;

  /** Takes a finding about a value of a field, by the index of the value. */
  interface Found {
    void report(SheetProblem code, int index);
  }

  Terms(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** Reads a code, or finds it by its term. */
  EsfValue code(EsfField field, String written, int index, Found found) {
    String words = unquoted(written);
    if (words.length() > LONGEST) {
      return EsfValue.of(field, words);
    }
    Matcher alone = CODE_ONLY.matcher(words);
    if (alone.matches()) {
      return coded(field, whole(field, alone.group(1)), alone.group(2), null);
    }
    Matcher both = CODE_FIRST.matcher(words);
    if (both.matches()) {
      String label = unbracketed(both.group(3).strip());
      return coded(field, whole(field, both.group(1)), both.group(2), label);
    }
    String list = field.list();
    Vocabulary known = list == null ? null : vocabularies.list(list);
    if (known == null) {
      return EsfValue.of(field, words);
    }
    List<Term> fitting =
        known.labelled(words).stream()
            .filter(term -> term.status() == Term.Status.CURRENT)
            .toList();
    if (fitting.size() == 1) {
      found.report(SheetProblem.CODE_FROM_TERM, index);
      return new EsfValue(field, fitting.get(0).code(), null, null, words, null, null);
    }
    found.report(
        fitting.isEmpty() ? SheetProblem.TERM_UNKNOWN : SheetProblem.TERM_AMBIGUOUS, index);
    return EsfValue.of(field, words);
  }

  /** Writes a code that stands in pairs, without those of zeros at its end, in full. */
  private String whole(EsfField field, String written) {
    String code = written.replace(" ", "");
    String list = field.list();
    Vocabulary known = list == null ? null : vocabularies.list(list);
    if (known == null || code.length() % 2 != 0 || code.length() >= DIGITS) {
      return code;
    }
    String full = code + "0".repeat(DIGITS - code.length());
    return known.find(null, code) == null && known.find(null, full) != null ? full : code;
  }

  private static EsfValue coded(
      EsfField field, String code, @Nullable String edition, @Nullable String label) {
    return new EsfValue(field, code, null, edition, label, null, null);
  }

  private static String unquoted(String words) {
    boolean quotes = words.startsWith("\"") && words.endsWith("\"") && words.length() > 2;
    return quotes ? words.substring(1, words.length() - 1).strip() : words;
  }

  private static String unbracketed(String label) {
    boolean brackets = label.startsWith("(") && label.endsWith(")") && label.length() > 2;
    return brackets ? label.substring(1, label.length() - 1).strip() : label;
  }
}
