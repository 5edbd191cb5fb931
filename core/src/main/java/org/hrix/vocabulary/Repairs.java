// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.hrix.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds out which code a wrong one may have been. */
final class Repairs {
  static final int MOST = 3;
  private static final int FAR = 3;
  private static final int LONGEST = 40;
  private static final int LONGEST_CODE = 2000;

  private final String list;
  private final List<Term> terms;
  private final Map<String, Term> byCode;
  private int width = -1;
  private volatile @Nullable Map<String, List<Term>> elsewhere;
  private volatile @Nullable Map<String, List<Term>> lower;

  Repairs(String list, List<Term> terms, Map<String, Term> byCode) {
    this.list = list;
    this.terms = terms;
    this.byCode = byCode;
  }

  /** Returns the length of the codes when all are digits and equally long, otherwise 0. */
  private int width() {
    if (width < 0) {
      width = width(terms);
    }
    return width;
  }

  private static int width(List<Term> terms) {
    int width = terms.isEmpty() ? 0 : terms.get(0).code().length();
    for (Term term : terms) {
      if (term.code().length() != width || !digits(term.code())) {
        return 0;
      }
    }
    return width;
  }

  /** Returns all codes of which the wrong one is a disfigurement, with what happened to it. */
  Map<Term, CodeAnswer.Damage> repairs(String wrong) {
    Map<Term, CodeAnswer.Damage> found = new LinkedHashMap<>();
    if (width() > 0) {
      numbers(wrong, width(), found);
    } else {
      words(wrong, found);
    }
    for (Term term : elsewhere().getOrDefault(wrong, List.of())) {
      found.putIfAbsent(term, CodeAnswer.Damage.OTHER_LIST);
    }
    return found;
  }

  /** Returns the terms by the codes that other lists have for them. */
  private Map<String, List<Term>> elsewhere() {
    Map<String, List<Term>> ready = elsewhere;
    if (ready == null) {
      ready = new HashMap<>();
      for (Term term : terms) {
        for (Code match : term.matches()) {
          if (match.code() != null) {
            ready.computeIfAbsent(match.code(), none -> new ArrayList<>(1)).add(term);
          }
        }
      }
      elsewhere = ready;
    }
    return ready;
  }

  /** Returns the terms by their codes in lower case. */
  private Map<String, List<Term>> lower() {
    Map<String, List<Term>> ready = lower;
    if (ready == null) {
      ready = new HashMap<>();
      for (Term term : terms) {
        String code = term.code().toLowerCase(Locale.ROOT);
        ready.computeIfAbsent(code, none -> new ArrayList<>(1)).add(term);
      }
      lower = ready;
    }
    return ready;
  }

  private void words(String wrong, Map<Term, CodeAnswer.Damage> found) {
    if (wrong.length() > LONGEST_CODE) {
      return;
    }
    String plain = wrong.strip().toLowerCase(Locale.ROOT);
    for (Term term : lower().getOrDefault(plain, List.of())) {
      found.putIfAbsent(term, CodeAnswer.Damage.CASE);
    }
  }

  private void numbers(String wrong, int width, Map<Term, CodeAnswer.Damage> found) {
    String bare = withoutSeparators(withoutFraction(wrong));
    if (bare.isEmpty() || !digits(bare)) {
      return;
    }
    CodeAnswer.@Nullable Damage split = bare.equals(wrong) ? null : CodeAnswer.Damage.SEPARATORS;
    if (bare.length() >= width) {
      boolean numbered = bare.length() == width + 2 && list.endsWith("-" + bare.substring(width));
      if (bare.length() == width || numbered) {
        put(found, bare.substring(0, width), split, CodeAnswer.Damage.LIST_NUMBER);
      }
      return;
    }
    put(found, zeros(width - bare.length()) + bare, split, CodeAnswer.Damage.LEADING_ZEROS);
    boolean odd = bare.length() % 2 == 1;
    String whole = odd ? "0" + bare : bare;
    put(
        found,
        whole + zeros(width - whole.length()),
        split,
        odd ? CodeAnswer.Damage.LEADING_ZEROS : CodeAnswer.Damage.TRAILING_ZEROS);
  }

  private void put(
      Map<Term, CodeAnswer.Damage> found,
      String code,
      CodeAnswer.@Nullable Damage first,
      CodeAnswer.Damage otherwise) {
    Term term = byCode.get(code);
    if (term != null) {
      found.putIfAbsent(term, first == null ? otherwise : first);
    }
  }

  /** Returns the terms whose codes are closest, none when no code is close. */
  List<Term> nearest(String wrong) {
    if (wrong.length() > LONGEST) {
      return List.of();
    }
    record Candidate(Term term, int distance) {}
    List<Candidate> close = new ArrayList<>();
    int most = Math.min(FAR - 1, Math.max(1, wrong.length() / 3));
    ToIntFunction<String> edits = Spelling.editsFrom(wrong, most);
    for (Term term : terms) {
      if (term.status() == Term.Status.RETIRED) {
        continue;
      }
      int distance = edits.applyAsInt(term.code());
      if (distance <= most) {
        close.add(new Candidate(term, distance));
      }
    }
    close.sort(Comparator.comparingInt(Candidate::distance));
    return close.stream().limit(MOST).map(Candidate::term).toList();
  }

  /** Takes off what a spreadsheet program writes behind a whole number: {@code .0}. */
  private static String withoutFraction(String code) {
    int end = code.length() - 2;
    boolean fraction =
        end > 0 && code.endsWith("0") && (code.charAt(end) == '.' || code.charAt(end) == ',');
    return fraction && digits(code.substring(0, end)) ? code.substring(0, end) : code;
  }

  private static String withoutSeparators(String code) {
    StringBuilder bare = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c != ' ' && c != '.' && c != '-' && c != '\u00A0' && c != '\'') {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static String zeros(int count) {
    return "0".repeat(Math.max(0, count));
  }

  private static boolean digits(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
