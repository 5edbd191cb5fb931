// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of ids and of what points at them.
 *
 * @since 0.1.0
 */
public enum ReferenceProblem implements ProblemCode {
  /** Two entities with the same id. */
  DUPLICATE_ID("REF-001"),
  /** A reference to an id that no entity has. */
  DANGLING("REF-002"),
  /** A reference to an entity of another type. */
  WRONG_TYPE("REF-003");

  private final String id;

  ReferenceProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Layer layer() {
    return Layer.REFERENCES;
  }

  @Override
  public ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("org.hrix.validation.problems", Messages.nearest(locale));
  }
}
