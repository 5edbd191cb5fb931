// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hrix.io.EntityWriter;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.Target;
import org.hrix.io.WriteOptions;
import org.hrix.testkit.generator.DatasetGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Generates datasets of invented people. */
@Command(
    name = "generate",
    description = "Generate a dataset of invented people, for tests and benchmarks.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--incidents",
      paramLabel = "N",
      description = "How many incidents (${DEFAULT-VALUE}).")
  long incidents = 100;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The same seed gives the same dataset (${DEFAULT-VALUE}).")
  long seed = 1;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The output (standard output).")
  String output = Inputs.STANDARD;

  @Option(names = "--to", paramLabel = "FORMAT", description = "Format of the output (jsonl).")
  @Nullable String to;

  @Override
  public Integer call() throws IOException {
    if (incidents < 0) {
      throw new UsageException("--incidents must be at least 0");
    }
    Formats formats = Formats.installed();
    Format format =
        to != null
            ? Inputs.byId(formats, to)
            : formats.byName(output).orElseGet(() -> formats.byId("jsonl"));
    DatasetGenerator generator = new DatasetGenerator(seed, incidents);
    try (Target target = Outputs.target(output, format)) {
      try (EntityWriter writer =
          format.create(target, generator.header(), WriteOptions.DEFAULT, loss -> {})) {
        while (generator.hasNext()) {
          writer.write(generator.next());
        }
      }
      target.commit();
    }
    return Main.CLEAN;
  }
}
