// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.csv.Node.Cell;
import org.hrix.csv.Table.Kind;
import org.hrix.csv.TableSpool.Used;
import org.hrix.data.Datum;
import org.hrix.description.ScalarType;
import org.hrix.io.ModelData;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Missing;
import org.jspecify.annotations.Nullable;

/** Describes the package as a Data Package, version 2, with a Table Schema for each table. */
final class DataPackage {
  static final String PART = "datapackage.json";
  static final String HRIX = "hrix";
  static final String VERSION = "1.0";
  static final String ATTACHMENTS = "attachments";
  static final String INCLUDED = "included";
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

  private final Map<String, List<Used>> columns = new LinkedHashMap<>();
  private final List<TableSpool> tables;

  private DataPackage(List<TableSpool> tables) {
    this.tables = tables;
    tables.forEach(spool -> columns.put(spool.table.name, spool.columns()));
  }

  static Datum of(DatasetHeader header, List<TableSpool> tables, boolean attachments) {
    return new DataPackage(tables).describe(header, attachments);
  }

  private Datum describe(DatasetHeader header, boolean attachments) {
    Json json = new Json();
    json.put("$schema", PROFILE + "datapackage.json");
    if (header.title() != null && !header.title().original().isEmpty()) {
      json.put("title", header.title().original());
    }
    if (header.description() != null && !header.description().original().isEmpty()) {
      json.put("description", header.description().original());
    }
    Json hrix = new Json();
    hrix.put("version", VERSION);
    if (attachments) {
      hrix.put(ATTACHMENTS, INCLUDED);
    }
    hrix.put("dataset", ModelData.object(DatasetHeader.OBJECT_TYPE, header));
    json.put(HRIX, hrix.fields());
    List<Datum> resources = new ArrayList<>();
    resources.add(readme());
    tables.forEach(spool -> resources.add(resource(spool)));
    json.put("resources", new Datum.Items(resources));
    return json.fields();
  }

  private static Datum readme() {
    Json json = new Json();
    json.put("name", "readme");
    json.put("path", Readme.PART);
    json.put("mediatype", "text/plain");
    json.put("encoding", "utf-8");
    return json.fields();
  }

  private Datum resource(TableSpool spool) {
    Table table = spool.table;
    Json json = new Json();
    json.put("name", table.name);
    json.put("type", "table");
    json.put("path", table.part());
    json.put("title", Readme.title(table));
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.put("bytes", new Datum.Num(Long.toString(spool.sum().bytes())));
    json.put("hash", spool.sum().text());
    json.put("schema", schema(table));
    return json.fields();
  }

  private Datum schema(Table table) {
    List<Used> used = columns.getOrDefault(table.name, List.of());
    Json json = new Json();
    json.put("$schema", PROFILE + "tableschema.json");
    List<Datum> fields = new ArrayList<>();
    used.forEach(column -> fields.add(field(column)));
    json.put("fields", new Datum.Items(fields));
    json.put("primaryKey", strings(keys(table)));
    List<Datum> foreign = foreignKeys(table, used);
    if (!foreign.isEmpty()) {
      json.put("foreignKeys", new Datum.Items(foreign));
    }
    json.put("missingValues", missingValues());
    return json.fields();
  }

  private static List<String> keys(Table table) {
    return table.columns.stream()
        .filter(c -> c.kind() == Kind.SEQ || c.kind() == Kind.POSITION)
        .map(Table.Column::heading)
        .toList();
  }

  private static Datum field(Used used) {
    Json json = new Json();
    json.put("name", used.heading());
    Node node = used.column().node();
    Kind kind = used.column().kind();
    switch (kind) {
      case SEQ, POSITION -> json.put("type", "integer");
      case MORE -> json.put("type", node instanceof Node.Part ? "any" : "object");
      case DATA -> json.put("type", "any");
      default -> {
        if (node instanceof Cell cell) {
          type(cell, json);
        } else {
          json.put("type", "string");
        }
      }
    }
    json.put("description", documentation(used));
    Datum constraints = constraints(used);
    if (constraints != null) {
      json.put("constraints", constraints);
    }
    if (node instanceof Cell cell && !cell.required().facts().lists().isEmpty()) {
      json.put("hrix:codeLists", strings(cell.required().facts().lists()));
    }
    return json.fields();
  }

