// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import org.hrix.text.CodePoints;

/** Files that belong to documents, in the package beside its tables. */
final class Attachments {
  static final String FOLDER = "attachments/";

  private Attachments() {}

  /**
   * Tells whether a path stays in its folder on every system: names between slashes, none of them
   * empty, a dot or two dots, without backslashes, colons, control characters and halves of
   * surrogate pairs.
   */
  static boolean isSafe(String path) {
    boolean characters =
        path.indexOf('\\') < 0
            && path.indexOf(':') < 0
            && CodePoints.indexOfControl(path) < 0
            && CodePoints.indexOfLoneSurrogate(path) < 0;
    if (!characters) {
      return false;
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return false;
      }
    }
    return true;
  }
}
