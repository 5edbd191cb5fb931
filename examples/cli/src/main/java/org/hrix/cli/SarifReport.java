// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Severity;

/**
 * Writes a report in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS 2020): one
 * run, a result for each finding that is listed, exact counts as a property of the run.
 */
final class SarifReport implements Report {

  @Override
  public void write(List<FileReport> reports, Locale language, PrintWriter out) throws IOException {
    Map<String, ProblemCode> rules = rules(reports);
    List<String> order = new ArrayList<>(rules.keySet());
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().text("version", "2.1.0").list("runs").object();
      json.object("tool").object("driver").text("name", "hrix").text("version", Version.number());
      json.list("rules");
      rules.values().forEach(rule -> rule(rule, language, json));
      json.endList().end().end();
      json.text("columnKind", "unicodeCodePoints").list("results");
      for (FileReport report : reports) {
        for (Problem problem : report.problems().samples()) {
          result(problem, order.indexOf(problem.code().id()), language, json);
        }
      }
      json.endList();
      counts(reports, json);
      json.end().endList().end();
    }
  }

  private static Map<String, ProblemCode> rules(List<FileReport> reports) {
    Map<String, ProblemCode> rules = new TreeMap<>();
    for (FileReport report : reports) {
      for (Problem problem : report.problems().samples()) {
        rules.put(problem.code().id(), problem.code());
      }
    }
    return rules;
  }

  private static void rule(ProblemCode rule, Locale language, JsonOutput json) {
    RuleTexts texts = new RuleTexts(rule);
    json.object().text("id", rule.id());
    message("shortDescription", texts.message(language), json);
    message("fullDescription", texts.why(), json);
    message("help", texts.mend(), json);
    json.object("defaultConfiguration").text("level", level(rule.defaultSeverity())).end().end();
  }

  private static void message(String name, String text, JsonOutput json) {
    json.object(name).text("text", text).end();
  }

  private static void result(Problem problem, int rule, Locale language, JsonOutput json) {
    Location at = problem.location();
    json.object()
        .text("ruleId", problem.code().id())
        .number("ruleIndex", rule)
        .text("level", level(problem.severity()));
    message("message", problem.message(language), json);
    json.list("locations").object().object("physicalLocation");
    json.object("artifactLocation").text("uri", uri(at)).end();
    region(at, json);
    json.end();
    if (at.pointer() != null && !at.pointer().isEmpty()) {
      json.list("logicalLocations").object().text("fullyQualifiedName", at.pointer());
      json.end().endList();
    }
    json.end().endList().end();
  }

  private static void region(Location at, JsonOutput json) {
    long line = at.line() > 0 ? at.line() : at.row();
    if (line > 0) {
      json.object("region").number("startLine", line);
      if (at.column() > 0) {
        json.number("startColumn", at.column());
      }
      json.end();
    }
  }

  /** Writes a file name as a relative reference, or as the address of an absolute path. */
  static String uri(Location at) {
    String path = at.source().replace('\\', '/');
    if (at.part() != null && !at.part().isEmpty()) {
      path = path + "/" + at.part();
    }
    try {
      boolean absolute = path.startsWith("/");
      String text = new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toString();
      return text.isEmpty() ? "." : text;
    } catch (URISyntaxException odd) {
      return "input";
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private static void counts(List<FileReport> reports, JsonOutput json) {
    Map<String, Long> sum = new TreeMap<>();
    for (FileReport report : reports) {
      report.problems().counts().forEach((code, count) -> sum.merge(code, count, Long::sum));
    }
    json.object("properties").object("counts");
    sum.forEach(json::number);
    json.end().end();
  }
}
