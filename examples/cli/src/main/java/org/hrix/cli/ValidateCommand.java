// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.StreamValidator;
import org.hrix.json.SchemaChecker;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Profile;
import org.hrix.validation.Severity;
import org.hrix.vocabulary.Vocabularies;
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
      description =
          "Files, archives, packages, or folders of several datasets; - is standard input.")
  List<String> files = new ArrayList<>();

  @Option(names = "--report", description = "Kind of report: ${COMPLETION-CANDIDATES} (text).")
  Report.Kind report = Report.Kind.TEXT;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "What is asked: draft, exchange, publication, or the file of a profile.")
  String profile = Profile.EXCHANGE.id();

  @Option(
      names = "--as-of",
      paramLabel = "RELEASE",
      description = "Run only the rules that this release had, for instance 0.1.0.")
  @Nullable String asOf;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of messages: en, es, fr, ru, ar (en).")
  String language = "en";

  @Option(
      names = "--show-values",
      description = "Show the words at each place; only for those who may see them.")
  boolean showValues;

  @Option(
      names = "--fail-on",
      description = "Lightest severity for exit code 1: ${COMPLETION-CANDIDATES} (error).")
  Threshold failOn = Threshold.ERROR;

  @Option(names = "--from", paramLabel = "FORMAT", description = "Format of the input.")
  @Nullable String from;

  @Option(
      names = "--max-samples",
      paramLabel = "N",
      description = "Problems listed for each code (10 in a text, else 1000).")
  @Nullable Integer maxSamples;

  @Option(
      names = "--not-run",
      description =
          "Say in a text, too, which rules had nothing to compare because it is missing or broken.")
  boolean notRun;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Choose what the format lets choose; an unknown name lists what there is.")
  Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description =
          "An own code list, whose id is the name of the file, or LIST=FILE; or a folder of them.")
  List<String> vocabularies = new ArrayList<>();

  @Option(
      names = "--schema",
      description = "Check JSON and JSON Lines against the published JSON Schemas as well.")
  boolean schema;

  private final Excerpts excerpts = new Excerpts();
  private Locale messages = Locale.ENGLISH;

  @Override
  public Integer call() throws IOException {
    if (maxSamples != null && maxSamples < 0) {
      throw new UsageException("--max-samples must be at least 0");
    }
    messages = Languages.of(language, spec.commandLine().getErr());
    Formats formats = Formats.installed();
    List<FileReport> reports = new ArrayList<>();
    Profile asked = Profiles.of(profile, asOf, formats, newReport(), reports);
    if (asked == null) {
      write(reports);
      return Main.PROBLEMS;
    }
    Vocabularies lists = new OwnLists(asked, this::newReport).read(vocabularies, reports);
    boolean failed = false;
    List<String> all = new ArrayList<>();
    for (String file : files) {
      all.addAll(Inputs.datasets(formats, from, file, spec.commandLine().getErr()));
    }
    for (String file : all) {
      try {
        reports.add(validate(formats, file, asked, lists));
      } catch (IOException | UnknownInputException failure) {
        if (all.size() == 1) {
          throw failure;
        }
        failed = true;
        reports.add(FileReport.unreadable(file));
        spec.commandLine().getErr().println("hrix: " + why(file, failure));
      }
    }
    write(reports);
    return failed ? Main.FAILED : exitCode(reports);
  }

  private static String why(String file, Exception failure) {
    return failure instanceof UnknownInputException
        ? String.valueOf(failure.getMessage())
        : file + " cannot be read";
  }

  private ProblemReport newReport() {
    if (maxSamples != null) {
      return new ProblemReport(maxSamples);
    }
    return new ProblemReport(
        report == Report.Kind.TEXT ? TextReport.PLACES : ProblemReport.DEFAULT_SAMPLES);
  }

  private FileReport validate(Formats formats, String file, Profile asked, Vocabularies lists)
      throws IOException {
    ProblemReport problems = newReport();
    try (Source given = Inputs.source(file);
        Source source = schema ? Sources.reopenable(given) : given;
        Progress progress = new Progress(spec.commandLine().getErr(), file, source.size())) {
      Format format = Inputs.reading(formats, from, source);
      Settings.check(settings, format.readSettings());
      ReadOptions options = ReadOptions.DEFAULT.withSettings(settings);
      int threads = Runtime.getRuntime().availableProcessors();
      StreamValidator validator = new StreamValidator(options, asked, threads, progress);
      StreamValidator.Outcome outcome =
          (vocabularies.isEmpty() ? validator : validator.with(lists))
              .validate(source, format, problems);
      if (schema) {
        checkSchema(source, format, options, Profiles.grading(asked, problems));
      }
      if (showValues && !file.equals(Inputs.STANDARD)) {
        excerpts.read(source.name(), Inputs.path(file), problems);
      }
      return new FileReport(
          source.name(), format.id(), outcome.entities(), outcome.notRun(), problems);
    }
  }

  private void checkSchema(
      Source source, Format format, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    if (format.id().equals("json") || format.id().equals("jsonl")) {
      new SchemaChecker().check(source, format, options, problems);
    } else {
      spec.commandLine()
          .getErr()
          .println("hrix: --schema has nothing to say of the format " + format.id());
    }
  }

  private void write(List<FileReport> reports) throws IOException {
    Report writer =
        switch (report) {
          case TEXT -> new TextReport(showValues ? excerpts : Excerpts.NONE, notRun);
          case JSON -> new JsonReport();
          case SARIF -> new SarifReport();
          case CSV -> new CsvReport();
        };
    writer.write(reports, messages, spec.commandLine().getOut());
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
