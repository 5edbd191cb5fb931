// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;

/**
 * A part of a name, as the source gives it, never guessed.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param kind what part it is: given, family, patronymic, father, grandfather, mother, title, nisba
 *     and the like (1 to 100 code points)
 * @param value the part
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record NamePart(
    @NotNull @Token(max = 100) String kind, @NotNull String value, Extras extras) {

  private static final ObjectType.Draft<NamePart> DRAFT =
      ObjectType.draft(
          NamePart.class, "namePart", "A part of a name, as the source gives it, never guessed.");

  /** Describes {@link #kind()}. */
  public static final Property.One<NamePart, String> KIND =
      DRAFT.one(
          "kind",
          Scalars.token("kind", 100),
          NamePart::kind,
          Facts.doc(
                  "What part it is: given, family, patronymic, father, grandfather, mother, title, nisba and the like.")
              .structural());

  /** Describes {@link #value()}. */
  public static final Property.One<NamePart, String> VALUE =
      DRAFT.one(
          "value", Scalars.STRING, NamePart::value, Facts.doc("The part.").personal().structural());

  /** The description of this record. */
  public static final ObjectType<NamePart> OBJECT_TYPE =
      DRAFT.build(NamePart::extras, s -> new NamePart(s.need(KIND), s.need(VALUE), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public NamePart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param kind see the record
   * @param value see the record
   * @return the object
   */
  public static NamePart of(String kind, String value) {
    return new NamePart(kind, value, Extras.NONE);
  }

  @Override
  public String toString() {
    return "NamePart";
  }
}
