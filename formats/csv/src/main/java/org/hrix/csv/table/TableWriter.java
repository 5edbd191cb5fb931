// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes rows of cells as RFC 4180 has it: UTF-8 without byte order mark, and CRLF behind each row,
 * the last included.
 *
 * <p>A cell is quoted when it holds a quote, a line end, or any character that may be taken for a
 * delimiter ({@code , ; tab |}), when it has white space at an edge, when it alone is the row and
 * is empty, and when the table begins with it and it would be taken for a byte order mark or for
 * the name of the delimiter. So what is written is found out again without settings. A row without
 * cells is a blank line.
 *
 * <p>Not thread-safe.
 */
public final class TableWriter implements Closeable {
  private static final int BLOCK = 1 << 13;

  private final OutputStream out;
  private final char delimiter;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(4 * BLOCK);
  private char[] row = new char[BLOCK];
  private int length;
  private boolean begun;

  private TableWriter(OutputStream out, char delimiter) {
    this.out = out;
    this.delimiter = delimiter;
  }

  /**
   * Begins a table with commas between cells.
   *
   * @param out takes the bytes; closed with the writer
   * @return the writer
   */
  public static TableWriter to(OutputStream out) {
    return new TableWriter(out, ',');
  }

  /**
   * Begins a table.
   *
   * @param out takes the bytes; closed with the writer
   * @param delimiter what to write between cells
   * @return the writer
   * @throws IllegalArgumentException when it is a quote or a line end
   */
  public static TableWriter to(OutputStream out, char delimiter) {
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
      throw new IllegalArgumentException("delimiter must not be a quote or a line end");
    }
    return new TableWriter(out, delimiter);
  }

  /**
   * Writes a row.
   *
   * @param cells the cells from the left
   * @throws IOException when it cannot be written
   * @throws java.nio.charset.CharacterCodingException when a cell holds half of a surrogate pair
   */
  public void write(List<String> cells) throws IOException {
    length = 0;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      ensure(2 * cell.length() + 5);
      if (i > 0) {
        row[length++] = delimiter;
      }
      boolean first = i == 0;
      boolean alone = cell.isEmpty() && cells.size() == 1;
      if (alone || needsQuotes(cell) || (first && !begun && isTakenForMore(cell))) {
        quote(cell);
      } else {
        cell.getChars(0, cell.length(), row, length);
        length += cell.length();
      }
    }
    ensure(2);
    row[length++] = '\r';
    row[length++] = '\n';
    begun = true;
    encode();
  }

  private void quote(String cell) {
    row[length++] = '"';
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '"') {
        row[length++] = '"';
      }
      row[length++] = c;
    }
    row[length++] = '"';
  }

  private void ensure(int more) {
    if (length + more > row.length) {
      row = Arrays.copyOf(row, Math.max(2 * row.length, length + more));
    }
  }

  private boolean needsQuotes(String cell) {
    int last = cell.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = cell.charAt(i);
      if (c == delimiter || (c <= '|' && isSpecial(c))) {
        return true;
      }
    }
    return last >= 0
        && (Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(last)));
  }

  private static boolean isSpecial(char c) {
    return switch (c) {
      case '"', '\r', '\n', ',', ';', '\t', '|' -> true;
      default -> false;
    };
  }

  private static boolean isTakenForMore(String cell) {
    return cell.startsWith("\uFEFF") || cell.startsWith("sep=");
  }

  private void encode() throws IOException {
    CharBuffer chars = CharBuffer.wrap(row, 0, length);
    encoder.reset();
    CoderResult result = encoder.encode(chars, bytes, true);
    while (result.isOverflow()) {
      drain();
      result = encoder.encode(chars, bytes, true);
    }
    if (result.isError()) {
      result.throwException();
    }
  }

  private void drain() throws IOException {
    out.write(bytes.array(), 0, bytes.position());
    bytes.clear();
  }

  /**
   * Hands on all that was written so far.
   *
   * @throws IOException when it cannot be written
   */
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try {
      drain();
    } finally {
      out.close();
    }
  }
}
