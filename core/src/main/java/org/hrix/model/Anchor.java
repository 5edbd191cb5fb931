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
 * What a relative date is relative to.
 *
 * <p>Immutable.
 *
 * @param entity the entity whose date it is relative to; the id of any entity
 * @param path the path of that date in the entity, written like the path of a qualifier (1 to 400
 *     code points); null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Anchor(
    @NotNull @Id String entity, @Token(max = 400) @Nullable String path, Extras extras) {

  private static final ObjectType.Draft<Anchor> DRAFT =
      ObjectType.draft(Anchor.class, "anchor", "What a relative date is relative to.");

  /** Describes {@link #entity()}. */
  public static final Property.One<Anchor, String> ENTITY =
      DRAFT.one(
          "entity",
          Scalars.reference(),
          Anchor::entity,
          Facts.doc("The entity whose date it is relative to.").structural());

  /** Describes {@link #path()}. */
  public static final Property.One<Anchor, String> PATH =
      DRAFT.one(
          "path",
          Scalars.token("path", 400),
          Anchor::path,
          Facts.doc("The path of that date in the entity, written like the path of a qualifier."));

  /** The description of this record. */
  public static final ObjectType<Anchor> OBJECT_TYPE =
      DRAFT.build(Anchor::extras, s -> new Anchor(s.need(ENTITY), s.one(PATH), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Anchor {
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
  public static Anchor of(String entity, @Nullable String path) {
    return new Anchor(entity, path, Extras.NONE);
  }
}
