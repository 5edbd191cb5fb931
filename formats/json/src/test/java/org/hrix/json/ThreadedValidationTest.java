// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrix.io.Conversion;
import org.hrix.io.Format;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.StreamValidator;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.model.Entity;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Profile;
import org.junit.jupiter.api.Test;

/** Several threads find what one finds, in the same order. */
class ThreadedValidationTest {

  /** Every tenth line is damaged, each time in another way. */
  private static byte[] damaged(Format format, int incidents) throws IOException {
    DatasetGenerator generator = new DatasetGenerator(7, incidents);
    List<Entity> entities = new ArrayList<>();
    generator.forEachRemaining(entities::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "x")) {
      new Conversion().write(generator.header(), entities, target, format, loss -> {});
      target.commit();
    }
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 10; i < lines.length; i += format.id().equals("jsonl") ? 10 : 7) {
      lines[i] =
          switch (i % 6) {
            case 0 -> lines[i].replaceFirst("\"id\": ?\"[^\"]*\"", "\"id\":\"twice\"");
            case 1 -> lines[i].replaceFirst("/person/", "/nobody/");
            case 2 -> lines[i].replaceFirst("\"edtf\": ?\"", "\"edtf\":\"31/02/");
            case 3 -> format.id().equals("jsonl") ? lines[i] + "x" : lines[i];
            case 4 -> lines[i].replaceFirst("\"title\"", "\"titel\"");
            default -> lines[i].replaceFirst("\"victim\": ?\"[^\"]*\"", "\"victim\":\"generated\"");
          };
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static StreamValidator.Outcome validate(
      byte[] bytes, Format format, int threads, java.util.function.Consumer<Problem> problems)
      throws IOException {
    try (Source source = Sources.bytes(bytes, "in")) {
      return new StreamValidator(ReadOptions.DEFAULT, Profile.EXCHANGE, threads, read -> {})
          .validate(source, format, problems);
    }
  }

  private static void sameWithAnyThreads(Format format) throws IOException {
    byte[] bytes = damaged(format, 120);
    List<Problem> expected = new ArrayList<>();
    StreamValidator.Outcome outcome = validate(bytes, format, 1, expected::add);
    assertTrue(expected.size() > 50, "the file is damaged in many places");
    for (int threads : List.of(2, 3, 8)) {
      List<Problem> found = new ArrayList<>();
      assertEquals(outcome, validate(bytes, format, threads, found::add));
      assertEquals(expected, found);
    }
  }

  @Test
  void linesAreFoundTheSameByAnyNumberOfThreads() throws IOException {
    sameWithAnyThreads(new JsonLinesFormat());
  }

  @Test
  void aDocumentIsFoundTheSameByAnyNumberOfThreads() throws IOException {
    sameWithAnyThreads(new JsonFormat());
  }

  @Test
  void countsStayExactWhenOnlyAFewProblemsAreKept() throws IOException {
    byte[] bytes = damaged(new JsonLinesFormat(), 120);
    ProblemReport all = new ProblemReport();
    validate(bytes, new JsonLinesFormat(), 1, all);
    for (int kept : List.of(0, 1, 3)) {
      for (int threads : List.of(1, 2)) {
        ProblemReport few = new ProblemReport(kept);
        validate(bytes, new JsonLinesFormat(), threads, few);
        assertEquals(all.counts(), few.counts());
        for (String code : all.counts().keySet()) {
          assertEquals(sample(all, code, kept), sample(few, code, kept));
        }
      }
    }
  }

  private static List<Problem> sample(ProblemReport report, String code, int most) {
    return report.samples().stream().filter(p -> p.code().id().equals(code)).limit(most).toList();
  }

  @Test
  void whatIsBeyondLimitsOrDamagedIsFoundInPiecesToo() throws IOException {
    String header = "{\"hrix\":\"1.0\",\"dataset\":{}}\n";
    StringBuilder text = new StringBuilder(header);
    for (int i = 0; i < 400; i++) {
      String words = "x".repeat(i % 97 == 5 ? 6000 : 900);
      text.append("{\"type\":\"person\",\"id\":\"p").append(i);
      text.append("\",\"remarks\":{\"en\":\"").append(words).append("\"}}\n");
    }
    text.append("\n{\"type\":\"person\",\"id\":\"last\"");
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.DEFAULT.withLimits(new ReadLimits(50, 2000, 100));
    List<Map<String, Long>> counts = new ArrayList<>();
    for (int threads : List.of(1, 4)) {
      ProblemReport report = new ProblemReport();
      try (Source source = Sources.bytes(bytes, "in")) {
        StreamValidator.Outcome outcome =
            new StreamValidator(options, Profile.EXCHANGE, threads, read -> {})
                .validate(source, new JsonLinesFormat(), report);
        assertFalse(outcome.complete());
        assertEquals(395, outcome.entities());
      }
      counts.add(report.counts());
    }
    assertEquals(counts.get(0), counts.get(1));
    assertEquals(Map.of("JSON-002", 1L, "JSON-009", 5L, "JSON-010", 1L), counts.get(0));
  }

  @Test
  void theFirstLineCountsWhenItIsNoHeader() throws IOException {
    byte[] bytes = "{\"type\":\"person\",\"id\":\"p\"}\n".getBytes(StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    assertEquals(1, validate(bytes, new JsonLinesFormat(), 2, problems::add).entities());
    assertEquals("SHAPE-020", problems.get(0).code().id());
  }
}
