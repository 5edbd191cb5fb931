// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

/** Files that belong to documents, in the package beside its tables. */
final class Attachments {
  static final String FOLDER = "attachments/";

  private Attachments() {}
}
