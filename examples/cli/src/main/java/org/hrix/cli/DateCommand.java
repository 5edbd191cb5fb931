// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hrix.time.Bound;
import org.hrix.time.Edtf;
import org.hrix.time.EdtfFailure;
import org.hrix.time.EdtfOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Says what dates in EDTF mean. */
@Command(
    name = "date",
    description = {
      "Say what dates in EDTF mean: a line for each, with tabs between",
      "input, valid or invalid, level, canonical form, earliest day, latest day, message."
    })
final class DateCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;

  @Parameters(
      paramLabel = "VALUE",
      arity = "0..*",
      description = "Dates; - reads them from standard input, one to a line.")
  List<String> values = new ArrayList<>();

  /** Negative years look like options. */
  @Unmatched List<String> negative = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    List<String> all = inOrder();
    if (all.isEmpty()) {
      throw new UsageException("date needs a value; - reads values from standard input");
    }
    PrintWriter out = spec.commandLine().getOut();
    boolean valid = true;
    for (String value : all) {
      valid &= value.equals(Inputs.STANDARD) ? fromStandardInput(out) : print(value, out);
    }
    return valid ? Main.CLEAN : Main.PROBLEMS;
  }

  /** Puts values that were taken for options back to where they stood. */
  private List<String> inOrder() {
    List<String> given = spec.commandLine().getParseResult().originalArgs();
    List<String> all = new ArrayList<>(given.subList(given.indexOf("date") + 1, given.size()));
    all.remove("--");
    return all;
  }

  private static boolean fromStandardInput(PrintWriter out) throws IOException {
    boolean valid = true;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      valid &= print(line, out);
    }
    return valid;
  }

  private static boolean print(String value, PrintWriter out) {
    EdtfOutcome outcome = Edtf.read(value);
    StringBuilder line = new StringBuilder(Printable.of(value)).append('\t');
    if (outcome instanceof Edtf date) {
      line.append("valid\t")
          .append(date.level())
          .append('\t')
          .append(date.canonical())
          .append('\t')
          .append(bound(date.earliestBound()))
          .append('\t')
          .append(bound(date.latestBound()))
          .append('\t');
    } else {
      EdtfFailure failure = (EdtfFailure) outcome;
      line.append("invalid\t\t\t\t\tcharacter ")
          .append(failure.offset() + 1)
          .append(": ")
          .append(failure.fault().description());
    }
    out.println(line);
    return outcome instanceof Edtf;
  }

  private static String bound(Bound bound) {
    if (bound instanceof Bound.At at) {
      return at.day().toString();
    }
    return bound instanceof Bound.Infinite ? ".." : "";
  }
}
