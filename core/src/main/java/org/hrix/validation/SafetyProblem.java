// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of data that endangers somebody when it is passed on as it is marked.
 *
 * @since 0.1.0
 */
public enum SafetyProblem implements ProblemCode {
  /** A victim who is named in an open record without consent to publication. */
  VICTIM_WITHOUT_CONSENT("SAFE-001", Severity.WARNING),
  /** A dead victim who is named in an open record without consent to publication. */
  DEAD_VICTIM_WITHOUT_CONSENT("SAFE-002", Severity.INFO),
  /** A person who is named in an open record although consent was refused or withdrawn. */
  NAMED_AGAINST_CONSENT("SAFE-003", Severity.ERROR),
  /**
   * A person who is named in an open record although consent had run out when the dataset was made.
   */
  NAMED_AFTER_CONSENT("SAFE-004", Severity.ERROR),
  /** A child who is named in an open record. */
  CHILD_NAMED("SAFE-005", Severity.ERROR),
  /** A victim of sexual violence who is named in an open record. */
  SEXUAL_VIOLENCE_NAMED("SAFE-006", Severity.ERROR),
  /** A child or a victim of sexual violence who can be found by what stands in an open record. */
  PROTECTED_TRACEABLE("SAFE-007", Severity.ERROR),
  /** A child or a victim of sexual violence whose open record holds an id of another system. */
  PROTECTED_LINKED("SAFE-008", Severity.WARNING),
  /**
   * An open relation that leads from a named relative to a child or a victim of sexual violence.
   */
  PROTECTED_BY_RELATIVE("SAFE-009", Severity.ERROR),
  /** A family named in an open record, with a child or a victim of sexual violence among it. */
  PROTECTED_BY_FAMILY("SAFE-010", Severity.ERROR),
  /** An open document whose named author is the confidential source of information in it. */
  SOURCE_IS_AUTHOR("SAFE-011", Severity.ERROR),
  /** A confidential source who is named in an open record. */
  SOURCE_NAMED("SAFE-012", Severity.WARNING),
  /** A value that is withheld and stands there all the same. */
  WITHHELD_STANDS("SAFE-013", Severity.ERROR),
  /** A value that is withheld and told by another property. */
  WITHHELD_TOLD_ELSEWHERE("SAFE-014", Severity.ERROR),
  /** A value that is marked for fewer eyes than the open record in which it stands. */
  MARKED_VALUE_OPEN("SAFE-015", Severity.ERROR),
  /** A protective pseudonym beside the real name in an open record. */
  PSEUDONYM_BESIDE_NAME("SAFE-016", Severity.ERROR),
  /** An open identity of a pseudonymous person with a named one. */
  PSEUDONYM_RESOLVED("SAFE-017", Severity.ERROR),
  /** A record that is marked for more eyes than the dataset by default. */
  LOOSER_THAN_DEFAULT("SAFE-018", Severity.INFO),
  /** Internal comments in an open record. */
  INTERNAL_COMMENTS("SAFE-019", Severity.WARNING),
  /** An open record that tells the name of who keeps it. */
  KEEPER_NAMED("SAFE-020", Severity.WARNING),
  /** Contact data or papers of a person in an open record. */
  CONTACT_OPEN("SAFE-021", Severity.WARNING),
  /** The exact point of a home in an open record. */
  HOME_POINT_OPEN("SAFE-022", Severity.WARNING),
  /** The statement of a named witness in an open record without consent to publication. */
  TESTIMONY_WITHOUT_CONSENT("SAFE-023", Severity.WARNING),
  /** A path or address that leads into somebody's own computer or names a user. */
  LOCAL_PATH("SAFE-024", Severity.WARNING),
  /** An open copy, translation or transcript of a document that is closed. */
  OPEN_COPY("SAFE-025", Severity.WARNING);

  private final String id;
  private final Severity severity;

  SafetyProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.SafetyProblem", Messages.nearest(locale));
  }
}
