// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.List;
import org.hrix.csv.Node.Part;
import org.hrix.description.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * A table of the package: of an entity type, of the items of one of its lists, or of what is
 * carried whole.
 */
final class Table {

  /** What a column holds. */
  enum Kind {
    /** The place in the stream. */
    SEQ,
    /** The place in a list, from 1. */
    POSITION,
    /** The id of the entity that the row belongs to, for people. */
    OWNER,
    /** A value of a property. */
    VALUE,
    /** The order of the languages where it is not that of the columns. */
    ORDER,
    /** What has no column. */
    MORE,
    /** An entity that is carried whole. */
    DATA
  }

  /**
   * A column whose heading is known beforehand.
   *
   * @param heading its heading
   * @param kind what it holds
   * @param node the property; null for keys
   */
  record Column(String heading, Kind kind, @Nullable Node node) {}

  static final String ENDING = ".csv";
  static final String SEQ = "seq";

  /** The table of entities that are carried whole. */
  static final Table OTHER = other();

  static final int OTHER_DATA = 1;

  final String name;
  final @Nullable Table parent;

  /** How many lists lie between the entity and the row. */
  final int depth;

  /** All columns but those of languages, in order. */
  final List<Column> columns = new ArrayList<>();

  /** The properties in order, the row itself first. */
  final List<Node> nodes = new ArrayList<>();

  /** The tables of lists in the row. */
  final List<Table> children = new ArrayList<>();

  private final @Nullable ObjectType<Object> type;
  private final int slot;
  private int family = 1;
  private @Nullable Part root;
  private @Nullable Node rows;

  Table(String name, @Nullable Table parent, @Nullable ObjectType<Object> type) {
    this.name = name;
    this.parent = parent;
    this.type = type;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.slot = parent == null ? 0 : entity().family++;
    column(SEQ, Kind.SEQ, null);
  }

  private static Table other() {
    Table table = new Table("entities-other", null, null);
    table.column("data", Kind.DATA, null);
    return table;
  }

  String part() {
    return name + ENDING;
  }

  int column(String heading, Kind kind, @Nullable Node node) {
    columns.add(new Column(heading, kind, node));
    return columns.size() - 1;
  }

  void root(Part row) {
    root = row;
  }

  /** Returns the object that is the row; there is none in the table of what is carried whole. */
  Part root() {
    if (root == null) {
      throw new IllegalStateException("the table has no properties");
    }
    return root;
  }

  ObjectType<Object> type() {
    if (type == null) {
      throw new IllegalStateException("the table has no type");
    }
    return type;
  }

  boolean isOther() {
    return type == null;
  }

  /** Sets the list whose items are the rows. */
  void rows(Node list) {
    rows = list;
  }

  /** Returns the list whose items are the rows. */
  Node rows() {
    if (rows == null) {
      throw new IllegalStateException("the rows are entities");
    }
    return rows;
  }

  /** Returns the number of the table among those of its entity type, from 0. */
  int slot() {
    return slot;
  }

  /** Returns how many tables the entity type has. */
  int family() {
    return entity().family;
  }

  Table entity() {
    Table table = this;
    while (table.parent != null) {
      table = table.parent;
    }
    return table;
  }

  /** Lists this table and all below it. */
  List<Table> withDescendants() {
    List<Table> all = new ArrayList<>();
    all.add(this);
    children.forEach(child -> all.addAll(child.withDescendants()));
    return all;
  }

  @Override
  public String toString() {
    return name;
  }
}
