// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a list without its terms.
 *
 * @param id its id, as {@link Code#list()} names it
 * @param title its title in English; null when it has none
 * @param edition the edition that a code without edition is taken to be of; null for a list without
 *     editions
 * @param coverage what the list says about codes that are not in it
 * @param origin where its terms come from
 * @param count how many terms its publisher gave it in that edition; -1 when not counted
 * @param source who made it, in words
 * @since 0.1.0
 */
public record ListInfo(
    String id,
    @Nullable String title,
    @Nullable String edition,
    Coverage coverage,
    Origin origin,
    int count,
    String source) {

  /** Where the terms of a list come from. */
  public enum Origin {
    /** A file beside the schemas. */
    FILE,
    /** The Java platform. */
    JDK,
    /** Loaded by whoever runs the program. */
    LOADED,
    /** Nowhere: only its name is known, and its terms have to be loaded. */
    NONE
  }

  /** Checks that the parts are there. */
  public ListInfo {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(source, "source");
  }
}
