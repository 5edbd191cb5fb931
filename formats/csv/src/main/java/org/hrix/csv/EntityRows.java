// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The table of an entity type and those of its lists, which are read side by side. */
final class EntityRows implements Closeable {
  private final TableCursor entities;
  private final List<TableCursor> lists;
  private final Map<Table, Group> groups = new HashMap<>();
  private final LooseRows loose;
  private final Consumer<Row> orphans;
  private final Consumer<Row> foreign;
  private final List<List<Row>> pending = new ArrayList<>();
  private long pendingSeq = -1;

  EntityRows(
      TableCursor entities,
      List<TableCursor> lists,
      LooseRows loose,
      Consumer<Row> orphans,
      Consumer<Row> foreign) {
    this.entities = entities;
    this.lists = lists;
    this.loose = loose;
    this.orphans = orphans;
    this.foreign = foreign;
    for (TableCursor list : lists) {
      groups.put(list.table(), new Group());
      pending.add(new ArrayList<>());
    }
  }

  @Nullable Row peek() {
    return entities.peek();
  }

  @Nullable Group group(Table table) {
    return groups.get(table);
  }

  /** Takes the next entity and gathers the rows of its lists. */
  Row take() throws IOException {
    Row row = entities.peek();
    if (row == null) {
      throw new IllegalStateException("no row is left");
    }
    entities.take();
    boolean again = row.seq() == pendingSeq;
    Row next = entities.peek();
    boolean shared = again || (next != null && next.seq() == row.seq());
    String id = row.plan().cell(row.cells(), RowReader.idColumn(row.plan().table));
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
        pending.get(list).add(row);
      }
      cursor.take();
    }
  }

  /** Gives an entity its rows; where several entities have the same place, by their ids. */
  private void share(int list, @Nullable String id, boolean shared) {
    Group group = groups.get(lists.get(list).table());
    if (group == null) {
      return;
    }
    group.clear();
    List<Row> rows = pending.get(list);
    List<Row> others = new ArrayList<>();
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
    pending.set(list, others);
    if (id != null && !loose.isEmpty()) {
      loose.take(lists.get(list).table(), id).forEach(group::add);
    }
  }

  /** Gives up the rows of an entity's lists that went to no item. */
  void finish() {
    Row next = entities.peek();
    boolean shared = next != null && next.seq() == pendingSeq;
    for (int i = 0; i < lists.size(); i++) {
      Group group = groups.get(lists.get(i).table());
      if (group != null) {
        group.giveUp(orphans);
      }
      if (!shared) {
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
