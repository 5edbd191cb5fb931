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
 * What was done about an incident or for a victim: by whom, to whom addressed, what was asked and
 * answered (ESF format Intervention).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param types what kind of intervention it was; in order, empty when absent
 * @param date when; null when absent
 * @param place where; null when absent
 * @param parties who intervened; in order, empty when absent; ids of person or group or
 *     organization
 * @param onBehalfOf in whose name; in order, empty when absent; ids of person or group or
 *     organization
 * @param addressees to whom it was addressed; in order, empty when absent
 * @param partiesRequested to whom it was addressed, in words; null when absent
 * @param incidents the incidents it is about; in order, empty when absent; ids of incident
 * @param acts the acts it is about; in order, empty when absent; ids of act
 * @param victims the victims it is for; in order, empty when absent; ids of person or group or
 *     organization
 * @param description what was done, in words; null when absent
 * @param requests what it asks for; in order, empty when absent
 * @param responses what was answered; in order, empty when absent
 * @param impact its impact on the situation; null when absent
 * @param status its status; null when absent
 * @param priority its priority; null when absent
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
public record Intervention(
    @NotNull @Id String id,
    @Required List<@Valid Code> types,
    @Valid @Nullable When date,
    @Valid @Nullable PlaceMention place,
    List<@Id String> parties,
    List<@Id String> onBehalfOf,
    List<@Valid Addressee> addressees,
    @Nullable Text partiesRequested,
    List<@Id String> incidents,
    List<@Id String> acts,
    List<@Id String> victims,
    @Nullable Text description,
    List<@Valid Request> requests,
    List<@Valid Response> responses,
    @Valid @Nullable Code impact,
    @Valid @Nullable Code status,
    @Valid @Nullable Code priority,
    @Nullable Text remarks,
    List<@Id String> documents,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Intervention> DRAFT =
      ObjectType.draft(
          Intervention.class,
          "intervention",
          "What was done about an incident or for a victim: by whom, to whom addressed, what was asked and answered (ESF format Intervention).");

  /** Describes {@link #id()}. */
  public static final Property.One<Intervention, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Intervention::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("2601")
              .structural());

  /** Describes {@link #types()}. */
  public static final Property.Many<Intervention, Code> TYPES =
      DRAFT.many(
          "types",
          Code.OBJECT_TYPE,
          Intervention::types,
          Facts.doc("What kind of intervention it was.")
              .esf("2609")
              .lists("huridocs-20")
              .required());

  /** Describes {@link #date()}. */
  public static final Property.One<Intervention, When> DATE =
      DRAFT.one("date", When.OBJECT_TYPE, Intervention::date, Facts.doc("When.").esf("2611"));

  /** Describes {@link #place()}. */
  public static final Property.One<Intervention, PlaceMention> PLACE =
      DRAFT.one(
          "place", PlaceMention.OBJECT_TYPE, Intervention::place, Facts.doc("Where.").personal());

  /** Describes {@link #parties()}. */
  public static final Property.Many<Intervention, String> PARTIES =
      DRAFT.many(
          "parties",
          Scalars.reference("person", "group", "organization"),
          Intervention::parties,
          Facts.doc("Who intervened.").esf("2602"));

  /** Describes {@link #onBehalfOf()}. */
  public static final Property.Many<Intervention, String> ON_BEHALF_OF =
      DRAFT.many(
          "onBehalfOf",
          Scalars.reference("person", "group", "organization"),
          Intervention::onBehalfOf,
          Facts.doc("In whose name."));

  /** Describes {@link #addressees()}. */
  public static final Property.Many<Intervention, Addressee> ADDRESSEES =
      DRAFT.many(
          "addressees",
          Addressee.OBJECT_TYPE,
          Intervention::addressees,
          Facts.doc("To whom it was addressed."));

  /** Describes {@link #partiesRequested()}. */
  public static final Property.One<Intervention, Text> PARTIES_REQUESTED =
      DRAFT.one(
          "partiesRequested",
          ValueType.TEXT,
          Intervention::partiesRequested,
          Facts.doc("To whom it was addressed, in words.").esf("2612").personal());

  /** Describes {@link #incidents()}. */
  public static final Property.Many<Intervention, String> INCIDENTS =
      DRAFT.many(
          "incidents",
          Scalars.reference("incident"),
          Intervention::incidents,
          Facts.doc("The incidents it is about.").esf("2603"));

  /** Describes {@link #acts()}. */
  public static final Property.Many<Intervention, String> ACTS =
      DRAFT.many(
          "acts", Scalars.reference("act"), Intervention::acts, Facts.doc("The acts it is about."));

  /** Describes {@link #victims()}. */
  public static final Property.Many<Intervention, String> VICTIMS =
      DRAFT.many(
          "victims",
          Scalars.reference("person", "group", "organization"),
          Intervention::victims,
          Facts.doc("The victims it is for.").esf("2604"));

  /** Describes {@link #description()}. */
  public static final Property.One<Intervention, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Intervention::description,
          Facts.doc("What was done, in words.").personal());

  /** Describes {@link #requests()}. */
  public static final Property.Many<Intervention, Request> REQUESTS =
      DRAFT.many(
          "requests",
          Request.OBJECT_TYPE,
          Intervention::requests,
          Facts.doc("What it asks for.").personal());

  /** Describes {@link #responses()}. */
  public static final Property.Many<Intervention, Response> RESPONSES =
      DRAFT.many(
          "responses",
          Response.OBJECT_TYPE,
          Intervention::responses,
          Facts.doc("What was answered.").esf("2613").personal());

  /** Describes {@link #impact()}. */
  public static final Property.One<Intervention, Code> IMPACT =
      DRAFT.one(
          "impact",
          Code.OBJECT_TYPE,
          Intervention::impact,
          Facts.doc("Its impact on the situation.").esf("2614").lists("huridocs-44"));

  /** Describes {@link #status()}. */
  public static final Property.One<Intervention, Code> STATUS =
      DRAFT.one(
          "status",
          Code.OBJECT_TYPE,
          Intervention::status,
          Facts.doc("Its status.").esf("2651").lists("huridocs-45"));

  /** Describes {@link #priority()}. */
  public static final Property.One<Intervention, Code> PRIORITY =
      DRAFT.one(
          "priority",
          Code.OBJECT_TYPE,
          Intervention::priority,
          Facts.doc("Its priority.").esf("2652").lists("huridocs-46"));

  /** Describes {@link #remarks()}. */
  public static final Property.One<Intervention, Text> REMARKS =
      DRAFT.one(
          "remarks",
          ValueType.TEXT,
          Intervention::remarks,
          Facts.doc("Remarks.").esf("2650").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Intervention, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Intervention::documents,
          Facts.doc("Documents that support the record.").esf("2666"));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Intervention, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Intervention::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Intervention, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Intervention::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Intervention, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Intervention::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Intervention, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Intervention::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Intervention> OBJECT_TYPE =
      DRAFT.build(
          Intervention::extras,
          s ->
              new Intervention(
                  s.need(ID),
                  s.many(TYPES),
                  s.one(DATE),
                  s.one(PLACE),
                  s.many(PARTIES),
                  s.many(ON_BEHALF_OF),
                  s.many(ADDRESSEES),
                  s.one(PARTIES_REQUESTED),
                  s.many(INCIDENTS),
                  s.many(ACTS),
                  s.many(VICTIMS),
                  s.one(DESCRIPTION),
                  s.many(REQUESTS),
                  s.many(RESPONSES),
                  s.one(IMPACT),
                  s.one(STATUS),
                  s.one(PRIORITY),
                  s.one(REMARKS),
                  s.many(DOCUMENTS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Intervention {
    Objects.requireNonNull(id, "id");
    types = List.copyOf(types);
    parties = List.copyOf(parties);
    onBehalfOf = List.copyOf(onBehalfOf);
    addressees = List.copyOf(addressees);
    incidents = List.copyOf(incidents);
    acts = List.copyOf(acts);
    victims = List.copyOf(victims);
    requests = List.copyOf(requests);
    responses = List.copyOf(responses);
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
  public ObjectType<Intervention> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Intervention[id=" + id + "]";
  }

  /** Builds a {@link Intervention}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Intervention, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Intervention origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Intervention#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Intervention#types()}; empty for none. */
    public Builder types(List<Code> types) {
      return set(TYPES, types);
    }

    /** Sets {@link Intervention#date()}; null for none. */
    public Builder date(@Nullable When date) {
      return set(DATE, date);
    }

    /** Sets {@link Intervention#place()}; null for none. */
    public Builder place(@Nullable PlaceMention place) {
      return set(PLACE, place);
    }

    /** Sets {@link Intervention#parties()}; empty for none. */
    public Builder parties(List<String> parties) {
      return set(PARTIES, parties);
    }

    /** Sets {@link Intervention#onBehalfOf()}; empty for none. */
    public Builder onBehalfOf(List<String> onBehalfOf) {
      return set(ON_BEHALF_OF, onBehalfOf);
    }

    /** Sets {@link Intervention#addressees()}; empty for none. */
    public Builder addressees(List<Addressee> addressees) {
      return set(ADDRESSEES, addressees);
    }

    /** Sets {@link Intervention#partiesRequested()}; null for none. */
    public Builder partiesRequested(@Nullable Text partiesRequested) {
      return set(PARTIES_REQUESTED, partiesRequested);
    }

    /** Sets {@link Intervention#incidents()}; empty for none. */
    public Builder incidents(List<String> incidents) {
      return set(INCIDENTS, incidents);
    }

    /** Sets {@link Intervention#acts()}; empty for none. */
    public Builder acts(List<String> acts) {
      return set(ACTS, acts);
    }

    /** Sets {@link Intervention#victims()}; empty for none. */
    public Builder victims(List<String> victims) {
      return set(VICTIMS, victims);
    }

    /** Sets {@link Intervention#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Intervention#requests()}; empty for none. */
    public Builder requests(List<Request> requests) {
      return set(REQUESTS, requests);
    }

    /** Sets {@link Intervention#responses()}; empty for none. */
    public Builder responses(List<Response> responses) {
      return set(RESPONSES, responses);
    }

    /** Sets {@link Intervention#impact()}; null for none. */
    public Builder impact(@Nullable Code impact) {
      return set(IMPACT, impact);
    }

    /** Sets {@link Intervention#status()}; null for none. */
    public Builder status(@Nullable Code status) {
      return set(STATUS, status);
    }

    /** Sets {@link Intervention#priority()}; null for none. */
    public Builder priority(@Nullable Code priority) {
      return set(PRIORITY, priority);
    }

    /** Sets {@link Intervention#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Intervention#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Intervention#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Intervention#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Intervention#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Intervention#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
