// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells of the flat table that come from one entity, or that make up one row. */
final class FlatRow {
  private static final FlatColumn[] COLUMNS = FlatColumn.values();

  private final Map<FlatColumn, String> cells = new EnumMap<>(FlatColumn.class);
  private final Map<String, String> others = new LinkedHashMap<>();

  void set(FlatColumn column, @Nullable String value) {
    if (value != null) {
      cells.put(column, value);
    }
  }

  @Nullable String get(FlatColumn column) {
    return cells.get(column);
  }

  /** Returns the cells of columns that are known. */
  Map<FlatColumn, String> cells() {
    return cells;
  }

  /** Returns the cells of columns that are not known, by their headings. */
  Map<String, String> others() {
    return others;
  }

  /** Takes over all cells of another row. */
  void putAll(FlatRow other) {
    cells.putAll(other.cells);
    others.putAll(other.others);
  }

  /**
   * Writes the cells: the number of each column, from 1, and what stands there; then the others.
   */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    DataOutputStream out = new DataOutputStream(bytes);
    for (int i = 0; i < COLUMNS.length; i++) {
      String value = cells.get(COLUMNS[i]);
      if (value != null) {
        out.writeByte(i + 1);
        string(value, out);
      }
    }
    out.writeByte(0);
    out.writeInt(others.size());
    for (Map.Entry<String, String> other : others.entrySet()) {
      string(other.getKey(), out);
      string(other.getValue(), out);
    }
    return bytes.toByteArray();
  }

  static FlatRow read(ByteBuffer in) {
    FlatRow row = new FlatRow();
    for (int column = in.get(); column > 0; column = in.get()) {
      row.cells.put(COLUMNS[column - 1], string(in));
    }
    for (int left = in.getInt(); left > 0; left--) {
      String heading = string(in);
      row.others.put(heading, string(in));
    }
    return row;
  }

  static void string(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  static String string(ByteBuffer in) {
    char[] chars = new char[in.getInt()];
    in.asCharBuffer().get(chars);
    in.position(in.position() + 2 * chars.length);
    return new String(chars);
  }

  @Override
  public String toString() {
    return "FlatRow[" + cells.size() + " cells]";
  }
}
