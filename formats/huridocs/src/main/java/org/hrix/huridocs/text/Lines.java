// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an input, ended by LF, CR, both, or a form feed. What is longer than the limit is
 * cut.
 *
 * <p>Not thread-safe.
 */
final class Lines implements AutoCloseable {
  private static final int BUFFER = 1 << 13;

  private final Counted bytes;
  private final Reader reader;
  private final int most;
  private final char[] buffer = new char[BUFFER];
  private int position;
  private int limit;
  private long number;
  private boolean afterReturn;
  private boolean cut;
  private boolean damaged;
  private long replaced;

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /**
   * Takes an input.
   *
   * @param in the plain bytes
   * @param charset how they are decoded; a byte order mark is passed over
   * @param most how many characters a line may have
   */
  Lines(InputStream in, Charset charset, int most) {
    this.bytes = new Counted(in);
    this.reader =
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    this.most = most;
  }

  /** Returns the next line without its end, null at the end of the input. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    cut = false;
    boolean any = false;
    while (true) {
      int c = read();
      if (c < 0) {
        number += any ? 1 : 0;
        return any ? line.toString() : null;
      }
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      any = true;
      if (c == '\n' || c == '\r' || c == '\f') {
        number++;
        return line.toString();
      }
      replaced = replaced == 0 && c == '\uFFFD' ? number + 1 : replaced;
      if (line.length() < most) {
        line.append((char) c);
      } else {
        cut = true;
      }
    }
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = fill();
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
    }
    char c = buffer[position++];
    return c == '\uFEFF' && number == 0 && position == 1 ? read() : c;
  }

  private int fill() throws IOException {
    try {
      return reader.read(buffer, 0, BUFFER);
    } catch (ZipException | EOFException broken) {
      damaged = true;
      return -1;
    }
  }

  /** Returns the number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Tells whether the line that was read last had more than it may. */
  boolean isCut() {
    return cut;
  }

  /** Returns the first line of which bytes could not be decoded, 0 for none so far. */
  long replaced() {
    return replaced;
  }

  /** Tells whether the input ended because its compression is damaged. */
  boolean isDamaged() {
    return damaged;
  }

  long bytesRead() {
    return bytes.count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
