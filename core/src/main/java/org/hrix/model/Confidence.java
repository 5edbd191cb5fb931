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
 * How much confidence somebody has in a value, on a stated scale.
 *
 * <p>Immutable.
 *
 * @param scale the id of the scale, for instance huridocs-42, admiralty-credibility or percent (1
 *     to 100 code points)
 * @param value the value on that scale, as written (1 to 100 code points)
 * @param by who assessed it; null when absent; the id of person or group or organization
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Confidence(
    @NotNull @Token(max = 100) String scale,
    @NotNull @Token(max = 100) String value,
    @Id @Nullable String by,
    Extras extras) {

  private static final ObjectType.Draft<Confidence> DRAFT =
      ObjectType.draft(
          Confidence.class,
          "confidence",
          "How much confidence somebody has in a value, on a stated scale.");

  /** Describes {@link #scale()}. */
  public static final Property.One<Confidence, String> SCALE =
      DRAFT.one(
          "scale",
          Scalars.token("scale", 100),
          Confidence::scale,
          Facts.doc(
                  "The id of the scale, for instance huridocs-42, admiralty-credibility or percent.")
              .structural());

  /** Describes {@link #value()}. */
  public static final Property.One<Confidence, String> VALUE =
      DRAFT.one(
          "value",
          Scalars.token("value", 100),
          Confidence::value,
          Facts.doc("The value on that scale, as written.").structural());

  /** Describes {@link #by()}. */
  public static final Property.One<Confidence, String> BY =
      DRAFT.one(
          "by",
          Scalars.reference("person", "group", "organization"),
          Confidence::by,
          Facts.doc("Who assessed it."));

  /** The description of this record. */
  public static final ObjectType<Confidence> OBJECT_TYPE =
      DRAFT.build(
          Confidence::extras,
          s -> new Confidence(s.need(SCALE), s.need(VALUE), s.one(BY), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Confidence {
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param scale see the record
   * @param value see the record
   * @param by see the record
   * @return the object
   */
  public static Confidence of(String scale, String value, @Nullable String by) {
    return new Confidence(scale, value, by, Extras.NONE);
  }
}
