// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/**
 * A part of the table of ids: a slot of 20 bytes for each distinct id (128 bits of hash, and the
 * ordinal that the id was given), in open addressing.
 *
 * <p>It grows by a quarter when four fifths full, so that an id takes at most 20 / 0.64 = 31.25
 * bytes once a segment is past its first size.
 */
final class IdSegment {
  private static final int FIRST_CAPACITY = 16;

  private long[] lows = new long[FIRST_CAPACITY];
  private long[] highs = new long[FIRST_CAPACITY];

  /** One more than the ordinal; 0 for a free slot. */
  private int[] ordinals = new int[FIRST_CAPACITY];

  private int size;

  /** Finds the ordinal of an id, -1 when it was never seen. */
  int find(long low, long high) {
    return ordinals[slotOf(low, high)] - 1;
  }

  /** Finds the ordinal of an id, giving it the next one when it was never seen. */
  int findOrAdd(long low, long high, int next) {
    int slot = slotOf(low, high);
    if (ordinals[slot] != 0) {
      return ordinals[slot] - 1;
    }
    if (5L * (size + 1) > 4L * ordinals.length) {
      grow();
      slot = slotOf(low, high);
    }
    lows[slot] = low;
    highs[slot] = high;
    ordinals[slot] = next + 1;
    size++;
    return next;
  }

  /** Returns the bytes that the slots take. */
  long bytes() {
    return 20L * ordinals.length;
  }

  private int slotOf(long low, long high) {
    int capacity = ordinals.length;
    int slot = (int) Math.multiplyHigh(high >>> 1, 2L * capacity);
    while (ordinals[slot] != 0 && (lows[slot] != low || highs[slot] != high)) {
      slot = slot + 1 == capacity ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldLows = lows;
    long[] oldHighs = highs;
    int[] oldOrdinals = ordinals;
    int capacity = oldOrdinals.length + (oldOrdinals.length >> 2);
    lows = new long[capacity];
    highs = new long[capacity];
    ordinals = new int[capacity];
    for (int i = 0; i < oldOrdinals.length; i++) {
      if (oldOrdinals[i] != 0) {
        int slot = slotOf(oldLows[i], oldHighs[i]);
        lows[slot] = oldLows[i];
        highs[slot] = oldHighs[i];
        ordinals[slot] = oldOrdinals[i];
      }
    }
  }
}
