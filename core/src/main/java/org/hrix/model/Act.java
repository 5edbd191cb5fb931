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
 * One conduct towards one victim (ESF format Act, with its additional details).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param incident the incident it belongs to; null when absent; the id of incident
 * @param victim whom it was done to; absent when not stated; the id of person or group or
 *     organization
 * @param actType what was done; null when absent
 * @param conduct whether it was done or left undone; absent means done
 * @param occurrence whether it is one act or a pattern of acts; absent means one
 * @param certainty how sure it is that it happened; null when absent
 * @param when when it began, or when it was; null when absent
 * @param end when it ended, where a source says so apart; absent means not stated
 * @param place where it was, or began; null when absent
 * @param endPlace where it ended; null when absent
 * @param locationType what kind of place it was; null when absent
 * @param description what was done, in words; null when absent
 * @param methods methods of violence; in order, empty when absent
 * @param statedReason the reason that was given for it; null when absent
 * @param attribution who has declared what about it; in order, empty when absent
 * @param physicalConsequences physical consequences; null when absent
 * @param psychologicalConsequences psychological consequences; null when absent
 * @param victimAge the victim's age at the time, in years; null when absent
 * @param victimCharacteristics what made the victim a victim; in order, empty when absent
 * @param statusAtEnd the victim's status at the end of the act; null when absent
 * @param affected how many were affected, where the victim is not one person; null when absent
 * @param legalQualifications what the law calls it; in order, empty when absent
 * @param course the states it went through, so that a disappearance stays one act; in order, empty
 *     when absent
 * @param detention details of an arrest, a detention or legal proceedings; null when absent
 * @param death details of a death or killing; null when absent
 * @param torture details of torture; null when absent
 * @param propertyLoss details of destruction or loss of property; null when absent
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
public record Act(
    @NotNull @Id String id,
    @Required @Id @Nullable String incident,
    @Id @Nullable String victim,
    @Required @Valid @Nullable Code actType,
    @Nullable Conduct conduct,
    @Nullable Occurrence occurrence,
    @Nullable Certainty certainty,
    @Valid @Nullable When when,
    @Valid @Nullable When end,
    @Valid @Nullable PlaceMention place,
    @Valid @Nullable PlaceMention endPlace,
    @Valid @Nullable Code locationType,
    @Nullable Text description,
    List<@Valid Code> methods,
    @Nullable Text statedReason,
    List<@Valid Code> attribution,
    @Nullable Text physicalConsequences,
    @Nullable Text psychologicalConsequences,
    @Valid @Nullable Estimate victimAge,
    List<@Valid Code> victimCharacteristics,
    @Valid @Nullable Code statusAtEnd,
    @Valid @Nullable Estimate affected,
    List<@Valid LegalQualification> legalQualifications,
    List<@Valid State> course,
    @Valid @Nullable Detention detention,
    @Valid @Nullable Death death,
    @Valid @Nullable Torture torture,
    @Valid @Nullable PropertyLoss propertyLoss,
    @Nullable Text remarks,
    List<@Id String> documents,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Act> DRAFT =
      ObjectType.draft(
          Act.class,
          "act",
          "One conduct towards one victim (ESF format Act, with its additional details).");

  /** Describes {@link #id()}. */
  public static final Property.One<Act, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Act::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("2101", "3102", "3202", "3302", "3402")
              .structural());

  /** Describes {@link #incident()}. */
  public static final Property.One<Act, String> INCIDENT =
      DRAFT.one(
          "incident",
          Scalars.reference("incident"),
          Act::incident,
          Facts.doc("The incident it belongs to.").esf("2103").required());

  /** Describes {@link #victim()}. */
  public static final Property.One<Act, String> VICTIM =
      DRAFT.one(
          "victim",
          Scalars.reference("person", "group", "organization"),
          Act::victim,
          Facts.doc("Whom it was done to; absent when not stated.").esf("2102"));

  /** Describes {@link #actType()}. */
  public static final Property.One<Act, Code> ACT_TYPE =
      DRAFT.one(
          "actType",
          Code.OBJECT_TYPE,
          Act::actType,
          Facts.doc("What was done.").esf("2109").lists("huridocs-04").required());

  /** Describes {@link #conduct()}. */
  public static final Property.One<Act, Conduct> CONDUCT =
      DRAFT.one(
          "conduct",
          Scalars.choice(Conduct.class, Conduct.values()),
          Act::conduct,
          Facts.doc("Whether it was done or left undone; absent means done."));

  /** Describes {@link #occurrence()}. */
  public static final Property.One<Act, Occurrence> OCCURRENCE =
      DRAFT.one(
          "occurrence",
          Scalars.choice(Occurrence.class, Occurrence.values()),
          Act::occurrence,
          Facts.doc("Whether it is one act or a pattern of acts; absent means one."));

  /** Describes {@link #certainty()}. */
  public static final Property.One<Act, Certainty> CERTAINTY =
      DRAFT.one(
          "certainty",
          Scalars.choice(Certainty.class, Certainty.values()),
          Act::certainty,
          Facts.doc("How sure it is that it happened."));

  /** Describes {@link #when()}. */
  public static final Property.One<Act, When> WHEN =
      DRAFT.one(
          "when",
          When.OBJECT_TYPE,
          Act::when,
          Facts.doc("When it began, or when it was.").esf("2111"));

  /** Describes {@link #end()}. */
  public static final Property.One<Act, When> END =
      DRAFT.one(
          "end",
          When.OBJECT_TYPE,
          Act::end,
          Facts.doc("When it ended, where a source says so apart; absent means not stated.")
              .esf("2121"));

  /** Describes {@link #place()}. */
  public static final Property.One<Act, PlaceMention> PLACE =
      DRAFT.one(
          "place",
          PlaceMention.OBJECT_TYPE,
          Act::place,
          Facts.doc("Where it was, or began.").esf("2112", "2172").personal());

  /** Describes {@link #endPlace()}. */
  public static final Property.One<Act, PlaceMention> END_PLACE =
      DRAFT.one(
          "endPlace",
          PlaceMention.OBJECT_TYPE,
          Act::endPlace,
          Facts.doc("Where it ended.").esf("2122").personal());

  /** Describes {@link #locationType()}. */
  public static final Property.One<Act, Code> LOCATION_TYPE =
      DRAFT.one(
          "locationType",
          Code.OBJECT_TYPE,
          Act::locationType,
          Facts.doc("What kind of place it was.").esf("2153").lists("huridocs-17"));

  /** Describes {@link #description()}. */
  public static final Property.One<Act, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Act::description,
          Facts.doc("What was done, in words.").personal());

  /** Describes {@link #methods()}. */
  public static final Property.Many<Act, Code> METHODS =
      DRAFT.many(
          "methods",
          Code.OBJECT_TYPE,
          Act::methods,
          Facts.doc("Methods of violence.").esf("2114").lists("huridocs-05"));

  /** Describes {@link #statedReason()}. */
  public static final Property.One<Act, Text> STATED_REASON =
      DRAFT.one(
          "statedReason",
          ValueType.TEXT,
          Act::statedReason,
          Facts.doc("The reason that was given for it.").esf("2113").personal());

  /** Describes {@link #attribution()}. */
  public static final Property.Many<Act, Code> ATTRIBUTION =
      DRAFT.many(
          "attribution",
          Code.OBJECT_TYPE,
          Act::attribution,
          Facts.doc("Who has declared what about it.").esf("2115").lists("huridocs-28"));

  /** Describes {@link #physicalConsequences()}. */
  public static final Property.One<Act, Text> PHYSICAL_CONSEQUENCES =
      DRAFT.one(
          "physicalConsequences",
          ValueType.TEXT,
          Act::physicalConsequences,
          Facts.doc("Physical consequences.").esf("2116").personal());

  /** Describes {@link #psychologicalConsequences()}. */
  public static final Property.One<Act, Text> PSYCHOLOGICAL_CONSEQUENCES =
      DRAFT.one(
          "psychologicalConsequences",
          ValueType.TEXT,
          Act::psychologicalConsequences,
          Facts.doc("Psychological consequences.").esf("2117").personal());

  /** Describes {@link #victimAge()}. */
  public static final Property.One<Act, Estimate> VICTIM_AGE =
      DRAFT.one(
          "victimAge",
          Estimate.OBJECT_TYPE,
          Act::victimAge,
          Facts.doc("The victim's age at the time, in years.").esf("2118").personal());

  /** Describes {@link #victimCharacteristics()}. */
  public static final Property.Many<Act, Code> VICTIM_CHARACTERISTICS =
      DRAFT.many(
          "victimCharacteristics",
          Code.OBJECT_TYPE,
          Act::victimCharacteristics,
          Facts.doc("What made the victim a victim.").esf("2152").lists("huridocs-23").personal());

  /** Describes {@link #statusAtEnd()}. */
  public static final Property.One<Act, Code> STATUS_AT_END =
      DRAFT.one(
          "statusAtEnd",
          Code.OBJECT_TYPE,
          Act::statusAtEnd,
          Facts.doc("The victim's status at the end of the act.")
              .esf("2123")
              .lists("huridocs-25")
              .personal());

  /** Describes {@link #affected()}. */
  public static final Property.One<Act, Estimate> AFFECTED =
      DRAFT.one(
          "affected",
          Estimate.OBJECT_TYPE,
          Act::affected,
          Facts.doc("How many were affected, where the victim is not one person."));

  /** Describes {@link #legalQualifications()}. */
  public static final Property.Many<Act, LegalQualification> LEGAL_QUALIFICATIONS =
      DRAFT.many(
          "legalQualifications",
          LegalQualification.OBJECT_TYPE,
          Act::legalQualifications,
          Facts.doc("What the law calls it.").esf("2154", "2155"));

  /** Describes {@link #course()}. */
  public static final Property.Many<Act, State> COURSE =
      DRAFT.many(
          "course",
          State.OBJECT_TYPE,
          Act::course,
          Facts.doc("The states it went through, so that a disappearance stays one act.")
              .personal());

  /** Describes {@link #detention()}. */
  public static final Property.One<Act, Detention> DETENTION =
      DRAFT.one(
          "detention",
          Detention.OBJECT_TYPE,
          Act::detention,
          Facts.doc("Details of an arrest, a detention or legal proceedings.").personal());

  /** Describes {@link #death()}. */
  public static final Property.One<Act, Death> DEATH =
      DRAFT.one(
          "death",
          Death.OBJECT_TYPE,
          Act::death,
          Facts.doc("Details of a death or killing.").personal());

  /** Describes {@link #torture()}. */
  public static final Property.One<Act, Torture> TORTURE =
      DRAFT.one(
          "torture",
          Torture.OBJECT_TYPE,
          Act::torture,
          Facts.doc("Details of torture.").personal());

  /** Describes {@link #propertyLoss()}. */
  public static final Property.One<Act, PropertyLoss> PROPERTY_LOSS =
      DRAFT.one(
          "propertyLoss",
          PropertyLoss.OBJECT_TYPE,
          Act::propertyLoss,
          Facts.doc("Details of destruction or loss of property.").personal());

  /** Describes {@link #remarks()}. */
  public static final Property.One<Act, Text> REMARKS =
      DRAFT.one(
          "remarks", ValueType.TEXT, Act::remarks, Facts.doc("Remarks.").esf("2150").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Act, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Act::documents,
          Facts.doc("Documents that support the record.").esf("2166"));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Act, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Act::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Act, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Act::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Act, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Act::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Act, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Act::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Act> OBJECT_TYPE =
      DRAFT.build(
          Act::extras,
          s ->
              new Act(
                  s.need(ID),
                  s.one(INCIDENT),
                  s.one(VICTIM),
                  s.one(ACT_TYPE),
                  s.one(CONDUCT),
                  s.one(OCCURRENCE),
                  s.one(CERTAINTY),
                  s.one(WHEN),
                  s.one(END),
                  s.one(PLACE),
                  s.one(END_PLACE),
                  s.one(LOCATION_TYPE),
                  s.one(DESCRIPTION),
                  s.many(METHODS),
                  s.one(STATED_REASON),
                  s.many(ATTRIBUTION),
                  s.one(PHYSICAL_CONSEQUENCES),
                  s.one(PSYCHOLOGICAL_CONSEQUENCES),
                  s.one(VICTIM_AGE),
                  s.many(VICTIM_CHARACTERISTICS),
                  s.one(STATUS_AT_END),
                  s.one(AFFECTED),
                  s.many(LEGAL_QUALIFICATIONS),
                  s.many(COURSE),
                  s.one(DETENTION),
                  s.one(DEATH),
                  s.one(TORTURE),
                  s.one(PROPERTY_LOSS),
                  s.one(REMARKS),
                  s.many(DOCUMENTS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Act {
    Objects.requireNonNull(id, "id");
    methods = List.copyOf(methods);
    attribution = List.copyOf(attribution);
    victimCharacteristics = List.copyOf(victimCharacteristics);
    legalQualifications = List.copyOf(legalQualifications);
    course = List.copyOf(course);
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
  public ObjectType<Act> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Act[id=" + id + "]";
  }

  /** Builds a {@link Act}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Act, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Act origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Act#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Act#incident()}; null for none. */
    public Builder incident(@Nullable String incident) {
      return set(INCIDENT, incident);
    }

    /** Sets {@link Act#victim()}; null for none. */
    public Builder victim(@Nullable String victim) {
      return set(VICTIM, victim);
    }

    /** Sets {@link Act#actType()}; null for none. */
    public Builder actType(@Nullable Code actType) {
      return set(ACT_TYPE, actType);
    }

    /** Sets {@link Act#conduct()}; null for none. */
    public Builder conduct(@Nullable Conduct conduct) {
      return set(CONDUCT, conduct);
    }

    /** Sets {@link Act#occurrence()}; null for none. */
    public Builder occurrence(@Nullable Occurrence occurrence) {
      return set(OCCURRENCE, occurrence);
    }

    /** Sets {@link Act#certainty()}; null for none. */
    public Builder certainty(@Nullable Certainty certainty) {
      return set(CERTAINTY, certainty);
    }

    /** Sets {@link Act#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link Act#end()}; null for none. */
    public Builder end(@Nullable When end) {
      return set(END, end);
    }

    /** Sets {@link Act#place()}; null for none. */
    public Builder place(@Nullable PlaceMention place) {
      return set(PLACE, place);
    }

    /** Sets {@link Act#endPlace()}; null for none. */
    public Builder endPlace(@Nullable PlaceMention endPlace) {
      return set(END_PLACE, endPlace);
    }

    /** Sets {@link Act#locationType()}; null for none. */
    public Builder locationType(@Nullable Code locationType) {
      return set(LOCATION_TYPE, locationType);
    }

    /** Sets {@link Act#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Act#methods()}; empty for none. */
    public Builder methods(List<Code> methods) {
      return set(METHODS, methods);
    }

    /** Sets {@link Act#statedReason()}; null for none. */
    public Builder statedReason(@Nullable Text statedReason) {
      return set(STATED_REASON, statedReason);
    }

    /** Sets {@link Act#attribution()}; empty for none. */
    public Builder attribution(List<Code> attribution) {
      return set(ATTRIBUTION, attribution);
    }

    /** Sets {@link Act#physicalConsequences()}; null for none. */
    public Builder physicalConsequences(@Nullable Text physicalConsequences) {
      return set(PHYSICAL_CONSEQUENCES, physicalConsequences);
    }

    /** Sets {@link Act#psychologicalConsequences()}; null for none. */
    public Builder psychologicalConsequences(@Nullable Text psychologicalConsequences) {
      return set(PSYCHOLOGICAL_CONSEQUENCES, psychologicalConsequences);
    }

    /** Sets {@link Act#victimAge()}; null for none. */
    public Builder victimAge(@Nullable Estimate victimAge) {
      return set(VICTIM_AGE, victimAge);
    }

    /** Sets {@link Act#victimCharacteristics()}; empty for none. */
    public Builder victimCharacteristics(List<Code> victimCharacteristics) {
      return set(VICTIM_CHARACTERISTICS, victimCharacteristics);
    }

    /** Sets {@link Act#statusAtEnd()}; null for none. */
    public Builder statusAtEnd(@Nullable Code statusAtEnd) {
      return set(STATUS_AT_END, statusAtEnd);
    }

    /** Sets {@link Act#affected()}; null for none. */
    public Builder affected(@Nullable Estimate affected) {
      return set(AFFECTED, affected);
    }

    /** Sets {@link Act#legalQualifications()}; empty for none. */
    public Builder legalQualifications(List<LegalQualification> legalQualifications) {
      return set(LEGAL_QUALIFICATIONS, legalQualifications);
    }

    /** Sets {@link Act#course()}; empty for none. */
    public Builder course(List<State> course) {
      return set(COURSE, course);
    }

    /** Sets {@link Act#detention()}; null for none. */
    public Builder detention(@Nullable Detention detention) {
      return set(DETENTION, detention);
    }

    /** Sets {@link Act#death()}; null for none. */
    public Builder death(@Nullable Death death) {
      return set(DEATH, death);
    }

    /** Sets {@link Act#torture()}; null for none. */
    public Builder torture(@Nullable Torture torture) {
      return set(TORTURE, torture);
    }

    /** Sets {@link Act#propertyLoss()}; null for none. */
    public Builder propertyLoss(@Nullable PropertyLoss propertyLoss) {
      return set(PROPERTY_LOSS, propertyLoss);
    }

    /** Sets {@link Act#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Act#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Act#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Act#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Act#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Act#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
