// SPDX-License-Identifier: Apache-2.0
package org.hrix.constraint;

import org.hrix.description.Misfit;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong where a constraint of this package is violated; stands in the template of the
 * violation's message.
 *
 * @since 0.1.0
 */
public enum Fault {
  /** A value of another type. */
  WRONG_TYPE,
  /** Not a date in EDTF. */
  NOT_A_DATE,
  /** Smaller or larger than the bounds. */
  OUT_OF_BOUNDS,
  /** More code points than allowed. */
  TOO_LONG,
  /** Nothing but white space. */
  BLANK,
  /** Control characters, or white space at the edges. */
  BAD_CHARACTERS,
  /** A word outside a closed set. */
  UNKNOWN_WORD,
  /** Not written as this kind of value is. */
  MALFORMED,
  /** An object without a part that it makes no sense without. */
  INCOMPLETE,
  /** Parts that contradict each other. */
  CONTRADICTORY,
  /** A required property is absent. */
  REQUIRED,
  /** An entity without a valid id. */
  NO_ID,
  /** The same name twice in one object. */
  DUPLICATE_NAME,
  /** Two items of a list with the same key. */
  DUPLICATE_KEY,
  /** A qualifier whose path leads nowhere. */
  QUALIFIER_POINTS_NOWHERE;

  private static final String PREFIX = "{org.hrix.constraint.";

  /**
   * Returns the fault that a misfit is.
   *
   * @param kind why a value does not fit
   * @return the fault
   */
  public static Fault of(Misfit.Kind kind) {
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

  /**
   * Finds the fault that a message's template speaks of.
   *
   * @param template a template that {@link #template} made
   * @return the fault, or null for the template of another constraint
   */
  public static @Nullable Fault ofTemplate(String template) {
    for (Fault fault : values()) {
      if (template.startsWith(fault.key())) {
        return fault;
      }
    }
    return null;
  }

  /**
   * Finds what would fit in a message's template.
   *
   * @param template a template that {@link #template} made of this fault
   * @return the words, empty when there are none
   */
  public String expectedIn(String template) {
    String behind = template.substring(key().length());
    return behind.startsWith(": ") ? behind.substring(2).replaceAll("\\\\(.)", "$1") : "";
  }

  /**
   * Makes a message's template.
   *
   * @param expected what would fit, in words that never come from the data; may be empty
   * @return the key of the fault's message in braces, and the words behind a colon
   */
  public String template(String expected) {
    return expected.isEmpty() ? key() : key() + ": " + expected.replaceAll("([\\\\{}$])", "\\\\$1");
  }

  private String key() {
    return PREFIX + name() + "}";
  }
}
