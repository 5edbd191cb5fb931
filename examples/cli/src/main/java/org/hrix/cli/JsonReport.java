// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;

/** Writes a report for programs. Its shape only grows: later versions add and change nothing. */
final class JsonReport implements Report {

  @Override
  public void write(List<FileReport> reports, Locale language, PrintWriter out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().text("version", "1").list("files");
      for (FileReport report : reports) {
        file(report, language, json);
      }
      json.endList().end();
    }
  }

  private static void file(FileReport report, Locale language, JsonOutput json) {
    json.object()
        .text("file", report.file())
        .text("format", report.format())
        .number("entities", report.entities());
    numbers("counts", report.problems().counts(), json);
    json.list("problems");
    for (Problem problem : report.problems().samples()) {
      problem(problem, language, json);
    }
    json.endList();
    numbers("notRun", report.notRun(), json);
    json.end();
  }

  private static void numbers(String name, Map<String, Long> numbers, JsonOutput json) {
    json.object(name);
    numbers.forEach(json::number);
    json.end();
  }

  private static void problem(Problem problem, Locale language, JsonOutput json) {
    json.object()
        .text("code", problem.code().id())
        .text("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .text("layer", problem.code().layer().name().toLowerCase(Locale.ROOT))
        .text("message", problem.message(language));
    location(problem.location(), json);
    json.text("entity", problem.entity()).end();
  }

  private static void location(Location at, JsonOutput json) {
    json.object("location")
        .text("file", at.source())
        .text("part", at.part())
        .number("line", at.line())
        .number("column", at.column())
        .number("row", at.row())
        .text("columnLetter", at.columnLetter())
        .text("heading", at.heading())
        .text("pointer", at.pointer())
        .end();
  }
}
