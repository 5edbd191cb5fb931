// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;

/**
 * Where records are in a file, by their keys. A key takes 16 bytes of memory and the room that is
 * left free: of the key itself only a number is kept, and whoever asks looks into the file whether
 * it is the right one.
 */
final class OffsetIndex {
  private static final int FIRST = 1 << 10;
  private static final long MARK = Long.MIN_VALUE;

  /** Looks whether the record at an offset has the key. */
  @FunctionalInterface
  interface Check {
    boolean isAt(long offset) throws IOException;
  }

  private long[] hashes = new long[FIRST];

  /** Offsets from 1; 0 for none; negative for those that are marked. */
  private long[] offsets = new long[FIRST];

  private int size;

  /** Finds the offset of a key; -1 when there is none. */
  long find(String key, Check check) throws IOException {
    int slot = slot(hash(key), check);
    return offsets[slot] == 0 ? -1 : (offsets[slot] & ~MARK) - 1;
  }

  /** Sets the offset of a key; a mark that it has stays. */
  void put(String key, long offset, Check check) throws IOException {
    long hash = hash(key);
    int slot = slot(hash, check);
    size += offsets[slot] == 0 ? 1 : 0;
    hashes[slot] = hash;
    offsets[slot] = (offset + 1) | (offsets[slot] & MARK);
    if (2L * size > offsets.length) {
      grow();
    }
  }

  /** Marks a key, if it is there. */
  void mark(String key, Check check) throws IOException {
    int slot = slot(hash(key), check);
    if (offsets[slot] != 0) {
      offsets[slot] |= MARK;
    }
  }

  boolean isMarked(String key, Check check) throws IOException {
    return offsets[slot(hash(key), check)] < 0;
  }

  /** Finds the place of a key, or the free one where it would go. */
  private int slot(long hash, Check check) throws IOException {
    int slot = first(hash, offsets.length);
    while (offsets[slot] != 0) {
      if (hashes[slot] == hash && check.isAt((offsets[slot] & ~MARK) - 1)) {
        return slot;
      }
      slot = (slot + 1) & (offsets.length - 1);
    }
    return slot;
  }

  private static int first(long hash, int length) {
    return (int) (hash ^ (hash >>> 32)) & (length - 1);
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldOffsets = offsets;
    hashes = new long[2 * oldHashes.length];
    offsets = new long[2 * oldOffsets.length];
    for (int i = 0; i < oldOffsets.length; i++) {
      if (oldOffsets[i] != 0) {
        int slot = first(oldHashes[i], offsets.length);
        while (offsets[slot] != 0) {
          slot = (slot + 1) & (offsets.length - 1);
        }
        hashes[slot] = oldHashes[i];
        offsets[slot] = oldOffsets[i];
      }
    }
  }

  /** Makes a number of a key (FNV-1a, and the finish of SplitMix64). */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
