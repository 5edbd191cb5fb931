// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/** Answers about codes, made beforehand for all that are right. */
final class CodeIndex {
  private static final int REMEMBERED = 1024;

  private final ListInfo info;
  private final Map<@Nullable String, Map<String, Term>> byEdition = new LinkedHashMap<>();
  private final Map<@Nullable String, Map<String, CodeAnswer>> answers = new HashMap<>();
  private final Map<String, CodeAnswer> unstated;
  private final List<Term> current;
  private final List<String> editions;
  private final Repairs repairs;
  private volatile @Nullable Map<Term, List<Term>> children;

  /** Wrong codes come in thousands of copies. */
  private final Map<String, CodeAnswer> remembered = new ConcurrentHashMap<>();

  CodeIndex(ListInfo info, List<Term> terms) {
    this.info = info;
    byEdition.put(info.edition(), new LinkedHashMap<>());
    for (Term term : terms) {
      byEdition.computeIfAbsent(term.edition(), none -> new LinkedHashMap<>());
      Objects.requireNonNull(byEdition.get(term.edition())).put(term.code(), term);
    }
    Map<String, Term> now = edition(info.edition());
    current = List.copyOf(now.values());
    List<String> named = new ArrayList<>();
    for (String edition : byEdition.keySet()) {
      if (edition != null) {
        named.add(edition);
      }
    }
    editions = List.copyOf(named);
    repairs = new Repairs(info.id(), current, now);
    for (Map.Entry<@Nullable String, Map<String, Term>> codes : byEdition.entrySet()) {
      answers.put(codes.getKey(), answers(codes.getValue()));
    }
    unstated = new HashMap<>(Objects.requireNonNull(answers.get(info.edition())));
    for (Term term : terms) {
      if (!Objects.equals(term.edition(), info.edition())) {
        compareEditions(term);
      }
    }
  }

  private Map<String, Term> edition(@Nullable String edition) {
    return byEdition.getOrDefault(edition, Map.of());
  }

  private Map<Term, List<Term>> tree() {
    Map<Term, List<Term>> tree = new HashMap<>();
    for (Map<String, Term> codes : byEdition.values()) {
      for (Term term : codes.values()) {
        Term parent = term.parent() == null ? null : codes.get(term.parent());
        if (parent != null) {
          tree.computeIfAbsent(parent, none -> new ArrayList<>()).add(term);
        }
      }
    }
    return tree;
  }

  private Map<String, CodeAnswer> answers(Map<String, Term> codes) {
    Map<String, CodeAnswer> ready = new HashMap<>();
    for (Term term : codes.values()) {
      boolean inUse = term.status() == Term.Status.CURRENT;
      ready.put(
          term.code(),
          inUse ? new CodeAnswer.Found(term) : new CodeAnswer.Outdated(term, replacements(term)));
    }
    return ready;
  }

  private List<Term> replacements(Term term) {
    Map<String, Term> now = edition(info.edition());
    List<Term> known = new ArrayList<>();
    for (String code : term.replacedBy()) {
      Term replacement = now.get(code);
      if (replacement != null) {
        known.add(replacement);
      }
    }
    return known;
  }

  /** Without an edition a code that two editions understand differently is not clear. */
  private void compareEditions(Term term) {
    Term now = edition(info.edition()).get(term.code());
    if (now != null && !sameMeaning(now, term)) {
      Set<Term> meanings = new LinkedHashSet<>();
      if (unstated.get(term.code()) instanceof CodeAnswer.OtherEdition known) {
        meanings.addAll(known.meanings());
      }
      meanings.add(now);
      meanings.add(term);
      unstated.put(term.code(), new CodeAnswer.OtherEdition(List.copyOf(meanings)));
    }
  }

  private static boolean sameMeaning(Term now, Term before) {
    if (!before.replacedBy().isEmpty()) {
      return before.replacedBy().equals(List.of(now.code()));
    }
    Text a = now.label();
    Text b = before.label();
    return a == null || b == null || LabelKey.of(a.original()).equals(LabelKey.of(b.original()));
  }

  List<Term> current() {
    return current;
  }

  List<String> editions() {
    return editions;
  }

  @Nullable Term find(@Nullable String edition, String code) {
    boolean now = edition == null || editions.isEmpty();
    return edition(now ? info.edition() : edition).get(code);
  }

  List<Term> children(Term term) {
    Map<Term, List<Term>> tree = children;
    if (tree == null) {
      tree = tree();
      children = tree;
    }
    return List.copyOf(tree.getOrDefault(term, List.of()));
  }

  CodeAnswer check(@Nullable String edition, String code) {
    Map<String, CodeAnswer> known =
        edition == null || editions.isEmpty() ? unstated : answers.get(edition);
    if (known == null) {
      return new CodeAnswer.UnknownEdition(editions);
    }
    CodeAnswer answer = known.get(code);
    return answer == null ? missing(edition, code) : answer;
  }

  private CodeAnswer missing(@Nullable String edition, String code) {
    String key = edition == null ? code : edition + '\n' + code;
    CodeAnswer before = remembered.get(key);
    if (before != null) {
      return before;
    }
    CodeAnswer answer = look(edition, code);
    if (remembered.size() < REMEMBERED && code.length() < REMEMBERED) {
      remembered.put(key, answer);
    }
    return answer;
  }

  private CodeAnswer look(@Nullable String edition, String code) {
    List<Term> elsewhere = new ArrayList<>();
    for (Map<String, Term> codes : byEdition.values()) {
      Term term = codes.get(code);
      if (term != null) {
        elsewhere.add(term);
      }
    }
    boolean now = edition == null || Objects.equals(edition, info.edition());
    Map<Term, CodeAnswer.Damage> likely = now ? repairs.repairs(code) : Map.of();
    if (likely.size() == 1) {
      var only = likely.entrySet().iterator().next();
      List<String> same = List.of(only.getKey().code());
      if (elsewhere.stream().allMatch(term -> term.replacedBy().equals(same))) {
        return new CodeAnswer.Damaged(only.getKey(), only.getValue());
      }
    }
    if (!elsewhere.isEmpty()) {
      elsewhere.addAll(likely.keySet());
      return new CodeAnswer.OtherEdition(elsewhere);
    }
    return new CodeAnswer.UnknownCode(info.coverage(), () -> nearest(code, likely));
  }

  List<Term> nearest(String code) {
    return nearest(code, repairs.repairs(code));
  }

  private List<Term> nearest(String code, Map<Term, CodeAnswer.Damage> likely) {
    return likely.isEmpty()
        ? repairs.nearest(code)
        : likely.keySet().stream().limit(Repairs.MOST).toList();
  }
}
