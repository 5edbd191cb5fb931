// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of ages, and of who is alive.
 *
 * @since 0.1.0
 */
public enum AgeProblem implements ProblemCode {
  /** An age of 0 of a victim whose birth is not known. */
  AGE_ZERO("AGE-001", Severity.INFO),
  /** An age of more than 120 years. */
  AGE_TOO_HIGH("AGE-002", Severity.WARNING),
  /** An age that disagrees with the birth. */
  AGE_AGAINST_BIRTH("AGE-003", Severity.WARNING),
  /** A person who is alive and has a date of death. */
  ALIVE_WITH_DEATH("AGE-004", Severity.ERROR),
  /** A person who is alive and dies in an act. */
  ALIVE_AFTER_DEADLY_ACT("AGE-005", Severity.WARNING);

  private final String id;
  private final Severity severity;

  AgeProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.AgeProblem", Messages.nearest(locale));
  }
}
