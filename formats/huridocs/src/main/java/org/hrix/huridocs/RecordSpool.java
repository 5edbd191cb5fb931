// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Byte sequences on disk, which are read again by their number, best in order. */
final class RecordSpool implements AutoCloseable {
  private static final int WINDOW = 1 << 16;

  /** How much is read where reading does not go on in order. */
  private static final int AROUND = 1 << 13;

  private final Path file;
  private final OutputStream out;
  private long[] ends = new long[256];
  private int count;
  private long length;
  private final FileChannel in;
  private byte[] window = new byte[0];
  private long windowAt;
  private int windowLength;

  RecordSpool(Path file) throws IOException {
    this.file = file;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), WINDOW);
    this.in = FileChannel.open(file, StandardOpenOption.READ);
  }

  int count() {
    return count;
  }

  /** Adds the next record; returns its number. */
  int add(byte[] bytes, int from, int size) throws IOException {
    out.write(bytes, from, size);
    length += size;
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count] = length;
    return count++;
  }

  /** Makes all that was added readable. */
  void flush() throws IOException {
    out.flush();
  }

  /** Reads a record; the buffer is valid until the next call. */
  ByteBuffer read(int number) throws IOException {
    long from = number == 0 ? 0 : ends[number - 1];
    int size = Math.toIntExact(ends[number] - from);
    if (from < windowAt || from + size > windowAt + windowLength) {
      fill(from, size);
    }
    return ByteBuffer.wrap(window, (int) (from - windowAt), size).slice();
  }

  private void fill(long from, int size) throws IOException {
    boolean onwards = from == windowAt + windowLength;
    int most = onwards || windowLength == 0 ? WINDOW : AROUND;
    int wanted = (int) Math.min(Math.max(size, most), length - from);
    if (window.length < wanted || (window.length > 16 * WINDOW && wanted <= WINDOW)) {
      window = new byte[Math.max(wanted, WINDOW)];
    }
    ByteBuffer buffer = ByteBuffer.wrap(window, 0, wanted);
    while (buffer.hasRemaining()) {
      if (in.read(buffer, from + buffer.position()) < 0) {
        throw new EOFException("a temporary file is shorter than it was");
      }
    }
    windowAt = from;
    windowLength = wanted;
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      in.close();
      Files.deleteIfExists(file);
    }
  }
}
