// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Interrupts the command in the middle of its work. Its input never ends, so that it cannot be done
 * before.
 */
class InterruptionTest {
  private static final List<String> RESET = List.of("env", "--default-signal=INT,HUP,TERM");
  private static final long START_SECONDS = 60;

  /** It takes a tenth of a second; how long is not tested, only that it ends. */
  private static final long PROMPT_SECONDS = 60;

  @TempDir Path root;

  private Path work = Path.of("");
  private Path scratch = Path.of("");
  private List<String> prefix = List.of();
  private @Nullable Process process;

  @BeforeEach
  void findOutWhetherSignalsArrive() throws IOException, InterruptedException {
    work = Files.createDirectory(root.resolve("work"));
    scratch = Files.createDirectory(root.resolve("scratch"));
    prefix = dies(RESET) ? RESET : List.of();
    assumeTrue(dies(prefix), "skipped: no signals can be sent, or some are ignored here");
  }

  /** Tells whether a shell under the prefix dies of each of the signals that it sends to itself. */
  private static boolean dies(List<String> prefix) throws InterruptedException {
    return dies(prefix, "INT", 130) && dies(prefix, "HUP", 129) && dies(prefix, "TERM", 143);
  }

  private static boolean dies(List<String> prefix, String signal, int code)
      throws InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of("sh", "-c", "kill -" + signal + " $$; exit 7"));
    try {
      Process shell =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return shell.waitFor() == code;
    } catch (IOException absent) {
      return false;
    }
  }

  @AfterEach
  void endTheProcess() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + scratch, "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), "org.hrix.cli.Main"));
    command.addAll(List.of(arguments));
    Process started =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectOutput(root.resolve("out.txt").toFile())
            .redirectError(root.resolve("err.txt").toFile())
            .start();
    process = started;
    return started;
  }

  /** Gives the process more than a pipe holds, and leaves the pipe open. */
  private static void feed(Process process) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write("{\"hrix\":\"1.0\",\"dataset\":{\"id\":\"d\"}}\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 20_000; i++) {
      String line = "{\"type\":\"incident\",\"id\":\"i-" + i + "\",\"title\":{\"en\":\"March\"}}\n";
      in.write(line.getBytes(StandardCharsets.UTF_8));
    }
    in.flush();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void awaitTemporaryFiles() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (files(work).isEmpty() && files(scratch).isEmpty()) {
      assertTrue(System.nanoTime() < end, "nothing is written");
      Thread.sleep(5);
    }
  }

  private void endsWithoutATrace(Process running, String signal, int code)
      throws IOException, InterruptedException {
    assertTrue(running.isAlive(), "it is done already");
    new ProcessBuilder("kill", "-" + signal, Long.toString(running.pid())).start().waitFor();
    assertTrue(running.waitFor(PROMPT_SECONDS, TimeUnit.SECONDS), "it does not end");
    assertEquals(code, running.exitValue());
    assertEquals(List.of(), files(work));
    assertEquals(List.of(), files(scratch));
    assertEquals("", Files.readString(root.resolve("err.txt")));
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void conversionLeavesNoTrace(String signal, int code) throws IOException, InterruptedException {
    for (List<String> output :
        List.of(
            List.of("out.json"),
            List.of("out.jsonl.gz"),
            List.of("out", "--to", "csv"),
            List.of("out.csv.zip"),
            List.of("out.xml", "--to", "esf-xml"))) {
      List<String> arguments = new ArrayList<>(List.of("convert", "-", "--from", "jsonl"));
      arguments.addAll(output);
      Process running = start(arguments.toArray(String[]::new));
      feed(running);
      awaitTemporaryFiles();
      endsWithoutATrace(running, signal, code);
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void validationLeavesNoTrace(String signal, int code) throws IOException, InterruptedException {
    Process running = start("validate", "-");
    feed(running);
    endsWithoutATrace(running, signal, code);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void generatingLeavesNoTrace(String signal, int code) throws IOException, InterruptedException {
    Process running = start("generate", "--incidents", "1000000000", "-o", "out.jsonl");
    awaitTemporaryFiles();
    endsWithoutATrace(running, signal, code);
  }

  /** What was written to standard output cannot be taken back; it is not made to look whole. */
  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void standardOutputIsCutOff(String signal, int code) throws IOException, InterruptedException {
    Process running = start("generate", "--incidents", "1000000000", "--to", "json");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (Files.size(root.resolve("out.txt")) == 0) {
      assertTrue(System.nanoTime() < end, "nothing is written");
      Thread.sleep(5);
    }
    endsWithoutATrace(running, signal, code);
    StringWriter report = new StringWriter();
    PrintWriter out = new PrintWriter(report);
    assertEquals(1, Main.run(out, out, "validate", root.resolve("out.txt").toString()));
  }
}
