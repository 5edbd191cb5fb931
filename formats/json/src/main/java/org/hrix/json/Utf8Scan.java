// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

/**
 * Looks through bytes once: for the end of their line, for what is no UTF-8, and for backslashes.
 *
 * <p>It goes eight bytes at a time, because every byte of the input comes past here.
 */
final class Utf8Scan {
  private static final long SPACES = Utf8.ONES * ' ';
  private static final long BACKSLASHES = Utf8.ONES * '\\';

  /** Equal to no byte. */
  private static final int NOTHING = 0x100;

  private int malformed;
  private boolean escapes;

  /**
   * Returns how many bytes after the beginning the first one stands that belongs to no well-formed
   * sequence; -1 when all is well-formed.
   */
  int malformed() {
    return malformed;
  }

  /** Tells whether a backslash was met. */
  boolean escapes() {
    return escapes;
  }

  /** Goes to the end of a line; returns the index of its line feed, or -1 when there is none. */
  int line(byte[] bytes, int from, int to) {
    return scan(bytes, from, to, '\n');
  }

  /** Looks through all bytes of a range. */
  Utf8Scan range(byte[] bytes, int from, int to) {
    scan(bytes, from, to, NOTHING);
    return this;
  }

  private int scan(byte[] bytes, int from, int to, int stop) {
    malformed = -1;
    long backslashes = 0;
    int i = from;
    while (i + Long.BYTES <= to) {
      long word = (long) Utf8.LONGS.get(bytes, i);
      // Control characters and what is no ASCII; the lowest mark is right.
      long marks = (word | (word - SPACES)) & Utf8.HIGH_BITS;
      long slashes = Utf8.zeros(word ^ BACKSLASHES);
      if (marks == 0) {
        backslashes |= slashes;
        i += Long.BYTES;
        continue;
      }
      int bits = Long.numberOfTrailingZeros(marks);
      backslashes |= slashes & ((1L << bits) - 1);
      i += bits >>> 3;
      byte marked = bytes[i];
      if (marked == stop) {
        escapes = backslashes != 0;
        return i;
      }
      i = marked < 0 ? sequences(bytes, from, i, to) : i + 1;
    }
    return tail(bytes, from, i, to, stop, backslashes != 0);
  }

  private int tail(byte[] bytes, int from, int start, int to, int stop, boolean escapesBefore) {
    escapes = escapesBefore;
    int i = start;
    while (i < to) {
      byte b = bytes[i];
      if (b < 0) {
        i = sequences(bytes, from, i, to);
        continue;
      }
      if (b == stop) {
        return i;
      }
      escapes |= b == '\\';
      i++;
    }
    return -1;
  }

  /** Goes past bytes that are no ASCII. */
  private int sequences(byte[] bytes, int from, int start, int to) {
    int i = start;
    while (i < to && bytes[i] < 0) {
      int length = Utf8.sequence(bytes, i, to);
      if (length == 0 && malformed < 0) {
        malformed = i - from;
      }
      i += Math.max(1, length);
    }
    return i;
  }
}
