// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of codes that are not in their list, or not of the list or edition that is meant.
 *
 * @since 0.1.0
 */
public enum CodeProblem implements ProblemCode {
  /** A code that is not in a list that is complete. */
  NOT_IN_CLOSED_LIST("CODE-001", Severity.ERROR),
  /** A code that is not in its list, to which an organisation may have added its own. */
  NOT_IN_OPEN_LIST("CODE-002", Severity.WARNING),
  /** A code of a list that the property does not take. */
  LIST_NOT_TAKEN("CODE-003", Severity.WARNING),
  /** A code whose leading zeros are lost. */
  LEADING_ZEROS_LOST("CODE-004", Severity.WARNING),
  /**
   * A code that is shortened, separated, in the other case, or another list's for the same thing.
   */
  WRITTEN_OTHERWISE("CODE-005", Severity.WARNING),
  /** A code of another edition of its list than the one that is named. */
  OTHER_EDITION("CODE-006", Severity.WARNING),
  /** A label that is another term's. */
  LABEL_CONTRADICTS("CODE-007", Severity.WARNING),
  /** A code that was withdrawn from its list. */
  OUTDATED("CODE-008", Severity.WARNING),
  /** A code of another edition than the dataset says it uses. */
  EDITION_NOT_PINNED("CODE-009", Severity.WARNING),
  /** An edition of a list that is not known. */
  UNKNOWN_EDITION("CODE-010", Severity.INFO),
  /** A value that is not on the scale of confidence that is named. */
  NOT_ON_SCALE("CODE-011", Severity.WARNING),
  /** A currency that is no code of ISO 4217. */
  NOT_A_CURRENCY("CODE-012", Severity.WARNING),
  /** A list whose id is written in another way. */
  LIST_MISSPELT("CODE-013", Severity.WARNING),
  /** A code without its list. */
  WITHOUT_LIST("CODE-014", Severity.INFO),
  /** A label without code that is the label of a term. */
  COULD_BE_CODED("CODE-015", Severity.INFO),
  /** A code without edition that means different things in two editions. */
  EDITION_UNCLEAR("CODE-016", Severity.WARNING);

  private final String id;
  private final Severity severity;

  CodeProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.CodeProblem", Messages.nearest(locale));
  }
}
