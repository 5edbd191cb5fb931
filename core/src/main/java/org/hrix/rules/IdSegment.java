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

  /** Both halves of the hash of each slot, side by side; both 0 for a free slot. */
  private long[] hashes = new long[2 * FIRST_CAPACITY];

  private int[] ordinals = new int[FIRST_CAPACITY];

  private int size;

  /** Finds the ordinal of an id, -1 when it was never seen. */
  int find(long low, long high) {
    int slot = slotOf(low, high);
    return isFree(slot) ? -1 : ordinals[slot];
  }

  /**
   * Finds the ordinal of an id, giving it the next one when it was never seen.
   *
   * @param low the lower half of its hash; not 0 when the other half is 0
   */
  int findOrAdd(long low, long high, int next) {
    int slot = slotOf(low, high);
    if (!isFree(slot)) {
      return ordinals[slot];
    }
    if (5L * (size + 1) > 4L * ordinals.length) {
      grow();
      slot = slotOf(low, high);
    }
    put(slot, low, high, next);
    size++;
    return next;
  }

  /**
   * Touches where an id is, or would be put, so that it is at hand when it is looked for.
   *
   * @return what stands there, of no meaning
   */
  long touch(long high) {
    int slot = home(high);
    return hashes[2 * slot] ^ ordinals[slot];
  }

  /** Returns the bytes that the slots take. */
  long bytes() {
    return 20L * ordinals.length;
  }

  private boolean isFree(int slot) {
    return (hashes[2 * slot] | hashes[2 * slot + 1]) == 0;
  }

  private void put(int slot, long low, long high, int ordinal) {
    hashes[2 * slot] = low;
    hashes[2 * slot + 1] = high;
    ordinals[slot] = ordinal;
  }

  private int slotOf(long low, long high) {
    int capacity = ordinals.length;
    int slot = home(high);
    while (true) {
      long foundLow = hashes[2 * slot];
      long foundHigh = hashes[2 * slot + 1];
      if ((foundLow == low && foundHigh == high) || (foundLow | foundHigh) == 0) {
        return slot;
      }
      slot = slot + 1 == capacity ? 0 : slot + 1;
    }
  }

  /** Returns the slot that an id has when no other has it. */
  private int home(long high) {
    return (int) Math.multiplyHigh(high >>> 1, 2L * ordinals.length);
  }

  private void grow() {
    long[] old = hashes;
    int[] oldOrdinals = ordinals;
    int capacity = oldOrdinals.length + (oldOrdinals.length >> 2);
    hashes = new long[2 * capacity];
    ordinals = new int[capacity];
    for (int i = 0; i < oldOrdinals.length; i++) {
      long low = old[2 * i];
      long high = old[2 * i + 1];
      if ((low | high) != 0) {
        put(slotOf(low, high), low, high, oldOrdinals[i]);
      }
    }
  }
}
