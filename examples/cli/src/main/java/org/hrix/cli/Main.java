// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The {@code hrix} command: its result goes to standard output, everything else to standard error.
 *
 * <p>Exit codes: 0 clean, 1 problems at or above the threshold, 2 wrong use, 3 input or output
 * failed; when interrupted, 128 and the number of the signal, as Java has it.
 */
@Command(
    name = "hrix",
    description = "Describe human rights incidents, check what is described, and pass it on.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ValidateCommand.class,
      ConvertCommand.class,
      StatsCommand.class,
      RulesCommand.class,
      DateCommand.class,
      VocabCommand.class,
      GenerateCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:clean",
      "1:problems at or above the threshold",
      "2:wrong use",
      "3:input or output failed"
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  /** Nothing was found that reaches the threshold. */
  static final int CLEAN = 0;

  /** Problems were found. */
  static final int PROBLEMS = 1;

  /** Wrong use. */
  static final int USAGE = 2;

  /** Input or output failed. */
  static final int FAILED = 3;

  Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the arguments
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs the command.
   *
   * @param out takes the result
   * @param err takes progress and diagnostics
   * @param arguments the arguments
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Main::failed);
    if (arguments.length == 0) {
      command.usage(err);
      return USAGE;
    }
    int code;
    try {
      code = command.execute(arguments);
    } catch (OutOfMemoryError tooLarge) {
      err.println("hrix: there is not enough memory; HRIX_JAVA_OPTS=-Xmx2g gives Java more");
      code = FAILED;
    }
    out.flush();
    err.flush();
    if (out.checkError()) {
      return FAILED;
    }
    return code;
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.@Nullable ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (isEnding()) {
      return FAILED;
    }
    if (failure instanceof UsageException) {
      err.println("hrix: " + failure.getMessage());
      return USAGE;
    }
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof IOException io) {
      err.println("hrix: " + describe(io));
      return FAILED;
    }
    err.println("hrix: unexpected failure: " + failure.getClass().getName());
    for (StackTraceElement element : failure.getStackTrace()) {
      err.println("    at " + element);
    }
    return FAILED;
  }

  /**
   * Tells whether the process is ending already, as at an interruption: then temporary files go
   * while threads still want them, and nobody needs to hear of that.
   */
  private static boolean isEnding() {
    Thread nothing = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(nothing);
      return !Runtime.getRuntime().removeShutdownHook(nothing);
    } catch (IllegalStateException ending) {
      return true;
    }
  }

  private static String describe(IOException failure) {
    String message = failure.getMessage();
    if (failure instanceof NoSuchFileException) {
      return "there is no file " + message;
    }
    if (failure instanceof AccessDeniedException) {
      return "no access to " + message;
    }
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
