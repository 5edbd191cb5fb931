// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import org.hrix.description.Misfit;

/**
 * Problems of names, types, bounds and presence.
 *
 * @since 0.1.0
 */
public enum ShapeProblem implements ProblemCode {
  /** A value of another type. */
  WRONG_TYPE("SHAPE-001", Severity.ERROR, "{property} must be {expected}."),
  /** A date that is not EDTF, or no possible day. */
  NOT_A_DATE("SHAPE-002", Severity.ERROR, "{property} is not a date in EDTF: {expected}"),
  /** A number beyond its bounds. */
  OUT_OF_BOUNDS("SHAPE-003", Severity.ERROR, "{property} is out of bounds: it must be {expected}."),
  /** Too many characters. */
  TOO_LONG("SHAPE-004", Severity.ERROR, "{property} is too long: it must be {expected}."),
  /** Nothing but white space. */
  BLANK("SHAPE-005", Severity.ERROR, "{property} is blank: it must be {expected}."),
  /** Control characters, or white space at the edges. */
  BAD_CHARACTERS(
      "SHAPE-006",
      Severity.ERROR,
      "{property} holds characters that may not stand there: it must be {expected}."),
  /** A word outside a closed set. */
  UNKNOWN_WORD("SHAPE-007", Severity.ERROR, "{property} must be {expected}."),
  /** Not written as this kind of value is. */
  MALFORMED("SHAPE-008", Severity.ERROR, "{property} is malformed: it must be {expected}."),
  /** An object without a part that it makes no sense without. */
  INCOMPLETE("SHAPE-009", Severity.ERROR, "{property} is incomplete: it must be {expected}."),
  /** Parts that contradict each other. */
  CONTRADICTORY(
      "SHAPE-010", Severity.ERROR, "{property} contradicts itself: it must be {expected}."),
  /** A required property is absent. */
  REQUIRED("SHAPE-011", Severity.ERROR, "{property} is required and absent."),
  /** An entity of a type that the model does not know. */
  UNKNOWN_ENTITY_TYPE(
      "SHAPE-012",
      Severity.WARNING,
      "The model knows no entity of this type; it is carried unchanged.{suggestion}"),
  /** An entity without an id. */
  NO_ID(
      "SHAPE-013",
      Severity.ERROR,
      "The entity has no valid id and is carried unchanged: it must have {expected}."),
  /** The same name twice in one object. */
  DUPLICATE_NAME(
      "SHAPE-014",
      Severity.ERROR,
      "The object has a name twice; the first value counts and the others are carried along."),
  /** A field that the model does not know. */
  UNKNOWN_FIELD(
      "SHAPE-015", Severity.INFO, "The model does not know this field; it is carried unchanged."),
  /** A field whose name is close to a known one. */
  MISSPELT_FIELD(
      "SHAPE-016",
      Severity.WARNING,
      "The model does not know this field; it is carried unchanged. Did you mean {suggestion}?"),
  /** A qualifier whose path leads nowhere. */
  QUALIFIER_POINTS_NOWHERE(
      "SHAPE-017", Severity.ERROR, "The path of the qualifier leads to no value of its entity."),
  /** The file is well-formed but holds no dataset. */
  NOT_A_DATASET("SHAPE-018", Severity.ERROR, "This is not an HRIX dataset: it must be {expected}."),
  /** A version of the format that this release does not know. */
  UNKNOWN_VERSION(
      "SHAPE-019",
      Severity.WARNING,
      "The version of the format is not 1.0; it is read as far as it is understood."),
  /** A part of the dataset's frame is absent. */
  MISSING_HEADER("SHAPE-020", Severity.ERROR, "The dataset has no {expected}."),
  /** Two items of a list with the same key. */
  DUPLICATE_KEY("SHAPE-021", Severity.ERROR, "Two items of {property} have the same key.");

  private final String id;
  private final Severity severity;
  private final String summary;

  ShapeProblem(String id, Severity severity, String summary) {
    this.id = id;
    this.severity = severity;
    this.summary = summary;
  }

  /**
   * Returns the problem that a misfit is.
   *
   * @param kind why a value does not fit
   * @return the code
   */
  public static ShapeProblem of(Misfit.Kind kind) {
    return switch (kind) {
      case WRONG_TYPE -> WRONG_TYPE;
      case NOT_A_DATE -> NOT_A_DATE;
      case OUT_OF_BOUNDS -> OUT_OF_BOUNDS;
      case TOO_LONG -> TOO_LONG;
      case BLANK -> BLANK;
      case BAD_CHARACTERS -> BAD_CHARACTERS;
      case UNKNOWN_WORD -> UNKNOWN_WORD;
      case MALFORMED -> MALFORMED;
      case INCOMPLETE -> INCOMPLETE;
      case CONTRADICTORY -> CONTRADICTORY;
    };
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
    return Layer.SHAPE;
  }

  @Override
  public String summary() {
    return summary;
  }
}
