// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Details of a death or killing (ESF additional details 32xx).
 *
 * <p>Immutable.
 *
 * @param autopsy what an autopsy showed; null when absent
 * @param certificate what the death certificate says; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Death(
    @Valid @Nullable Code autopsy, @Valid @Nullable Code certificate, Extras extras) {

  private static final ObjectType.Draft<Death> DRAFT =
      ObjectType.draft(
          Death.class, "death", "Details of a death or killing (ESF additional details 32xx).");

  /** Describes {@link #autopsy()}. */
  public static final Property.One<Death, Code> AUTOPSY =
      DRAFT.one(
          "autopsy",
          Code.OBJECT_TYPE,
          Death::autopsy,
          Facts.doc("What an autopsy showed.").esf("3212").lists("huridocs-34"));

  /** Describes {@link #certificate()}. */
  public static final Property.One<Death, Code> CERTIFICATE =
      DRAFT.one(
          "certificate",
          Code.OBJECT_TYPE,
          Death::certificate,
          Facts.doc("What the death certificate says.").esf("3213").lists("huridocs-35"));

  /** The description of this record. */
  public static final ObjectType<Death> OBJECT_TYPE =
      DRAFT.build(Death::extras, s -> new Death(s.one(AUTOPSY), s.one(CERTIFICATE), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Death {
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param autopsy see the record
   * @param certificate see the record
   * @return the object
   */
  public static Death of(@Nullable Code autopsy, @Nullable Code certificate) {
    return new Death(autopsy, certificate, Extras.NONE);
  }
}
