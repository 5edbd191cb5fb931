// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrix.validation.Layer;
import org.hrix.validation.Messages;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Severity;

/**
 * Problems of record sheets.
 *
 * @since 0.1.0
 */
public enum SheetProblem implements ProblemCode {
  /** No record sheet at all. */
  NO_SHEETS("SHEET-001", Severity.ERROR),
  /** A field that the format does not have. */
  UNKNOWN_FIELD("SHEET-002", Severity.INFO),
  /** A number and a label of different fields. */
  LABEL_CONTRADICTS("SHEET-003", Severity.WARNING),
  /** A line that belongs to no field. */
  STRAY_LINE("SHEET-004", Severity.WARNING),
  /** A sheet that does not say of which format it is. */
  NO_HEADING("SHEET-005", Severity.INFO),
  /** Additional details without the act, or an address without the person. */
  PART_ALONE("SHEET-006", Severity.WARNING),
  /** A term that its list does not have. */
  TERM_UNKNOWN("SHEET-007", Severity.WARNING),
  /** A term that fits several codes. */
  TERM_AMBIGUOUS("SHEET-008", Severity.WARNING),
  /** A code found by its term. */
  CODE_FROM_TERM("SHEET-009", Severity.INFO),
  /** A record that is named by its title or name. */
  LINK_BY_NAME("SHEET-010", Severity.INFO),
  /** A title or name that several records have. */
  NAME_AMBIGUOUS("SHEET-011", Severity.WARNING),
  /** Bytes that are no UTF-8, read in a guessed encoding. */
  ENCODING_GUESSED("SHEET-012", Severity.WARNING),
  /** Bytes that are not of the encoding. */
  BAD_ENCODING("SHEET-013", Severity.ERROR),
  /** A sheet beyond the limits of the reader. */
  TOO_LARGE("SHEET-014", Severity.ERROR),
  /** Compressed data that is damaged. */
  DAMAGED("SHEET-015", Severity.ERROR),
  /** More values in a sheet than the reader takes. */
  TOO_MANY("SHEET-016", Severity.ERROR),
  /** A line that looks like a field or a heading, read as words of the field above. */
  TAKEN_FOR_WORDS("SHEET-017", Severity.WARNING),
  /** Words before a value that may be a label. */
  LABEL_UNCERTAIN("SHEET-018", Severity.WARNING),
  /** A field without number in a file that HRIX wrote. */
  NO_NUMBER("SHEET-019", Severity.INFO),
  /** A record number of several words. */
  NUMBER_OF_WORDS("SHEET-020", Severity.WARNING);

  private final String id;
  private final Severity severity;

  SheetProblem(String id, Severity severity) {
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
    return Layer.SYNTAX;
  }

  @Override
  public ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("org.hrix.huridocs.text.problems", Messages.nearest(locale));
  }
}
