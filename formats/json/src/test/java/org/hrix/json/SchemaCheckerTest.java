// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Incident;
import org.hrix.model.KnownEntity;
import org.hrix.text.Text;
import org.hrix.validation.EntityChecker;
import org.hrix.validation.Locator;
import org.hrix.validation.Problem;
import org.hrix.validation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchemaCheckerTest {
  private static final String HEADER = "{\"hrix\":\"1.0\",\"dataset\":{}}\n";

  private static List<Problem> problems(String json) {
    List<Problem> found = new ArrayList<>();
    new SchemaChecker().check(json.getBytes(StandardCharsets.UTF_8), "in", found::add);
    return found;
  }

  private static List<String> findings(String json) {
    return problems(json).stream()
        .map(problem -> problem.code().id() + " " + problem.location().pointer())
        .toList();
  }

  @Test
  void eachMistakeIsFoundOnceAtItsPlace() {
    assertEquals(
        List.of(
            "SHAPE-011 /actType",
            "SHAPE-008 /description/not a tag",
            "SHAPE-006 /incident",
            "SHAPE-009 /methods/1",
            "SHAPE-007 /occurrence",
            "SHAPE-003 /victimAge/low",
            "SHAPE-002 /when/edtf"),
        findings(
            "{\"type\":\"act\",\"id\":\"a\",\"incident\":\" i\",\"occurrence\":\"twice\","
                + "\"when\":{\"edtf\":\"31/02/2011\"},\"description\":{\"not a tag\":5},"
                + "\"victimAge\":{\"low\":-1},\"methods\":[{\"code\":\"1\"},{\"list\":\"x\"}]}"));
  }

  @Test
  void lengthsCountCodePointsAndBlankIsThatOfUnicode() {
    String dove = "\uD83D\uDD4A";
    String group = "{\"type\":\"group\",\"id\":\"%s\",\"countingUnit\":{\"code\":\"x\"}}";
    assertEquals(List.of(), findings(group.formatted(dove.repeat(200))));
    assertEquals(
        List.of("SHAPE-013 ", "SHAPE-004 /id"), findings(group.formatted(dove.repeat(201))));
    assertEquals(List.of("SHAPE-013 ", "SHAPE-005 /id"), findings(group.formatted("\u00A0")));
  }

  @Test
  void anEntityWithoutIdHasNoneAndIsNotAskedForMore() {
    assertEquals(List.of("SHAPE-013 "), findings("{\"type\":\"act\"}"));
    assertEquals(List.of("SHAPE-013 "), findings("{\"type\":\"act\",\"id\":null}"));
  }

  @Test
  void whatIsMissingForAReasonIsNotMissed() {
    String incident =
        "{\"type\":\"incident\",\"id\":\"i\",\"qualifiers\":[{\"path\":\"/title\",%s}]}";
    assertEquals(List.of(), findings(incident.formatted("\"missing\":\"withheld\"")));
    assertEquals(
        List.of("SHAPE-011 /title"), findings(incident.formatted("\"note\":{\"en\":\"x\"}")));
  }

  @Test
  void framesAreCheckedToo() {
    assertEquals(
        List.of("SHAPE-020 ", "SHAPE-001 /dataset/title"),
        findings("{\"dataset\":{\"title\":\"x\"}}"));
    assertEquals(
        List.of("SHAPE-020 ", "SHAPE-001 /entities/0", "SHAPE-013 /entities/1"),
        findings("{\"dataset\":{},\"entities\":[5,{\"type\":\"person\",\"id\":5}]}").stream()
            .filter(finding -> !finding.equals("SHAPE-001 /entities/1/id"))
            .toList());
    assertEquals(List.of("SHAPE-001 "), findings("[]"));
  }

  @Test
  void whatIsNotJsonIsSaid() {
    assertEquals(List.of("JSON-"), findings("{").stream().map(f -> f.substring(0, 5)).toList());
  }

  @Test
  void placesHaveLinesAndMessagesNeverQuoteTheData() {
    Problem problem =
        problems("{\n\"type\":\"person\",\"id\":\"p\",\n \"names\":[{\"full\":5}]}").get(0);
    assertEquals(3, problem.location().line());
    assertEquals("p", problem.entity());
    assertEquals("full must be a string.", problem.message());
    Problem secret =
        problems("{\"type\":\"person\",\"id\":\"p\",\"identification\":\"secret\"}").get(0);
    assertFalse(secret.message().contains("secret"));
    assertTrue(secret.message().contains("one of: named, unnamed, unknown"));
  }

  @Test
  void numbersThatNobodyCanComputeWithDoNoHarm() {
    String person =
        "{\"type\":\"group\",\"id\":\"p\",\"countingUnit\":{\"code\":\"x\"},\"size\":{\"best\":%s}}";
    assertEquals(List.of("SHAPE-001 /size/best"), findings(person.formatted("1e999999999")));
    assertEquals(List.of("SHAPE-001 /size/best"), findings(person.formatted("9".repeat(40))));
  }

  @Test
  void recordsAreCheckedAsTheyWouldBeWritten() {
    SchemaChecker checker = new SchemaChecker();
    List<Problem> found = new ArrayList<>();
    Locator locator = Locator.inMemory("record");
    checker.check(Incident.builder("i").title(Text.of("en", "x")).build(), locator, found::add);
    checker.check(DatasetHeader.builder().build(), locator, found::add);
    assertEquals(List.of(), found);
    checker.check(Incident.builder("i").build(), locator, found::add);
    assertEquals("SHAPE-011", found.get(0).code().id());
  }

  @Test
  void ofADatasetOnlyWhatTheReaderDoesNotFindIsAdded() throws IOException {
    String lines =
        HEADER
            + "{\"type\":\"incident\",\"id\":\"i\"}\n"
            + "{\"type\":\"act\",\"id\":\"a\",\"incident\":\"i\",\"actType\":{\"code\":\"1\"},"
            + "\"course\":[{\"key\":\"s\"}],"
            + "\"qualifiers\":[{\"path\":\"/course/@s/type\",\"missing\":\"unknown\"}]}\n";
    List<Problem> found = new ArrayList<>();
    try (Source source = Sources.bytes(lines.getBytes(StandardCharsets.UTF_8), "in")) {
      new SchemaChecker().check(source, new JsonLinesFormat(), ReadOptions.DEFAULT, found::add);
    }
    assertEquals(1, found.size());
    assertEquals("/course/0/type", found.get(0).location().pointer());
    assertEquals(3, found.get(0).location().line());
  }

  /** What the published list excepts is found by the reader and its checker alone. */
  @Nested
  class WhatTheSchemasCannotSay {

    private void isExcepted(SchemaException exception, String entity) throws IOException {
      List<String> read = new ArrayList<>();
      Reading reading = Reading.lines(HEADER.strip(), entity);
      List<Problem> problems = new ArrayList<>(reading.problems);
      if (reading.entries.get(0).entity() instanceof KnownEntity known) {
        EntityChecker.check(known, Locator.inMemory("in"), problems::add);
      }
      problems.stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .forEach(problem -> read.add(problem.code().id()));
      boolean more = exception == SchemaException.REASONS;
      assertEquals(more ? List.of() : List.of(exception.code()), read);
      assertEquals(more ? 1 : 0, findings(entity).size());
    }

    @Test
    void whetherADayExists() throws IOException {
      isExcepted(
          SchemaException.DATES,
          "{\"type\":\"person\",\"id\":\"p\",\"birth\":{\"edtf\":\"1900-02-29\"}}");
    }

    @Test
    void theOrderOfAnEstimate() throws IOException {
      isExcepted(
          SchemaException.ORDER,
          "{\"type\":\"person\",\"id\":\"p\",\"dependants\":{\"low\":2,\"high\":1}}");
    }

    @Test
    void keysThatStandTwice() throws IOException {
      isExcepted(
          SchemaException.KEYS,
          "{\"type\":\"person\",\"id\":\"p\",\"names\":["
              + "{\"key\":\"n\",\"full\":\"x\"},{\"key\":\"n\",\"full\":\"y\"}]}");
    }

    @Test
    void namesThatStandTwice() throws IOException {
      isExcepted(
          SchemaException.NAMES,
          "{\"type\":\"person\",\"id\":\"p\",\"deceased\":true,\"deceased\":true}");
      isExcepted(SchemaException.NAMES, "{\"type\":\"person\",\"id\":\"p\",\"type\":\"act\"}");
    }

    @Test
    void pathsThatLeadNowhere() throws IOException {
      isExcepted(
          SchemaException.PATHS,
          "{\"type\":\"person\",\"id\":\"p\",\"qualifiers\":[{\"path\":\"/nothing\"}]}");
    }

    @Test
    void theSpellingOfNumbers() throws IOException {
      isExcepted(
          SchemaException.SPELLING,
          "{\"type\":\"person\",\"id\":\"p\",\"dependants\":{\"best\":2.0}}");
    }

    @Test
    void reasonsInsideItems() throws IOException {
      isExcepted(
          SchemaException.REASONS,
          "{\"type\":\"act\",\"id\":\"a\",\"incident\":\"i\",\"actType\":{\"code\":\"1\"},"
              + "\"course\":[{\"key\":\"s\"}],"
              + "\"qualifiers\":[{\"path\":\"/course/@s/type\",\"missing\":\"unknown\"}]}");
    }
  }
}
