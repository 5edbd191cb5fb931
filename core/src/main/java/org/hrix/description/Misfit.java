// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a value does not fit its property.
 *
 * @param kind what is wrong
 * @param offset where in the value, in UTF-16 units from 0; -1 for the value as a whole
 * @param expected what would fit, in a few words that never come from the data
 * @since 0.1.0
 */
public record Misfit(Kind kind, int offset, String expected) {

  /** What is wrong with a value. */
  public enum Kind {
    /** A text where a number is expected, an object where a list is, and the like. */
    WRONG_TYPE,
    /** Not a date in EDTF. */
    NOT_A_DATE,
    /** Smaller or larger than the bounds. */
    OUT_OF_BOUNDS,
    /** More code points than allowed. */
    TOO_LONG,
    /** Nothing but white space. */
    BLANK,
    /** Control characters, or white space at the edges, where none may be. */
    BAD_CHARACTERS,
    /** A word outside a closed set. */
    UNKNOWN_WORD,
    /** Not written as this kind of value is. */
    MALFORMED,
    /** An object without a part that it makes no sense without. */
    INCOMPLETE,
    /** Parts that contradict each other, such as a lower bound above the upper. */
    CONTRADICTORY
  }

  /** Checks the parts. */
  public Misfit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(expected, "expected");
  }

  /**
   * Makes a misfit of the value as a whole.
   *
   * @param kind what is wrong
   * @param expected what would fit
   * @return the misfit
   */
  public static Misfit of(Kind kind, String expected) {
    return new Misfit(kind, -1, expected);
  }

  /** Takes what a scalar reports while it reads. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes a misfit.
     *
     * @param misfit what is wrong
     */
    void misfit(Misfit misfit);
  }

  /**
   * Keeps the last misfit; what builders and simple readers use.
   *
   * @since 0.1.0
   */
  public static final class Last implements Sink {
    private @Nullable Misfit last;

    /** Makes a sink that holds nothing yet. */
    public Last() {}

    @Override
    public void misfit(Misfit misfit) {
      last = misfit;
    }

    /**
     * Returns what was reported last and forgets it.
     *
     * @return the misfit, or null when none was reported since the last call
     */
    public @Nullable Misfit take() {
      Misfit taken = last;
      last = null;
      return taken;
    }
  }
}
