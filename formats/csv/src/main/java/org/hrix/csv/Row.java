// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.List;
import org.hrix.csv.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row with its keys.
 *
 * @param plan where its columns are
 * @param seq its place in the stream; {@link #NO_SEQ} when it names none
 * @param cells its cells
 */
record Row(TablePlan plan, long seq, TableRow cells) implements Comparable<Row> {
  /** Comes after all others. */
  static final long NO_SEQ = Long.MAX_VALUE;

  private static final int MAX_DIGITS = 18;

  static Row of(TablePlan plan, TableRow cells) {
    return new Row(plan, number(plan.cell(cells, 0)), cells);
  }

  /** Reads a whole number; {@link #NO_SEQ} for anything else. */
  static long number(@Nullable String cell) {
    if (cell == null || cell.length() > MAX_DIGITS) {
      return NO_SEQ;
    }
    long number = 0;
    for (int i = 0; i < cell.length(); i++) {
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NO_SEQ;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** Returns how many characters the row has, a few for each cell included. */
  long size() {
    long size = 0;
    List<String> all = cells.cells();
    for (int i = 0; i < all.size(); i++) {
      size += all.get(i).length() + 1;
    }
    return size;
  }

  @Nullable String owner() {
    String cell = plan.table.depth == 0 ? null : plan.cell(cells, 1);
    return cell == null ? null : Cells.decode(cell);
  }

  /** Returns the place in the list at a level, from 1; after all others when it names none. */
  long position(int level) {
    return number(plan.cell(cells, 2 + level));
  }

  @Override
  public int compareTo(Row other) {
    int order = Long.compare(seq, other.seq);
    return order == 0 ? comparePositions(other) : order;
  }

  /** Compares the places in the lists. */
  int comparePositions(Row other) {
    int order = 0;
    for (int i = 0; order == 0 && i < plan.table.depth; i++) {
      order = Long.compare(position(i), other.position(i));
    }
    return order;
  }

  /** Compares the place of the row's parent with a row that may be it. */
  int compareAbove(Row parent) {
    int order = 0;
    for (int i = 0; order == 0 && i < plan.table.depth - 1; i++) {
      order = Long.compare(position(i), parent.position(i));
    }
    return order;
  }

  @Override
  public String toString() {
    return "Row[" + plan.table + ", " + cells.number() + "]";
  }
}
