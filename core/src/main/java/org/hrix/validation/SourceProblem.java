// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of who says so.
 *
 * @since 0.1.0
 */
public enum SourceProblem implements ProblemCode {
  /** An information without source and without document. */
  SAID_BY_NOBODY("SRC-001", Severity.WARNING),
  /** An information about nothing. */
  ABOUT_NOTHING("SRC-002", Severity.WARNING),
  /** What somebody saw, based on what others said. */
  SEEN_BUT_FROM_OTHERS("SRC-003", Severity.WARNING),
  /** A place in a document, and no document. */
  LOCATOR_WITHOUT_DOCUMENT("SRC-004", Severity.WARNING),
  /** A document with nothing in it. */
  EMPTY_DOCUMENT("SRC-005", Severity.WARNING),
  /** A value that is there, and is said to be missing. */
  MISSING_BUT_THERE("SRC-006", Severity.ERROR);

  private final String id;
  private final Severity severity;

  SourceProblem(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return severity;
  }

  @Override
  public Layer layer() {
    return Layer.MEANING;
  }

  @Override
  public ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("org.hrix.validation.SourceProblem", Messages.nearest(locale));
  }
}
