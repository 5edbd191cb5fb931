// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a list that mean the same to a rule: some terms, all that stand below them, and the
 * codes of older editions that are replaced by nothing but these.
 *
 * <p>Immutable and thread-safe; the list is read when it is first asked for.
 */
final class CodeSet {
  private final String list;
  private final List<String> roots;
  private volatile @Nullable Set<String> codes;

  private CodeSet(String list, List<String> roots) {
    this.list = list;
    this.roots = roots;
  }

  static CodeSet of(String list, String... roots) {
    return new CodeSet(list, List.of(roots));
  }

  /** Tells whether a coded value is one of the terms, by its code or, without one, by its label. */
  boolean holds(@Nullable Code code) {
    if (code == null) {
      return false;
    }
    String word = code.code();
    if (word != null) {
      return list.equals(code.list()) && codes().contains(word);
    }
    return code.label() != null
        && (code.list() == null || list.equals(code.list()))
        && labels(code.label());
  }

  /** Tells whether one of some coded values is one of the terms. */
  boolean holdsAny(List<Code> values) {
    for (int i = 0; i < values.size(); i++) {
      if (holds(values.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean labels(Text label) {
    if (label.variants().isEmpty()) {
      return false;
    }
    List<Term> terms = vocabulary().labelled(label.original());
    return !terms.isEmpty() && terms.stream().allMatch(term -> codes().contains(term.code()));
  }

  /** Returns the codes. */
  Set<String> codes() {
    Set<String> ready = codes;
    if (ready == null) {
      ready = read();
      codes = ready;
    }
    return ready;
  }

  private Set<String> read() {
    Vocabulary vocabulary = vocabulary();
    Set<String> all = new HashSet<>(roots);
    for (String root : roots) {
      Term term = vocabulary.find(null, root);
      if (term == null) {
        throw new IllegalStateException("list " + list + " has no term " + root);
      }
      vocabulary.descendants(term).forEach(below -> all.add(below.code()));
    }
    Set<String> older = new HashSet<>();
    for (Term term : vocabulary.terms()) {
      if (!term.replacedBy().isEmpty() && all.containsAll(term.replacedBy())) {
        older.add(term.code());
      }
    }
    all.addAll(older);
    return Set.copyOf(all);
  }

  private Vocabulary vocabulary() {
    Vocabulary vocabulary = Vocabularies.bundled().list(list);
    if (vocabulary == null) {
      throw new IllegalStateException("list " + list + " is not bundled");
    }
    return vocabulary;
  }
}
