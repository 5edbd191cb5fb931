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
 * Several people who are counted together: a family, a crowd, a community, unnamed victims (ESF
 * format Person).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param names names, the most used first; in order, empty when absent
 * @param identification whether it is known who they are; absent means not stated
 * @param countingUnit what kind of group it is; null when absent
 * @param description who they are, in words; null when absent
 * @param size how many they are; null when absent
 * @param members listed members; in order, empty when absent; ids of person or group or
 *     organization
 * @param listing whether the listed members are all; absent means not stated
 * @param occupations occupations; in order, empty when absent
 * @param religion religion; null when absent
 * @param citizenships citizenships; in order, empty when absent
 * @param ethnicities ethnic background; in order, empty when absent
 * @param otherBackgrounds other background; in order, empty when absent
 * @param characteristics relevant characteristics; in order, empty when absent
 * @param languages languages; in order, empty when absent
 * @param nationalOrigins national origins; in order, empty when absent
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
public record Group(
    @NotNull @Id String id,
    List<@Valid Name> names,
    @Nullable Identification identification,
    @Required @Valid @Nullable Code countingUnit,
    @Nullable Text description,
    @Valid @Nullable Estimate size,
    List<@Id String> members,
    @Nullable MemberListing listing,
    List<@Valid Code> occupations,
    @Valid @Nullable Code religion,
    List<@Valid Code> citizenships,
    List<@Valid Code> ethnicities,
    List<@Valid Code> otherBackgrounds,
    List<@Valid Code> characteristics,
    List<@Valid Code> languages,
    List<@Valid Code> nationalOrigins,
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

  private static final ObjectType.Draft<Group> DRAFT =
      ObjectType.draft(
          Group.class,
          "group",
          "Several people who are counted together: a family, a crowd, a community, unnamed victims (ESF format Person).");

  /** Describes {@link #id()}. */
  public static final Property.One<Group, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Group::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("901")
              .structural());

  /** Describes {@link #names()}. */
  public static final Property.Many<Group, Name> NAMES =
      DRAFT.many(
          "names",
          Name.OBJECT_TYPE,
          Group::names,
          Facts.doc("Names, the most used first.").esf("903", "904").personal());

  /** Describes {@link #identification()}. */
  public static final Property.One<Group, Identification> IDENTIFICATION =
      DRAFT.one(
          "identification",
          Scalars.choice(Identification.class, Identification.values()),
          Group::identification,
          Facts.doc("Whether it is known who they are; absent means not stated."));

  /** Describes {@link #countingUnit()}. */
  public static final Property.One<Group, Code> COUNTING_UNIT =
      DRAFT.one(
          "countingUnit",
          Code.OBJECT_TYPE,
          Group::countingUnit,
          Facts.doc("What kind of group it is.").esf("902").lists("huridocs-07").required());

  /** Describes {@link #description()}. */
  public static final Property.One<Group, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Group::description,
          Facts.doc("Who they are, in words.").esf("930").personal());

  /** Describes {@link #size()}. */
  public static final Property.One<Group, Estimate> SIZE =
      DRAFT.one(
          "size", Estimate.OBJECT_TYPE, Group::size, Facts.doc("How many they are.").esf("931"));

  /** Describes {@link #members()}. */
  public static final Property.Many<Group, String> MEMBERS =
      DRAFT.many(
          "members",
          Scalars.reference("person", "group", "organization"),
          Group::members,
          Facts.doc("Listed members.").personal());

  /** Describes {@link #listing()}. */
  public static final Property.One<Group, MemberListing> LISTING =
      DRAFT.one(
          "listing",
          Scalars.choice(MemberListing.class, MemberListing.values()),
          Group::listing,
          Facts.doc("Whether the listed members are all; absent means not stated."));

  /** Describes {@link #occupations()}. */
  public static final Property.Many<Group, Code> OCCUPATIONS =
      DRAFT.many(
          "occupations",
          Code.OBJECT_TYPE,
          Group::occupations,
          Facts.doc("Occupations.").esf("922").lists("huridocs-10").personal());

  /** Describes {@link #religion()}. */
  public static final Property.One<Group, Code> RELIGION =
      DRAFT.one(
          "religion",
          Code.OBJECT_TYPE,
          Group::religion,
          Facts.doc("Religion.").esf("940").lists("huridocs-12").personal());

  /** Describes {@link #citizenships()}. */
  public static final Property.Many<Group, Code> CITIZENSHIPS =
      DRAFT.many(
          "citizenships",
          Code.OBJECT_TYPE,
          Group::citizenships,
          Facts.doc("Citizenships.")
              .esf("941")
              .lists("huridocs-15", "iso-3166-1", "iso-3166-3")
              .personal());

  /** Describes {@link #ethnicities()}. */
  public static final Property.Many<Group, Code> ETHNICITIES =
      DRAFT.many(
          "ethnicities",
          Code.OBJECT_TYPE,
          Group::ethnicities,
          Facts.doc("Ethnic background.").esf("942").lists("huridocs-13").personal());

  /** Describes {@link #otherBackgrounds()}. */
  public static final Property.Many<Group, Code> OTHER_BACKGROUNDS =
      DRAFT.many(
          "otherBackgrounds",
          Code.OBJECT_TYPE,
          Group::otherBackgrounds,
          Facts.doc("Other background.").esf("943").lists("huridocs-65").personal());

  /** Describes {@link #characteristics()}. */
  public static final Property.Many<Group, Code> CHARACTERISTICS =
      DRAFT.many(
          "characteristics",
          Code.OBJECT_TYPE,
          Group::characteristics,
          Facts.doc("Relevant characteristics.").esf("944").lists("huridocs-23").personal());

  /** Describes {@link #languages()}. */
  public static final Property.Many<Group, Code> LANGUAGES =
      DRAFT.many(
          "languages",
          Code.OBJECT_TYPE,
          Group::languages,
          Facts.doc("Languages.").esf("945").lists("huridocs-14", "iso-639-2").personal());

  /** Describes {@link #nationalOrigins()}. */
  public static final Property.Many<Group, Code> NATIONAL_ORIGINS =
      DRAFT.many(
          "nationalOrigins",
          Code.OBJECT_TYPE,
          Group::nationalOrigins,
          Facts.doc("National origins.")
              .esf("947")
              .lists("huridocs-15", "iso-3166-1", "iso-3166-3")
              .personal());

  /** Describes {@link #addresses()}. */
  public static final Property.Many<Group, Address> ADDRESSES =
      DRAFT.many(
          "addresses",
          Address.OBJECT_TYPE,
          Group::addresses,
          Facts.doc("Addresses.").esf("910").personal());

  /** Describes {@link #location()}. */
  public static final Property.One<Group, GeoPoint> LOCATION =
      DRAFT.one(
          "location",
          GeoPoint.OBJECT_TYPE,
          Group::location,
          Facts.doc("The point on a map.").esf("972").personal());

  /** Describes {@link #reliabilityAsSource()}. */
  public static final Property.One<Group, Confidence> RELIABILITY_AS_SOURCE =
      DRAFT.one(
          "reliabilityAsSource",
          Confidence.OBJECT_TYPE,
          Group::reliabilityAsSource,
          Facts.doc("How reliable it is as a source.").esf("953"));

  /** Describes {@link #reliabilityAsIntervener()}. */
  public static final Property.One<Group, Confidence> RELIABILITY_AS_INTERVENER =
      DRAFT.one(
          "reliabilityAsIntervener",
          Confidence.OBJECT_TYPE,
          Group::reliabilityAsIntervener,
          Facts.doc("How reliable it is as an intervening party.").esf("954"));

  /** Describes {@link #remarks()}. */
  public static final Property.One<Group, Text> REMARKS =
      DRAFT.one(
          "remarks", ValueType.TEXT, Group::remarks, Facts.doc("Remarks.").esf("950").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Group, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Group::documents,
          Facts.doc("Documents that support the record.").esf("966"));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Group, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Group::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Group, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Group::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Group, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Group::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Group, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Group::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Group> OBJECT_TYPE =
      DRAFT.build(
          Group::extras,
          s ->
              new Group(
                  s.need(ID),
                  s.many(NAMES),
                  s.one(IDENTIFICATION),
                  s.one(COUNTING_UNIT),
                  s.one(DESCRIPTION),
                  s.one(SIZE),
                  s.many(MEMBERS),
                  s.one(LISTING),
                  s.many(OCCUPATIONS),
                  s.one(RELIGION),
                  s.many(CITIZENSHIPS),
                  s.many(ETHNICITIES),
                  s.many(OTHER_BACKGROUNDS),
                  s.many(CHARACTERISTICS),
                  s.many(LANGUAGES),
                  s.many(NATIONAL_ORIGINS),
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
  public Group {
    Objects.requireNonNull(id, "id");
    names = List.copyOf(names);
    members = List.copyOf(members);
    occupations = List.copyOf(occupations);
    citizenships = List.copyOf(citizenships);
    ethnicities = List.copyOf(ethnicities);
    otherBackgrounds = List.copyOf(otherBackgrounds);
    characteristics = List.copyOf(characteristics);
    languages = List.copyOf(languages);
    nationalOrigins = List.copyOf(nationalOrigins);
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
  public ObjectType<Group> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Group[id=" + id + "]";
  }

  /** Builds a {@link Group}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Group, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Group origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Group#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Group#names()}; empty for none. */
    public Builder names(List<Name> names) {
      return set(NAMES, names);
    }

    /** Sets {@link Group#identification()}; null for none. */
    public Builder identification(@Nullable Identification identification) {
      return set(IDENTIFICATION, identification);
    }

    /** Sets {@link Group#countingUnit()}; null for none. */
    public Builder countingUnit(@Nullable Code countingUnit) {
      return set(COUNTING_UNIT, countingUnit);
    }

    /** Sets {@link Group#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Group#size()}; null for none. */
    public Builder size(@Nullable Estimate size) {
      return set(SIZE, size);
    }

    /** Sets {@link Group#members()}; empty for none. */
    public Builder members(List<String> members) {
      return set(MEMBERS, members);
    }

    /** Sets {@link Group#listing()}; null for none. */
    public Builder listing(@Nullable MemberListing listing) {
      return set(LISTING, listing);
    }

    /** Sets {@link Group#occupations()}; empty for none. */
    public Builder occupations(List<Code> occupations) {
      return set(OCCUPATIONS, occupations);
    }

    /** Sets {@link Group#religion()}; null for none. */
    public Builder religion(@Nullable Code religion) {
      return set(RELIGION, religion);
    }

    /** Sets {@link Group#citizenships()}; empty for none. */
    public Builder citizenships(List<Code> citizenships) {
      return set(CITIZENSHIPS, citizenships);
    }

    /** Sets {@link Group#ethnicities()}; empty for none. */
    public Builder ethnicities(List<Code> ethnicities) {
      return set(ETHNICITIES, ethnicities);
    }

    /** Sets {@link Group#otherBackgrounds()}; empty for none. */
    public Builder otherBackgrounds(List<Code> otherBackgrounds) {
      return set(OTHER_BACKGROUNDS, otherBackgrounds);
    }

    /** Sets {@link Group#characteristics()}; empty for none. */
    public Builder characteristics(List<Code> characteristics) {
      return set(CHARACTERISTICS, characteristics);
    }

    /** Sets {@link Group#languages()}; empty for none. */
    public Builder languages(List<Code> languages) {
      return set(LANGUAGES, languages);
    }

    /** Sets {@link Group#nationalOrigins()}; empty for none. */
    public Builder nationalOrigins(List<Code> nationalOrigins) {
      return set(NATIONAL_ORIGINS, nationalOrigins);
    }

    /** Sets {@link Group#addresses()}; empty for none. */
    public Builder addresses(List<Address> addresses) {
      return set(ADDRESSES, addresses);
    }

    /** Sets {@link Group#location()}; null for none. */
    public Builder location(@Nullable GeoPoint location) {
      return set(LOCATION, location);
    }

    /** Sets {@link Group#reliabilityAsSource()}; null for none. */
    public Builder reliabilityAsSource(@Nullable Confidence reliabilityAsSource) {
      return set(RELIABILITY_AS_SOURCE, reliabilityAsSource);
    }

    /** Sets {@link Group#reliabilityAsIntervener()}; null for none. */
    public Builder reliabilityAsIntervener(@Nullable Confidence reliabilityAsIntervener) {
      return set(RELIABILITY_AS_INTERVENER, reliabilityAsIntervener);
    }

    /** Sets {@link Group#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Group#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Group#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Group#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Group#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Group#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
