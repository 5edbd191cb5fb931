// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrix.validation.Layer;
import org.hrix.validation.Messages;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Severity;

/**
 * Problems of tables.
 *
 * @since 0.1.0
 */
public enum CsvProblem implements ProblemCode {
  /** A quote that opens a cell and has no partner. */
  BAD_QUOTE("CSV-001", Severity.ERROR),
  /** Text between the quote that closes a cell and the next delimiter. */
  TEXT_AFTER_QUOTE("CSV-002", Severity.WARNING),
  /** A quote within a quoted cell that is not doubled. */
  QUOTE_IN_QUOTED("CSV-003", Severity.WARNING),
  /** A quote within a cell that is not quoted. */
  QUOTE_IN_TEXT("CSV-004", Severity.WARNING),
  /** Another encoding of Unicode than UTF-8. */
  OTHER_ENCODING("CSV-005", Severity.INFO),
  /** An encoding that was found out by what the text looks like. */
  GUESSED_ENCODING("CSV-006", Severity.WARNING),
  /** Bytes that are not of the encoding. */
  BAD_ENCODING("CSV-007", Severity.ERROR),
  /** A NUL character. */
  NUL("CSV-008", Severity.WARNING),
  /** A row beyond the limits of the reader. */
  ROW_TOO_LARGE("CSV-009", Severity.ERROR),
  /** A row with fewer cells than there are columns. */
  SHORT_ROW("CSV-010", Severity.WARNING),
  /** A row with more cells than there are columns. */
  LONG_ROW("CSV-011", Severity.WARNING),
  /** Empty cells beyond the last column. */
  EMPTY_CELLS_BEYOND("CSV-012", Severity.INFO),
  /** Rows with nothing in them. */
  BLANK_ROWS("CSV-013", Severity.INFO),
  /** A table without a row. */
  EMPTY("CSV-014", Severity.ERROR),
  /** Compressed data that is damaged. */
  DAMAGED("CSV-015", Severity.ERROR),
  /** Rows that end differently. */
  MIXED_LINE_ENDS("CSV-016", Severity.INFO),
  /** Another delimiter than the comma. */
  OTHER_DELIMITER("CSV-017", Severity.INFO),
  /** Two characters that may both be the delimiter. */
  UNSURE_DELIMITER("CSV-018", Severity.WARNING),
  /** A column that is not known. */
  EXTRA_COLUMN("CSV-019", Severity.INFO),
  /** A heading close to a known one. */
  MISSPELT_HEADING("CSV-020", Severity.WARNING),
  /** A heading that means a known column but is written differently. */
  REWRITTEN_HEADING("CSV-021", Severity.INFO),
  /** The same heading over two columns. */
  DUPLICATE_HEADING("CSV-022", Severity.WARNING),
  /** A column without heading. */
  BLANK_HEADING("CSV-023", Severity.WARNING),
  /** A date that a spreadsheet program has rewritten, and that can only mean one day. */
  DATE_REWRITTEN("CSV-024", Severity.WARNING),
  /** A date that may mean several days. */
  DATE_AMBIGUOUS("CSV-025", Severity.WARNING),
  /** A code without its leading zeros. */
  ZEROS_LOST("CSV-026", Severity.WARNING),
  /** A truth value as a spreadsheet program writes it. */
  TRUTH_REWRITTEN("CSV-027", Severity.INFO),
  /** A number whose digits are gone. */
  DIGITS_LOST("CSV-028", Severity.WARNING),
  /** A number with separators of thousands. */
  THOUSANDS_SEPARATED("CSV-029", Severity.WARNING),
  /** A table in UTF-8 that was taken for another encoding and saved again, and is put back. */
  DOUBLE_ENCODED("CSV-030", Severity.WARNING),
  /** Cells of such a table that cannot be put back. */
  NOT_PUT_BACK("CSV-031", Severity.WARNING),
  /** Files in which no table of a package is. */
  NOT_A_PACKAGE("CSV-040", Severity.ERROR),
  /** An archive, or a file in it, that is damaged. */
  DAMAGED_ARCHIVE("CSV-041", Severity.ERROR),
  /** A package without its description. */
  NO_DESCRIPTION("CSV-042", Severity.WARNING),
  /** A description that is not JSON. */
  BAD_DESCRIPTION("CSV-043", Severity.ERROR),
  /** A description that says nothing of the dataset. */
  NO_DATASET("CSV-044", Severity.WARNING),
  /** A file that is no part of a package. */
  UNKNOWN_FILE("CSV-045", Severity.WARNING),
  /** A table that is described and not there. */
  MISSING_TABLE("CSV-046", Severity.ERROR),
  /** A table without a column of keys. */
  NO_KEY_COLUMN("CSV-047", Severity.ERROR),
  /** A column that is described and not there. */
  MISSING_COLUMN("CSV-048", Severity.WARNING),
  /** Rows that are not in the order of the dataset. */
  ROWS_MOVED("CSV-049", Severity.INFO),
  /** A row without a place in the dataset. */
  NEW_ROW("CSV-050", Severity.INFO),
  /** A place in the dataset that is no whole number. */
  BAD_SEQ("CSV-051", Severity.ERROR),
  /** Two entities at the same place. */
  DUPLICATE_SEQ("CSV-052", Severity.WARNING),
  /** A row of a list that belongs to no row. */
  ORPHAN_ROW("CSV-053", Severity.ERROR),
  /** A row of a list that names another entity than the one it belongs to. */
  OTHER_OWNER("CSV-054", Severity.WARNING),
  /** A cell that should hold JSON. */
  BAD_DATA("CSV-055", Severity.ERROR),
  /** The rows of one record together beyond a limit of the reader. */
  ENTITY_TOO_LARGE("CSV-056", Severity.ERROR),
  /** An attachment that is not in the package. */
  ATTACHMENT_MISSING("CSV-057", Severity.WARNING),
  /** An attachment of another size or with another checksum. */
  ATTACHMENT_CHANGED("CSV-058", Severity.ERROR),
  /** A file among the attachments that no document names. */
  ATTACHMENT_UNLISTED("CSV-059", Severity.WARNING),
  /** An attachment whose path leads out of its folder. */
  ATTACHMENT_PATH("CSV-060", Severity.ERROR),
  /** A cell that a spreadsheet program would change. */
  WOULD_CHANGE("CSV-061", Severity.INFO),
  /** A row of the flat table that says something of a record whose id it does not give. */
  NO_ID_IN_ROW("CSV-062", Severity.ERROR),
  /** Rows of the flat table that say different things of one record. */
  ROWS_DISAGREE("CSV-063", Severity.WARNING),
  /** A table that is not as it was written. */
  TABLE_CHANGED("CSV-064", Severity.INFO);

  private final String id;
  private final Severity severity;

  CsvProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.csv.problems", Messages.nearest(locale));
  }
}
