// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.Severity;

/**
 * Writes a report for people: by rule, the gravest first, with the number of findings, the first
 * places, why it matters and how to mend it.
 */
final class TextReport implements Report {
  /** How many places of each rule are listed unless told otherwise. */
  static final int PLACES = 10;

  private final Excerpts excerpts;

  private final boolean notRun;

  /**
   * Makes a writer.
   *
   * @param excerpts the words at the places
   * @param notRun whether to say which rules could not run: there is nothing to mend in that
   */
  TextReport(Excerpts excerpts, boolean notRun) {
    this.excerpts = excerpts;
    this.notRun = notRun;
  }

  @Override
  public void write(List<FileReport> reports, Locale language, PrintWriter out) {
    for (FileReport report : reports) {
      for (List<Problem> group : groups(report)) {
        group(group, report, language, out);
      }
      out.println(sum(report));
      if (notRun) {
        notRun(report, out);
      }
    }
  }

  /** Puts the findings together by rule, the gravest first, then by code. */
  private static List<List<Problem>> groups(FileReport report) {
    Map<String, List<Problem>> byRule = new LinkedHashMap<>();
    List<Problem> samples = new ArrayList<>(report.problems().samples());
    samples.sort(
        Comparator.comparing(Problem::severity, Comparator.reverseOrder())
            .thenComparing(problem -> problem.code().id()));
    for (Problem problem : samples) {
      byRule.computeIfAbsent(problem.code().id(), code -> new ArrayList<>()).add(problem);
    }
    return new ArrayList<>(byRule.values());
  }

  private void group(List<Problem> problems, FileReport report, Locale language, PrintWriter out) {
    Problem first = problems.get(0);
    String code = first.code().id();
    long count = report.problems().counts().getOrDefault(code, (long) problems.size());
    for (Problem problem : problems) {
      out.println(line(problem, language));
      excerpts.of(problem.location()).ifPresent(words -> out.println("    | " + words));
    }
    if (count > problems.size()) {
      out.println("  " + counted(count, "time", "times") + " in all; not all are listed");
    }
    RuleTexts texts = new RuleTexts(first.code());
    if (!texts.why().isEmpty()) {
      out.println("  Why it matters: " + texts.why());
    }
    if (!texts.mend().isEmpty()) {
      out.println("  How to mend it: " + texts.mend());
    }
    out.println();
  }

  /** Writes a finding on one line. */
  static String line(Problem problem, Locale language) {
    return place(problem.location())
        + ": "
        + problem.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + problem.code().id()
        + ": "
        + problem.message(language)
        + behind(problem);
  }

  private static String place(Location at) {
    StringBuilder place = new StringBuilder(at.source());
    if (at.part() != null && !at.part().isEmpty()) {
      place.append(": ").append(Printable.of(at.part()));
    }
    if (at.row() > 0) {
      place.append(", row ").append(at.row());
    }
    if (at.columnLetter() != null) {
      place.append(", column ").append(at.columnLetter());
      place.append(at.heading() == null ? "" : " (" + at.heading() + ")");
    }
    if (at.row() == 0 && at.line() > 0) {
      place.append(':').append(at.line()).append(':').append(at.column());
    }
    return place.toString();
  }

  private static String behind(Problem problem) {
    StringBuilder text = new StringBuilder();
    String pointer = problem.location().pointer();
    if (pointer != null && !pointer.isEmpty()) {
      text.append(" [").append(Printable.of(pointer)).append(']');
    }
    if (problem.entity() != null) {
      text.append(" (").append(Printable.of(problem.entity())).append(')');
    }
    return text.toString();
  }

  private static String sum(FileReport report) {
    if (report.isUnreadable()) {
      return report.file() + ": not read";
    }
    return report.file()
        + ": "
        + (report.format().equals(FileReport.VOCABULARY)
            ? counted(report.entities(), "term", "terms")
            : counted(report.entities(), "entity", "entities"))
        + ", "
        + counted(report.problems().count(Severity.ERROR), "error", "errors")
        + ", "
        + counted(report.problems().count(Severity.WARNING), "warning", "warnings")
        + ", "
        + report.problems().count(Severity.INFO)
        + " for information";
  }

  private static void notRun(FileReport report, PrintWriter out) {
    long times = report.notRun().values().stream().mapToLong(Long::longValue).sum();
    if (times > 0) {
      out.println(
          report.file()
              + ": "
              + counted(report.notRun().size(), "rule", "rules")
              + " could not run "
              + counted(times, "time", "times")
              + ", because what they compare is missing or broken: "
              + String.join(", ", report.notRun().keySet()));
    }
  }

  private static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
