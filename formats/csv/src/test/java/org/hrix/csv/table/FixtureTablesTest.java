// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hrix.testkit.FixtureFolder;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;

/** What each table of the fixtures gives, compared with what a person would say about it. */
class FixtureTablesTest {
  private static final List<String> FOLDERS = List.of("tables", "csv-spectrum/csvs", "uwazi/csv");

  @Test
  void everyTableGivesWhatAPersonWouldSay() throws IOException {
    FixtureFolder.require("tables");
    List<List<String>> expected = expected();
    List<String> found = new ArrayList<>();
    for (List<String> row : expected) {
      found.add(row.get(0));
      Path file = FixtureFolder.require(row.get(0));
      assertEquals(
          String.join("  ", row.subList(0, 6)),
          String.join("  ", summary(row.get(0), Files.readAllBytes(file))));
    }
    assertEquals(tables(), found.stream().sorted().toList(), "each table has its line");
  }

  @Test
  void readsThePublishedCasesAsTheirJsonSays() throws IOException {
    Path json = FixtureFolder.require("csv-spectrum/json");
    int compared = 0;
    for (String name : tables()) {
      if (name.startsWith("csv-spectrum/")) {
        String bare = name.replaceFirst(".*/", "").replaceFirst("csv$", "json");
        List<String> strings = strings(Files.readString(json.resolve(bare)));
        Reading reading =
            Reading.of(Files.readAllBytes(FixtureFolder.require(name)), TableOptions.DEFAULT);
        // The JSON of this table has another telephone number than the table itself.
        int first = bare.equals("location_coordinates.json") ? 2 : 0;
        List<String> found = namesAndValues(reading.cells());
        assertEquals(
            strings.subList(first, strings.size()), found.subList(first, found.size()), name);
        compared++;
      }
    }
    assertEquals(12, compared);
  }

  private static List<String> namesAndValues(List<List<String>> rows) {
    List<String> all = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 0; i < row.size(); i++) {
        all.add(rows.get(0).get(i));
        all.add(row.get(i));
      }
    }
    return all;
  }

  /** Lists the names and values of objects that hold strings only, in the order of the text. */
  private static List<String> strings(String json) {
    return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
        .matcher(json)
        .results()
        .map(match -> match.group(1))
        .map(text -> text.replace("\\n", "\n").replace("\\r", "\r").replace("\\\"", "\""))
        .toList();
  }

  private static List<String> tables() throws IOException {
    List<String> names = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(FixtureFolder.require(folder))) {
        files
            .map(file -> folder + "/" + file.getFileName())
            .filter(name -> name.endsWith(".csv"))
            .forEach(names::add);
      }
    }
    return names.stream().sorted().toList();
  }

  private static List<String> summary(String name, byte[] bytes) {
    Reading reading = Reading.of(bytes, TableOptions.DEFAULT);
    Map<String, Integer> counts = new TreeMap<>();
    for (Problem problem : reading.problems()) {
      counts.merge(problem.code().id(), 1, Integer::sum);
    }
    List<String> findings = new ArrayList<>();
    counts.forEach((code, count) -> findings.add(count == 1 ? code : code + " x" + count));
    return List.of(
        name,
        Integer.toString(reading.rows().size()),
        Integer.toString(reading.columns()),
        reading.dialect().encoding().name(),
        TableOptions.nameOf(reading.dialect().delimiter()),
        String.join(" ", findings));
  }

  private static List<List<String>> expected() throws IOException {
    try (InputStream in = FixtureTablesTest.class.getResourceAsStream("fixture-tables.csv")) {
      assertNotNull(in, "fixture-tables.csv");
      Reading reading = Reading.of(in, TableOptions.DEFAULT.withForm(StandardCharsets.UTF_8, ','));
      assertEquals(List.of(), reading.findings());
      return reading.cells().subList(1, reading.cells().size());
    }
  }
}
