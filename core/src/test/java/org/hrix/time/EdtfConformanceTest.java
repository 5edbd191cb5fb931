// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks dates against our own cases, and against the shared corpus where it is at hand. */
final class EdtfConformanceTest {
  /** The corpus calls it valid, but 2019 is no leap year: rule D1. */
  private static final String NOT_IN_THE_CALENDAR = "2019-02-29";

  private static final Pattern JSON_STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  // ----- our own cases -----

  @TestFactory
  Stream<DynamicTest> validCasesHaveLevelSpellingAndBounds() {
    List<String[]> cases = table("valid-cases.tsv", 5);
    return cases.stream().map(row -> DynamicTest.dynamicTest(row[0], () -> assertValid(row)));
  }

  private static void assertValid(String[] row) {
    Edtf date = Edtf.parse(row[0]);
    assertAll(
        () -> assertEquals(row[0], date.text()),
        () -> assertEquals(Integer.parseInt(row[1]), date.level()),
        () -> assertEquals(row[2], date.canonical()),
        () -> assertEquals(row[3], spelled(date.earliestBound())),
        () -> assertEquals(row[4], spelled(date.latestBound())));
  }

  private static String spelled(Bound bound) {
    if (bound instanceof Bound.At at) {
      return at.day().toString();
    }
    return bound instanceof Bound.Infinite ? ".." : "-";
  }

  @TestFactory
  Stream<DynamicTest> invalidCasesHaveFaultAndPlace() {
    List<String[]> cases = table("invalid-cases.tsv", 3);
    return cases.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "'" + row[0] + "'",
                    () ->
                        assertEquals(
                            new EdtfFailure(EdtfFault.valueOf(row[1]), Integer.parseInt(row[2])),
                            Edtf.read(row[0]))));
  }

  @TestFactory
  Stream<DynamicTest> contestedCasesAreDecidedByRules() {
    Pattern rule = Pattern.compile("D([1-9]|10|11)");
    return table("contested-decisions.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "'" + row[0] + "' " + row[2],
                    () -> {
                      assertTrue(rule.matcher(row[2]).matches(), "the rule is one of D1 to D11");
                      assertEquals(row[1], decision(row[0]));
                    }));
  }

  @Test
  void everyFaultButThoseOfLengthHasACase() {
    List<String> faults = table("invalid-cases.tsv", 3).stream().map(row -> row[1]).toList();
    List<EdtfFault> without =
        Stream.of(EdtfFault.values()).filter(fault -> !faults.contains(fault.name())).toList();
    assertEquals(List.of(EdtfFault.TOO_LONG), without);
  }

  // ----- the shared corpus -----

  @Test
  void allValidDatesOfTheCorpusAreReadButTheDayThatDoesNotExist() {
    List<String> lines = lines(corpus().resolve("valid.txt"));
    List<String> refused = lines.stream().filter(line -> !isRead(line)).toList();
    report("valid", lines.size() - refused.size(), lines.size());
    assertEquals(List.of(NOT_IN_THE_CALENDAR), refused);
    EdtfOutcome outcome = Edtf.read(NOT_IN_THE_CALENDAR);
    assertEquals(new EdtfFailure(EdtfFault.IMPOSSIBLE_DAY, 8), outcome);
  }

  @Test
  void allInvalidDatesOfTheCorpusAreRefused() {
    List<String> texts = jsonStrings(String.join("\n", lines(corpus().resolve("invalid.json"))));
    List<String> read = texts.stream().filter(EdtfConformanceTest::isRead).toList();
    report("invalid", texts.size() - read.size(), texts.size());
    assertEquals(45, texts.size());
    assertEquals(List.of(), read);
  }

  @Test
  void allContestedDatesOfTheCorpusAreDecided() {
    Map<String, String> decisions = new TreeMap<>();
    table("contested-decisions.tsv", 3).forEach(row -> decisions.put(row[0], row[1]));
    List<String> inputs =
        lines(corpus().resolve("contested.tsv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    List<String> differing =
        inputs.stream().filter(input -> !decision(input).equals(decisions.get(input))).toList();
    report("contested", inputs.size() - differing.size(), inputs.size());
    assertEquals(List.of(), differing);
    assertEquals(inputs.size(), decisions.size());
  }

  private static boolean isRead(String text) {
    return Edtf.read(text) instanceof Edtf;
  }

  private static String decision(String text) {
    return isRead(text) ? "accept" : "reject";
  }

  private static void report(String what, int asExpected, int all) {
    System.out.printf(Locale.ROOT, "EDTF corpus, %s: %d of %d%n", what, asExpected, all);
  }

  // ----- files -----

  private static Path corpus() {
    @Nullable Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path found = folder.resolve("shared/fixtures/edtf");
      if (Files.isDirectory(found)) {
        return found;
      }
      folder = folder.getParent();
    }
    return Assumptions.abort("the shared EDTF corpus is not here: shared/fixtures/edtf");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table without its heading; cells keep their spaces. */
  private static List<String[]> table(String name, int columns) {
    try (InputStream in =
        Objects.requireNonNull(EdtfConformanceTest.class.getResourceAsStream(name), name)) {
      List<String[]> rows = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> rows.add(line.split("\t", columns)));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> jsonStrings(String json) {
    List<String> strings = new ArrayList<>();
    Matcher matcher = JSON_STRING.matcher(json);
    while (matcher.find()) {
      strings.add(matcher.group(1).replaceAll("\\\\(.)", "$1"));
    }
    return strings;
  }
}
