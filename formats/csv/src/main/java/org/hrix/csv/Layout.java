// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrix.csv.Node.Part;
import org.hrix.csv.Table.Kind;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.ValueType;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the package and their columns, made from the descriptions alone: a new property
 * needs no change here.
 */
final class Layout {
  static final String MORE = "_more";
  static final String ORDER = "_order";

  private static final Layout MODEL = new Layout(EntityTypes.all());

  /** The tables of entity types by the name of the type, in the order of the documentation. */
  private final Map<String, Table> entities = new LinkedHashMap<>();

  private final Map<String, Table> byPart = new HashMap<>();

  private Layout(List<ObjectType<? extends KnownEntity>> types) {
    for (ObjectType<? extends KnownEntity> type : types) {
      Table table = new Table(kebab(plural(type.name())), null, untyped(type));
      entities.put(type.name(), table);
      fill(table);
      table.withDescendants().forEach(t -> byPart.put(t.part(), t));
    }
    byPart.put(Table.OTHER.part(), Table.OTHER);
  }

  /** Returns the layout of the model. */
  static Layout model() {
    return MODEL;
  }

  Table entity(String type) {
    Table table = entities.get(type);
    if (table == null) {
      throw new IllegalArgumentException("no entity type of the model: " + type);
    }
    return table;
  }

  List<Table> entities() {
    return List.copyOf(entities.values());
  }

  /** Lists all tables, parents before their children, that of what is carried whole last. */
  List<Table> tables() {
    List<Table> all = new ArrayList<>();
    entities.values().forEach(table -> all.addAll(table.withDescendants()));
    all.add(Table.OTHER);
    return all;
  }

  @Nullable Table byPart(String part) {
    return byPart.get(part);
  }

  private static void fill(Table table) {
    Part root = new Part(null, table.type(), "", "", 0);
    table.nodes.add(root);
    table.root(root);
    parts(table, root);
  }

  private static void parts(Table table, Part part) {
    for (Property<Object, ?> property : part.type.properties()) {
      Node node = node(table, part, any(property));
      part.children.add(node);
    }
    part.more = table.column(headed(part.heading, MORE), Kind.MORE, part);
  }

  private static Node node(Table table, Part owner, Property<Object, Object> property) {
    String heading = headed(owner.heading, words(property.name()));
    String pointer = owner.pointer + "/" + property.name();
    int index = table.nodes.size();
    Node node;
    if (property.type() instanceof ObjectType<?> type) {
      if (property.isMany()) {
        node = rows(table, property, untyped(type), heading, pointer, index);
      } else {
        Part part = new Part(property, untyped(type), heading, pointer, index);
        table.nodes.add(part);
        parts(table, part);
        return part;
      }
    } else if (property.type() == (ValueType<?>) ValueType.TEXT && !property.isMany()) {
      int columns = table.columns.size();
      node = new Node.Words(property, heading, pointer, index, columns, columns + 1);
      table.column(heading + " (" + ORDER + ")", Kind.ORDER, node);
      table.column(heading + " (" + MORE + ")", Kind.MORE, node);
    } else {
      node =
          new Node.Cell(
              property, scalar(property.type()), heading, pointer, index, table.columns.size());
      table.column(heading, Kind.VALUE, node);
    }
    table.nodes.add(node);
    return node;
  }

  private static Node rows(
      Table table,
      Property<Object, Object> property,
      ObjectType<Object> type,
      String heading,
      String pointer,
      int index) {
    String name = table.name + "-" + kebab(pointer.substring(1).replace('/', '-'));
    Table child = new Table(name, table, type);
    if (table.depth == 0) {
      child.column(words(table.type().name()) + " id", Kind.OWNER, null);
    } else {
      table.columns.stream()
          .filter(c -> c.kind() == Kind.OWNER || c.kind() == Kind.POSITION)
          .forEach(c -> child.column(c.heading(), c.kind(), null));
    }
    Node.Rows node = new Node.Rows(property, heading, pointer, index, child);
    child.rows(node);
    child.column(heading + " no", Kind.POSITION, null);
    table.children.add(child);
    fill(child);
    return node;
  }

  @SuppressWarnings("unchecked")
  private static @Nullable ScalarType<Object> scalar(ValueType<?> type) {
    return type instanceof ScalarType<?> scalar ? (ScalarType<Object>) scalar : null;
  }

  @SuppressWarnings("unchecked")
  private static Property<Object, Object> any(Property<?, ?> property) {
    return (Property<Object, Object>) property;
  }

  @SuppressWarnings("unchecked")
  private static ObjectType<Object> untyped(ObjectType<?> type) {
    return (ObjectType<Object>) type;
  }

  private static String headed(String owner, String heading) {
    return owner.isEmpty() ? heading : owner + ": " + heading;
  }

  /** Takes a name in camel case apart: {@code actType} is {@code act type}. */
  static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        words.append(' ');
      }
      words.append(Character.toLowerCase(c));
    }
    return words.toString();
  }

  private static String kebab(String name) {
    return words(name).replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  private static String plural(String name) {
    if (name.equals("information")) {
      return name;
    }
    return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }
}
