// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.hrix.constraint.Decimal;
import org.hrix.constraint.Described;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * A point in WGS 84.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param latitude degrees north, from -90 to 90 inclusive
 * @param longitude degrees east, from -180 to 180 inclusive
 * @param precision how precise the point is; null when absent
 * @param radius how far in metres the true place may be from the point; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record GeoPoint(
    @NotNull @Decimal(min = "-90", max = "90") BigDecimal latitude,
    @NotNull @Decimal(min = "-180", max = "180") BigDecimal longitude,
    @Nullable Precision precision,
    @Decimal(min = "0", max = "20037508") @Nullable BigDecimal radius,
    Extras extras) {

  private static final ObjectType.Draft<GeoPoint> DRAFT =
      ObjectType.draft(GeoPoint.class, "geoPoint", "A point in WGS 84.");

  /** Describes {@link #latitude()}. */
  public static final Property.One<GeoPoint, BigDecimal> LATITUDE =
      DRAFT.one(
          "latitude",
          Scalars.decimal("-90", "90"),
          GeoPoint::latitude,
          Facts.doc("Degrees north, from -90 to 90 inclusive.")
              .esf("173", "972", "2172", "2672")
              .personal()
              .structural());

  /** Describes {@link #longitude()}. */
  public static final Property.One<GeoPoint, BigDecimal> LONGITUDE =
      DRAFT.one(
          "longitude",
          Scalars.decimal("-180", "180"),
          GeoPoint::longitude,
          Facts.doc("Degrees east, from -180 to 180 inclusive.").personal().structural());

  /** Describes {@link #precision()}. */
  public static final Property.One<GeoPoint, Precision> PRECISION =
      DRAFT.one(
          "precision",
          Scalars.choice(Precision.class, Precision.values()),
          GeoPoint::precision,
          Facts.doc("How precise the point is."));

  /** Describes {@link #radius()}. */
  public static final Property.One<GeoPoint, BigDecimal> RADIUS =
      DRAFT.one(
          "radius",
          Scalars.decimal("0", "20037508"),
          GeoPoint::radius,
          Facts.doc("How far in metres the true place may be from the point."));

  /** The description of this record. */
  public static final ObjectType<GeoPoint> OBJECT_TYPE =
      DRAFT.build(
          GeoPoint::extras,
          s ->
              new GeoPoint(
                  s.need(LATITUDE),
                  s.need(LONGITUDE),
                  s.one(PRECISION),
                  s.one(RADIUS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public GeoPoint {
    Objects.requireNonNull(latitude, "latitude");
    Objects.requireNonNull(longitude, "longitude");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @param latitude degrees north, from -90 to 90 inclusive
   * @param longitude degrees east, from -180 to 180 inclusive
   * @return a builder
   */
  public static Builder builder(BigDecimal latitude, BigDecimal longitude) {
    return new Builder().latitude(latitude).longitude(longitude);
  }

  /**
   * Starts from this one.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public String toString() {
    return "GeoPoint";
  }

  /** Builds a {@link GeoPoint}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<GeoPoint, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(GeoPoint origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link GeoPoint#latitude()}. */
    public Builder latitude(BigDecimal latitude) {
      return set(LATITUDE, latitude);
    }

    /** Sets {@link GeoPoint#longitude()}. */
    public Builder longitude(BigDecimal longitude) {
      return set(LONGITUDE, longitude);
    }

    /** Sets {@link GeoPoint#precision()}; null for none. */
    public Builder precision(@Nullable Precision precision) {
      return set(PRECISION, precision);
    }

    /** Sets {@link GeoPoint#radius()}; null for none. */
    public Builder radius(@Nullable BigDecimal radius) {
      return set(RADIUS, radius);
    }
  }
}
