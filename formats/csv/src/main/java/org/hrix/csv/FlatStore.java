// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hrix.io.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * Cells of entities on disk, in the order in which they came, found by a kind and an id. In memory
 * is where they are, and a few that were asked for lately.
 */
final class FlatStore implements Closeable {
  private static final int BLOCK = 1 << 16;
  private static final int WINDOW = 1 << 12;
  private static final int REMEMBERED = 1 << 10;
  private static final int LENGTH = 4;

  /** No record. */
  static final long NONE = -1;

  /** What the cells are of. */
  enum Kind {
    INCIDENT('i'),
    ACT('a'),
    INVOLVEMENT('v'),
    /** Involvements by their acts; several may have the same. */
    INVOLVEMENT_OF_ACT('o'),
    ACTOR('p'),
    PLACE('l');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  /**
   * Cells with what they are of.
   *
   * @param key kind and id
   * @param row the row of the table from 1, 0 when there is none
   * @param previous where the record before with the same key is; {@link #NONE} for none
   * @param next where the next record in the file is
   * @param cells the cells
   */
  record Kept(String key, long row, long previous, long next, FlatRow cells) {
    boolean is(Kind kind) {
      return key.charAt(0) == kind.letter;
    }

    Kind kind() {
      for (Kind kind : Kind.values()) {
        if (is(kind)) {
          return kind;
        }
      }
      throw new IllegalStateException("a record is of no kind");
    }

    String id() {
      return key.substring(1);
    }
  }

  private final Scratch scratch;
  private final FileChannel file;
  private final ByteBuffer pending = ByteBuffer.allocate(BLOCK);
  private final OffsetIndex index = new OffsetIndex();
  private ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long windowFrom;
  private long written;

  private final Map<Long, Kept> lately =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
          return size() > REMEMBERED;
        }
      };

  FlatStore() throws IOException {
    scratch = Scratch.open();
    file =
        FileChannel.open(
            scratch.newFile(),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  /** Adds cells; from now on they are found under their kind and id. */
  void add(Kind kind, String id, long row, FlatRow cells) throws IOException {
    String key = kind.letter + id;
    long previous = offset(key);
    long at = size();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(row);
    out.writeLong(previous);
    FlatRow.string(key, out);
    out.write(cells.bytes());
    write(bytes.toByteArray());
    index.put(key, at, offset -> read(offset).key().equals(key));
  }

  private void write(byte[] bytes) throws IOException {
    if (pending.remaining() < LENGTH + bytes.length) {
      flush();
    }
    ByteBuffer record = pending;
    boolean large = bytes.length + LENGTH > BLOCK;
    if (large) {
      record = ByteBuffer.allocate(bytes.length + LENGTH);
    }
    record.putInt(bytes.length).put(bytes);
    if (large) {
      writeFully(record.flip());
    }
  }

  private void flush() throws IOException {
    writeFully(pending.flip());
    pending.clear();
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      written += file.write(bytes, written);
    }
  }

  /** Returns where the next record will be. */
  long size() {
    return written + pending.position();
  }

  private long offset(String key) throws IOException {
    return index.find(key, offset -> read(offset).key().equals(key));
  }

  /** Finds cells; null when there are none. */
  @Nullable Kept find(Kind kind, String id) throws IOException {
    long at = offset(kind.letter + id);
    return at == NONE ? null : read(at);
  }

  /** Tells whether a record is what is found under its key, and not one that was there before. */
  boolean isLatest(Kept kept, long at) throws IOException {
    return offset(kept.key()) == at;
  }

  /** Marks what is found under a kind and an id, if anything is. */
  void mark(Kind kind, String id) throws IOException {
    String key = kind.letter + id;
    index.mark(key, offset -> read(offset).key().equals(key));
  }

  boolean isMarked(Kept kept) throws IOException {
    return index.isMarked(kept.key(), offset -> read(offset).key().equals(kept.key()));
  }

  /** Reads the record at an offset. */
  Kept read(long at) throws IOException {
    Kept known = lately.get(at);
    if (known != null) {
      return known;
    }
    if (at >= written) {
      flush();
    }
    int length = bytes(at, LENGTH).getInt();
    ByteBuffer record = bytes(at + LENGTH, length);
    long row = record.getLong();
    long previous = record.getLong();
    String key = FlatRow.string(record);
    Kept kept = new Kept(key, row, previous, at + LENGTH + length, FlatRow.read(record));
    lately.put(at, kept);
    return kept;
  }

  private ByteBuffer bytes(long at, int length) throws IOException {
    if (at < windowFrom || at + length > windowFrom + window.limit()) {
      window =
          length > window.capacity()
              ? ByteBuffer.allocate(Math.max(length, 2 * window.capacity()))
              : window.clear();
      while (window.position() < length) {
        if (file.read(window, at + window.position()) < 0) {
          throw new IOException("a temporary file is shorter than it was");
        }
      }
      window.flip();
      windowFrom = at;
    }
    return window.slice((int) (at - windowFrom), length);
  }

  @Override
  public void close() throws IOException {
    try (scratch) {
      file.close();
    }
  }
}
