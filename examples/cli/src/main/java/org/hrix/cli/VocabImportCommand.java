// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.hrix.csv.vocabulary.VocabularyFiles;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Severity;
import org.hrix.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a code list into the form of the bundled ones. */
@Command(
    name = "import",
    description = {
      "Put a code list into the form of the bundled ones: codes put right where that is certain,",
      "a column to a language. What was found goes to standard error."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VocabImportCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin VocabInput input = new VocabInput();

  @Parameters(paramLabel = "FILE", description = "The list as CSV; - is standard input.")
  String file = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "The output (standard output).")
  String output = Inputs.STANDARD;

  @Override
  public Integer call() throws IOException {
    ProblemReport problems = new ProblemReport();
    Vocabulary list = input.read(file, problems);
    PrintWriter err = spec.commandLine().getErr();
    VocabCheckCommand.print(problems, err);
    err.println(VocabCheckCommand.sum(list, problems));
    if (list.terms().isEmpty()) {
      return Main.PROBLEMS;
    }
    if (output.equals(Inputs.STANDARD)) {
      write(list);
    } else {
      try (Target target = Targets.file(Inputs.path(output), output)) {
        try (OutputStream out = target.create("")) {
          VocabularyFiles.write(list, out);
        }
        target.commit();
      }
    }
    return problems.count(Severity.ERROR) > 0 ? Main.PROBLEMS : Main.CLEAN;
  }

  private void write(Vocabulary list) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    VocabularyFiles.write(list, bytes);
    spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
  }
}
