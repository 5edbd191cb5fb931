// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/**
 * Gives the input block by block. A block is never written again once bytes of it were handed out:
 * the next one is a new array that begins with what is still needed of the last.
 */
final class ByteFeed implements AutoCloseable {
  private static final int BLOCK = 1 << 18;

  private final InputStream in;
  private byte[] block = new byte[0];
  private int limit;
  private long before;
  private boolean ended;
  private boolean damaged;

  ByteFeed(InputStream in) {
    this.in = in;
  }

  /** Gives the bytes of a block up to an index, and nothing behind. */
  ByteFeed(byte[] block, int limit) {
    this.in = InputStream.nullInputStream();
    this.block = block;
    this.limit = limit;
    this.ended = true;
  }

  byte[] block() {
    return block;
  }

  /** Returns the index behind the last byte of the block. */
  int limit() {
    return limit;
  }

  /** Returns how many bytes of the input were read. */
  long bytesRead() {
    return before + limit;
  }

  /** Tells whether the input could not be read to its end because it is damaged. */
  boolean isDamaged() {
    return damaged;
  }

  /**
   * Goes on to a block that begins with the bytes from an index on.
   *
   * @return false at the end of the input; the bytes from the index on are at the start of the
   *     block all the same
   */
  boolean advance(int keepFrom) throws IOException {
    int kept = limit - keepFrom;
    if (ended && kept == 0) {
      before += keepFrom;
      limit = 0;
      return false;
    }
    byte[] next = new byte[Math.max(BLOCK, 2 * kept)];
    System.arraycopy(block, keepFrom, next, 0, kept);
    before += keepFrom;
    block = next;
    limit = kept;
    int read = ended ? -1 : fill();
    return read > 0;
  }

  private int fill() throws IOException {
    int start = limit;
    try {
      while (limit < block.length) {
        int read = in.read(block, limit, block.length - limit);
        if (read < 0) {
          ended = true;
          break;
        }
        limit += read;
      }
    } catch (ZipException | EOFException | CharacterCodingException broken) {
      ended = true;
      damaged = true;
    }
    return limit - start;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
