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
 * An actor's part in an incident that is neither victim's nor perpetrator's: witness, defendant,
 * lawyer, speaker, bystander, combatant.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param incident the incident; null when absent; the id of incident
 * @param act the act, where the part was in one act; null when absent; the id of act
 * @param actor who; null when absent; the id of person or group or organization
 * @param role what part; null when absent
 * @param certainty how sure it is; null when absent
 * @param capacity in what office or capacity; null when absent
 * @param when when; null when absent
 * @param description what the actor did or said; null when absent
 * @param legalQualifications of what a defendant is accused; in order, empty when absent
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
public record Participation(
    @NotNull @Id String id,
    @Required @Id @Nullable String incident,
    @Id @Nullable String act,
    @Required @Id @Nullable String actor,
    @Required @Valid @Nullable Code role,
    @Nullable Certainty certainty,
    @Nullable Text capacity,
    @Valid @Nullable When when,
    @Nullable Text description,
    List<@Valid LegalQualification> legalQualifications,
    @Nullable Text remarks,
    List<@Id String> documents,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Participation> DRAFT =
      ObjectType.draft(
          Participation.class,
          "participation",
          "An actor's part in an incident that is neither victim's nor perpetrator's: witness, defendant, lawyer, speaker, bystander, combatant.");

  /** Describes {@link #id()}. */
  public static final Property.One<Participation, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Participation::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.").structural());

  /** Describes {@link #incident()}. */
  public static final Property.One<Participation, String> INCIDENT =
      DRAFT.one(
          "incident",
          Scalars.reference("incident"),
          Participation::incident,
          Facts.doc("The incident.").required());

  /** Describes {@link #act()}. */
  public static final Property.One<Participation, String> ACT =
      DRAFT.one(
          "act",
          Scalars.reference("act"),
          Participation::act,
          Facts.doc("The act, where the part was in one act."));

  /** Describes {@link #actor()}. */
  public static final Property.One<Participation, String> ACTOR =
      DRAFT.one(
          "actor",
          Scalars.reference("person", "group", "organization"),
          Participation::actor,
          Facts.doc("Who.").required());

  /** Describes {@link #role()}. */
  public static final Property.One<Participation, Code> ROLE =
      DRAFT.one(
          "role",
          Code.OBJECT_TYPE,
          Participation::role,
          Facts.doc("What part.").lists("hrix-role").required());

  /** Describes {@link #certainty()}. */
  public static final Property.One<Participation, Certainty> CERTAINTY =
      DRAFT.one(
          "certainty",
          Scalars.choice(Certainty.class, Certainty.values()),
          Participation::certainty,
          Facts.doc("How sure it is."));

  /** Describes {@link #capacity()}. */
  public static final Property.One<Participation, Text> CAPACITY =
      DRAFT.one(
          "capacity",
          ValueType.TEXT,
          Participation::capacity,
          Facts.doc("In what office or capacity.").personal());

  /** Describes {@link #when()}. */
  public static final Property.One<Participation, When> WHEN =
      DRAFT.one("when", When.OBJECT_TYPE, Participation::when, Facts.doc("When."));

  /** Describes {@link #description()}. */
  public static final Property.One<Participation, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Participation::description,
          Facts.doc("What the actor did or said.").personal());

  /** Describes {@link #legalQualifications()}. */
  public static final Property.Many<Participation, LegalQualification> LEGAL_QUALIFICATIONS =
      DRAFT.many(
          "legalQualifications",
          LegalQualification.OBJECT_TYPE,
          Participation::legalQualifications,
          Facts.doc("Of what a defendant is accused."));

  /** Describes {@link #remarks()}. */
  public static final Property.One<Participation, Text> REMARKS =
      DRAFT.one(
          "remarks", ValueType.TEXT, Participation::remarks, Facts.doc("Remarks.").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Participation, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Participation::documents,
          Facts.doc("Documents that support the record."));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Participation, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Participation::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Participation, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Participation::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Participation, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Participation::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Participation, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Participation::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Participation> OBJECT_TYPE =
      DRAFT.build(
          Participation::extras,
          s ->
              new Participation(
                  s.need(ID),
                  s.one(INCIDENT),
                  s.one(ACT),
                  s.one(ACTOR),
                  s.one(ROLE),
                  s.one(CERTAINTY),
                  s.one(CAPACITY),
                  s.one(WHEN),
                  s.one(DESCRIPTION),
                  s.many(LEGAL_QUALIFICATIONS),
                  s.one(REMARKS),
                  s.many(DOCUMENTS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Participation {
    Objects.requireNonNull(id, "id");
    legalQualifications = List.copyOf(legalQualifications);
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
  public ObjectType<Participation> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Participation[id=" + id + "]";
  }

  /** Builds a {@link Participation}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Participation, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Participation origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Participation#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Participation#incident()}; null for none. */
    public Builder incident(@Nullable String incident) {
      return set(INCIDENT, incident);
    }

    /** Sets {@link Participation#act()}; null for none. */
    public Builder act(@Nullable String act) {
      return set(ACT, act);
    }

    /** Sets {@link Participation#actor()}; null for none. */
    public Builder actor(@Nullable String actor) {
      return set(ACTOR, actor);
    }

    /** Sets {@link Participation#role()}; null for none. */
    public Builder role(@Nullable Code role) {
      return set(ROLE, role);
    }

    /** Sets {@link Participation#certainty()}; null for none. */
    public Builder certainty(@Nullable Certainty certainty) {
      return set(CERTAINTY, certainty);
    }

    /** Sets {@link Participation#capacity()}; null for none. */
    public Builder capacity(@Nullable Text capacity) {
      return set(CAPACITY, capacity);
    }

    /** Sets {@link Participation#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link Participation#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Participation#legalQualifications()}; empty for none. */
    public Builder legalQualifications(List<LegalQualification> legalQualifications) {
      return set(LEGAL_QUALIFICATIONS, legalQualifications);
    }

    /** Sets {@link Participation#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Participation#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Participation#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Participation#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Participation#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Participation#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
