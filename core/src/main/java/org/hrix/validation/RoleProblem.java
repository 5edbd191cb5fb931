// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of who did what to whom.
 *
 * @since 0.1.0
 */
public enum RoleProblem implements ProblemCode {
  /** A victim who is the perpetrator of the same act. */
  VICTIM_IS_PERPETRATOR("ROLE-001", Severity.WARNING),
  /** An involvement in neither an act nor an incident. */
  INVOLVED_IN_NOTHING("ROLE-002", Severity.ERROR),
  /** An involvement in an incident that is not the incident of its act. */
  INVOLVED_ELSEWHERE("ROLE-003", Severity.ERROR),
  /** A part in an incident that is not the incident of its act. */
  PART_ELSEWHERE("ROLE-004", Severity.ERROR),
  /** A participation as victim or perpetrator. */
  PART_OF_VICTIM_OR_PERPETRATOR("ROLE-005", Severity.WARNING),
  /** An involvement that is established and only suspected. */
  CERTAINTY_AGAINST_MODE("ROLE-006", Severity.WARNING),
  /** An involvement that is charged or judged, and uncharged. */
  CHARGED_AND_UNCHARGED("ROLE-007", Severity.WARNING),
  /** An intervention of nobody. */
  INTERVENTION_BY_NOBODY("ROLE-008", Severity.WARNING);

  private final String id;
  private final Severity severity;

  RoleProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.RoleProblem", Messages.nearest(locale));
  }
}
