// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A way to write what was found. */
interface Report {

  /**
   * Writes what was found in all files.
   *
   * @param reports one for each file
   * @param language the language of messages
   * @param out where to
   * @throws IOException when writing fails
   */
  void write(List<FileReport> reports, Locale language, PrintWriter out) throws IOException;

  /** The kinds of reports. */
  enum Kind {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For tools that review code: SARIF 2.1.0. */
    SARIF,
    /** For spreadsheet programs. */
    CSV
  }
}
