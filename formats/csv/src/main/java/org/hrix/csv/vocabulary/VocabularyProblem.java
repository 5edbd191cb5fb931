// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrix.validation.Layer;
import org.hrix.validation.Messages;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Severity;

/**
 * Problems of code lists.
 *
 * @since 0.1.0
 */
public enum VocabularyProblem implements ProblemCode {
  /** No row with headings. */
  NO_HEADER("VOC-001", Severity.ERROR),
  /** Rows above the headings. */
  ROWS_ABOVE_HEADER("VOC-002", Severity.INFO),
  /** A column that a code list has no place for. */
  COLUMN_NOT_TAKEN("VOC-003", Severity.INFO),
  /** A column of labels that does not say its language. */
  LANGUAGE_NOT_SAID("VOC-004", Severity.INFO),
  /** A code whose lost zeros are put back. */
  ZEROS_RESTORED("VOC-005", Severity.WARNING),
  /** A code that was otherwise disfigured and is put right. */
  CODE_RESTORED("VOC-006", Severity.WARNING),
  /** A code that is disfigured and cannot be put right for certain. */
  CODE_UNCERTAIN("VOC-007", Severity.ERROR),
  /** A code that the known list does not have. */
  CODE_NOT_IN_LIST("VOC-008", Severity.WARNING),
  /** A code that the known list does not have, close to one that it has. */
  CODE_NEAR("VOC-009", Severity.WARNING),
  /** A code that means something else in another edition. */
  OTHER_EDITION("VOC-010", Severity.WARNING),
  /** The same code in two rows. */
  CODE_TWICE("VOC-011", Severity.ERROR),
  /** The same label for two codes. */
  LABEL_TWICE("VOC-012", Severity.INFO),
  /** A label without code that fits several terms. */
  LABEL_AMBIGUOUS("VOC-013", Severity.ERROR),
  /** A label without code that the known list does not have. */
  LABEL_NOT_IN_LIST("VOC-014", Severity.WARNING),
  /** A label without code that fits one term. */
  CODE_FROM_LABEL("VOC-015", Severity.INFO),
  /** A table without codes, where nothing is known of the list. */
  CODES_ARE_LABELS("VOC-016", Severity.INFO),
  /** A label that is another term's. */
  LABEL_CONTRADICTS("VOC-017", Severity.ERROR),
  /** A label that differs from the known one. */
  LABEL_DIFFERS("VOC-018", Severity.INFO),
  /** A code without label. */
  NO_LABEL("VOC-019", Severity.INFO),
  /** A parent that is in no list. */
  PARENT_UNKNOWN("VOC-020", Severity.WARNING),
  /** A term above itself. */
  PARENT_CIRCLE("VOC-021", Severity.ERROR),
  /** A status that is none. */
  STATUS_UNKNOWN("VOC-022", Severity.WARNING),
  /** A row of another list. */
  OTHER_LIST("VOC-023", Severity.ERROR),
  /** A cell that cannot be a code. */
  BAD_CODE("VOC-024", Severity.ERROR),
  /** More than a list may have. */
  TOO_LARGE("VOC-025", Severity.ERROR),
  /** No terms at all. */
  NO_TERMS("VOC-026", Severity.ERROR),
  /** An edition that is not known. */
  EDITION_UNKNOWN("VOC-027", Severity.INFO),
  /** A cell that should name a language and does not. */
  LANGUAGE_UNKNOWN("VOC-028", Severity.WARNING),
  /** A code that is no longer in use. */
  OUTDATED("VOC-029", Severity.INFO),
  /** A list of which nothing is known. */
  LIST_UNKNOWN("VOC-030", Severity.INFO),
  /** A list that was not named, and has the codes and labels of a known one. */
  LIST_NOT_NAMED("VOC-031", Severity.WARNING),
  /** A code of a local list that may have lost a zero. */
  CODE_SHORTENED("VOC-032", Severity.WARNING),
  /** A parent that is given by its label. */
  PARENT_FROM_LABEL("VOC-033", Severity.INFO),
  /** Codes that were not compared with others letter by letter. */
  NEAREST_NOT_SOUGHT("VOC-034", Severity.INFO),
  /** A row with neither code nor label. */
  ROW_NOT_TAKEN("VOC-035", Severity.WARNING);

  private final String id;
  private final Severity severity;

  VocabularyProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.csv.vocabulary.problems", Messages.nearest(locale));
  }
}
