// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
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
 * An organisation or institution, public or private (ESF format Person, counting unit
 * organisation).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param names names, the most used first; in order, empty when absent
 * @param identification whether it is known which organisation it is; absent means not stated
 * @param countingUnit its counting unit in the Events Standard Formats; null when absent
 * @param types what kind of organisation it is; in order, empty when absent
 * @param description what it is, in words; null when absent
 * @param size how many belong to it; null when absent
 * @param seat where it has its seat; null when absent
 * @param founded when it was founded; null when absent
 * @param dissolved when it was dissolved; null when absent
 * @param addresses addresses; in order, empty when absent
 * @param location the point on a map; null when absent
 * @param reliabilityAsSource how reliable it is as a source; null when absent
 * @param reliabilityAsIntervener how reliable it is as an intervening party; null when absent
 * @param remarks remarks; null when absent
 * @param documents documents that support the record; in order, empty when absent; ids of document
 * @param externalIds ids of the same thing in other systems; in order, empty when absent
 * @param marking who may be told; absent means the dataset's default, never clear
 * @param record how the record itself was kept; null when absent
 * @param qualifiers what is said about single values; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Organization(
    @NotNull @Id String id,
    List<@Valid Name> names,
    @Nullable Identification identification,
    @Valid @Nullable Code countingUnit,
    List<@Valid Code> types,
    @Nullable Text description,
    @Valid @Nullable Estimate size,
    @Valid @Nullable PlaceMention seat,
    @Valid @Nullable When founded,
    @Valid @Nullable When dissolved,
    List<@Valid Address> addresses,
    @Valid @Nullable GeoPoint location,
    @Valid @Nullable Confidence reliabilityAsSource,
    @Valid @Nullable Confidence reliabilityAsIntervener,
    @Nullable Text remarks,
    List<@Id String> documents,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements Actor {

  private static final ObjectType.Draft<Organization> DRAFT =
      ObjectType.draft(
          Organization.class,
          "organization",
          "An organisation or institution, public or private (ESF format Person, counting unit organisation).");

  /** Describes {@link #id()}. */
  public static final Property.One<Organization, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Organization::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("901")
              .structural());

  /** Describes {@link #names()}. */
  public static final Property.Many<Organization, Name> NAMES =
      DRAFT.many(
          "names",
          Name.OBJECT_TYPE,
          Organization::names,
          Facts.doc("Names, the most used first.").esf("903", "904").personal());

  /** Describes {@link #identification()}. */
  public static final Property.One<Organization, Identification> IDENTIFICATION =
      DRAFT.one(
          "identification",
          Scalars.choice(Identification.class, Identification.values()),
          Organization::identification,
          Facts.doc("Whether it is known which organisation it is; absent means not stated."));

  /** Describes {@link #countingUnit()}. */
  public static final Property.One<Organization, Code> COUNTING_UNIT =
      DRAFT.one(
          "countingUnit",
          Code.OBJECT_TYPE,
          Organization::countingUnit,
          Facts.doc("Its counting unit in the Events Standard Formats.")
              .esf("902")
              .lists("huridocs-07"));

  /** Describes {@link #types()}. */
  public static final Property.Many<Organization, Code> TYPES =
      DRAFT.many(
          "types",
          Code.OBJECT_TYPE,
          Organization::types,
          Facts.doc("What kind of organisation it is.").lists("huridocs-24", "hrix-organization"));

  /** Describes {@link #description()}. */
  public static final Property.One<Organization, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Organization::description,
          Facts.doc("What it is, in words.").esf("930").personal());

  /** Describes {@link #size()}. */
  public static final Property.One<Organization, Estimate> SIZE =
      DRAFT.one(
          "size",
          Estimate.OBJECT_TYPE,
          Organization::size,
          Facts.doc("How many belong to it.").esf("931"));

  /** Describes {@link #seat()}. */
  public static final Property.One<Organization, PlaceMention> SEAT =
      DRAFT.one(
          "seat",
          PlaceMention.OBJECT_TYPE,
          Organization::seat,
          Facts.doc("Where it has its seat.").personal());

  /** Describes {@link #founded()}. */
  public static final Property.One<Organization, When> FOUNDED =
      DRAFT.one(
          "founded", When.OBJECT_TYPE, Organization::founded, Facts.doc("When it was founded."));

  /** Describes {@link #dissolved()}. */
  public static final Property.One<Organization, When> DISSOLVED =
      DRAFT.one(
          "dissolved",
          When.OBJECT_TYPE,
          Organization::dissolved,
          Facts.doc("When it was dissolved."));

  /** Describes {@link #addresses()}. */
  public static final Property.Many<Organization, Address> ADDRESSES =
      DRAFT.many(
          "addresses",
          Address.OBJECT_TYPE,
          Organization::addresses,
          Facts.doc("Addresses.").esf("910").personal());

  /** Describes {@link #location()}. */
  public static final Property.One<Organization, GeoPoint> LOCATION =
      DRAFT.one(
          "location",
          GeoPoint.OBJECT_TYPE,
          Organization::location,
          Facts.doc("The point on a map.").esf("972").personal());

  /** Describes {@link #reliabilityAsSource()}. */
  public static final Property.One<Organization, Confidence> RELIABILITY_AS_SOURCE =
      DRAFT.one(
          "reliabilityAsSource",
          Confidence.OBJECT_TYPE,
          Organization::reliabilityAsSource,
          Facts.doc("How reliable it is as a source.").esf("953"));

  /** Describes {@link #reliabilityAsIntervener()}. */
  public static final Property.One<Organization, Confidence> RELIABILITY_AS_INTERVENER =
      DRAFT.one(
          "reliabilityAsIntervener",
          Confidence.OBJECT_TYPE,
          Organization::reliabilityAsIntervener,
          Facts.doc("How reliable it is as an intervening party.").esf("954"));

  /** Describes {@link #remarks()}. */
  public static final Property.One<Organization, Text> REMARKS =
      DRAFT.one(
          "remarks",
          ValueType.TEXT,
          Organization::remarks,
          Facts.doc("Remarks.").esf("950").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Organization, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Organization::documents,
          Facts.doc("Documents that support the record.").esf("966"));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Organization, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Organization::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Organization, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Organization::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Organization, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Organization::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Organization, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Organization::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Organization> OBJECT_TYPE =
      DRAFT.build(
          Organization::extras,
          s ->
              new Organization(
                  s.need(ID),
                  s.many(NAMES),
                  s.one(IDENTIFICATION),
                  s.one(COUNTING_UNIT),
                  s.many(TYPES),
                  s.one(DESCRIPTION),
                  s.one(SIZE),
                  s.one(SEAT),
                  s.one(FOUNDED),
                  s.one(DISSOLVED),
                  s.many(ADDRESSES),
                  s.one(LOCATION),
                  s.one(RELIABILITY_AS_SOURCE),
                  s.one(RELIABILITY_AS_INTERVENER),
                  s.one(REMARKS),
                  s.many(DOCUMENTS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Organization {
    Objects.requireNonNull(id, "id");
    names = List.copyOf(names);
    types = List.copyOf(types);
    addresses = List.copyOf(addresses);
    documents = List.copyOf(documents);
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
  public ObjectType<Organization> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Organization[id=" + id + "]";
  }

  /** Builds a {@link Organization}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Organization, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Organization origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Organization#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Organization#names()}; empty for none. */
    public Builder names(List<Name> names) {
      return set(NAMES, names);
    }

    /** Sets {@link Organization#identification()}; null for none. */
    public Builder identification(@Nullable Identification identification) {
      return set(IDENTIFICATION, identification);
    }

    /** Sets {@link Organization#countingUnit()}; null for none. */
    public Builder countingUnit(@Nullable Code countingUnit) {
      return set(COUNTING_UNIT, countingUnit);
    }

    /** Sets {@link Organization#types()}; empty for none. */
    public Builder types(List<Code> types) {
      return set(TYPES, types);
    }

    /** Sets {@link Organization#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Organization#size()}; null for none. */
    public Builder size(@Nullable Estimate size) {
      return set(SIZE, size);
    }

    /** Sets {@link Organization#seat()}; null for none. */
    public Builder seat(@Nullable PlaceMention seat) {
      return set(SEAT, seat);
    }

    /** Sets {@link Organization#founded()}; null for none. */
    public Builder founded(@Nullable When founded) {
      return set(FOUNDED, founded);
    }

    /** Sets {@link Organization#dissolved()}; null for none. */
    public Builder dissolved(@Nullable When dissolved) {
      return set(DISSOLVED, dissolved);
    }

    /** Sets {@link Organization#addresses()}; empty for none. */
    public Builder addresses(List<Address> addresses) {
      return set(ADDRESSES, addresses);
    }

    /** Sets {@link Organization#location()}; null for none. */
    public Builder location(@Nullable GeoPoint location) {
      return set(LOCATION, location);
    }

    /** Sets {@link Organization#reliabilityAsSource()}; null for none. */
    public Builder reliabilityAsSource(@Nullable Confidence reliabilityAsSource) {
      return set(RELIABILITY_AS_SOURCE, reliabilityAsSource);
    }

    /** Sets {@link Organization#reliabilityAsIntervener()}; null for none. */
    public Builder reliabilityAsIntervener(@Nullable Confidence reliabilityAsIntervener) {
      return set(RELIABILITY_AS_INTERVENER, reliabilityAsIntervener);
    }

    /** Sets {@link Organization#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Organization#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Organization#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Organization#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Organization#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Organization#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
