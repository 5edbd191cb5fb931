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
 * One human being (ESF format Person, counting unit individual).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param names names, the most used first; in order, empty when absent
 * @param identification whether the person's name is known; absent means not stated
 * @param description who it is, in words; null when absent
 * @param sex sex; null when absent
 * @param sexualOrientation sexual orientation; null when absent
 * @param birth date of birth; null when absent
 * @param birthPlace place of birth; null when absent
 * @param deceased whether the person is dead; absent means not stated
 * @param death date of death; null when absent
 * @param civilStatus civil status; null when absent
 * @param dependants number of dependants; null when absent
 * @param education formal education; null when absent
 * @param otherTraining other training; null when absent
 * @param occupations occupations; in order, empty when absent
 * @param localOccupations occupations by local terms; in order, empty when absent
 * @param health state of health; null when absent
 * @param medicalRecords medical records; null when absent
 * @param physicalDescriptions physical descriptors; in order, empty when absent
 * @param identityDocuments identity documents; null when absent
 * @param religion religion; null when absent
 * @param citizenships citizenships; in order, empty when absent
 * @param ethnicities ethnic background; in order, empty when absent
 * @param otherBackgrounds other background; in order, empty when absent
 * @param characteristics relevant characteristics; in order, empty when absent
 * @param languages languages; in order, empty when absent
 * @param localLanguages languages by local terms; in order, empty when absent
 * @param nationalOrigins national origins; in order, empty when absent
 * @param addresses addresses; in order, empty when absent
 * @param location the point on a map; null when absent
 * @param reliabilityAsSource how reliable the person is as a source; null when absent
 * @param reliabilityAsIntervener how reliable the person is as an intervening party; null when
 *     absent
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
public record Person(
    @NotNull @Id String id,
    List<@Valid Name> names,
    @Nullable Identification identification,
    @Nullable Text description,
    @Valid @Nullable Code sex,
    @Valid @Nullable Code sexualOrientation,
    @Valid @Nullable When birth,
    @Valid @Nullable PlaceMention birthPlace,
    @Nullable Boolean deceased,
    @Valid @Nullable When death,
    @Valid @Nullable Code civilStatus,
    @Valid @Nullable Estimate dependants,
    @Valid @Nullable Code education,
    @Nullable Text otherTraining,
    List<@Valid Code> occupations,
    List<@Valid Code> localOccupations,
    @Nullable Text health,
    @Nullable Text medicalRecords,
    List<@Valid Code> physicalDescriptions,
    @Nullable Text identityDocuments,
    @Valid @Nullable Code religion,
    List<@Valid Code> citizenships,
    List<@Valid Code> ethnicities,
    List<@Valid Code> otherBackgrounds,
    List<@Valid Code> characteristics,
    List<@Valid Code> languages,
    List<@Valid Code> localLanguages,
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

  private static final ObjectType.Draft<Person> DRAFT =
      ObjectType.draft(
          Person.class, "person", "One human being (ESF format Person, counting unit individual).");

  /** Describes {@link #id()}. */
  public static final Property.One<Person, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Person::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("901")
              .structural());

  /** Describes {@link #names()}. */
  public static final Property.Many<Person, Name> NAMES =
      DRAFT.many(
          "names",
          Name.OBJECT_TYPE,
          Person::names,
          Facts.doc("Names, the most used first.").esf("903", "904").personal());

  /** Describes {@link #identification()}. */
  public static final Property.One<Person, Identification> IDENTIFICATION =
      DRAFT.one(
          "identification",
          Scalars.choice(Identification.class, Identification.values()),
          Person::identification,
          Facts.doc("Whether the person's name is known; absent means not stated."));

  /** Describes {@link #description()}. */
  public static final Property.One<Person, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Person::description,
          Facts.doc("Who it is, in words.").personal());

  /** Describes {@link #sex()}. */
  public static final Property.One<Person, Code> SEX =
      DRAFT.one(
          "sex",
          Code.OBJECT_TYPE,
          Person::sex,
          Facts.doc("Sex.").esf("915").lists("huridocs-39").personal());

  /** Describes {@link #sexualOrientation()}. */
  public static final Property.One<Person, Code> SEXUAL_ORIENTATION =
      DRAFT.one(
          "sexualOrientation",
          Code.OBJECT_TYPE,
          Person::sexualOrientation,
          Facts.doc("Sexual orientation.").esf("916").lists("huridocs-67").personal());

  /** Describes {@link #birth()}. */
  public static final Property.One<Person, When> BIRTH =
      DRAFT.one(
          "birth",
          When.OBJECT_TYPE,
          Person::birth,
          Facts.doc("Date of birth.").esf("911").personal());

  /** Describes {@link #birthPlace()}. */
  public static final Property.One<Person, PlaceMention> BIRTH_PLACE =
      DRAFT.one(
          "birthPlace",
          PlaceMention.OBJECT_TYPE,
          Person::birthPlace,
          Facts.doc("Place of birth.").esf("912", "913").personal());

  /** Describes {@link #deceased()}. */
  public static final Property.One<Person, Boolean> DECEASED =
      DRAFT.one(
          "deceased",
          Scalars.BOOLEAN,
          Person::deceased,
          Facts.doc("Whether the person is dead; absent means not stated.").esf("927").personal());

  /** Describes {@link #death()}. */
  public static final Property.One<Person, When> DEATH =
      DRAFT.one(
          "death",
          When.OBJECT_TYPE,
          Person::death,
          Facts.doc("Date of death.").esf("928").personal());

  /** Describes {@link #civilStatus()}. */
  public static final Property.One<Person, Code> CIVIL_STATUS =
      DRAFT.one(
          "civilStatus",
          Code.OBJECT_TYPE,
          Person::civilStatus,
          Facts.doc("Civil status.").esf("918").lists("huridocs-08").personal());

  /** Describes {@link #dependants()}. */
  public static final Property.One<Person, Estimate> DEPENDANTS =
      DRAFT.one(
          "dependants",
          Estimate.OBJECT_TYPE,
          Person::dependants,
          Facts.doc("Number of dependants.").esf("919").personal());

  /** Describes {@link #education()}. */
  public static final Property.One<Person, Code> EDUCATION =
      DRAFT.one(
          "education",
          Code.OBJECT_TYPE,
          Person::education,
          Facts.doc("Formal education.").esf("920").lists("huridocs-09").personal());

  /** Describes {@link #otherTraining()}. */
  public static final Property.One<Person, Text> OTHER_TRAINING =
      DRAFT.one(
          "otherTraining",
          ValueType.TEXT,
          Person::otherTraining,
          Facts.doc("Other training.").esf("921").personal());

  /** Describes {@link #occupations()}. */
  public static final Property.Many<Person, Code> OCCUPATIONS =
      DRAFT.many(
          "occupations",
          Code.OBJECT_TYPE,
          Person::occupations,
          Facts.doc("Occupations.").esf("922").lists("huridocs-10").personal());

  /** Describes {@link #localOccupations()}. */
  public static final Property.Many<Person, Code> LOCAL_OCCUPATIONS =
      DRAFT.many(
          "localOccupations",
          Code.OBJECT_TYPE,
          Person::localOccupations,
          Facts.doc("Occupations by local terms.").esf("923").lists("huridocs-64").personal());

  /** Describes {@link #health()}. */
  public static final Property.One<Person, Text> HEALTH =
      DRAFT.one(
          "health",
          ValueType.TEXT,
          Person::health,
          Facts.doc("State of health.").esf("924").personal());

  /** Describes {@link #medicalRecords()}. */
  public static final Property.One<Person, Text> MEDICAL_RECORDS =
      DRAFT.one(
          "medicalRecords",
          ValueType.TEXT,
          Person::medicalRecords,
          Facts.doc("Medical records.").esf("925").personal());

  /** Describes {@link #physicalDescriptions()}. */
  public static final Property.Many<Person, Code> PHYSICAL_DESCRIPTIONS =
      DRAFT.many(
          "physicalDescriptions",
          Code.OBJECT_TYPE,
          Person::physicalDescriptions,
          Facts.doc("Physical descriptors.").esf("926").lists("huridocs-11").personal());

  /** Describes {@link #identityDocuments()}. */
  public static final Property.One<Person, Text> IDENTITY_DOCUMENTS =
      DRAFT.one(
          "identityDocuments",
          ValueType.TEXT,
          Person::identityDocuments,
          Facts.doc("Identity documents.").esf("917").personal());

  /** Describes {@link #religion()}. */
  public static final Property.One<Person, Code> RELIGION =
      DRAFT.one(
          "religion",
          Code.OBJECT_TYPE,
          Person::religion,
          Facts.doc("Religion.").esf("940").lists("huridocs-12").personal());

  /** Describes {@link #citizenships()}. */
  public static final Property.Many<Person, Code> CITIZENSHIPS =
      DRAFT.many(
          "citizenships",
          Code.OBJECT_TYPE,
          Person::citizenships,
          Facts.doc("Citizenships.")
              .esf("941")
              .lists("huridocs-15", "iso-3166-1", "iso-3166-3")
              .personal());

  /** Describes {@link #ethnicities()}. */
  public static final Property.Many<Person, Code> ETHNICITIES =
      DRAFT.many(
          "ethnicities",
          Code.OBJECT_TYPE,
          Person::ethnicities,
          Facts.doc("Ethnic background.").esf("942").lists("huridocs-13").personal());

  /** Describes {@link #otherBackgrounds()}. */
  public static final Property.Many<Person, Code> OTHER_BACKGROUNDS =
      DRAFT.many(
          "otherBackgrounds",
          Code.OBJECT_TYPE,
          Person::otherBackgrounds,
          Facts.doc("Other background.").esf("943").lists("huridocs-65").personal());

  /** Describes {@link #characteristics()}. */
  public static final Property.Many<Person, Code> CHARACTERISTICS =
      DRAFT.many(
          "characteristics",
          Code.OBJECT_TYPE,
          Person::characteristics,
          Facts.doc("Relevant characteristics.").esf("944").lists("huridocs-23").personal());

  /** Describes {@link #languages()}. */
  public static final Property.Many<Person, Code> LANGUAGES =
      DRAFT.many(
          "languages",
          Code.OBJECT_TYPE,
          Person::languages,
          Facts.doc("Languages.").esf("945").lists("huridocs-14", "iso-639-2").personal());

  /** Describes {@link #localLanguages()}. */
  public static final Property.Many<Person, Code> LOCAL_LANGUAGES =
      DRAFT.many(
          "localLanguages",
          Code.OBJECT_TYPE,
          Person::localLanguages,
          Facts.doc("Languages by local terms.").esf("946").lists("huridocs-66").personal());

  /** Describes {@link #nationalOrigins()}. */
  public static final Property.Many<Person, Code> NATIONAL_ORIGINS =
      DRAFT.many(
          "nationalOrigins",
          Code.OBJECT_TYPE,
          Person::nationalOrigins,
          Facts.doc("National origins.")
              .esf("947")
              .lists("huridocs-15", "iso-3166-1", "iso-3166-3")
              .personal());

  /** Describes {@link #addresses()}. */
  public static final Property.Many<Person, Address> ADDRESSES =
      DRAFT.many(
          "addresses",
          Address.OBJECT_TYPE,
          Person::addresses,
          Facts.doc("Addresses.").esf("910").personal());

  /** Describes {@link #location()}. */
  public static final Property.One<Person, GeoPoint> LOCATION =
      DRAFT.one(
          "location",
          GeoPoint.OBJECT_TYPE,
          Person::location,
          Facts.doc("The point on a map.").esf("972").personal());

  /** Describes {@link #reliabilityAsSource()}. */
  public static final Property.One<Person, Confidence> RELIABILITY_AS_SOURCE =
      DRAFT.one(
          "reliabilityAsSource",
          Confidence.OBJECT_TYPE,
          Person::reliabilityAsSource,
          Facts.doc("How reliable the person is as a source.").esf("953").personal());

  /** Describes {@link #reliabilityAsIntervener()}. */
  public static final Property.One<Person, Confidence> RELIABILITY_AS_INTERVENER =
      DRAFT.one(
          "reliabilityAsIntervener",
          Confidence.OBJECT_TYPE,
          Person::reliabilityAsIntervener,
          Facts.doc("How reliable the person is as an intervening party.").esf("954").personal());

  /** Describes {@link #remarks()}. */
  public static final Property.One<Person, Text> REMARKS =
      DRAFT.one(
          "remarks", ValueType.TEXT, Person::remarks, Facts.doc("Remarks.").esf("950").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Person, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Person::documents,
          Facts.doc("Documents that support the record.").esf("966"));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Person, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Person::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Person, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Person::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Person, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Person::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Person, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Person::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Person> OBJECT_TYPE =
      DRAFT.build(
          Person::extras,
          s ->
              new Person(
                  s.need(ID),
                  s.many(NAMES),
                  s.one(IDENTIFICATION),
                  s.one(DESCRIPTION),
                  s.one(SEX),
                  s.one(SEXUAL_ORIENTATION),
                  s.one(BIRTH),
                  s.one(BIRTH_PLACE),
                  s.one(DECEASED),
                  s.one(DEATH),
                  s.one(CIVIL_STATUS),
                  s.one(DEPENDANTS),
                  s.one(EDUCATION),
                  s.one(OTHER_TRAINING),
                  s.many(OCCUPATIONS),
                  s.many(LOCAL_OCCUPATIONS),
                  s.one(HEALTH),
                  s.one(MEDICAL_RECORDS),
                  s.many(PHYSICAL_DESCRIPTIONS),
                  s.one(IDENTITY_DOCUMENTS),
                  s.one(RELIGION),
                  s.many(CITIZENSHIPS),
                  s.many(ETHNICITIES),
                  s.many(OTHER_BACKGROUNDS),
                  s.many(CHARACTERISTICS),
                  s.many(LANGUAGES),
                  s.many(LOCAL_LANGUAGES),
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
  public Person {
    Objects.requireNonNull(id, "id");
    names = List.copyOf(names);
    occupations = List.copyOf(occupations);
    localOccupations = List.copyOf(localOccupations);
    physicalDescriptions = List.copyOf(physicalDescriptions);
    citizenships = List.copyOf(citizenships);
    ethnicities = List.copyOf(ethnicities);
    otherBackgrounds = List.copyOf(otherBackgrounds);
    characteristics = List.copyOf(characteristics);
    languages = List.copyOf(languages);
    localLanguages = List.copyOf(localLanguages);
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
  public ObjectType<Person> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Person[id=" + id + "]";
  }

  /** Builds a {@link Person}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Person, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Person origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Person#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Person#names()}; empty for none. */
    public Builder names(List<Name> names) {
      return set(NAMES, names);
    }

    /** Sets {@link Person#identification()}; null for none. */
    public Builder identification(@Nullable Identification identification) {
      return set(IDENTIFICATION, identification);
    }

    /** Sets {@link Person#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Person#sex()}; null for none. */
    public Builder sex(@Nullable Code sex) {
      return set(SEX, sex);
    }

    /** Sets {@link Person#sexualOrientation()}; null for none. */
    public Builder sexualOrientation(@Nullable Code sexualOrientation) {
      return set(SEXUAL_ORIENTATION, sexualOrientation);
    }

    /** Sets {@link Person#birth()}; null for none. */
    public Builder birth(@Nullable When birth) {
      return set(BIRTH, birth);
    }

    /** Sets {@link Person#birthPlace()}; null for none. */
    public Builder birthPlace(@Nullable PlaceMention birthPlace) {
      return set(BIRTH_PLACE, birthPlace);
    }

    /** Sets {@link Person#deceased()}; null for none. */
    public Builder deceased(@Nullable Boolean deceased) {
      return set(DECEASED, deceased);
    }

    /** Sets {@link Person#death()}; null for none. */
    public Builder death(@Nullable When death) {
      return set(DEATH, death);
    }

    /** Sets {@link Person#civilStatus()}; null for none. */
    public Builder civilStatus(@Nullable Code civilStatus) {
      return set(CIVIL_STATUS, civilStatus);
    }

    /** Sets {@link Person#dependants()}; null for none. */
    public Builder dependants(@Nullable Estimate dependants) {
      return set(DEPENDANTS, dependants);
    }

    /** Sets {@link Person#education()}; null for none. */
    public Builder education(@Nullable Code education) {
      return set(EDUCATION, education);
    }

    /** Sets {@link Person#otherTraining()}; null for none. */
    public Builder otherTraining(@Nullable Text otherTraining) {
      return set(OTHER_TRAINING, otherTraining);
    }

    /** Sets {@link Person#occupations()}; empty for none. */
    public Builder occupations(List<Code> occupations) {
      return set(OCCUPATIONS, occupations);
    }

    /** Sets {@link Person#localOccupations()}; empty for none. */
    public Builder localOccupations(List<Code> localOccupations) {
      return set(LOCAL_OCCUPATIONS, localOccupations);
    }

    /** Sets {@link Person#health()}; null for none. */
    public Builder health(@Nullable Text health) {
      return set(HEALTH, health);
    }

    /** Sets {@link Person#medicalRecords()}; null for none. */
    public Builder medicalRecords(@Nullable Text medicalRecords) {
      return set(MEDICAL_RECORDS, medicalRecords);
    }

    /** Sets {@link Person#physicalDescriptions()}; empty for none. */
    public Builder physicalDescriptions(List<Code> physicalDescriptions) {
      return set(PHYSICAL_DESCRIPTIONS, physicalDescriptions);
    }

    /** Sets {@link Person#identityDocuments()}; null for none. */
    public Builder identityDocuments(@Nullable Text identityDocuments) {
      return set(IDENTITY_DOCUMENTS, identityDocuments);
    }

    /** Sets {@link Person#religion()}; null for none. */
    public Builder religion(@Nullable Code religion) {
      return set(RELIGION, religion);
    }

    /** Sets {@link Person#citizenships()}; empty for none. */
    public Builder citizenships(List<Code> citizenships) {
      return set(CITIZENSHIPS, citizenships);
    }

    /** Sets {@link Person#ethnicities()}; empty for none. */
    public Builder ethnicities(List<Code> ethnicities) {
      return set(ETHNICITIES, ethnicities);
    }

    /** Sets {@link Person#otherBackgrounds()}; empty for none. */
    public Builder otherBackgrounds(List<Code> otherBackgrounds) {
      return set(OTHER_BACKGROUNDS, otherBackgrounds);
    }

    /** Sets {@link Person#characteristics()}; empty for none. */
    public Builder characteristics(List<Code> characteristics) {
      return set(CHARACTERISTICS, characteristics);
    }

    /** Sets {@link Person#languages()}; empty for none. */
    public Builder languages(List<Code> languages) {
      return set(LANGUAGES, languages);
    }

    /** Sets {@link Person#localLanguages()}; empty for none. */
    public Builder localLanguages(List<Code> localLanguages) {
      return set(LOCAL_LANGUAGES, localLanguages);
    }

    /** Sets {@link Person#nationalOrigins()}; empty for none. */
    public Builder nationalOrigins(List<Code> nationalOrigins) {
      return set(NATIONAL_ORIGINS, nationalOrigins);
    }

    /** Sets {@link Person#addresses()}; empty for none. */
    public Builder addresses(List<Address> addresses) {
      return set(ADDRESSES, addresses);
    }

    /** Sets {@link Person#location()}; null for none. */
    public Builder location(@Nullable GeoPoint location) {
      return set(LOCATION, location);
    }

    /** Sets {@link Person#reliabilityAsSource()}; null for none. */
    public Builder reliabilityAsSource(@Nullable Confidence reliabilityAsSource) {
      return set(RELIABILITY_AS_SOURCE, reliabilityAsSource);
    }

    /** Sets {@link Person#reliabilityAsIntervener()}; null for none. */
    public Builder reliabilityAsIntervener(@Nullable Confidence reliabilityAsIntervener) {
      return set(RELIABILITY_AS_INTERVENER, reliabilityAsIntervener);
    }

    /** Sets {@link Person#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Person#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Person#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Person#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Person#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Person#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
