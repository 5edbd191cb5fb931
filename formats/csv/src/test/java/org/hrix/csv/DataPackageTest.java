// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.testkit.ArbitraryDatasets;
import org.junit.jupiter.api.Test;

class DataPackageTest {
  /** The types that the published profile of Table Schema 2.0 allows. */
  private static final Set<String> TYPES =
      Set.of(
          "string",
          "number",
          "integer",
          "date",
          "time",
          "datetime",
          "year",
          "yearmonth",
          "boolean",
          "object",
          "geopoint",
          "geojson",
          "array",
          "duration",
          "any");

  private static Datum member(Datum object, String name) {
    return object instanceof Datum.Fields fields ? fields.first(name) : Datum.NULL;
  }

  private static List<Datum> items(Datum list) {
    return list instanceof Datum.Items items ? items.items() : List.of();
  }

  private static String string(Datum datum) {
    return datum instanceof Datum.Text text ? text.value() : "";
  }

  private static List<String> strings(Datum list) {
    return items(list).stream().map(DataPackageTest::string).toList();
  }

  @Test
  void itDescribesTheTablesAsTheyAre() throws IOException {
    Map<String, String> parts = Packages.parts(ArbitraryDatasets.entities(7, 60));
    Datum description = JsonText.read(parts.getOrDefault("datapackage.json", ""), 20);
    assertTrue(description != null);
    Map<String, Set<String>> fields = new HashMap<>();
    List<Datum> keys = new ArrayList<>();
    for (Datum resource : items(member(description, "resources"))) {
      String path = string(member(resource, "path"));
      if (path.endsWith(".csv")) {
        check(resource, parts.getOrDefault(path, ""), fields, keys);
      }
    }
    assertEquals(parts.keySet().stream().filter(p -> p.endsWith(".csv")).count(), fields.size());
    assertTrue(keys.size() > 20);
    for (Datum key : keys) {
      Datum reference = member(key, "reference");
      Set<String> theirs = fields.getOrDefault(string(member(reference, "resource")), Set.of());
      assertTrue(theirs.containsAll(strings(member(reference, "fields"))), key.toString());
    }
  }

  private static void check(
      Datum resource, String table, Map<String, Set<String>> fields, List<Datum> keys) {
    String name = string(member(resource, "name"));
    Datum schema = member(resource, "schema");
    List<String> headings = new ArrayList<>();
    for (Datum field : items(member(schema, "fields"))) {
      headings.add(string(member(field, "name")));
      assertTrue(TYPES.contains(string(member(field, "type"))), name);
    }
    String first = table.substring(0, table.indexOf('\n'));
    assertEquals(String.join(",", headings), first.replace("\"", ""), name);
    Set<String> own = new HashSet<>(headings);
    assertEquals(headings.size(), own.size(), "a heading twice in " + name);
    assertTrue(own.containsAll(strings(member(schema, "primaryKey"))), name);
    assertEquals(7, items(member(schema, "missingValues")).size());
    for (Datum key : items(member(schema, "foreignKeys"))) {
      assertTrue(own.containsAll(strings(member(key, "fields"))), name);
      keys.add(key);
    }
    fields.put(name, own);
  }

  @Test
  void theReadmeNamesEveryTableAndEveryReason() throws IOException {
    Map<String, String> parts = Packages.parts(ArbitraryDatasets.entities(3, 30));
    String readme = parts.getOrDefault("README.txt", "");
    for (String part : parts.keySet()) {
      assertTrue(!part.endsWith(".csv") || readme.contains("  " + part + "\n"), part);
    }
    assertTrue(readme.contains("[not-applicable]"));
    assertTrue(readme.lines().allMatch(line -> line.length() <= 200));
  }
}
