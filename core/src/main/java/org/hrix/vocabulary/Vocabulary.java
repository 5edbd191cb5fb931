// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A code list: its terms in the order of the list, of one edition or several.
 *
 * <p>A code without edition is taken to be of the list's current edition, {@link ListInfo#edition}.
 * Codes are compared exactly, character by character. Labels are compared in Unicode normal form
 * NFC, without regard to case, and with any white space as one space.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Vocabulary {
  private final ListInfo info;
  private final List<Term> terms;
  private final Names names;
  private final CodeIndex codes;
  private final LabelIndex labels;

  private Vocabulary(ListInfo info, List<Term> terms, Names names) {
    this.info = info;
    this.terms = List.copyOf(terms);
    this.names = names;
    this.codes = new CodeIndex(info, this.terms);
    this.labels = new LabelIndex(codes.current(), names);
  }

  /**
   * Starts a list.
   *
   * @param id its id, as {@link Code#list()} names it
   * @return a builder
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * Returns what is known of the list besides its terms.
   *
   * @return id, title, edition and coverage
   */
  public ListInfo info() {
    return info;
  }

  /**
   * Returns all terms.
   *
   * @return the terms of all editions, each edition in the order of the list
   */
  public List<Term> terms() {
    return terms;
  }

  /**
   * Returns the terms of the current edition.
   *
   * @return the terms in the order of the list
   */
  public List<Term> current() {
    return codes.current();
  }

  /**
   * Returns the editions that terms are known of.
   *
   * @return the editions, the current one first; empty for a list without editions
   */
  public List<String> editions() {
    return codes.editions();
  }

  /**
   * Finds a term by its code.
   *
   * @param edition the edition; null for the current one. A list without editions does not ask.
   * @param code the code, exactly
   * @return the term, null when there is none
   */
  public @Nullable Term find(@Nullable String edition, String code) {
    return codes.find(edition, code);
  }

  /**
   * Says what is known of a code; see {@link CodeAnswer}.
   *
   * @param edition the edition that was named; null for none
   * @param code the code as it stands there
   * @param label the label as it stands there; null for none
   * @return the answer; a {@link CodeAnswer.Found} is not made anew
   */
  public CodeAnswer check(@Nullable String edition, String code, @Nullable Text label) {
    CodeAnswer answer = codes.check(edition, code);
    return label != null && answer instanceof CodeAnswer.Found found
        ? labels.compare(found, label)
        : answer;
  }

  /** Says which terms a label without code fits. */
  CodeAnswer labelOnly(Text label) {
    for (Text.Variant variant : label.variants()) {
      List<Term> fitting = labels.any(variant.value());
      if (!fitting.isEmpty()) {
        return new CodeAnswer.LabelOnly(fitting);
      }
    }
    return CodeAnswer.LabelOnly.NONE;
  }

  /**
   * Finds terms by their label.
   *
   * @param label a label in any language that the terms have labels in
   * @return the terms of the current edition that it fits, in the order of the list: none; one; or
   *     several, and then it is ambiguous
   */
  public List<Term> labelled(String label) {
    return labels.any(label);
  }

  /**
   * Searches terms by words of their labels.
   *
   * @param words words or parts of words, with white space in between
   * @param language a BCP 47 tag
   * @return the terms of the current edition whose label in that language holds all of them, in the
   *     order of the list
   */
  public List<Term> containing(String words, String language) {
    return labels.containing(words, language);
  }

  /**
   * Returns a label of a term.
   *
   * @param term a term of this list
   * @param language a BCP 47 tag; a label in the same language for another region or script will do
   * @return the label, null when there is none in that language
   */
  public @Nullable String label(Term term, String language) {
    return labels.label(term, language);
  }

  /**
   * Finds the terms whose codes are closest to one that is not in the list.
   *
   * @param code any code
   * @return terms of the current edition, the closest first: those of which it is a known
   *     disfigurement, such as lost zeros, otherwise those at an edit distance of at most two; at
   *     most three
   */
  public List<Term> nearest(String code) {
    return codes.nearest(code);
  }

  /**
   * Returns what a term is a part of.
   *
   * @param term a term of this list
   * @return the terms above it, its parent first
   */
  public List<Term> ancestors(Term term) {
    Set<Term> above = new LinkedHashSet<>();
    Term parent = parent(term);
    while (parent != null && above.add(parent)) {
      parent = parent(parent);
    }
    return List.copyOf(above);
  }

  private @Nullable Term parent(Term term) {
    return term.parent() == null ? null : find(term.edition(), term.parent());
  }

  /**
   * Returns the terms right below a term.
   *
   * @param term a term of this list
   * @return the terms in the order of the list
   */
  public List<Term> children(Term term) {
    return codes.children(term);
  }

  /**
   * Returns all that is a part of a term.
   *
   * @param term a term of this list
   * @return the terms below it at any depth, each followed by its own
   */
  public List<Term> descendants(Term term) {
    Set<Term> below = new LinkedHashSet<>();
    descend(term, below);
    below.remove(term);
    return List.copyOf(below);
  }

  private void descend(Term term, Set<Term> below) {
    for (Term child : children(term)) {
      if (below.add(child)) {
        descend(child, below);
      }
    }
  }

  /**
   * Joins another copy of the list to this one. Its terms are added; for a term that is in both,
   * its labels come before this one's in languages that both have, and its parent, status and
   * replacements count.
   *
   * @param other a list with the same id
   * @return the joined list, with the coverage of the other and this one's title and edition where
   *     the other says none
   * @throws IllegalArgumentException when the ids differ
   */
  public Vocabulary with(Vocabulary other) {
    if (!info.id().equals(other.info.id())) {
      throw new IllegalArgumentException("other must have the same id");
    }
    Builder builder = builder(info.id()).info(Joining.of(info, other.info)).names(names);
    for (Term term : Joining.of(terms, other.terms, info.edition())) {
      builder.term(term);
    }
    return builder.build();
  }

  @Override
  public String toString() {
    return "Vocabulary[" + info.id() + ", " + terms.size() + " terms]";
  }

  /** Builds a {@link Vocabulary}. Not thread-safe. */
  public static final class Builder {
    private ListInfo info;
    private Names names = Names.NONE;
    private final Map<List<@Nullable String>, Term> terms = new LinkedHashMap<>();

    private Builder(String id) {
      info = new ListInfo(id, null, null, Coverage.OPEN, ListInfo.Origin.LOADED, -1, "");
    }

    /** Sets {@link ListInfo#title()}; null for none. */
    public Builder title(@Nullable String title) {
      return info(
          new ListInfo(
              info.id(),
              title,
              info.edition(),
              info.coverage(),
              info.origin(),
              info.count(),
              info.source()));
    }

    /** Sets {@link ListInfo#edition()}; null for a list without editions. */
    public Builder edition(@Nullable String edition) {
      return info(
          new ListInfo(
              info.id(),
              info.title(),
              edition,
              info.coverage(),
              info.origin(),
              info.count(),
              info.source()));
    }

    /** Sets {@link ListInfo#coverage()}; open unless set. */
    public Builder coverage(Coverage coverage) {
      return info(
          new ListInfo(
              info.id(),
              info.title(),
              info.edition(),
              coverage,
              info.origin(),
              info.count(),
              info.source()));
    }

    Builder info(ListInfo all) {
      info = all;
      return this;
    }

    Builder names(Names source) {
      names = source;
      return this;
    }

    /**
     * Adds a term behind those that are there.
     *
     * @param term the term
     * @return this
     * @throws IllegalArgumentException when the same code is there in the same edition
     */
    public Builder term(Term term) {
      if (terms.putIfAbsent(Joining.key(term), term) != null) {
        throw new IllegalArgumentException("term is there already");
      }
      return this;
    }

    /**
     * Builds it. When no term is of the edition that was set, the edition of the first term is the
     * current one.
     *
     * @return the list
     */
    public Vocabulary build() {
      List<Term> all = new ArrayList<>(terms.values());
      String edition = info.edition();
      if (!all.isEmpty() && all.stream().noneMatch(t -> Objects.equals(t.edition(), edition))) {
        edition(all.get(0).edition());
      }
      return new Vocabulary(info, all, names);
    }
  }
}
