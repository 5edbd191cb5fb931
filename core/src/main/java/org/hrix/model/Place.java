// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.constraint.Required;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * A place, with its names by language and time (ESF geographical terms).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param names names, the most used first; in order, empty when absent
 * @param kind what kind of place it is; null when absent
 * @param parent the place that it is part of; null when absent; the id of place
 * @param codes its codes, each with list and edition; in order, empty when absent
 * @param country the country it is in, or was in at the time (ISO 3166-1; former countries ISO
 *     3166-3); null when absent
 * @param point a point that stands for it; null when absent
 * @param from since when it is or was so called or so bounded; null when absent
 * @param until until when; absent means not stated
 * @param remarks remarks; null when absent
 * @param externalIds ids of the same thing in other systems; in order, empty when absent
 * @param marking who may be told; absent means the dataset's default, never clear
 * @param record how the record itself was kept; null when absent
 * @param qualifiers what is said about single values; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Place(
    @NotNull @Id String id,
    @Required List<@Valid Name> names,
    @Valid @Nullable Code kind,
    @Id @Nullable String parent,
    List<@Valid Code> codes,
    @Valid @Nullable Code country,
    @Valid @Nullable GeoPoint point,
    @Valid @Nullable When from,
    @Valid @Nullable When until,
    @Nullable Text remarks,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Place> DRAFT =
      ObjectType.draft(
          Place.class,
          "place",
          "A place, with its names by language and time (ESF geographical terms).");

  /** Describes {@link #id()}. */
  public static final Property.One<Place, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Place::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.").structural());

  /** Describes {@link #names()}. */
  public static final Property.Many<Place, Name> NAMES =
      DRAFT.many(
          "names",
          Name.OBJECT_TYPE,
          Place::names,
          Facts.doc("Names, the most used first.").required());

  /** Describes {@link #kind()}. */
  public static final Property.One<Place, Code> KIND =
      DRAFT.one(
          "kind",
          Code.OBJECT_TYPE,
          Place::kind,
          Facts.doc("What kind of place it is.").lists("hrix-place"));

  /** Describes {@link #parent()}. */
  public static final Property.One<Place, String> PARENT =
      DRAFT.one(
          "parent",
          Scalars.reference("place"),
          Place::parent,
          Facts.doc("The place that it is part of."));

  /** Describes {@link #codes()}. */
  public static final Property.Many<Place, Code> CODES =
      DRAFT.many(
          "codes",
          Code.OBJECT_TYPE,
          Place::codes,
          Facts.doc("Its codes, each with list and edition.")
              .lists("huridocs-15", "huridocs-63", "iso-3166-1", "iso-3166-2", "iso-3166-3"));

  /** Describes {@link #country()}. */
  public static final Property.One<Place, Code> COUNTRY =
      DRAFT.one(
          "country",
          Code.OBJECT_TYPE,
          Place::country,
          Facts.doc(
                  "The country it is in, or was in at the time (ISO 3166-1; former countries ISO 3166-3).")
              .lists("iso-3166-1", "iso-3166-3"));

  /** Describes {@link #point()}. */
  public static final Property.One<Place, GeoPoint> POINT =
      DRAFT.one(
          "point", GeoPoint.OBJECT_TYPE, Place::point, Facts.doc("A point that stands for it."));

  /** Describes {@link #from()}. */
  public static final Property.One<Place, When> FROM =
      DRAFT.one(
          "from",
          When.OBJECT_TYPE,
          Place::from,
          Facts.doc("Since when it is or was so called or so bounded."));

  /** Describes {@link #until()}. */
  public static final Property.One<Place, When> UNTIL =
      DRAFT.one(
          "until",
          When.OBJECT_TYPE,
          Place::until,
          Facts.doc("Until when; absent means not stated."));

  /** Describes {@link #remarks()}. */
  public static final Property.One<Place, Text> REMARKS =
      DRAFT.one("remarks", ValueType.TEXT, Place::remarks, Facts.doc("Remarks."));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Place, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Place::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Place, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Place::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Place, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Place::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Place, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Place::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Place> OBJECT_TYPE =
      DRAFT.build(
          Place::extras,
          s ->
              new Place(
                  s.need(ID),
                  s.many(NAMES),
                  s.one(KIND),
                  s.one(PARENT),
                  s.many(CODES),
                  s.one(COUNTRY),
                  s.one(POINT),
                  s.one(FROM),
                  s.one(UNTIL),
                  s.one(REMARKS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Place {
    Objects.requireNonNull(id, "id");
    names = List.copyOf(names);
    codes = List.copyOf(codes);
    externalIds = List.copyOf(externalIds);
    qualifiers = List.copyOf(qualifiers);
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @param id the id: opaque, case-sensitive, unique across all types
   * @return a builder
   */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  @Override
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public ObjectType<Place> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Place[id=" + id + "]";
  }

  /** Builds a {@link Place}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Place, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Place origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Place#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Place#names()}; empty for none. */
    public Builder names(List<Name> names) {
      return set(NAMES, names);
    }

    /** Sets {@link Place#kind()}; null for none. */
    public Builder kind(@Nullable Code kind) {
      return set(KIND, kind);
    }

    /** Sets {@link Place#parent()}; null for none. */
    public Builder parent(@Nullable String parent) {
      return set(PARENT, parent);
    }

    /** Sets {@link Place#codes()}; empty for none. */
    public Builder codes(List<Code> codes) {
      return set(CODES, codes);
    }

    /** Sets {@link Place#country()}; null for none. */
    public Builder country(@Nullable Code country) {
      return set(COUNTRY, country);
    }

    /** Sets {@link Place#point()}; null for none. */
    public Builder point(@Nullable GeoPoint point) {
      return set(POINT, point);
    }

    /** Sets {@link Place#from()}; null for none. */
    public Builder from(@Nullable When from) {
      return set(FROM, from);
    }

    /** Sets {@link Place#until()}; null for none. */
    public Builder until(@Nullable When until) {
      return set(UNTIL, until);
    }

    /** Sets {@link Place#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Place#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Place#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Place#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Place#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
