// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.table.DateRepair;
import org.hrix.csv.table.TableReader;
import org.hrix.csv.table.TableRow;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a column together say about the order of day and month. A table is looked
 * through for that once, and only when a date in it may mean two days; of each column a few numbers
 * are kept.
 */
final class ColumnDates {

  /** Opens a table once more, behind its headings. */
  @FunctionalInterface
  interface Tables {
    TableReader again(TablePlan plan) throws IOException;
  }

  private final Tables tables;
  private final Map<TablePlan, Map<Integer, DateRepair>> known = new HashMap<>();

  ColumnDates(Tables tables) {
    this.tables = tables;
  }

  /** Returns what a column says. */
  DateRepair of(TablePlan plan, int place) {
    Map<Integer, DateRepair> columns = known.get(plan);
    if (columns == null) {
      columns = columns(plan);
      known.put(plan, columns);
    }
    return columns.getOrDefault(place, new DateRepair());
  }

  private Map<Integer, DateRepair> columns(TablePlan plan) {
    Map<Integer, DateRepair> columns = new HashMap<>();
    for (Node node : plan.table.nodes) {
      if (node instanceof Cell cell && cell.type != null && cell.type.equals(Scalars.EDTF)) {
        columns.put(plan.place(cell.column), new DateRepair());
      }
    }
    try (TableReader reader = tables.again(plan)) {
      for (TableRow row = reader.next(); row != null; row = reader.next()) {
        TableRow cells = row;
        columns.forEach((place, dates) -> see(TablePlan.at(cells, place), dates));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return columns;
  }

  private static void see(@Nullable String cell, DateRepair dates) {
    if (cell != null) {
      dates.see(Cells.decode(cell));
    }
  }
}
