// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs the command in a test. */
final class Run {
  final int code;
  final String out;
  final String err;

  private Run(String... arguments) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    code = Main.run(new PrintWriter(outText), new PrintWriter(errText), arguments);
    out = outText.toString();
    err = errText.toString();
  }

  static Run hrix(String... arguments) {
    return new Run(arguments);
  }

  /** Finds the letter from the folder of the module. */
  static Path letter() {
    return Path.of("..", "data", "spravedlivost-2010.json");
  }
}
