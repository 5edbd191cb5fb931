// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.util.List;
import org.hrix.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * A row of cells.
 *
 * @param number the row as a spreadsheet program shows it, from 1; blank rows count, line breaks in
 *     cells do not
 * @param cells the cells from the left, unquoted; as many as the row has, none for a blank line
 * @param line the line of the file on which the row begins, from 1; 0 when not known
 * @param letters whether all its letters could be read
 */
public record TableRow(long number, List<String> cells, long line, Letters letters) {

  /** Whether the letters of a row could be read. */
  public enum Letters {
    /** All of them. */
    READ,
    /** Some bytes are not of the encoding; replacement characters stand for them. */
    GARBLED
  }

  /** Copies the cells. */
  public TableRow {
    cells = List.copyOf(cells);
  }

  /**
   * Makes a row whose line is not known.
   *
   * @param number the row, from 1
   * @param cells the cells from the left
   */
  public TableRow(long number, List<String> cells) {
    this(number, cells, 0);
  }

  /**
   * Makes a row whose letters could all be read.
   *
   * @param number the row, from 1
   * @param cells the cells from the left
   * @param line the line of the file, from 1; 0 when not known
   */
  public TableRow(long number, List<String> cells, long line) {
    this(number, cells, line, Letters.READ);
  }

  /**
   * Tells whether some of its letters are lost.
   *
   * @return true when replacement characters stand for bytes that are not of the encoding
   */
  public boolean isGarbled() {
    return letters == Letters.GARBLED;
  }

  /**
   * Returns a cell.
   *
   * @param column from 0
   * @return what stands there, null beyond the end of the row
   */
  public @Nullable String cell(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }

  /**
   * Tells whether a spreadsheet program would show nothing.
   *
   * @return true when there is no cell with more than white space
   */
  public boolean isBlank() {
    for (String cell : cells) {
      if (!CodePoints.isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Names a column as a spreadsheet program does.
   *
   * @param column from 0
   * @return {@code A} to {@code Z}, {@code AA} and so on
   */
  public static String letter(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    return "TableRow[" + number + ", " + cells.size() + " cells]";
  }
}
