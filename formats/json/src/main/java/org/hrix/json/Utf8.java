// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Knows the well-formed sequences of UTF-8 (Unicode 15, table 3-7), and finds single characters of
 * ASCII.
 */
final class Utf8 {
  static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  static final long HIGH_BITS = 0x8080808080808080L;
  static final long ONES = 0x0101010101010101L;

  private Utf8() {}

  /** Marks the bytes of a word that are zero; the lowest mark is right, those above it may not. */
  static long zeros(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }

  /** Finds an ASCII character, eight bytes at a time; -1 when it is not there. */
  static int indexOf(char wanted, byte[] bytes, int from, int to) {
    long pattern = ONES * wanted;
    int i = from;
    while (i + 8 <= to) {
      long differing = (long) LONGS.get(bytes, i) ^ pattern;
      long zeros = zeros(differing);
      if (zeros != 0) {
        return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
      i += 8;
    }
    while (i < to) {
      if (bytes[i] == wanted) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /** Finds the last of an ASCII character; -1 when it is not there. */
  static int lastIndexOf(char wanted, byte[] bytes, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Counts an ASCII character. */
  static long count(char wanted, byte[] bytes, int from, int to) {
    long count = 0;
    for (int i = indexOf(wanted, bytes, from, to); i >= 0; i = indexOf(wanted, bytes, i + 1, to)) {
      count++;
    }
    return count;
  }

  /**
   * Tells how long the sequence is that begins at a byte which is no ASCII.
   *
   * @return 2 to 4, or 0 when it is not well-formed
   */
  static int sequence(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return continues(bytes, at + 1, to, 0x80, 0xBF) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      int low = lead == 0xE0 ? 0xA0 : 0x80;
      int high = lead == 0xED ? 0x9F : 0xBF;
      return continues(bytes, at + 1, to, low, high) && continues(bytes, at + 2, to, 0x80, 0xBF)
          ? 3
          : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      int low = lead == 0xF0 ? 0x90 : 0x80;
      int high = lead == 0xF4 ? 0x8F : 0xBF;
      return continues(bytes, at + 1, to, low, high)
              && continues(bytes, at + 2, to, 0x80, 0xBF)
              && continues(bytes, at + 3, to, 0x80, 0xBF)
          ? 4
          : 0;
    }
    return 0;
  }

  private static boolean continues(byte[] bytes, int at, int to, int low, int high) {
    if (at >= to) {
      return false;
    }
    int b = bytes[at] & 0xFF;
    return b >= low && b <= high;
  }
}
