// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of names.
 *
 * @since 0.1.0
 */
public enum NameProblem implements ProblemCode {
  /** A word that stands where a name would. */
  PLACEHOLDER("NAME-001", Severity.WARNING),
  /** An actor who is said to be unknown or unnamed, with a name. */
  UNNAMED_WITH_NAME("NAME-002", Severity.WARNING),
  /** An actor who is said to be named, without any name. */
  NAMED_WITHOUT_NAME("NAME-003", Severity.WARNING),
  /** A given or family name that does not occur in the full name. */
  PART_NOT_IN_FULL("NAME-004", Severity.WARNING),
  /** A script that is not that of the letters. */
  SCRIPT_CONTRADICTS("NAME-005", Severity.WARNING),
  /** A transliteration of a name that is not there, or of itself. */
  TRANSLITERATION_OF_NOTHING("NAME-006", Severity.WARNING),
  /** The same name twice. */
  SAME_NAME_TWICE("NAME-007", Severity.INFO),
  /** A name without any letter. */
  WITHOUT_LETTER("NAME-008", Severity.WARNING),
  /** An e-mail address, a telephone number or the like in a name. */
  CONTACT_IN_NAME("NAME-009", Severity.WARNING);

  private final String id;
  private final Severity severity;

  NameProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.NameProblem", Messages.nearest(locale));
  }
}
