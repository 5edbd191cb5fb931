// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of lists that name no place in the stream, because a person has added them: they go to the
 * entity whose id they name. There are few of them, and they are kept in memory.
 */
final class LooseRows {
  private static final int MAX_ROWS = 10_000;

  private final Map<String, List<Row>> byOwner = new HashMap<>();
  private int rows;

  /** Keeps a row; false when it names no owner, or there are too many. */
  boolean add(Row row) {
    String owner = row.owner();
    if (owner == null || rows == MAX_ROWS) {
      return false;
    }
    rows++;
    byOwner.computeIfAbsent(key(row.plan().table, owner), key -> new ArrayList<>()).add(row);
    return true;
  }

  boolean isEmpty() {
    return byOwner.isEmpty();
  }

  /** Takes the rows of a list table that name an owner. */
  List<Row> take(Table table, String owner) {
    List<Row> taken = byOwner.remove(key(table, owner));
    return taken == null ? List.of() : taken;
  }

  /** Takes the rows whose owners were not there. */
  List<Row> takeAll() {
    List<Row> all = new ArrayList<>();
    byOwner.values().forEach(all::addAll);
    byOwner.clear();
    all.sort(
        java.util.Comparator.comparing((Row row) -> row.plan().part)
            .thenComparingLong(row -> row.cells().number()));
    return all;
  }

  private static String key(Table table, String owner) {
    return table.name + "\n" + owner;
  }
}
