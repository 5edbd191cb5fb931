// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.List;
import java.util.function.Supplier;

/**
 * What is known of a code that stands somewhere with its list, edition and label.
 *
 * <p>An answer never quotes what was asked. {@link Found} is made once for each term: nothing is
 * allocated for a code that is right.
 *
 * @since 0.1.0
 */
public sealed interface CodeAnswer {

  /**
   * It is a term in use, and the label, where one was given in a language that the list has, is its
   * own.
   *
   * @param term the term
   */
  record Found(Term term) implements CodeAnswer {}

  /** Nothing is known of the list, or no list was named. This is no mistake: local lists exist. */
  record UnknownList() implements CodeAnswer {
    static final UnknownList INSTANCE = new UnknownList();
  }

  /**
   * The list has editions, and not the one that was named: nothing is known of the code.
   *
   * @param editions the editions that are known
   */
  record UnknownEdition(List<String> editions) implements CodeAnswer {
    /** Copies the list. */
    public UnknownEdition {
      editions = List.copyOf(editions);
    }
  }

  /**
   * The list holds no such code. What that means depends on its coverage: in a closed list it is
   * wrong, in an open one suspicious, in a partial one it says nothing.
   */
  final class UnknownCode implements CodeAnswer {
    private final Coverage coverage;
    private final Supplier<List<Term>> search;

    UnknownCode(Coverage coverage, Supplier<List<Term>> search) {
      this.coverage = coverage;
      this.search = search;
    }

    /**
     * Returns the coverage of the list.
     *
     * @return the coverage
     */
    public Coverage coverage() {
      return coverage;
    }

    /**
     * Searches the terms in use whose codes are close. This looks at the whole list: call it for
     * findings that somebody reads.
     *
     * @return the closest first; at most three, often none
     */
    public List<Term> nearest() {
      return search.get();
    }

    @Override
    public String toString() {
      return "UnknownCode[" + coverage + "]";
    }
  }

  /**
   * The list holds no such code, but one of which it is a known disfigurement.
   *
   * @param suggestion the term that it is taken for
   * @param damage what happened to the code
   */
  record Damaged(Term suggestion, Damage damage) implements CodeAnswer {}

  /**
   * The code means something in another edition: either it is not in the edition that was named, or
   * none was named and the editions differ about it.
   *
   * @param meanings all terms that it may stand for, each in its edition; a term of an earlier
   *     edition tells by {@link Term#replacedBy()} what it is now
   */
  record OtherEdition(List<Term> meanings) implements CodeAnswer {
    /** Copies the list. */
    public OtherEdition {
      meanings = List.copyOf(meanings);
    }
  }

  /**
   * The code is right, and the label is another term's.
   *
   * @param term the term of the code
   * @param labelled the terms whose label it is; at least one, never the term of the code
   */
  record LabelContradicts(Term term, List<Term> labelled) implements CodeAnswer {
    /** Copies the list. */
    public LabelContradicts {
      labelled = List.copyOf(labelled);
    }
  }

  /**
   * The code is right, and the list has labels in the label's language, but this is nobody's: a
   * shortened or own wording, most likely.
   *
   * @param term the term of the code
   */
  record LabelDiffers(Term term) implements CodeAnswer {}

  /**
   * The term is deprecated, or was retired with an earlier edition.
   *
   * @param term the term
   * @param replacements the terms that stand for it now; empty when there are none, several when it
   *     was split
   */
  record Outdated(Term term, List<Term> replacements) implements CodeAnswer {
    /** Copies the list. */
    public Outdated {
      replacements = List.copyOf(replacements);
    }
  }

  /**
   * There is a label and no code. This is no mistake: some things have no code.
   *
   * @param labelled the terms in use that the label fits: none; one, which could be coded; or
   *     several, between which the label does not decide
   */
  record LabelOnly(List<Term> labelled) implements CodeAnswer {
    static final LabelOnly NONE = new LabelOnly(List.of());

    /** Copies the list. */
    public LabelOnly {
      labelled = List.copyOf(labelled);
    }
  }

  /** What happens to codes on their way. */
  enum Damage {
    /** A spreadsheet took it for a number: {@code 10101050000} for {@code 010101050000}. */
    LEADING_ZEROS,
    /** It was written short, as on paper: {@code 0101} for {@code 010100000000}. */
    TRAILING_ZEROS,
    /** It has spaces, points or hyphens in between: {@code 01 01 05}. */
    SEPARATORS,
    /** The number of the list hangs on it: {@code 01010105000004}. */
    LIST_NUMBER,
    /** It is in the other case: {@code kg} for {@code KG}. */
    CASE,
    /** It is the code of another list for the same thing: {@code KGZ} for {@code KG}. */
    OTHER_LIST
  }
}
