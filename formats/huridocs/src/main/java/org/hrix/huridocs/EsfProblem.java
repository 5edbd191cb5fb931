// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrix.validation.Layer;
import org.hrix.validation.Messages;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Severity;

/**
 * Problems of records in the Events Standard Formats, and of their XML.
 *
 * @since 0.1.0
 */
public enum EsfProblem implements ProblemCode {
  /** Text that is not well-formed XML. */
  NOT_XML("ESF-001", Severity.ERROR),
  /** XML with another root than {@code events}. */
  NOT_EVENTS("ESF-002", Severity.ERROR),
  /** A document type definition, which is refused. */
  DOCTYPE("ESF-003", Severity.ERROR),
  /** Elements nested deeper than the reader goes. */
  TOO_DEEP("ESF-004", Severity.ERROR),
  /** A record beyond the limits of the reader. */
  TOO_LARGE("ESF-005", Severity.ERROR),
  /** Control characters, which XML does not allow. */
  CONTROL_CHARACTER("ESF-006", Severity.WARNING),
  /** Bytes that are not of the encoding. */
  BAD_ENCODING("ESF-007", Severity.ERROR),
  /** Compressed data that is damaged. */
  DAMAGED("ESF-008", Severity.ERROR),
  /** Another namespace than that of ESF, or none. */
  OTHER_NAMESPACE("ESF-009", Severity.INFO),
  /** A prefix before the names of elements. */
  PREFIX("ESF-010", Severity.INFO),
  /** No element {@code meta_data}. */
  NO_META_DATA("ESF-011", Severity.WARNING),
  /** An element that is no field of its record. */
  UNKNOWN_ELEMENT("ESF-012", Severity.INFO),
  /** An attribute that means nothing. */
  UNKNOWN_ATTRIBUTE("ESF-013", Severity.INFO),
  /** Words between elements. */
  STRAY_TEXT("ESF-014", Severity.WARNING),
  /** A record where records of its format do not stand. */
  MISPLACED("ESF-015", Severity.WARNING),
  /** A record that names another record than the one it stands in. */
  OTHER_PARENT("ESF-016", Severity.WARNING),
  /** A record number that a record of another format has too. */
  NUMBER_TAKEN("ESF-017", Severity.INFO),
  /** A second value of a field that has one. */
  SECOND_VALUE("ESF-018", Severity.WARNING),
  /** A field for which an entity of this type has no place. */
  NO_PLACE("ESF-019", Severity.INFO),
  /** A date that is no day. */
  NOT_A_DAY("ESF-020", Severity.WARNING),
  /** A date that is more exact than its type allows. */
  DATE_TYPE_CONTRADICTS("ESF-021", Severity.WARNING),
  /** Words where a number is expected. */
  NOT_A_NUMBER("ESF-022", Severity.WARNING),
  /** Neither yes nor no. */
  NOT_YES_NO("ESF-023", Severity.WARNING),
  /** Coordinates that are none. */
  NOT_A_POINT("ESF-024", Severity.WARNING),
  /** What cannot be a code. */
  NOT_A_CODE("ESF-025", Severity.WARNING),
  /** A code that was damaged in a known way, and was repaired. */
  CODE_REPAIRED("ESF-026", Severity.WARNING),
  /** Codes that the program that wrote the file has lost. */
  CODES_LOST("ESF-027", Severity.WARNING),
  /** A code of a local list, cut so that it may stand for several terms. */
  LOCAL_CODE_CUT("ESF-028", Severity.WARNING),
  /** An event without final date. */
  FINAL_DATE_BLANK("ESF-029", Severity.INFO),
  /** Data of HRIX that is no JSON. */
  BAD_DATA("ESF-030", Severity.ERROR),
  /** A record without a place in the dataset. */
  NEW_RECORD("ESF-031", Severity.INFO),
  /** An element that was changed beside what HRIX carries of the same value. */
  EDITED("ESF-032", Severity.WARNING),
  /** A record that is given up because its XML is damaged. */
  RECORD_LOST("ESF-033", Severity.ERROR),
  /** A record without number, in which records stand. */
  NUMBER_MADE("ESF-034", Severity.WARNING),
  /** A type of a date that is none. */
  DATE_TYPE_UNKNOWN("ESF-035", Severity.WARNING),
  /** A part of a record that has the number of another record. */
  PART_OF_OTHER("ESF-036", Severity.WARNING);

  private final String id;
  private final Severity severity;

  EsfProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.huridocs.problems", Messages.nearest(locale));
  }
}
