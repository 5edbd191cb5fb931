// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.IOException;
import java.nio.CharBuffer;

/** The characters of a table from the current row on, as far as they have been read. */
final class CharWindow {
  private static final int BLOCK = 1 << 16;
  private static final int LEAST_ROOM = 16;
  private static final int LOOK_AHEAD = 4;

  /** Says that the input has ended. */
  static final int END = -1;

  /** Says that the row is beyond its limit. */
  static final int BEYOND = -2;

  private final TableDecoder decoder;
  private final int limitOfRow;
  char[] chars = new char[BLOCK];
  int start;
  int limit;
  private boolean ended;

  CharWindow(TableDecoder decoder, int limitOfRow) throws IOException {
    this.decoder = decoder;
    this.limitOfRow = limitOfRow;
    fill();
  }

  /** Reads on, keeping the characters from the start of the row. Returns false at the end. */
  boolean more() throws IOException {
    if (chars.length - limit < LEAST_ROOM) {
      makeRoom();
    }
    int read = decoder.read(chars, limit, chars.length - limit);
    limit += Math.max(0, read);
    ended = read < 0;
    return !ended;
  }

  private void makeRoom() {
    int kept = limit - start;
    int larger =
        (int) Math.min(2L * chars.length, Math.max(chars.length, (long) limitOfRow + BLOCK));
    char[] target = kept > chars.length / 2 ? new char[larger] : chars;
    System.arraycopy(chars, start, target, 0, kept);
    chars = target;
    start = 0;
    limit = kept;
  }

  private void fill() throws IOException {
    boolean more = true;
    while (more && chars.length - limit >= LEAST_ROOM) {
      more = more();
    }
  }

  /** Tells whether all of the input has been read. */
  boolean isEnded() {
    return ended;
  }

  /**
   * Looks at a character.
   *
   * @param at its place from the start of the row
   * @return the character, {@link #END} or {@link #BEYOND}
   */
  int at(int at) throws IOException {
    while (start + at >= limit) {
      if (at > limitOfRow + LOOK_AHEAD) {
        return BEYOND;
      }
      if (!more()) {
        return END;
      }
    }
    return chars[start + at];
  }

  /** Returns how many characters a row may have. */
  int limitOfRow() {
    return limitOfRow;
  }

  /** Gives up the first characters. */
  void skip(int count) {
    start += count;
  }

  /** Views some characters, counted from the start of the row. */
  CharBuffer view(int from, int to) {
    return CharBuffer.wrap(chars, start + from, to - from);
  }
}
