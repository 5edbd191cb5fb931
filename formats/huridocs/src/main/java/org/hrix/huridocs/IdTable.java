// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.Arrays;

/** A table from hashes of ids to numbers, twelve bytes to an entry and half as much free. */
final class IdTable {
  private long[] keys = new long[1024];
  private int[] values = new int[1024];
  private int size;

  /** Puts a number unless there is one; returns the one that is there now. */
  int putIfAbsent(long hash, int value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int at = slot(hash);
    if (keys[at] == 0) {
      keys[at] = hash;
      values[at] = value;
      size++;
    }
    return values[at];
  }

  /** Returns the number of a hash, or -1. */
  int get(long hash) {
    int at = slot(hash);
    return keys[at] == 0 ? -1 : values[at];
  }

  int size() {
    return size;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int at = (int) hash & mask;
    while (keys[at] != 0 && keys[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = Arrays.copyOf(new int[0], keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
