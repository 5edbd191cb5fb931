// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the input. Lines, columns and rows count from 1; 0 means that the format has none or
 * that it is not known.
 *
 * @param source the name of the input, such as a file name as it was given
 * @param part the part within it, such as a table of a package; null when it has no parts
 * @param line the line, ended by LF or CRLF
 * @param column the column in code points
 * @param row the row of a table as a spreadsheet program shows it
 * @param columnLetter the column of a table as a spreadsheet program shows it; null when none
 * @param heading the heading of that column, as the format names it; null when the format does not
 *     know the column, so that no data that stands where a heading should be gets into a report
 * @param pointer a JSON Pointer (RFC 6901) to the value; null when there is none
 * @since 0.1.0
 */
public record Location(
    String source,
    @Nullable String part,
    long line,
    long column,
    long row,
    @Nullable String columnLetter,
    @Nullable String heading,
    @Nullable String pointer) {

  /** Checks that there is a source. */
  public Location {
    Objects.requireNonNull(source, "source");
  }

  /**
   * Names a place in a table whose headings are not known, or in no table.
   *
   * @param source see the record
   * @param part see the record
   * @param line see the record
   * @param column see the record
   * @param row see the record
   * @param columnLetter see the record
   * @param pointer see the record
   */
  public Location(
      String source,
      @Nullable String part,
      long line,
      long column,
      long row,
      @Nullable String columnLetter,
      @Nullable String pointer) {
    this(source, part, line, column, row, columnLetter, null, pointer);
  }

  /**
   * Names an input as a whole.
   *
   * @param source its name
   * @return the location
   */
  public static Location of(String source) {
    return new Location(source, null, 0, 0, 0, null, null);
  }

  /**
   * Names a place in a text file.
   *
   * @param source the file
   * @param line the line, from 1
   * @param column the column in code points, from 1
   * @param pointer a JSON Pointer, or null
   * @return the location
   */
  public static Location inText(String source, long line, long column, @Nullable String pointer) {
    return new Location(source, null, line, column, 0, null, pointer);
  }
}
