// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.List;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.jspecify.annotations.Nullable;

/** A property in its table: the columns that it takes, or the table of its own. */
abstract sealed class Node {
  /** The property; null only for the object that is the row itself. */
  final @Nullable Property<Object, Object> property;

  /** The heading of its only column, or the beginning of the headings of several. */
  final String heading;

  /** The JSON Pointer from the object that is the row. */
  final String pointer;

  /** The number of the node in its table, from 0. */
  final int index;

  private Node(
      @Nullable Property<Object, Object> property, String heading, String pointer, int index) {
    this.property = property;
    this.heading = heading;
    this.pointer = pointer;
    this.index = index;
  }

  final Property<Object, Object> required() {
    if (property == null) {
      throw new IllegalStateException("the row itself is no property");
    }
    return property;
  }

  final String name() {
    return required().name();
  }

  /** One column: a scalar, a list of scalars, or data of any shape. */
  static final class Cell extends Node {
    /** The type of a value; null for data of any shape. */
    final @Nullable ScalarType<Object> type;

    final boolean many;
    final int column;

    Cell(
        Property<Object, Object> property,
        @Nullable ScalarType<Object> type,
        String heading,
        String pointer,
        int index,
        int column) {
      super(property, heading, pointer, index);
      this.type = type;
      this.many = property.isMany();
      this.column = column;
    }
  }

  /** Text: a column for each language, found while writing and reading. */
  static final class Words extends Node {
    final int order;
    final int more;

    Words(
        Property<Object, Object> property,
        String heading,
        String pointer,
        int index,
        int order,
        int more) {
      super(property, heading, pointer, index);
      this.order = order;
      this.more = more;
    }
  }

  /** An object whose properties are columns of the row: the row itself, or a single value of it. */
  static final class Part extends Node {
    final ObjectType<Object> type;
    final List<Node> children = new ArrayList<>();
    int more;

    Part(
        @Nullable Property<Object, Object> property,
        ObjectType<Object> type,
        String heading,
        String pointer,
        int index) {
      super(property, heading, pointer, index);
      this.type = type;
    }
  }

  /** A list of objects: a table of its own. */
  static final class Rows extends Node {
    final Table table;

    Rows(
        Property<Object, Object> property, String heading, String pointer, int index, Table table) {
      super(property, heading, pointer, index);
      this.table = table;
    }
  }
}
