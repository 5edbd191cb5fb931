// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * The form of a table, as found or as chosen.
 *
 * @param encoding the encoding; UTF-8 as long as there was nothing but ASCII
 * @param byteOrderMark whether the file begins with one
 * @param delimiter what stands between cells
 * @param lineEnd what ends its first row
 */
public record Dialect(
    Charset encoding, ByteOrderMark byteOrderMark, char delimiter, LineEnd lineEnd) {

  /** Whether there is a byte order mark. */
  public enum ByteOrderMark {
    /** There is. */
    PRESENT,
    /** There is none. */
    ABSENT
  }

  /** What ends a row. */
  public enum LineEnd {
    /** Nothing: the end of the file. */
    NONE,
    /** A line feed. */
    LF,
    /** A carriage return and a line feed. */
    CRLF,
    /** A carriage return. */
    CR
  }

  /** Checks the parts. */
  public Dialect {
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(byteOrderMark, "byteOrderMark");
    Objects.requireNonNull(lineEnd, "lineEnd");
  }
}
