// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;

/**
 * Pairs of ordinals, to be sorted once and then searched.
 *
 * <p>Not thread-safe.
 */
final class Pairs {
  private long[] pairs = new long[16];
  private int size;

  void add(int first, int second) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = pair(first, second);
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second;
  }

  /** Sorts the pairs by their first and then by their second, and keeps each of them once. */
  Pairs sort() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
    return this;
  }

  int size() {
    return size;
  }

  int first(int index) {
    return (int) (pairs[index] >>> 32);
  }

  int second(int index) {
    return (int) pairs[index];
  }

  /** Tells whether a pair is there, once they are sorted. */
  boolean contains(int first, int second) {
    return Arrays.binarySearch(pairs, 0, size, pair(first, second)) >= 0;
  }

  /** Finds the first pair with a first part of at least this, once they are sorted. */
  int from(int first) {
    int at = Arrays.binarySearch(pairs, 0, size, pair(first, 0));
    return at < 0 ? -at - 1 : at;
  }
}
