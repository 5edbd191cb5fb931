// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A place as a record mentions it: the place, and the source's own wording.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param place the place; null when absent; the id of place
 * @param verbatim the source's own wording; null when absent
 * @param point the point, when the record itself has one; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record PlaceMention(
    @Token(max = 200) @Nullable String key,
    @Id @Nullable String place,
    @Nullable Text verbatim,
    @Valid @Nullable GeoPoint point,
    Extras extras) {

  private static final ObjectType.Draft<PlaceMention> DRAFT =
      ObjectType.draft(
          PlaceMention.class,
          "placeMention",
          "A place as a record mentions it: the place, and the source's own wording.");

  /** Describes {@link #key()}. */
  public static final Property.One<PlaceMention, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          PlaceMention::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #place()}. */
  public static final Property.One<PlaceMention, String> PLACE =
      DRAFT.one(
          "place",
          Scalars.reference("place"),
          PlaceMention::place,
          Facts.doc("The place.").esf("111", "112", "912", "913"));

  /** Describes {@link #verbatim()}. */
  public static final Property.One<PlaceMention, Text> VERBATIM =
      DRAFT.one(
          "verbatim",
          ValueType.TEXT,
          PlaceMention::verbatim,
          Facts.doc("The source's own wording.").esf("2112", "2122").personal());

  /** Describes {@link #point()}. */
  public static final Property.One<PlaceMention, GeoPoint> POINT =
      DRAFT.one(
          "point",
          GeoPoint.OBJECT_TYPE,
          PlaceMention::point,
          Facts.doc("The point, when the record itself has one.")
              .esf("173", "972", "2172", "2672")
              .personal());

  /** The description of this record. */
  public static final ObjectType<PlaceMention> OBJECT_TYPE =
      DRAFT.build(
          PlaceMention::extras,
          s ->
              new PlaceMention(
                  s.one(KEY), s.one(PLACE), s.one(VERBATIM), s.one(POINT), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public PlaceMention {
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from this one.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Mentions a place without words of its own.
   *
   * @param place the id of the place
   * @return the mention
   */
  public static PlaceMention of(String place) {
    return builder().place(place).build();
  }

  @Override
  public String toString() {
    return "PlaceMention";
  }

  /** Builds a {@link PlaceMention}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<PlaceMention, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(PlaceMention origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link PlaceMention#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link PlaceMention#place()}; null for none. */
    public Builder place(@Nullable String place) {
      return set(PLACE, place);
    }

    /** Sets {@link PlaceMention#verbatim()}; null for none. */
    public Builder verbatim(@Nullable Text verbatim) {
      return set(VERBATIM, verbatim);
    }

    /** Sets {@link PlaceMention#point()}; null for none. */
    public Builder point(@Nullable GeoPoint point) {
      return set(POINT, point);
    }
  }
}
