// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hrix.io.Conversion;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.MarkedDataException;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts a dataset from one format to another. */
@Command(
    name = "convert",
    description = "Convert a dataset from one format to another.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  @Spec CommandSpec spec;

  @Parameters(index = "0", paramLabel = "IN", description = "The input; - is standard input.")
  String input = "";

  @Parameters(index = "1", paramLabel = "OUT", description = "The output; - is standard output.")
  String output = "";

  @Option(names = "--from", paramLabel = "FORMAT", description = "Format of the input.")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "FORMAT", description = "Format of the output.")
  @Nullable String to;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Keep, byte for byte, what could not be read.")
  @Nullable String rejects;

  @Option(names = "--losses", paramLabel = "FILE", description = "List what the output loses.")
  @Nullable String losses;

  @Option(
      names = "--fail-on-loss",
      description = "Write nothing and exit with 1 when anything would be lost.")
  boolean failOnLoss;

  @Option(
      names = "--allow-marked",
      description = "Write marked data even where the markings are lost.")
  boolean allowMarked;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Choose what a format lets choose; an unknown name lists what there is.")
  Map<String, String> settings = new LinkedHashMap<>();

  @Override
  public Integer call() throws IOException {
    Formats formats = Formats.installed();
    ProblemReport problems = new ProblemReport();
    try (Source source = Inputs.source(input);
        Rejects kept = new Rejects(rejects);
        LossList lost = new LossList(losses);
        Progress progress = new Progress(spec.commandLine().getErr(), input, source.size())) {
      Format reading = Inputs.reading(formats, from, source);
      Format writing = writing(formats);
      try (Target target = Outputs.target(output, writing)) {
        Conversion.MarkedData marked =
            allowMarked ? Conversion.MarkedData.ALLOW : Conversion.MarkedData.REFUSE;
        Settings.check(settings, reading.readSettings(), writing.writeSettings());
        ReadOptions readOptions =
            ReadOptions.DEFAULT
                .withRejects(kept::take)
                .withSettings(Settings.of(settings, reading.readSettings()));
        WriteOptions writeOptions =
            new WriteOptions(Settings.of(settings, writing.writeSettings()));
        Conversion.Outcome outcome =
            new Conversion(readOptions, writeOptions, marked, progress)
                .run(source, reading, target, writing, problems, lost);
        return finish(problems, lost, outcome, kept, target);
      } catch (MarkedDataException refused) {
        spec.commandLine().getErr().println("hrix: " + refused.getMessage());
        return Main.PROBLEMS;
      }
    }
  }

  private int finish(
      ProblemReport problems,
      LossList lost,
      Conversion.Outcome outcome,
      Rejects kept,
      Target target)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    summarize(problems, lost, outcome, kept, err);
    if (failOnLoss && lost.count() > 0) {
      err.println("hrix: nothing was written, because something would be lost");
      return Main.PROBLEMS;
    }
    target.commit();
    boolean unread = !outcome.complete() && !kept.hasAny();
    return unread ? Main.PROBLEMS : Main.CLEAN;
  }

  private void summarize(
      ProblemReport problems,
      LossList lost,
      Conversion.Outcome outcome,
      Rejects kept,
      PrintWriter err) {
    problems.samples().stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .limit(LISTED)
        .forEach(problem -> err.println(TextReport.line(problem, Locale.ROOT)));
    if (problems.total() > 0) {
      err.println("hrix: " + problems.total() + " problems in the input; hrix validate lists them");
    }
    if (!outcome.complete()) {
      err.println(
          rejects == null
              ? "hrix: a part of the input could not be read and is not in the output;"
                  + " keep it with --rejects FILE"
              : "hrix: a part of the input could not be read; "
                  + (kept.hasAny() ? "it is in " + rejects : "nothing of it could be kept"));
    }
    if (lost.count() > 0) {
      err.println("hrix: " + lost.count() + " losses");
    }
  }

  private Format writing(Formats formats) {
    if (to != null) {
      return Inputs.byId(formats, to);
    }
    return formats
        .byName(output)
        .orElseThrow(
            () -> new UsageException("no format has the ending of the output; name one with --to"));
  }

  /** The file of what could not be read; it is there, whole, only when there is something. */
  private static final class Rejects implements AutoCloseable {
    private final @Nullable String file;
    private @Nullable Target target;
    private @Nullable WritableByteChannel channel;

    Rejects(@Nullable String file) throws IOException {
      this.file = file;
      if (file != null && Files.isRegularFile(Inputs.path(file), LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(Inputs.path(file));
      }
    }

    void take(java.nio.ByteBuffer bytes) throws IOException {
      if (file == null) {
        return;
      }
      if (channel == null) {
        target = Targets.file(Inputs.path(file), file);
        channel = Channels.newChannel(target.create(""));
      }
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }

    /** Tells whether anything was kept. */
    boolean hasAny() {
      return channel != null;
    }

    @Override
    public void close() throws IOException {
      if (channel != null && target != null) {
        channel.close();
        target.commit();
        target.close();
      }
    }
  }
}
