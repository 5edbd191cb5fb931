// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.huridocs.EsfKind;
import org.hrix.huridocs.EsfRecord;
import org.hrix.huridocs.EsfValue;
import org.hrix.io.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait on disk until all entities are known.
 *
 * <p>Not thread-safe.
 */
final class RecordSpool implements AutoCloseable {
  private static final List<EsfKind> KINDS = List.of(EsfKind.values());

  private final Scratch scratch;
  private final Path file;
  private final DataOutputStream out;
  private long count;

  /**
   * A record, the fields that the format does not have, and the properties that depend on others.
   *
   * @param record the record
   * @param unknown names and words
   * @param open names of types and properties, with a slash in between
   */
  record Kept(EsfRecord record, List<Datum.Field> unknown, List<String> open) {}

  /** Takes a record. */
  interface Taker {
    void take(Kept kept) throws IOException;
  }

  RecordSpool() throws IOException {
    scratch = Scratch.open();
    file = scratch.newFile();
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  void add(Kept kept) throws IOException {
    record(kept.record());
    out.writeInt(kept.unknown().size());
    for (Datum.Field field : kept.unknown()) {
      text(field.name());
      text(((Datum.Text) field.value()).value());
    }
    out.writeByte(kept.open().size());
    for (String name : kept.open()) {
      out.writeUTF(name);
    }
    count++;
  }

  private void record(EsfRecord record) throws IOException {
    out.writeByte(KINDS.indexOf(record.kind()));
    out.writeInt(record.values().size());
    for (EsfValue value : record.values()) {
      out.writeShort(value.field().index());
      text(value.text());
      text(value.language());
      text(value.edition());
      text(value.label());
      text(value.note());
      text(value.source());
    }
    out.writeInt(record.parts().size());
    for (EsfRecord part : record.parts()) {
      record(part);
    }
  }

  /** Writes text by its UTF-16 units: halves of surrogate pairs are kept too. */
  private void text(@Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    out.writeInt(text.length());
    out.write(units(text));
  }

  private static byte[] units(String text) {
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  /** Hands all records on in their order. */
  void replay(Taker taker) throws IOException {
    out.close();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      for (long i = 0; i < count; i++) {
        EsfRecord record = record(in);
        List<Datum.Field> unknown = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
          String name = String.valueOf(text(in));
          unknown.add(new Datum.Field(name, new Datum.Text(String.valueOf(text(in)))));
        }
        List<String> open = new ArrayList<>();
        for (int n = in.readByte(); n > 0; n--) {
          open.add(in.readUTF());
        }
        taker.take(new Kept(record, unknown, open));
      }
    }
  }

  private static EsfRecord record(DataInputStream in) throws IOException {
    EsfKind kind = KINDS.get(in.readByte());
    List<EsfValue> values = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      int field = in.readShort();
      String text = String.valueOf(text(in));
      values.add(
          new EsfValue(
              kind.fields().get(field), text, text(in), text(in), text(in), text(in), text(in)));
    }
    List<EsfRecord> parts = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      parts.add(record(in));
    }
    return new EsfRecord(kind, values, parts);
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    byte[] bytes = in.readNBytes(2 * length);
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) ((bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff));
    }
    return new String(units);
  }

  @Override
  public void close() throws IOException {
    try (scratch) {
      out.close();
    }
  }
}
