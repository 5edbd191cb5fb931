// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.util.Map;
import org.hrix.validation.ProblemReport;

/**
 * What was found in a file.
 *
 * @param file its name as the user gave it
 * @param format the id of its format; empty when it could not be read
 * @param entities how many entities it holds, or terms
 * @param notRun how often a rule could not run, by code
 * @param problems the findings
 */
record FileReport(
    String file, String format, long entities, Map<String, Long> notRun, ProblemReport problems) {
  /** What stands for the format of a code list. */
  static final String VOCABULARY = "vocabulary";

  static FileReport unreadable(String file) {
    return new FileReport(file, "", 0, Map.of(), new ProblemReport());
  }

  /** Tells whether nothing is known of the file, not even that it is clean. */
  boolean isUnreadable() {
    return format.isEmpty();
  }
}
