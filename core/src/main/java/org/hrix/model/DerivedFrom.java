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
 * What a document derives from.
 *
 * <p>Immutable.
 *
 * @param document the earlier document; the id of document
 * @param kind how it derives from it; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record DerivedFrom(@NotNull @Id String document, @Nullable Derivation kind, Extras extras) {

  private static final ObjectType.Draft<DerivedFrom> DRAFT =
      ObjectType.draft(DerivedFrom.class, "derivedFrom", "What a document derives from.");

  /** Describes {@link #document()}. */
  public static final Property.One<DerivedFrom, String> DOCUMENT =
      DRAFT.one(
          "document",
          Scalars.reference("document"),
          DerivedFrom::document,
          Facts.doc("The earlier document.").structural());

  /** Describes {@link #kind()}. */
  public static final Property.One<DerivedFrom, Derivation> KIND =
      DRAFT.one(
          "kind",
          Scalars.choice(Derivation.class, Derivation.values()),
          DerivedFrom::kind,
          Facts.doc("How it derives from it."));

  /** The description of this record. */
  public static final ObjectType<DerivedFrom> OBJECT_TYPE =
      DRAFT.build(
          DerivedFrom::extras, s -> new DerivedFrom(s.need(DOCUMENT), s.one(KIND), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public DerivedFrom {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param document see the record
   * @param kind see the record
   * @return the object
   */
  public static DerivedFrom of(String document, @Nullable Derivation kind) {
    return new DerivedFrom(document, kind, Extras.NONE);
  }
}
