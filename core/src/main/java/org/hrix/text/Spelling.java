// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name that a misspelt one was meant to be, and tells how far words are apart.
 *
 * @since 0.1.0
 */
public final class Spelling {
  private static final int MAX_EDITS = 2;
  private static final int MAX_LENGTH = 40;

  private Spelling() {}

  /**
   * Finds the closest name.
   *
   * @param name the misspelt name
   * @param known the names it may have been meant to be
   * @return the first of the closest names, at most two edits (insertions, deletions, replacements,
   *     swaps of neighbours) away and at most a third of its length; null when there is none, or
   *     when the name has fewer than 2 or more than 40 UTF-16 units
   */
  public static @Nullable String nearest(String name, Iterable<String> known) {
    if (name.length() > MAX_LENGTH || name.length() < 2) {
      return null;
    }
    ToIntFunction<String> edits = editsFrom(name, MAX_EDITS);
    String best = null;
    int bestEdits = MAX_EDITS + 1;
    for (String candidate : known) {
      int count = name.equalsIgnoreCase(candidate) ? 1 : edits.applyAsInt(candidate);
      if (count > 0 && count < bestEdits && 3 * count <= candidate.length()) {
        best = candidate;
        bestEdits = count;
      }
    }
    return best;
  }

  /**
   * Counts edits (insertions, deletions, replacements, swaps of neighbours) between one word and
   * others.
   *
   * @param word the word
   * @param most the largest number that still counts, 0 or more
   * @return gives for another word the number of edits in UTF-16 units, or {@code most + 1} when
   *     there are more; not thread-safe
   */
  public static ToIntFunction<String> editsFrom(String word, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most must not be negative");
    }
    return new EditDistance(word, most)::to;
  }
}
