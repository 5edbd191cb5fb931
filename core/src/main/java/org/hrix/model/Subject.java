// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of information is about: an entity, or one value of it.
 *
 * <p>Immutable.
 *
 * @param entity the entity; the id of any entity
 * @param path the path of the value in the entity; absent for the entity as a whole (1 to 1000 code
 *     points)
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Subject(
    @NotNull @Id String entity, @Token(max = 1000) @Nullable String path, Extras extras) {

  private static final ObjectType.Draft<Subject> DRAFT =
      ObjectType.draft(
          Subject.class,
          "subject",
          "What a piece of information is about: an entity, or one value of it.");

  /** Describes {@link #entity()}. */
  public static final Property.One<Subject, String> ENTITY =
      DRAFT.one(
          "entity",
          Scalars.reference(),
          Subject::entity,
          Facts.doc("The entity.").esf("2503", "2504").structural());

  /** Describes {@link #path()}. */
  public static final Property.One<Subject, String> PATH =
      DRAFT.one(
          "path",
          Scalars.token("path", 1000),
          Subject::path,
          Facts.doc("The path of the value in the entity; absent for the entity as a whole."));

  /** The description of this record. */
  public static final ObjectType<Subject> OBJECT_TYPE =
      DRAFT.build(Subject::extras, s -> new Subject(s.need(ENTITY), s.one(PATH), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Subject {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param entity see the record
   * @param path see the record
   * @return the object
   */
  public static Subject of(String entity, @Nullable String path) {
    return new Subject(entity, path, Extras.NONE);
  }
}
