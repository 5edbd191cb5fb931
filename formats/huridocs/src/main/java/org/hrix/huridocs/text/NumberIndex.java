// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

/**
 * Which record numbers there are, and bits for each: a slot of twelve bytes to a number. Numbers
 * are known by 64 bits of a hash.
 *
 * <p>Not thread-safe.
 */
final class NumberIndex {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[64];
  private int[] bits = new int[64];
  private int size;

  static long hash(String number) {
    long hash = OFFSET;
    for (int i = 0; i < number.length(); i++) {
      hash = (hash ^ number.charAt(i)) * PRIME;
    }
    hash *= GOLDEN;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** Sets a bit of a number. */
  void add(String number, int bit) {
    if (size * 2 >= hashes.length) {
      grow();
    }
    long hash = hash(number);
    int at = slot(hash);
    if (hashes[at] == 0) {
      hashes[at] = hash;
      size++;
    }
    bits[at] |= 1 << bit;
  }

  /** Returns the bits of a number, 0 for one that is not there. */
  int bits(String number) {
    return bits[slot(hash(number))];
  }

  /** Tells whether a number has a bit. */
  boolean has(String number, int bit) {
    return (bits(number) & (1 << bit)) != 0;
  }

  private int slot(long hash) {
    int at = (int) hash & (hashes.length - 1);
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & (hashes.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] before = hashes;
    int[] values = bits;
    hashes = new long[2 * before.length];
    bits = new int[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int at = slot(before[i]);
        hashes[at] = before[i];
        bits[at] = values[i];
      }
    }
  }
}
