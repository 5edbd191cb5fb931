// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hrix.description.Misfit;

/**
 * Problems of names, types, bounds and presence.
 *
 * @since 0.1.0
 */
public enum ShapeProblem implements ProblemCode {
  /** A value of another type. */
  WRONG_TYPE("SHAPE-001", Severity.ERROR),
  /** A date that is not EDTF, or no possible day. */
  NOT_A_DATE("SHAPE-002", Severity.ERROR),
  /** A number beyond its bounds. */
  OUT_OF_BOUNDS("SHAPE-003", Severity.ERROR),
  /** Too many characters. */
  TOO_LONG("SHAPE-004", Severity.ERROR),
  /** Nothing but white space. */
  BLANK("SHAPE-005", Severity.ERROR),
  /** Control characters, or white space at the edges. */
  BAD_CHARACTERS("SHAPE-006", Severity.ERROR),
  /** A word outside a closed set. */
  UNKNOWN_WORD("SHAPE-007", Severity.ERROR),
  /** Not written as this kind of value is. */
  MALFORMED("SHAPE-008", Severity.ERROR),
  /** An object without a part that it makes no sense without. */
  INCOMPLETE("SHAPE-009", Severity.ERROR),
  /** Parts that contradict each other. */
  CONTRADICTORY("SHAPE-010", Severity.ERROR),
  /** A required property is absent. */
  REQUIRED("SHAPE-011", Severity.ERROR),
  /** An entity of a type that the model does not know. */
  UNKNOWN_ENTITY_TYPE("SHAPE-012", Severity.WARNING),
  /** An entity without an id. */
  NO_ID("SHAPE-013", Severity.ERROR),
  /** The same name twice in one object. */
  DUPLICATE_NAME("SHAPE-014", Severity.ERROR),
  /** A field that the model does not know. */
  UNKNOWN_FIELD("SHAPE-015", Severity.INFO),
  /** A field whose name is close to a known one. */
  MISSPELT_FIELD("SHAPE-016", Severity.WARNING),
  /** A qualifier whose path leads nowhere. */
  QUALIFIER_POINTS_NOWHERE("SHAPE-017", Severity.ERROR),
  /** The file is well-formed but holds no dataset. */
  NOT_A_DATASET("SHAPE-018", Severity.ERROR),
  /** A version of the format that this release does not know. */
  UNKNOWN_VERSION("SHAPE-019", Severity.WARNING),
  /** A part of the dataset's frame is absent. */
  MISSING_HEADER("SHAPE-020", Severity.ERROR),
  /** Two items of a list with the same key. */
  DUPLICATE_KEY("SHAPE-021", Severity.ERROR);

  private final String id;
  private final Severity severity;

  ShapeProblem(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
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
  public ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("org.hrix.validation.problems", Messages.nearest(locale));
  }
}
