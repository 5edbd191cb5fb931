// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Problems of dates that do not agree with each other, or look like a default.
 *
 * @since 0.1.0
 */
public enum DateProblem implements ProblemCode {
  /** An end before its beginning. */
  END_BEFORE_BEGIN("DATE-001", Severity.ERROR),
  /** A death before the birth. */
  DEATH_BEFORE_BIRTH("DATE-002", Severity.ERROR),
  /** An act before the incident that it belongs to. */
  ACT_BEFORE_INCIDENT("DATE-003", Severity.WARNING),
  /** An act after the stated end of the incident that it belongs to. */
  ACT_AFTER_INCIDENT("DATE-004", Severity.WARNING),
  /** A state of a course before a state that stands in front of it. */
  STATES_OUT_OF_ORDER("DATE-005", Severity.WARNING),
  /** A state of a course before the act began. */
  STATE_BEFORE_ACT("DATE-006", Severity.WARNING),
  /** A state of the living after the death in the same course. */
  ALIVE_AFTER_DEATH("DATE-007", Severity.WARNING),
  /** A life of more than 120 years. */
  LONG_LIFE("DATE-008", Severity.WARNING),
  /** An act before the birth of its victim. */
  ACT_BEFORE_BIRTH("DATE-009", Severity.WARNING),
  /** An act after the death of its victim. */
  ACT_AFTER_DEATH("DATE-010", Severity.WARNING),
  /** An involvement in an act after the perpetrator's death, or before the birth. */
  PERPETRATOR_DEAD("DATE-011", Severity.WARNING),
  /** An information, or its document, before what it is about. */
  INFORMATION_BEFORE_EVENT("DATE-012", Severity.WARNING),
  /** An information before the one on which it is based. */
  INFORMATION_BEFORE_ITS_BASIS("DATE-013", Severity.WARNING),
  /** An intervention before what it is about. */
  INTERVENTION_BEFORE_EVENT("DATE-014", Severity.WARNING),
  /** A response before the intervention that it answers. */
  RESPONSE_BEFORE_INTERVENTION("DATE-015", Severity.WARNING),
  /** A document before the one that it derives from. */
  DOCUMENT_BEFORE_ORIGINAL("DATE-016", Severity.WARNING),
  /** A document handed in, seen, archived or held before it was made. */
  HANDLED_BEFORE_MADE("DATE-017", Severity.WARNING),
  /** A record entered before what it records. */
  ENTERED_BEFORE_EVENT("DATE-018", Severity.WARNING),
  /** A record changed before it was entered. */
  UPDATED_BEFORE_ENTERED("DATE-019", Severity.WARNING),
  /** An information received after it was entered. */
  RECEIVED_AFTER_ENTERED("DATE-020", Severity.WARNING),
  /** Something of the past after the date of the dataset. */
  AFTER_DATASET("DATE-021", Severity.WARNING),
  /** A day that computers write for no date. */
  COMPUTER_DEFAULT("DATE-022", Severity.WARNING),
  /** A first of January, or a birth in the middle of the year. */
  DAY_OF_A_DEFAULT("DATE-023", Severity.INFO),
  /** A year that fits another calendar. */
  OTHER_CALENDAR("DATE-024", Severity.WARNING),
  /** The same digits in two calendars. */
  NOT_CONVERTED("DATE-025", Severity.WARNING),
  /** A calendar without the date as written in it. */
  CALENDAR_WITHOUT_FORM("DATE-026", Severity.INFO),
  /** A date as written in another calendar, without the calendar. */
  FORM_WITHOUT_CALENDAR("DATE-027", Severity.INFO),
  /** An extent of a single day. */
  EXTENT_OF_A_DAY("DATE-028", Severity.INFO),
  /** A date stated by the source though its words are relative. */
  STATED_THOUGH_RELATIVE("DATE-029", Severity.INFO),
  /** A value more precise than the words. */
  FINER_THAN_WORDS("DATE-030", Severity.WARNING),
  /** A relation over before its subject was born or founded. */
  RELATION_BEFORE_BIRTH("DATE-031", Severity.WARNING),
  /** A person who dies in two acts at different times. */
  DIED_TWICE("DATE-032", Severity.WARNING);

  private final String id;
  private final Severity severity;

  DateProblem(String id, Severity severity) {
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
    return ResourceBundle.getBundle("org.hrix.validation.DateProblem", Messages.nearest(locale));
  }
}
