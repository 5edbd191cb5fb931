// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

/** Counts insertions, deletions, substitutions and swaps of neighbours between two words. */
final class EditDistance {
  private EditDistance() {}

  /** Returns the distance in UTF-16 units, or {@code most + 1} when it is more than that. */
  static int upTo(int most, String a, String b) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        row[j] = step(a, b, i, j, before, last, row);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.min(most + 1, last[b.length()]);
  }

  private static int step(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
    int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(last[j - 1] + cost, Math.min(last[j], row[j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, before[j - 2] + 1) : best;
  }
}
