// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The table of an entity type and those of its lists, which are read side by side. */
final class EntityRows implements Closeable {
  private final TableCursor entities;
  private final List<TableCursor> lists;
  private final @Nullable Group[] groups;
  private final LooseRows loose;
  private final Consumer<Row> orphans;
  private final Consumer<Row> foreign;
  private final Consumer<Row> excess;
  private final long limit;
  private final List<List<Row>> pending = new ArrayList<>();
  private long pendingSeq = -1;
  private long size;

  EntityRows(
      TableCursor entities,
      List<TableCursor> lists,
      LooseRows loose,
      long limit,
      Consumer<Row> orphans,
      Consumer<Row> foreign,
      Consumer<Row> excess) {
    this.entities = entities;
    this.lists = lists;
    this.loose = loose;
    this.orphans = orphans;
    this.foreign = foreign;
    this.excess = excess;
    this.limit = limit;
    this.groups = new @Nullable Group[entities.table().family()];
    for (TableCursor list : lists) {
      groups[list.table().slot()] = new Group();
      pending.add(new ArrayList<>());
    }
  }

  @Nullable Row peek() {
    return entities.peek();
  }

  @Nullable Group group(Table table) {
    return groups[table.slot()];
  }

  /** Takes the next entity and gathers the rows of its lists. */
  Row take() throws IOException {
    Row row = entities.peek();
    if (row == null) {
      throw new IllegalStateException("no row is left");
    }
    entities.take();
    boolean again = row.seq() == pendingSeq;
    size = row.size();
    Row next = entities.peek();
    boolean shared = again || (next != null && next.seq() == row.seq());
    String cell = row.plan().cell(row.cells(), RowReader.idColumn(row.plan().table));
    String id = cell == null ? null : Cells.decode(cell);
    for (int i = 0; i < lists.size(); i++) {
      if (row.seq() != Row.NO_SEQ) {
        gather(row.seq(), i);
      }
      share(i, id, shared);
    }
    pendingSeq = row.seq();
    return row;
  }

  private void gather(long seq, int list) throws IOException {
    TableCursor cursor = lists.get(list);
    for (Row row = cursor.peek(); row != null && row.seq() <= seq; row = cursor.peek()) {
      if (row.seq() < seq) {
        orphans.accept(row);
      } else {
        size += row.size();
        if (isTooLarge()) {
          excess.accept(row);
        } else {
          pending.get(list).add(row);
        }
      }
      cursor.take();
    }
  }

  /** Tells whether the rows of the entity taken last are more than an entity may have. */
  boolean isTooLarge() {
    return size > limit;
  }

  /** Rejects the rows that were gathered for an entity that is too large. */
  void reject() {
    for (Group group : groups) {
      if (group != null) {
        group.giveUp(excess);
      }
    }
  }

  /** Gives an entity its rows; where several entities have the same place, by their ids. */
  private void share(int list, @Nullable String id, boolean shared) {
    Group group = groups[lists.get(list).table().slot()];
    if (group == null) {
      return;
    }
    group.clear();
    List<Row> rows = pending.get(list);
    if (!rows.isEmpty()) {
      share(rows, list, group, id, shared);
    }
    if (id != null && !loose.isEmpty()) {
      loose.take(lists.get(list).table(), id).forEach(group::add);
    }
  }

  private void share(List<Row> rows, int list, Group group, @Nullable String id, boolean shared) {
    List<Row> others = new ArrayList<>(0);
    for (Row row : rows) {
      String owner = row.owner();
      boolean own = owner == null || owner.equals(id);
      if (!own && !shared) {
        foreign.accept(row);
      }
      if (own || !shared) {
        group.add(row);
      } else {
        others.add(row);
      }
    }
    if (others.isEmpty()) {
      rows.clear();
    } else {
      pending.set(list, others);
    }
  }

  /** Gives up the rows of an entity's lists that went to no item. */
  void finish() {
    Row next = entities.peek();
    boolean shared = next != null && next.seq() == pendingSeq;
    for (int i = 0; i < lists.size(); i++) {
      Group group = groups[lists.get(i).table().slot()];
      if (group != null && !group.isEmpty()) {
        group.giveUp(orphans);
      }
      if (!shared && !pending.get(i).isEmpty()) {
        pending.get(i).forEach(orphans);
        pending.get(i).clear();
      }
    }
  }

  /** Gives up the rows of lists behind the last entity. */
  void drain() throws IOException {
    for (TableCursor list : lists) {
      for (Row row = list.peek(); row != null; row = list.peek()) {
        orphans.accept(row);
        list.take();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (TableCursor list : lists) {
      list.close();
    }
    entities.close();
  }
}
