// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

/**
 * Problems of ids and of what points at them.
 *
 * @since 0.1.0
 */
public enum ReferenceProblem implements ProblemCode {
  /** Two entities with the same id. */
  DUPLICATE_ID(
      "REF-001", "Another entity has the same id; both are kept, but references are ambiguous."),
  /** A reference to an id that no entity has. */
  DANGLING("REF-002", "{property} points at an entity that is not in the dataset."),
  /** A reference to an entity of another type. */
  WRONG_TYPE("REF-003", "{property} points at an entity of type {found}; it must be {expected}.");

  private final String id;
  private final String summary;

  ReferenceProblem(String id, String summary) {
    this.id = id;
    this.summary = summary;
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
  public String summary() {
    return summary;
  }
}
