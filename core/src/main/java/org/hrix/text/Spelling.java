// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

import org.jspecify.annotations.Nullable;

/**
 * Finds the known name that a misspelt one was meant to be.
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
    String best = null;
    int bestEdits = MAX_EDITS + 1;
    for (String candidate : known) {
      int edits = name.equalsIgnoreCase(candidate) ? 1 : edits(name, candidate);
      if (edits > 0 && edits < bestEdits && 3 * edits <= candidate.length()) {
        best = candidate;
        bestEdits = edits;
      }
    }
    return best;
  }

  /** Counts insertions, deletions, replacements and swaps of neighbours. */
  private static int edits(String a, String b) {
    if (Math.abs(a.length() - b.length()) > MAX_EDITS) {
      return MAX_EDITS + 1;
    }
    int[][] costs = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
      }
    }
    return costs[a.length()][b.length()];
  }

  private static int cost(int[][] costs, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(costs[i - 1][j] + 1, costs[i][j - 1] + 1);
    least = Math.min(least, costs[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
  }
}
