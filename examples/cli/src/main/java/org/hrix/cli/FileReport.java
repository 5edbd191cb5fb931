// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import org.hrix.validation.ProblemReport;

/**
 * What was found in one file.
 *
 * @param file its name as the user gave it
 * @param format the id of its format, empty when it could not be read
 * @param entities how many entities were read
 * @param problems what was found
 */
record FileReport(String file, String format, long entities, ProblemReport problems) {
  static FileReport unreadable(String file) {
    return new FileReport(file, "", 0, new ProblemReport());
  }
}
