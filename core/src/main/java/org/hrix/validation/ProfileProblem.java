// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a profile asks beyond the rules, and what is wrong with the file of a profile itself.
 *
 * @since 0.1.0
 */
public enum ProfileProblem implements ProblemCode {
  /** A property that the profile requires is absent. */
  REQUIRED("PROF-001", Severity.ERROR, Layer.MEANING),
  /** A property that the profile forbids is there. */
  FORBIDDEN("PROF-002", Severity.ERROR, Layer.MEANING),
  /** A code of a list that the profile does not take. */
  OTHER_LIST("PROF-003", Severity.ERROR, Layer.MEANING),
  /** A number that the profile does not take. */
  OUT_OF_BOUNDS("PROF-004", Severity.ERROR, Layer.MEANING),
  /** A dataset that is marked more strictly than the profile takes it to be. */
  MARKED_MORE_STRICTLY("PROF-005", Severity.WARNING, Layer.MEANING),
  /** The file of the profile is not what a profile is. */
  MALFORMED("PROF-010", Severity.ERROR, Layer.SHAPE),
  /** A member that no profile has. */
  UNKNOWN_MEMBER("PROF-011", Severity.WARNING, Layer.SHAPE),
  /** A path that names no property. */
  UNKNOWN_PATH("PROF-012", Severity.ERROR, Layer.SHAPE),
  /** The code of a rule that there is not. */
  UNKNOWN_RULE("PROF-013", Severity.ERROR, Layer.SHAPE),
  /** A profile to build on that cannot be found. */
  UNKNOWN_BASE("PROF-014", Severity.ERROR, Layer.SHAPE),
  /** Profiles that build on each other in a circle. */
  CIRCLE("PROF-015", Severity.ERROR, Layer.SHAPE);

  private final String id;
  private final Severity severity;
  private final Layer layer;

  ProfileProblem(String id, Severity severity, Layer layer) {
    this.id = id;
    this.severity = severity;
    this.layer = layer;
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
    return layer;
  }

  @Override
  public ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("org.hrix.validation.ProfileProblem", Messages.nearest(locale));
  }
}
