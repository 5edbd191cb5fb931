// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one list table that belong to one entity, taken one after the other. */
final class Group {
  private final List<Row> rows = new ArrayList<>();
  private int next;
  private boolean sorted = true;

  void add(Row row) {
    sorted = sorted && (rows.isEmpty() || rows.get(rows.size() - 1).comparePositions(row) <= 0);
    rows.add(row);
  }

  /** Looks at the next row in the order of the lists; null when none is left. */
  @Nullable Row peek() {
    if (!sorted) {
      rows.sort(Row::comparePositions);
      sorted = true;
    }
    return next < rows.size() ? rows.get(next) : null;
  }

  void take() {
    next++;
  }

  /** Takes all rows that are left. */
  void giveUp(Consumer<Row> orphans) {
    for (Row row = peek(); row != null; row = peek()) {
      orphans.accept(row);
      take();
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void clear() {
    if (rows.isEmpty()) {
      return;
    }
    rows.clear();
    next = 0;
    sorted = true;
  }
}
