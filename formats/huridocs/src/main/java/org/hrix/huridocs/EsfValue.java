// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a field of a record.
 *
 * <p>Immutable. {@code toString()} never tells the value.
 *
 * @param field the field
 * @param text the value as ESF writes it: words; a code without its label; a day as {@code
 *     2010-10-22}; {@code y} or {@code n}; digits; a record number. Empty when the value has to be
 *     taken from another entity
 * @param language the language of the words, or of the label of a code (BCP 47); null for the
 *     language of everything of which nothing else is said
 * @param edition the edition of the list that a code is of; null when nothing is said
 * @param label the label that a code came with; null when there was none
 * @param note the clarifying note on this one value; null when there is none
 * @param source the id of the place, document or other entity from which the value has to be taken
 *     (see {@link EsfResolver}); null for a value that is there
 * @param role whether it is the value of a property, or put here for readers of ESF alone
 * @since 0.1.0
 */
public record EsfValue(
    EsfField field,
    String text,
    @Nullable String language,
    @Nullable String edition,
    @Nullable String label,
    @Nullable String note,
    @Nullable String source,
    Role role) {

  /** What a value stands for. */
  public enum Role {
    /** A property of the entity. */
    STATED,
    /**
     * Nothing that the entity says in this place, but what readers of ESF need there: a counting
     * unit that follows from the type, remarks that hold what ESF has no field for. A notation that
     * carries the property elsewhere marks such values, and its reader passes over them.
     */
    IMPLIED
  }

  /** Checks that the field and the text are there. */
  public EsfValue {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(role, "role");
  }

  /**
   * Makes a value that states a property.
   *
   * @param field the field
   * @param text the value as ESF writes it
   * @param language the language of the words or of the label; null when nothing is said
   * @param edition the edition of the list; null when nothing is said
   * @param label the label of a code; null for none
   * @param note the clarifying note; null for none
   * @param source the id of the entity from which the value has to be taken; null for none
   */
  public EsfValue(
      EsfField field,
      String text,
      @Nullable String language,
      @Nullable String edition,
      @Nullable String label,
      @Nullable String note,
      @Nullable String source) {
    this(field, text, language, edition, label, note, source, Role.STATED);
  }

  /**
   * Makes a value of which nothing else is said.
   *
   * @param field the field
   * @param text the value as ESF writes it
   * @return the value
   */
  public static EsfValue of(EsfField field, String text) {
    return new EsfValue(field, text, null, null, null, null, null, Role.STATED);
  }

  /**
   * Makes a value that has to be taken from another entity.
   *
   * @param field the field
   * @param entity the id of the entity
   * @return the value, without text
   */
  public static EsfValue from(EsfField field, String entity) {
    return new EsfValue(
        field, "", null, null, null, null, Objects.requireNonNull(entity), Role.STATED);
  }

  /**
   * Adds a clarifying note.
   *
   * @param words the note; null for none
   * @return the value with the note
   */
  public EsfValue noted(@Nullable String words) {
    return new EsfValue(field, text, language, edition, label, words, source, role);
  }

  /**
   * Says in which language the words, or the label, are.
   *
   * @param tag the language (BCP 47); null when nothing is said
   * @return the value with the language
   */
  public EsfValue in(@Nullable String tag) {
    return new EsfValue(field, text, tag, edition, label, note, source, role);
  }

  /**
   * Says that the value is there for readers of ESF alone.
   *
   * @return the value as implied
   */
  public EsfValue implied() {
    return new EsfValue(field, text, language, edition, label, note, source, Role.IMPLIED);
  }

  @Override
  public String toString() {
    return "EsfValue[" + field + "]";
  }
}
