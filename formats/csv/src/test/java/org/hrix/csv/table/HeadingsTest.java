// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;

class HeadingsTest {
  private static final List<String> KNOWN = List.of("id", "title", "act_type", "date");

  private static List<String> findings(String... found) {
    List<Problem> problems = new ArrayList<>();
    Headings.match(List.of(found), KNOWN)
        .report(
            column -> new Location("in.csv", null, 1, 0, 1, TableRow.letter(column), null),
            problems::add);
    return problems.stream()
        .map(
            problem ->
                problem.code().id()
                    + " "
                    + problem.location().columnLetter()
                    + " "
                    + String.join(" ", problem.arguments().values()))
        .map(String::strip)
        .toList();
  }

  private static List<Integer> known(String... found) {
    return Headings.match(List.of(found), KNOWN).columns().stream()
        .map(Headings.Column::known)
        .toList();
  }

  @Test
  void takesExactHeadingsInAnyOrder() {
    assertEquals(List.of(3, 0, 2, 1), known("date", "id", "act_type", "title"));
    assertEquals(List.of(), findings("date", "id", "act_type", "title"));
    assertEquals(1, Headings.match(List.of("date", "id"), KNOWN).columnOf(0));
    assertEquals(Headings.NONE, Headings.match(List.of("date"), KNOWN).columnOf(0));
  }

  @Test
  void forgivesCaseSpacesUnderscoresAndMarks() {
    assertEquals(List.of(0, 1, 2, 3), known("\uFEFFID", " Title\u00A0", "Act type", "DATE"));
    assertEquals(
        List.of("CSV-021 A id", "CSV-021 B title", "CSV-021 C act_type"),
        findings("\uFEFFID", " Title\u00A0", "Act type", "date"));
  }

  @Test
  void suggestsTheNearestOnceAndOnlyWhatIsAbsent() {
    assertEquals(List.of(0, -1), known("id", "titel"));
    assertEquals(List.of("CSV-020 B title"), findings("id", "titel"));
    assertEquals(List.of("CSV-019 B"), findings("title", "titel"));
    assertEquals(List.of("CSV-019 A"), findings("remarks of the office"));
  }

  @Test
  void tellsDuplicatesOnce() {
    assertEquals(List.of(0, -1), known("id", "id"));
    assertEquals(List.of("CSV-022 B A"), findings("id", "id"));
    assertEquals(List.of("CSV-022 A B"), findings("ID", "id"));
    assertEquals(List.of("CSV-019 A", "CSV-022 B A"), findings("mine", "mine"));
    assertEquals(List.of("CSV-021 A id", "CSV-022 B A"), findings("Id", "ID"));
  }

  @Test
  void tellsColumnsWithoutHeadingButNotAtTheRightEnd() {
    assertEquals(List.of("CSV-023 B"), findings("id", " ", "date", "", ""));
    assertEquals(3, Headings.match(List.of("id", " ", "date", "", ""), KNOWN).width());
  }

  @Test
  void longHeadingsTakeNoTime() {
    String found = "\u0130".repeat(1_000_000);
    Headings headings =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Headings.match(List.of(found, "id", found), KNOWN));
    assertEquals(
        List.of(Headings.Kind.EXTRA, Headings.Kind.EXACT, Headings.Kind.DUPLICATE),
        headings.columns().stream().map(Headings.Column::kind).toList());
  }

  @Test
  void doesNotGuessBetweenKnownHeadingsThatLookAlike() {
    Headings headings = Headings.match(List.of("a b"), List.of("ab", "a_b"));
    assertEquals(Headings.Kind.EXTRA, headings.columns().get(0).kind());
  }
}
