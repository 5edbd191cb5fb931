// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.StreamValidator;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Profile;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files and says what is wrong with them, and where. */
@Command(
    name = "validate",
    description = "Check datasets: syntax, required fields, bounds and references.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {

  /** How the report is written. */
  enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
  }

  /** The lightest severity that makes the command fail. */
  enum Threshold {
    /** Anything at all. */
    INFO,
    /** Suspicions too. */
    WARNING,
    /** Only what breaks the format or the model. */
    ERROR,
    /** Nothing. */
    NEVER
  }

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, folders or archives; - is standard input.")
  List<String> files = new ArrayList<>();

  @Option(names = "--report", description = "Kind of report: ${COMPLETION-CANDIDATES} (text).")
  ReportFormat report = ReportFormat.TEXT;

  @Option(
      names = "--fail-on",
      description = "Lightest severity for exit code 1: ${COMPLETION-CANDIDATES} (error).")
  Threshold failOn = Threshold.ERROR;

  @Option(names = "--from", paramLabel = "FORMAT", description = "Format of the input.")
  @Nullable String from;

  @Option(
      names = "--max-samples",
      paramLabel = "N",
      description = "Problems listed for each code (${DEFAULT-VALUE}).")
  int maxSamples = ProblemReport.DEFAULT_SAMPLES;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Choose what the format lets choose; an unknown name lists what there is.")
  Map<String, String> settings = new LinkedHashMap<>();

  @Override
  public Integer call() throws IOException {
    if (maxSamples < 0) {
      throw new UsageException("--max-samples must be at least 0");
    }
    Formats formats = Formats.installed();
    List<FileReport> reports = new ArrayList<>();
    boolean failed = false;
    for (String file : files) {
      try {
        reports.add(validate(formats, file));
      } catch (IOException failure) {
        if (files.size() == 1) {
          throw failure;
        }
        failed = true;
        reports.add(FileReport.unreadable(file));
        spec.commandLine().getErr().println("hrix: " + file + " cannot be read");
      }
    }
    write(reports);
    return failed ? Main.FAILED : exitCode(reports);
  }

  private FileReport validate(Formats formats, String file) throws IOException {
    ProblemReport problems = new ProblemReport(maxSamples);
    try (Source source = Inputs.source(file);
        Progress progress = new Progress(spec.commandLine().getErr(), file, source.size())) {
      Format format = Inputs.reading(formats, from, source);
      Settings.check(settings, format.readSettings());
      ReadOptions options = ReadOptions.DEFAULT.withSettings(settings);
      StreamValidator validator =
          new StreamValidator(
              options, Profile.EXCHANGE, Runtime.getRuntime().availableProcessors(), progress);
      StreamValidator.Outcome outcome = validator.validate(source, format, problems);
      return new FileReport(source.name(), format.id(), outcome.entities(), problems);
    }
  }

  private void write(List<FileReport> reports) throws IOException {
    if (report == ReportFormat.JSON) {
      JsonReport.write(reports, spec.commandLine().getOut());
    } else {
      TextReport.write(reports, spec.commandLine().getOut());
    }
  }

  private int exitCode(List<FileReport> reports) {
    if (failOn == Threshold.NEVER) {
      return Main.CLEAN;
    }
    Severity threshold = Severity.valueOf(failOn.name().toUpperCase(Locale.ROOT));
    boolean reached = reports.stream().anyMatch(r -> r.problems().reaches(threshold));
    return reached ? Main.PROBLEMS : Main.CLEAN;
  }
}
