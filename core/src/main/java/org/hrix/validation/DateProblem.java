// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of dates that do not agree with each other, or look like a default.
 *
 * @since 0.1.0
 */
public enum DateProblem implements ProblemCode {
  /** An end before its beginning. */
  END_BEFORE_BEGIN("DATE-001", Severity.ERROR),
  /** A death before the birth. */
  DEATH_BEFORE_BIRTH("DATE-002", Severity.ERROR),
  /** An act before the incident that it belongs to. */
  ACT_BEFORE_INCIDENT("DATE-003", Severity.WARNING);

  private final String id;
  private final Severity severity;

  DateProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.problems", Messages.nearest(locale));
  }
}
