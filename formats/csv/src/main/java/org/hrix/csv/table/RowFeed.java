// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.Reader;

/** Gives the parser one row at a time, each ended by a line feed. */
final class RowFeed extends Reader {
  private final CharWindow window;
  private int from;
  private int left = -1;

  RowFeed(CharWindow window) {
    this.window = window;
  }

  /** Offers the first characters of the window as a row. */
  void offer(int length) {
    from = window.start;
    left = length;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    if (left < 0) {
      return -1;
    }
    int count = Math.min(left, length);
    System.arraycopy(window.chars, from, target, offset, count);
    from += count;
    left -= count;
    if (left == 0 && count < length) {
      target[offset + count] = '\n';
      left = -1;
      return count + 1;
    }
    return count;
  }

  @Override
  public void close() {}
}
