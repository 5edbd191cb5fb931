// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as a table, a row for each finding that is listed. A cell that a spreadsheet
 * program would run as a formula gets an apostrophe in front.
 */
final class CsvReport implements Report {

  @Override
  public void write(List<FileReport> reports, Locale language, PrintWriter out) {
    row(
        out,
        "file",
        "part",
        "line",
        "column",
        "row",
        "columnLetter",
        "heading",
        "pointer",
        "entity",
        "severity",
        "code",
        "layer",
        "message");
    for (FileReport report : reports) {
      for (Problem problem : report.problems().samples()) {
        row(problem, language, out);
      }
    }
  }

  private static void row(Problem problem, Locale language, PrintWriter out) {
    Location at = problem.location();
    row(
        out,
        cell(at.source()),
        cell(at.part()),
        number(at.line()),
        number(at.column()),
        number(at.row()),
        cell(at.columnLetter()),
        cell(at.heading()),
        cell(at.pointer()),
        cell(problem.entity()),
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.code().id(),
        problem.code().layer().name().toLowerCase(Locale.ROOT),
        problem.message(language));
  }

  /** Writes a row by RFC 4180, every cell in quotes. */
  private static void row(PrintWriter out, String... cells) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      row.append(row.isEmpty() ? "\"" : ",\"").append(cell.replace("\"", "\"\"")).append('"');
    }
    out.print(row.append("\r\n"));
  }

  private static String number(long number) {
    return number > 0 ? Long.toString(number) : "";
  }

  private static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String printable = Printable.of(value);
    return "=+-@\t\r".indexOf(printable.charAt(0)) >= 0 ? "'" + printable : printable;
  }
}
