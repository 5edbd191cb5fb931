// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * Whom an intervention is addressed to.
 *
 * <p>Immutable.
 *
 * @param actor who; the id of person or group or organization
 * @param as whether addressed or only copied; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Addressee(@NotNull @Id String actor, @Nullable Addressing as, Extras extras) {

  private static final ObjectType.Draft<Addressee> DRAFT =
      ObjectType.draft(Addressee.class, "addressee", "Whom an intervention is addressed to.");

  /** Describes {@link #actor()}. */
  public static final Property.One<Addressee, String> ACTOR =
      DRAFT.one(
          "actor",
          Scalars.reference("person", "group", "organization"),
          Addressee::actor,
          Facts.doc("Who.").structural());

  /** Describes {@link #as()}. */
  public static final Property.One<Addressee, Addressing> AS =
      DRAFT.one(
          "as",
          Scalars.choice(Addressing.class, Addressing.values()),
          Addressee::as,
          Facts.doc("Whether addressed or only copied."));

  /** The description of this record. */
  public static final ObjectType<Addressee> OBJECT_TYPE =
      DRAFT.build(Addressee::extras, s -> new Addressee(s.need(ACTOR), s.one(AS), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Addressee {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param actor see the record
   * @param as see the record
   * @return the object
   */
  public static Addressee of(String actor, @Nullable Addressing as) {
    return new Addressee(actor, as, Extras.NONE);
  }
}
