// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Details of destruction or loss of property (ESF additional details 34xx).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param description what was lost; null when absent
 * @param value what it was worth; null when absent
 * @param compensation whether there was compensation; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record PropertyLoss(
    @Nullable Text description,
    @Valid @Nullable Money value,
    @Valid @Nullable Code compensation,
    Extras extras) {

  private static final ObjectType.Draft<PropertyLoss> DRAFT =
      ObjectType.draft(
          PropertyLoss.class,
          "propertyLoss",
          "Details of destruction or loss of property (ESF additional details 34xx).");

  /** Describes {@link #description()}. */
  public static final Property.One<PropertyLoss, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          PropertyLoss::description,
          Facts.doc("What was lost.").esf("3410").personal());

  /** Describes {@link #value()}. */
  public static final Property.One<PropertyLoss, Money> VALUE =
      DRAFT.one(
          "value",
          Money.OBJECT_TYPE,
          PropertyLoss::value,
          Facts.doc("What it was worth.").esf("3411"));

  /** Describes {@link #compensation()}. */
  public static final Property.One<PropertyLoss, Code> COMPENSATION =
      DRAFT.one(
          "compensation",
          Code.OBJECT_TYPE,
          PropertyLoss::compensation,
          Facts.doc("Whether there was compensation.").esf("3412").lists("huridocs-47"));

  /** The description of this record. */
  public static final ObjectType<PropertyLoss> OBJECT_TYPE =
      DRAFT.build(
          PropertyLoss::extras,
          s -> new PropertyLoss(s.one(DESCRIPTION), s.one(VALUE), s.one(COMPENSATION), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public PropertyLoss {
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param description see the record
   * @param value see the record
   * @param compensation see the record
   * @return the object
   */
  public static PropertyLoss of(
      @Nullable Text description, @Nullable Money value, @Nullable Code compensation) {
    return new PropertyLoss(description, value, compensation, Extras.NONE);
  }

  @Override
  public String toString() {
    return "PropertyLoss";
  }
}
