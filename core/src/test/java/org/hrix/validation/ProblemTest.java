// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.description.Misfit;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void codesAreUniqueAndWellFormed() {
    List<ProblemCode> codes = new ArrayList<>(List.of(ShapeProblem.values()));
    codes.addAll(List.of(ReferenceProblem.values()));
    Set<String> ids = new HashSet<>();
    for (ProblemCode code : codes) {
      assertTrue(ids.add(code.id()), code.id());
      assertTrue(code.id().matches("(SHAPE|REF)-\\d{3}"), code.id());
      assertTrue(
          code.summary().endsWith(".")
              || code.summary().endsWith("}")
              || code.summary().endsWith("?"),
          code.id());
      assertEquals(code.id().startsWith("SHAPE") ? Layer.SHAPE : Layer.REFERENCES, code.layer());
    }
    for (Misfit.Kind kind : Misfit.Kind.values()) {
      assertEquals(kind.name(), ShapeProblem.of(kind).name());
    }
  }

  @Test
  void messagesAreMadeOfCodeAndArguments() {
    Problem problem =
        Problem.of(ShapeProblem.REQUIRED, Location.of("f"), "id", "property", "title");
    assertEquals("title is required and absent.", problem.message());
    assertThrows(
        IllegalArgumentException.class,
        () -> Problem.of(ShapeProblem.REQUIRED, Location.of("f"), null, "property"));
  }

  @Test
  void aReportCountsAllAndKeepsTheFirst() {
    ProblemReport report = new ProblemReport(2);
    for (int line = 5; line > 0; line--) {
      report.accept(Problem.of(ShapeProblem.REQUIRED, Location.inText("f", line, 1, null), null));
    }
    report.accept(Problem.of(ShapeProblem.UNKNOWN_FIELD, Location.inText("f", 1, 1, null), null));
    assertEquals(Map.of("SHAPE-011", 5L, "SHAPE-015", 1L), report.counts());
    assertEquals(6, report.total());
    assertEquals(
        List.of(1L, 4L, 5L),
        report.samples().stream().map(problem -> problem.location().line()).toList());
    assertTrue(report.reaches(Severity.WARNING));
    assertEquals(5, report.count(Severity.ERROR));
    assertFalse(new ProblemReport().reaches(Severity.INFO));
    assertThrows(IllegalArgumentException.class, () -> new ProblemReport(-1));
  }
}
