// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.csv.Table.Column;
import org.hrix.csv.Table.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table on disk, while it is not known yet which columns the table has: only those that
 * any row uses, and one for each language of a text.
 *
 * <p>A row is its length in four bytes, the lowest first, and a sequence of cells, each its
 * column's number plus one, its length and its bytes as they will stand in the table; a zero ends
 * the row.
 */
final class TableSpool {
  /** How many bytes the length of a row takes. */
  static final int LENGTH = 4;

  private static final int BUFFER = 1 << 15;

  /** More languages than this of one text have no column of their own. */
  private static final int MAX_LANGUAGES = 20;

  final Table table;
  private final OutputStream out;
  private final Path file;
  private final BitSet used = new BitSet();
  private final Map<Node.Words, List<String>> languages = new HashMap<>();
  private final Map<Node.Words, List<Integer>> languageColumns = new HashMap<>();
  private int columns;
  private long rows;
  private @Nullable TableSum sum;
  private byte[] row = new byte[1024];
  private int length;

  TableSpool(Table table, Path file) throws IOException {
    this.table = table;
    this.file = file;
    this.columns = table.columns.size();
    this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  long rows() {
    return rows;
  }

  /** Begins a row with its keys. */
  void begin(long seq, long[] positions, String owner) {
    length = LENGTH;
    put(0, Long.toString(seq));
    if (table.depth > 0) {
      put(1, Cells.encodeText(owner));
      for (int i = 0; i < table.depth; i++) {
        put(2 + i, Long.toString(positions[i]));
      }
    }
  }

  /** Puts a cell that stands in the table as it is, quoted where needed. */
  void put(int column, String cell) {
    byte[] bytes = CsvText.quoted(cell).getBytes(StandardCharsets.UTF_8);
    ensure(bytes.length + 10);
    number(column + 1);
    number(bytes.length);
    System.arraycopy(bytes, 0, row, length, bytes.length);
    length += bytes.length;
    used.set(column);
  }

  /**
   * Finds the column of a language, and makes it when it is new.
   *
   * @return its number, or -1 when the text has too many languages for columns
   */
  int language(Node.Words words, String tag) {
    List<String> tags = languages.computeIfAbsent(words, w -> new ArrayList<>());
    List<Integer> numbers = languageColumns.computeIfAbsent(words, w -> new ArrayList<>());
    int at = tags.indexOf(tag);
    if (at < 0) {
      if (tags.size() == MAX_LANGUAGES) {
        return -1;
      }
      at = tags.size();
      tags.add(tag);
      numbers.add(columns++);
    }
    return numbers.get(at);
  }

  void end() throws IOException {
    ensure(1);
    row[length++] = 0;
    int size = length - LENGTH;
    for (int i = 0; i < LENGTH; i++) {
      row[i] = (byte) (size >>> (8 * i));
    }
    out.write(row, 0, length);
    rows++;
  }

  private void ensure(int more) {
    if (length + more > row.length) {
      row = Arrays.copyOf(row, Math.max(2 * row.length, length + more));
    }
  }

  private void number(int number) {
    int rest = number;
    while (rest > 0x7F) {
      row[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    row[length++] = (byte) rest;
  }

  /** A column that the table has after all. */
  record Used(Column column, String heading, int number) {}

  /** Lists the columns that any row uses, in order; those of languages before what they lack. */
  List<Used> columns() {
    List<Used> all = new ArrayList<>();
    for (int i = 0; i < table.columns.size(); i++) {
      Column column = table.columns.get(i);
      if (column.kind() == Kind.ORDER && column.node() instanceof Node.Words words) {
        languages(words, all);
      }
      if (used.get(i) || column.kind() == Kind.SEQ || isId(column)) {
        all.add(new Used(column, column.heading(), i));
      }
    }
    return all;
  }

  private static boolean isId(Column column) {
    return column.heading().equals("id");
  }

  private void languages(Node.Words words, List<Used> all) {
    List<String> tags = languages.getOrDefault(words, List.of());
    for (int i = 0; i < tags.size(); i++) {
      int number = languageColumns.getOrDefault(words, List.of()).get(i);
      String heading = words.heading + " (" + tags.get(i) + ")";
      all.add(new Used(new Column(heading, Kind.VALUE, words), heading, number));
    }
  }

  void close() throws IOException {
    out.close();
  }

  /** Returns the size and checksum of the table, which are known once it was written. */
  TableSum sum() {
    if (sum == null) {
      throw new IllegalStateException("the table is not written yet");
    }
    return sum;
  }

  /** Forgets the rows. */
  void delete() throws IOException {
    Files.delete(file);
  }

  /** Writes the table, as often as it is asked for. */
  void writeTo(OutputStream plain, boolean byteOrderMark) throws IOException {
    out.close();
    TableSum.Counted target = TableSum.writing(plain);
    List<Used> columns = columns();
    int[] places = new int[this.columns];
    StringBuilder headings = new StringBuilder(byteOrderMark ? "\uFEFF" : "");
    for (int i = 0; i < columns.size(); i++) {
      places[columns.get(i).number()] = i;
      headings.append(i > 0 ? "," : "").append(CsvText.quoted(columns.get(i).heading()));
    }
    target.write(headings.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    try (InputStream in = Files.newInputStream(file)) {
      new SpoolCopy(in, target, places, columns.size()).copy(rows);
    }
    sum = target.sum();
  }
}