  private static void type(Cell cell, Json json) {
    ScalarType<Object> scalar = cell.type;
    if (scalar == null) {
      json.put("type", "any");
    } else if (cell.many) {
      // Table Schema 2.0 has the type list, but its published profile does not.
      json.put("type", "string");
      json.put("hrix:delimiter", String.valueOf(Cells.SEPARATOR));
    } else {
      json.put("type", type(scalar));
    }
  }

  private static String type(ScalarType<Object> scalar) {
    return switch (scalar.notation()) {
      case STRING -> "string";
      case NUMBER -> scalar.javaType() == (Class<?>) Long.class ? "integer" : "number";
      case BOOLEAN -> "boolean";
    };
  }

  static String documentation(Used used) {
    Node node = used.column().node();
    return switch (used.column().kind()) {
      case SEQ -> "The place of the entity among all entities of the dataset, from 1.";
      case POSITION -> "The place in the list, from 1.";
      case OWNER -> "The id of the entity that the row belongs to; a copy, for reading only.";
      case ORDER -> "The languages in their order, the original first, where the columns differ.";
      case MORE -> "What has no column of its own, as JSON.";
      case DATA -> "The whole entity, as JSON.";
      case VALUE ->
          node instanceof Node.Words words
              ? words.required().facts().documentation() + " Language: " + tag(used) + "."
              : node == null ? "" : node.required().facts().documentation();
    };
  }

  private static String tag(Used used) {
    String heading = used.heading();
    return heading.substring(heading.lastIndexOf('(') + 1, heading.length() - 1);
  }

  private static @Nullable Datum constraints(Used used) {
    Json json = new Json();
    Kind kind = used.column().kind();
    if (kind == Kind.SEQ || kind == Kind.POSITION || used.heading().equals("id")) {
      json.put("required", new Datum.Bool(true));
    }
    if (used.column().node() instanceof Cell cell
        && cell.type != null
        && !cell.many
        && !cell.type.words().isEmpty()) {
      json.put("enum", strings(cell.type.words()));
    }
    return json.isEmpty() ? null : json.fields();
  }

  private List<Datum> foreignKeys(Table table, List<Used> used) {
    List<Datum> keys = new ArrayList<>();
    if (table.parent != null && columns.containsKey(table.parent.name)) {
      List<String> own = keys(table.parent);
      keys.add(foreignKey(own, table.parent.name, own));
    }
    for (Used column : used) {
      Node node = column.column().node();
      if (node instanceof Cell cell && cell.type != null && !cell.many) {
        String target = target(cell.type);
        if (target != null) {
          keys.add(foreignKey(List.of(column.heading()), target, List.of("id")));
        }
      }
    }
    return keys;
  }

  /** Finds the only table that a reference may point into; null when there are several or none. */
  private @Nullable String target(ScalarType<Object> type) {
    if (!type.isReference() || type.targets().size() != 1) {
      return null;
    }
    String name = Layout.model().entity(type.targets().get(0)).name;
    return columns.containsKey(name) ? name : null;
  }

  private static Datum foreignKey(List<String> fields, String resource, List<String> theirs) {
    Json reference = new Json();
    reference.put("resource", resource);
    reference.put("fields", strings(theirs));
    Json json = new Json();
    json.put("fields", strings(fields));
    json.put("reference", reference.fields());
    return json.fields();
  }

  private static Datum missingValues() {
    List<Datum> values = new ArrayList<>();
    values.add(missingValue("", "not stated"));
    for (Missing missing : Missing.values()) {
      values.add(missingValue(Cells.missingWord(missing), missing.code()));
    }
    return new Datum.Items(values);
  }

  private static Datum missingValue(String value, String label) {
    Json json = new Json();
    json.put("value", value);
    json.put("label", label);
    return json.fields();
  }

  private static Datum strings(Iterable<String> strings) {
    List<Datum> items = new ArrayList<>();
    strings.forEach(string -> items.add(new Datum.Text(string)));
    return new Datum.Items(items);
  }

  /** An object in the making. */
  private static final class Json {
    private final List<Datum.Field> fields = new ArrayList<>();

    void put(String name, String value) {
      put(name, new Datum.Text(value));
    }

    void put(String name, Datum value) {
      fields.add(new Datum.Field(name, value));
    }

    boolean isEmpty() {
      return fields.isEmpty();
    }

    Datum.Fields fields() {
      return new Datum.Fields(fields);
    }
  }
}
