// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

/**
 * A part of the index of ids: an open-addressing table that grows by half, so that it is never less
 * than half full and an id takes at most 2 x 21 bytes and on average about 34.
 */
final class IdSegment {
  private static final int FIRST_CAPACITY = 16;
  private static final int ANY_MASK = 0x1FFFF;

  private long[] lows = new long[FIRST_CAPACITY];
  private long[] highs = new long[FIRST_CAPACITY];

  /** Bits 0 to 16: allowed types. Bits 17 to 21: the type defined, 0 for none. Bit 22: in use. */
  private int[] states = new int[FIRST_CAPACITY];

  private int size;

  boolean define(long low, long high, int kind) {
    int slot = slotFor(low, high);
    boolean first = kindAt(slot) == 0;
    if (first) {
      states[slot] |= kind << 17;
    }
    return first;
  }

  void expect(long low, long high, int mask) {
    int slot = slotFor(low, high);
    states[slot] &= ~ANY_MASK | mask;
  }

  int kind(long low, long high) {
    int slot = find(low, high);
    return states[slot] == 0 ? 0 : kindAt(slot);
  }

  boolean hasSuspects() {
    for (int state : states) {
      int kind = state >>> 17 & 0x1F;
      if (state != 0 && (kind == 0 || (state & 1 << kind) == 0)) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return size;
  }

  long bytes() {
    return 20L * states.length;
  }

  private int kindAt(int slot) {
    return states[slot] >>> 17 & 0x1F;
  }

  private int slotFor(long low, long high) {
    int slot = find(low, high);
    if (states[slot] != 0) {
      return slot;
    }
    if (4L * (size + 1) > 3L * states.length) {
      grow();
      slot = find(low, high);
    }
    put(slot, low, high, 1 << 22 | ANY_MASK);
    size++;
    return slot;
  }

  private void put(int slot, long low, long high, int state) {
    lows[slot] = low;
    highs[slot] = high;
    states[slot] = state;
  }

  private int find(long low, long high) {
    int capacity = states.length;
    int slot = (int) Math.multiplyHigh(high >>> 1, 2L * capacity);
    while (states[slot] != 0 && (lows[slot] != low || highs[slot] != high)) {
      slot = slot + 1 == capacity ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldLows = lows;
    long[] oldHighs = highs;
    int[] oldStates = states;
    int capacity = oldStates.length + (oldStates.length >> 1);
    lows = new long[capacity];
    highs = new long[capacity];
    states = new int[capacity];
    for (int i = 0; i < oldStates.length; i++) {
      if (oldStates[i] != 0) {
        put(find(oldLows[i], oldHighs[i]), oldLows[i], oldHighs[i], oldStates[i]);
      }
    }
  }
}
