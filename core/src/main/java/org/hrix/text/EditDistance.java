// SPDX-License-Identifier: Apache-2.0
package org.hrix.text;

/**
 * Counts insertions, deletions, substitutions and swaps of neighbours between one word and others.
 * Only a band along the diagonal is looked at, as wide as the distance that still counts.
 *
 * <p>Not thread-safe.
 */
final class EditDistance {
  private final String word;
  private final int most;
  private int[] before = {};
  private int[] last = {};
  private int[] row = {};

  /** Makes one that counts up to a distance. */
  EditDistance(String word, int most) {
    this.word = word;
    this.most = most;
  }

  /** Returns the distance in UTF-16 units, or {@code most + 1} when it is more than that. */
  int to(String other) {
    int width = other.length();
    if (Math.abs(word.length() - width) > most) {
      return most + 1;
    }
    grow(width + 1);
    for (int j = 0; j <= Math.min(width, most); j++) {
      last[j] = j;
    }
    if (most < width) {
      last[most + 1] = most + 1;
    }
    for (int i = 1; i <= word.length(); i++) {
      if (fill(i, other) > most) {
        return most + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.min(most + 1, last[width]);
  }

  private void grow(int length) {
    if (row.length < length) {
      before = new int[length];
      last = new int[length];
      row = new int[length];
    }
  }

  /** Fills the band of a row, with a wall on either side; returns the least in it. */
  private int fill(int i, String other) {
    int from = Math.max(1, i - most);
    int to = Math.min(other.length(), i + most);
    row[from - 1] = from == 1 ? i : most + 1;
    int least = row[from - 1];
    for (int j = from; j <= to; j++) {
      row[j] = step(i, j, other);
      least = Math.min(least, row[j]);
    }
    if (to < other.length()) {
      row[to + 1] = most + 1;
    }
    return least;
  }

  private int step(int i, int j, String other) {
    char a = word.charAt(i - 1);
    char b = other.charAt(j - 1);
    int best = Math.min(last[j - 1] + (a == b ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && word.charAt(i - 2) == b;
    return swapped ? Math.min(best, before[j - 2] + 1) : best;
  }
}
