// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Severity;
import org.hrix.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a code list in a file. */
@Command(
    name = "check",
    description = "Check a code list: an own copy, a translation, a local list.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VocabCheckCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin VocabInput input = new VocabInput();

  @Parameters(paramLabel = "FILE", description = "The list as CSV; - is standard input.")
  String file = "";

  @Option(names = "--report", description = "Kind of report: ${COMPLETION-CANDIDATES} (text).")
  Report.Kind report = Report.Kind.TEXT;

  @Option(
      names = "--fail-on",
      description = "Lightest severity for exit code 1: ${COMPLETION-CANDIDATES} (error).")
  ValidateCommand.Threshold failOn = ValidateCommand.Threshold.ERROR;

  @Override
  public Integer call() throws IOException {
    ProblemReport problems = new ProblemReport();
    Vocabulary list = input.read(file, problems);
    PrintWriter out = spec.commandLine().getOut();
    if (report == Report.Kind.TEXT) {
      print(problems, out);
      out.println(sum(list, problems));
    } else {
      FileReport one =
          new FileReport(file, FileReport.VOCABULARY, list.terms().size(), Map.of(), problems);
      writer().write(List.of(one), Locale.ROOT, out);
    }
    if (failOn == ValidateCommand.Threshold.NEVER) {
      return Main.CLEAN;
    }
    Severity threshold = Severity.valueOf(failOn.name().toUpperCase(Locale.ROOT));
    return problems.reaches(threshold) ? Main.PROBLEMS : Main.CLEAN;
  }

  private Report writer() {
    return switch (report) {
      case TEXT, JSON -> new JsonReport();
      case SARIF -> new SarifReport();
      case CSV -> new CsvReport();
    };
  }

  /** Lists what was found, and says how much is left out. */
  static void print(ProblemReport problems, PrintWriter out) {
    for (Problem problem : problems.samples()) {
      out.println(TextReport.line(problem, Locale.ROOT));
    }
    long more = problems.total() - problems.samples().size();
    if (more > 0) {
      out.println(more + " more problems of these kinds are not listed");
    }
  }

  static String sum(Vocabulary list, ProblemReport problems) {
    return list.info().id()
        + ": terms "
        + list.terms().size()
        + ", errors "
        + problems.count(Severity.ERROR)
        + ", warnings "
        + problems.count(Severity.WARNING)
        + ", for information "
        + problems.count(Severity.INFO);
  }
}
