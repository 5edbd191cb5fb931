// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.validation.Location;
import org.jspecify.annotations.Nullable;

/**
 * Some bytes of the input, and where they begin. The bytes are never written again, so that a slice
 * stays good after its reader has gone on.
 */
final class Slice {
  private final String source;
  private final String pointer;
  private final byte[] block;
  private final int from;
  private final int to;
  private final long line;
  private final long column;
  private final int malformed;
  private final boolean escapes;

  /**
   * Takes bytes of a block.
   *
   * @param source the name of the input
   * @param pointer the JSON Pointer of the value in its document or line
   * @param block holds the bytes
   * @param from the first byte
   * @param to behind the last byte
   * @param line the line of the first byte, from 1
   * @param column the column of the first byte in code points, from 1
   * @param scan has just looked through these bytes
   */
  Slice(
      String source,
      String pointer,
      byte[] block,
      int from,
      int to,
      long line,
      long column,
      Utf8Scan scan) {
    this.source = source;
    this.pointer = pointer;
    this.block = block;
    this.from = from;
    this.to = to;
    this.line = line;
    this.column = column;
    this.malformed = scan.malformed();
    this.escapes = scan.escapes();
  }

  /** Takes bytes that came by themselves. */
  static Slice of(String source, byte[] bytes, int from, int to) {
    return new Slice(source, "", bytes, from, to, 1, 1, new Utf8Scan().range(bytes, from, to));
  }

  byte[] block() {
    return block;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int length() {
    return to - from;
  }

  /** Returns the offset of the first byte that is not of UTF-8, or -1. */
  int malformed() {
    return malformed;
  }

  /** Tells whether a backslash stands anywhere in the slice. */
  boolean hasEscapes() {
    return escapes;
  }

  /** Tells whether nothing but space follows a byte of the slice. */
  boolean isSpaceFrom(int offset) {
    for (int i = from + offset; i < to; i++) {
      byte b = block[i];
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Finds where a byte of the slice is; one behind its end counts as its end. */
  Location locate(long offset, @Nullable String inner) {
    long atLine = line;
    long atColumn = column;
    int end = (int) Math.min(to, from + Math.max(0, offset));
    for (int i = from; i < end; i++) {
      byte b = block[i];
      if (b == '\n') {
        atLine++;
        atColumn = 1;
      } else if ((b & 0xC0) != 0x80) {
        atColumn++;
      }
    }
    return Location.inText(source, atLine, atColumn, inner == null ? pointer : pointer + inner);
  }

  @Override
  public String toString() {
    return "Slice[" + length() + " bytes]";
  }
}
