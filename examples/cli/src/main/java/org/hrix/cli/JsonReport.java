// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a report for programs. Its shape only grows: later versions add and change nothing. */
final class JsonReport {
  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  static void write(List<FileReport> reports, PrintWriter out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
      new JsonReport(generator).write(reports);
    }
    out.println(text);
  }

  private void write(List<FileReport> reports) {
    json.writeStartObject();
    text("version", "1");
    json.writeName("files");
    json.writeStartArray();
    reports.forEach(this::file);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void file(FileReport report) {
    json.writeStartObject();
    text("file", report.file());
    text("format", report.format());
    number("entities", report.entities());
    json.writeName("counts");
    json.writeStartObject();
    for (Map.Entry<String, Long> count : report.problems().counts().entrySet()) {
      number(count.getKey(), count.getValue());
    }
    json.writeEndObject();
    json.writeName("problems");
    json.writeStartArray();
    report.problems().samples().forEach(this::problem);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void problem(Problem problem) {
    json.writeStartObject();
    text("code", problem.code().id());
    text("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    text("layer", problem.code().layer().name().toLowerCase(Locale.ROOT));
    text("message", problem.message());
    json.writeName("location");
    location(problem.location());
    text("entity", problem.entity());
    json.writeEndObject();
  }

  private void location(Location at) {
    json.writeStartObject();
    text("file", at.source());
    text("part", at.part());
    number("line", at.line());
    number("column", at.column());
    number("row", at.row());
    text("columnLetter", at.columnLetter());
    text("pointer", at.pointer());
    json.writeEndObject();
  }

  private void text(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(wellFormed(value));
    }
  }

  /** Halves of surrogate pairs cannot be written in UTF-8. */
  private static String wellFormed(String value) {
    return value.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)
        ? Printable.of(value)
        : value;
  }

  private void number(String name, long value) {
    json.writeName(name);
    json.writeNumber(value);
  }
}
