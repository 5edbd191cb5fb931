// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.Severity;

/**
 * Writes a report for people: a line for each problem, as compilers do, and a sum for each file.
 */
final class TextReport {
  private TextReport() {}

  static void write(List<FileReport> reports, PrintWriter out) {
    for (FileReport report : reports) {
      for (Problem problem : report.problems().samples()) {
        out.println(line(problem));
      }
      notListed(report, out);
      out.println(sum(report));
    }
  }

  static String line(Problem problem) {
    Location at = problem.location();
    StringBuilder line = new StringBuilder(at.source());
    if (at.line() > 0) {
      line.append(':').append(at.line()).append(':').append(at.column());
    }
    table(at, line);
    line.append(": ")
        .append(problem.severity().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(problem.code().id())
        .append(": ")
        .append(problem.message());
    if (at.pointer() != null && !at.pointer().isEmpty()) {
      line.append(" [").append(Printable.of(at.pointer())).append(']');
    }
    if (problem.entity() != null) {
      line.append(" (").append(Printable.of(problem.entity())).append(')');
    }
    return line.toString();
  }

  /** Adds the file of a package, and row and column as a spreadsheet program shows them. */
  private static void table(Location at, StringBuilder line) {
    if (at.part() != null && !at.part().isEmpty()) {
      line.append(": ").append(Printable.of(at.part()));
    }
    if (at.row() > 0) {
      line.append(", row ").append(at.row());
    }
    if (at.columnLetter() != null) {
      line.append(", column ").append(at.columnLetter());
    }
  }

  private static void notListed(FileReport report, PrintWriter out) {
    long listed = report.problems().samples().size();
    long more = report.problems().total() - listed;
    if (more > 0) {
      out.println(report.file() + ": " + more + " more problems of these kinds are not listed");
    }
  }

  private static String sum(FileReport report) {
    return report.file()
        + ": "
        + counted(report.entities(), "entity", "entities")
        + ", "
        + counted(report.problems().count(Severity.ERROR), "error", "errors")
        + ", "
        + counted(report.problems().count(Severity.WARNING), "warning", "warnings")
        + ", "
        + report.problems().count(Severity.INFO)
        + " for information";
  }

  private static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
