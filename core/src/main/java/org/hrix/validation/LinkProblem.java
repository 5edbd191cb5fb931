// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of links between records.
 *
 * @since 0.1.0
 */
public enum LinkProblem implements ProblemCode {
  /** A link of a record to itself. */
  TO_ITSELF("LINK-001", Severity.ERROR),
  /** Places that are part of each other. */
  PLACES_IN_A_CIRCLE("LINK-002", Severity.ERROR),
  /** Groups that are members of each other. */
  GROUPS_IN_A_CIRCLE("LINK-003", Severity.ERROR),
  /** Documents that derive from each other. */
  DOCUMENTS_IN_A_CIRCLE("LINK-004", Severity.ERROR),
  /** Information that is based on itself by way of others. */
  HEARSAY_IN_A_CIRCLE("LINK-005", Severity.ERROR),
  /** Records that took each other's place. */
  SUCCESSORS_IN_A_CIRCLE("LINK-006", Severity.ERROR),
  /** Incidents that come before, cause or hold each other. */
  INCIDENTS_IN_A_CIRCLE("LINK-007", Severity.ERROR),
  /** A chain of events against their dates. */
  CHAIN_AGAINST_TIME("LINK-008", Severity.WARNING),
  /** A membership, office or staff of a person. */
  MEMBER_OF_A_PERSON("LINK-009", Severity.WARNING),
  /** A parent younger than the child. */
  PARENT_YOUNGER("LINK-010", Severity.WARNING),
  /** A record that says the same as another. */
  SAME_RECORD("LINK-011", Severity.WARNING),
  /** A person with the name and the day of birth of another. */
  PERHAPS_SAME_PERSON("LINK-012", Severity.WARNING),
  /** Entities that are confirmed to be the same and not the same. */
  SAME_AND_NOT_SAME("LINK-013", Severity.ERROR),
  /** An identity of entities of different types. */
  SAME_OF_OTHER_KIND("LINK-014", Severity.WARNING),
  /** A superseded record without its successor. */
  SUPERSEDED_BY_NOTHING("LINK-015", Severity.WARNING),
  /** A record that stands although another took its place. */
  CURRENT_WITH_SUCCESSOR("LINK-016", Severity.WARNING),
  /** A record superseded by one of another type. */
  SUCCESSOR_OF_OTHER_KIND("LINK-017", Severity.WARNING),
  /** A reference to a record that was withdrawn or superseded. */
  POINTS_AT_WITHDRAWN("LINK-018", Severity.WARNING),
  /** Organizations that are part of each other. */
  ORGANIZATIONS_IN_A_CIRCLE("LINK-019", Severity.ERROR);

  private final String id;
  private final Severity severity;

  LinkProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.LinkProblem", Messages.nearest(locale));
  }
}
