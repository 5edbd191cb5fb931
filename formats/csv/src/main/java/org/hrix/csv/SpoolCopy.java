// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Copies rows from a spool into a table, with their cells in the order of its columns. */
final class SpoolCopy {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final OutputStream target;
  private final int[] places;
  private final int[] from;
  private final int[] lengths;
  private byte[] block = new byte[BLOCK];
  private byte[] line = new byte[BLOCK];
  private int position;
  private int limit;
  private int filled;

  SpoolCopy(InputStream in, OutputStream target, int[] places, int columns) {
    this.in = in;
    this.target = target;
    this.places = places;
    this.from = new int[columns];
    this.lengths = new int[columns];
  }

  void copy(long rows) throws IOException {
    for (long i = 0; i < rows; i++) {
      need(TableSpool.LENGTH);
      int size = 0;
      for (int shift = 0; shift < 8 * TableSpool.LENGTH; shift += 8) {
        size |= (block[position++] & 0xff) << shift;
      }
      need(size);
      row(size);
      if (filled > BLOCK / 2) {
        flush();
      }
    }
    flush();
  }

  private void flush() throws IOException {
    target.write(line, 0, filled);
    filled = 0;
  }

  /** Sees to it that so many bytes are in the block. */
  private void need(int bytes) throws IOException {
    if (limit - position >= bytes) {
      return;
    }
    byte[] larger = bytes > block.length ? new byte[Math.max(bytes, 2 * block.length)] : block;
    System.arraycopy(block, position, larger, 0, limit - position);
    limit -= position;
    position = 0;
    block = larger;
    while (limit < bytes) {
      int read = in.read(block, limit, block.length - limit);
      if (read < 0) {
        throw new IOException("a temporary file is shorter than it was");
      }
      limit += read;
    }
  }

  private void row(int size) {
    Arrays.fill(lengths, 0);
    for (int column = number(); column > 0; column = number()) {
      int length = number();
      int place = places[column - 1];
      from[place] = position;
      lengths[place] = length;
      position += length;
    }
    int most = filled + size + lengths.length + 2;
    if (most > line.length) {
      line = Arrays.copyOf(line, Math.max(most, 2 * line.length));
    }
    for (int i = 0; i < lengths.length; i++) {
      if (i > 0) {
        line[filled++] = ',';
      }
      if (lengths[i] > 0) {
        System.arraycopy(block, from[i], line, filled, lengths[i]);
        filled += lengths[i];
      }
    }
    line[filled++] = '\r';
    line[filled++] = '\n';
  }

  private int number() {
    int number = 0;
    int shift = 0;
    while (true) {
      int next = block[position++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
      shift += 7;
    }
  }
}
