// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrix.huridocs.text.EsfTextFormat;
import org.hrix.io.EntityReader;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.StreamValidator;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Profile;
import org.hrix.validation.ReferenceProblem;
import org.junit.jupiter.api.Test;

/** Very many findings between two entities are passed on as they come, and in their order. */
class ManyFindingsTest {
  private static final int LINES = 25_000;

  private static String sheets() {
    StringBuilder text = new StringBuilder();
    text.append("nothing\n".repeat(LINES));
    for (int i = 0; i < 600; i++) {
      text.append("\nPERSON\n\n0901 Person Record Number: p").append(i % 590).append("\n\f\n");
      if (i == 300) {
        text.append("\nPERSON\n\n").append("0908: perhaps\n".repeat(LINES)).append("\f\n");
      }
    }
    return text.toString();
  }

  private static List<Problem> validated(byte[] sheets, int threads) throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (Source source = Sources.bytes(sheets, "in.txt")) {
      StreamValidator.Outcome outcome =
          new StreamValidator(ReadOptions.DEFAULT, Profile.EXCHANGE, threads, bytes -> {})
              .validate(source, new EsfTextFormat(), problems::add);
      assertEquals(601, outcome.entities());
    }
    return problems;
  }

  private static List<String> places(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.code().id() + " " + problem.location().line())
        .toList();
  }

  private static boolean isDuplicate(Problem problem) {
    return problem.code() == ReferenceProblem.DUPLICATE_ID;
  }

  @Test
  void comeInTheOrderOfTheReader() throws IOException {
    byte[] sheets = sheets().getBytes(StandardCharsets.UTF_8);
    List<Problem> read = new ArrayList<>();
    try (Source source = Sources.bytes(sheets, "in.txt");
        EntityReader reader = new EsfTextFormat().open(source, ReadOptions.DEFAULT, read::add)) {
      reader.forEachRemaining(entry -> {});
    }
    assertTrue(read.size() > 2 * LINES, read.size() + " findings");
    Set<ProblemCode> codes = read.stream().map(Problem::code).collect(Collectors.toSet());
    List<Problem> validated = validated(sheets, 1);
    List<Problem> ofTheReader =
        validated.stream().filter(problem -> codes.contains(problem.code())).toList();
    assertEquals(places(read), places(ofTheReader));
    assertEquals(places(validated), places(validated(sheets, 4)));
    assertEquals(10, validated.stream().filter(ManyFindingsTest::isDuplicate).count());
  }
}
