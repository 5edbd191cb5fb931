// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes the tokens of JSON to the columns of tables whose headings are known, and prints each row
 * when its object ends. A path is looked up among the headings once, and then remembered.
 */
final class PlainWriter implements Closeable {
  private final Path folder;
  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, Table> entities = new HashMap<>();
  private final long[] positions = new long[8];
  private long seq;
  private String id = "";

  PlainWriter(Path folder) {
    this.folder = folder;
  }

  /** Begins a table. */
  void table(String file, List<String> headings) throws IOException {
    String name = file.substring(0, file.length() - ".csv".length());
    Table table = new Table(name, folder.resolve(file), headings);
    tables.put(name, table);
    entities.put(name.equals("information") ? name : singular(name), table);
  }

  private static String singular(String name) {
    return name.endsWith("ies")
        ? name.substring(0, name.length() - 3) + "y"
        : name.substring(0, name.length() - 1);
  }

  /** Writes all entities behind the header. */
  long write(InputStream in) throws IOException {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      parser.skipChildren();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        seq++;
        parser.nextToken();
        parser.nextToken();
        Table table = entities.get(kebab(parser.getString()));
        if (table == null) {
          throw new IOException("an entity has no table");
        }
        table.begin(seq, null, positions, 0);
        object(parser, table, table.root, 0);
        table.end();
      }
    }
    return seq;
  }

  /** Reads the members of an object up to its end. */
  private void object(JsonParser parser, Table table, Step at, int depth) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Step step = at.member(parser.currentName(), table);
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        object(parser, table, step, depth);
      } else if (token == JsonToken.START_ARRAY) {
        array(parser, table, step, depth);
      } else {
        String value = parser.getString();
        table.row[step.column] = value;
        if (depth == 0 && step.isId) {
          id = value;
        }
      }
    }
  }

  private void array(JsonParser parser, Table table, Step step, int depth) throws IOException {
    long position = 0;
    @Nullable StringBuilder items = null;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        Table rows = step.rows(table, tables);
        positions[depth] = ++position;
        rows.begin(seq, id, positions, depth + 1);
        object(parser, rows, rows.root, depth + 1);
        rows.end();
      } else if (items == null) {
        items = new StringBuilder(parser.getString());
      } else {
        items.append(';').append(parser.getString());
      }
    }
    if (items != null) {
      table.row[step.column] = items.toString();
    }
  }

  @Override
  public void close() throws IOException {
    for (Table table : tables.values()) {
      table.printer.close(true);
    }
  }

  private static String kebab(String name) {
    return words(name).replace(' ', '-');
  }

  /** Takes a name in camel case apart. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words.append(Character.isUpperCase(c) ? " " : "").append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** A table that is printed. */
  private static final class Table {
    final String name;
    final Step root = new Step("", "", -1);
    final Map<String, Integer> headings = new HashMap<>();
    final @Nullable String[] row;
    final CSVPrinter printer;

    Table(String name, Path file, List<String> headings) throws IOException {
      this.name = name;
      this.row = new @Nullable String[headings.size()];
      this.printer = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180);
      printer.printRecord(headings);
      for (int i = 0; i < row.length; i++) {
        this.headings.put(headings.get(i), i);
      }
    }

    void begin(long seq, @Nullable String owner, long[] positions, int depth) {
      Arrays.fill(row, null);
      row[0] = Long.toString(seq);
      if (owner != null) {
        row[1] = owner;
      }
      for (int i = 0; i < depth; i++) {
        row[2 + i] = Long.toString(positions[i]);
      }
    }

    void end() throws IOException {
      printer.printRecord((Object[]) row);
    }
  }

  /** A path within the object of a row, and its column when it has one. */
  private static final class Step {
    final String heading;
    final String path;
    final int column;
    final boolean isId;
    private final Map<String, Step> members = new HashMap<>();
    private @Nullable Table rows;

    Step(String heading, String path, int column) {
      this.heading = heading;
      this.path = path;
      this.column = column;
      this.isId = heading.equals("id");
    }

    Step member(String name, Table table) {
      Step known = members.get(name);
      if (known != null) {
        return known;
      }
      String below = heading.isEmpty() ? words(name) : heading + ": " + words(name);
      Integer language = table.headings.get(heading + " (" + name + ")");
      Integer column = language == null ? table.headings.get(below) : language;
      Step step = new Step(below, path + "-" + kebab(name), column == null ? -1 : column);
      members.put(name, step);
      return step;
    }

    Table rows(Table table, Map<String, Table> tables) throws IOException {
      Table known = rows == null ? tables.get(table.name + path) : rows;
      if (known == null) {
        throw new IOException("a list has no table");
      }
      rows = known;
      return known;
    }
  }
}
