// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a notation of ESF can carry, by which {@link EsfMapping} decides what is lost.
 *
 * @param details what values may have beside their text
 * @param says tells whether a text comes back the same; of blank ones, which ESF takes for nothing,
 *     it is asked about labels alone
 * @param language the language of words and labels of which no other is said (BCP 47)
 * @since 0.1.0
 */
public record EsfCarrier(Set<Detail> details, Predicate<String> says, String language) {

  /** What a value may have beside its text. */
  public enum Detail {
    /** Clarifying notes. */
    NOTES,
    /** The language of words. */
    LANGUAGES,
    /** The edition and the label of codes. */
    LABELS,
    /** Labels where there is no code. */
    TERMS,
    /** Points on a map. */
    POINTS,
    /** Remarks that hold what ESF has no field for; see {@link EsfValue.Role#IMPLIED}. */
    IMPLIED
  }

  /** Copies the set. */
  public EsfCarrier {
    details = Set.copyOf(details);
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(language, "language");
  }

  /**
   * Tells whether values may have a detail.
   *
   * @param detail the detail
   * @return true when they may
   */
  public boolean has(Detail detail) {
    return details.contains(detail);
  }
}
