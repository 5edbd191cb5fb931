// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.jspecify.annotations.Nullable;

/** Takes facts about the entity at hand. */
interface FactSink {

  /** Takes a number; one that says nothing ({@link Fact#absent}) is not kept. */
  void fact(Fact fact, int number);

  /** Adds a flag. */
  void flag(Flag flag);

  /** Takes a link to another entity; none when the id is null. */
  void edge(Edge edge, @Nullable String id);

  /**
   * Takes what makes two records the same, in order; the type of entity counts by itself. Only one
   * key is kept.
   *
   * @param parts at least one is not null, or nothing is kept
   */
  void key(@Nullable String... parts);
}
