// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The records of one format while they wait for the others. */
final class Stored implements AutoCloseable {
  /** How far the number of a format is shifted in the table of ids. */
  static final int KIND_SHIFT = 27;

  static final int NUMBER_MASK = (1 << KIND_SHIFT) - 1;
  private static final int FIXED = 17;

  final EsfKind kind;
  private final RecordSpool spool;
  private long[] parents = new long[256];

  Stored(EsfKind kind, RecordSpool spool) {
    this.kind = kind;
    this.spool = spool;
  }

  int count() {
    return spool.count();
  }

  /** Returns the hash of the id of the record that a record stands in; 0 when it names none. */
  long parent(int number) {
    return parents[number];
  }

  /**
   * Adds a record.
   *
   * @param flags what else has to be known of it; the lowest bit is free
   */
  void add(
      String id,
      String parent,
      long seq,
      int flags,
      XmlRecordWriter record,
      XmlBytes buffer,
      IdTable ids)
      throws IOException {
    int holes = record.hasHoles() ? 1 : 0;
    begin(id, parent, seq, record.head.length(), flags | holes, buffer);
    buffer.put(record.head.array(), 0, record.head.length());
    buffer.put(record.tail.array(), 0, record.tail.length());
    int number = end(id, buffer, ids);
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, 2 * number);
    }
    parents[number] = parent.isEmpty() ? 0 : IdHash.of(parent);
  }

  /** Adds data that is no record. */
  void add(String id, String data, long seq, XmlBytes buffer, IdTable ids) throws IOException {
    byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
    begin(id, "", seq, bytes.length, 0, buffer);
    buffer.put(bytes);
    end(id, buffer, ids);
  }

  private static void begin(
      String id, String parent, long seq, int head, int flags, XmlBytes buffer) {
    byte[] own = id.getBytes(StandardCharsets.UTF_8);
    byte[] outer = parent.getBytes(StandardCharsets.UTF_8);
    buffer.clear();
    number(buffer, own.length);
    number(buffer, outer.length);
    number(buffer, head);
    number(buffer, (int) seq);
    buffer.put((byte) flags);
    buffer.put(own);
    buffer.put(outer);
  }

  private int end(String id, XmlBytes buffer, IdTable ids) throws IOException {
    int number = spool.add(buffer.array(), 0, buffer.length());
    if (number > NUMBER_MASK) {
      throw new IOException("more than " + NUMBER_MASK + " records of one format");
    }
    if (!id.isEmpty()) {
      ids.putIfAbsent(IdHash.of(id), kind.code() << KIND_SHIFT | number);
    }
    return number;
  }

  private static void number(XmlBytes buffer, int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      buffer.put((byte) (number >>> shift));
    }
  }

  void flush() throws IOException {
    spool.flush();
  }

  /** Reads a record, which is valid until the next is read. */
  Read read(int number) throws IOException {
    return new Read(spool.read(number));
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }

  /** A record that was read again. */
  static final class Read {
    private final byte[] bytes;
    private final int base;
    private final int idLength;
    private final int parentLength;
    private final int size;
    final int headLength;
    final int seq;
    final boolean holes;
    final int flags;

    Read(ByteBuffer buffer) {
      bytes = buffer.array();
      size = buffer.remaining();
      base = buffer.arrayOffset() + FIXED;
      idLength = buffer.getInt(0);
      parentLength = buffer.getInt(4);
      headLength = buffer.getInt(8);
      seq = buffer.getInt(12);
      flags = buffer.get(16) & 0xFF;
      holes = (flags & 1) != 0;
    }

    byte[] bytes() {
      return bytes;
    }

    int head() {
      return base + idLength + parentLength;
    }

    int tail() {
      return head() + headLength;
    }

    int tailLength() {
      return size - FIXED - idLength - parentLength - headLength;
    }

    byte[] id() {
      return Arrays.copyOfRange(bytes, base, base + idLength);
    }

    /** Tells whether the record names another as the one it stands in. */
    boolean isIn(byte[] id) {
      int from = base + idLength;
      return Arrays.equals(bytes, from, from + parentLength, id, 0, id.length);
    }

    String idText() {
      return new String(bytes, base, idLength, StandardCharsets.UTF_8);
    }

    String parentText() {
      return new String(bytes, base + idLength, parentLength, StandardCharsets.UTF_8);
    }
  }
}
