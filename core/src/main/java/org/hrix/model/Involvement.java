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
 * A perpetrator's part in an act, or in an incident where the source names no act (ESF format
 * Involvement).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param act the act; null when absent; the id of act
 * @param incident the incident, where the source names no act; null when absent; the id of incident
 * @param perpetrator who; null when absent; the id of person or group or organization
 * @param mode the degree or mode of involvement; null when absent
 * @param certainty how sure the involvement is; alleged stays alleged; null when absent
 * @param judicialStatus the latest status as perpetrator; null when absent
 * @param types what type of perpetrator; in order, empty when absent
 * @param capacity in what office or capacity; null when absent
 * @param legalQualifications what the law calls the part played; in order, empty when absent
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
public record Involvement(
    @NotNull @Id String id,
    @Id @Nullable String act,
    @Id @Nullable String incident,
    @Required @Id @Nullable String perpetrator,
    @Valid @Nullable Code mode,
    @Nullable Certainty certainty,
    @Valid @Nullable Code judicialStatus,
    List<@Valid Code> types,
    @Nullable Text capacity,
    List<@Valid LegalQualification> legalQualifications,
    @Nullable Text remarks,
    List<@Id String> documents,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Involvement> DRAFT =
      ObjectType.draft(
          Involvement.class,
          "involvement",
          "A perpetrator's part in an act, or in an incident where the source names no act (ESF format Involvement).");

  /** Describes {@link #id()}. */
  public static final Property.One<Involvement, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Involvement::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("2401")
              .structural());

  /** Describes {@link #act()}. */
  public static final Property.One<Involvement, String> ACT =
      DRAFT.one(
          "act", Scalars.reference("act"), Involvement::act, Facts.doc("The act.").esf("2404"));

  /** Describes {@link #incident()}. */
  public static final Property.One<Involvement, String> INCIDENT =
      DRAFT.one(
          "incident",
          Scalars.reference("incident"),
          Involvement::incident,
          Facts.doc("The incident, where the source names no act.").esf("2403"));

  /** Describes {@link #perpetrator()}. */
  public static final Property.One<Involvement, String> PERPETRATOR =
      DRAFT.one(
          "perpetrator",
          Scalars.reference("person", "group", "organization"),
          Involvement::perpetrator,
          Facts.doc("Who.").esf("2402").required());

  /** Describes {@link #mode()}. */
  public static final Property.One<Involvement, Code> MODE =
      DRAFT.one(
          "mode",
          Code.OBJECT_TYPE,
          Involvement::mode,
          Facts.doc("The degree or mode of involvement.").esf("2409").lists("huridocs-18"));

  /** Describes {@link #certainty()}. */
  public static final Property.One<Involvement, Certainty> CERTAINTY =
      DRAFT.one(
          "certainty",
          Scalars.choice(Certainty.class, Certainty.values()),
          Involvement::certainty,
          Facts.doc("How sure the involvement is; alleged stays alleged."));

  /** Describes {@link #judicialStatus()}. */
  public static final Property.One<Involvement, Code> JUDICIAL_STATUS =
      DRAFT.one(
          "judicialStatus",
          Code.OBJECT_TYPE,
          Involvement::judicialStatus,
          Facts.doc("The latest status as perpetrator.").esf("2422").lists("huridocs-26"));

  /** Describes {@link #types()}. */
  public static final Property.Many<Involvement, Code> TYPES =
      DRAFT.many(
          "types",
          Code.OBJECT_TYPE,
          Involvement::types,
          Facts.doc("What type of perpetrator.").esf("2412").lists("huridocs-24"));

  /** Describes {@link #capacity()}. */
  public static final Property.One<Involvement, Text> CAPACITY =
      DRAFT.one(
          "capacity",
          ValueType.TEXT,
          Involvement::capacity,
          Facts.doc("In what office or capacity.").personal());

  /** Describes {@link #legalQualifications()}. */
  public static final Property.Many<Involvement, LegalQualification> LEGAL_QUALIFICATIONS =
      DRAFT.many(
          "legalQualifications",
          LegalQualification.OBJECT_TYPE,
          Involvement::legalQualifications,
          Facts.doc("What the law calls the part played."));

  /** Describes {@link #remarks()}. */
  public static final Property.One<Involvement, Text> REMARKS =
      DRAFT.one(
          "remarks",
          ValueType.TEXT,
          Involvement::remarks,
          Facts.doc("Remarks.").esf("2450").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Involvement, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Involvement::documents,
          Facts.doc("Documents that support the record.").esf("2466"));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Involvement, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Involvement::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Involvement, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Involvement::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Involvement, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Involvement::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Involvement, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Involvement::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Involvement> OBJECT_TYPE =
      DRAFT.build(
          Involvement::extras,
          s ->
              new Involvement(
                  s.need(ID),
                  s.one(ACT),
                  s.one(INCIDENT),
                  s.one(PERPETRATOR),
                  s.one(MODE),
                  s.one(CERTAINTY),
                  s.one(JUDICIAL_STATUS),
                  s.many(TYPES),
                  s.one(CAPACITY),
                  s.many(LEGAL_QUALIFICATIONS),
                  s.one(REMARKS),
                  s.many(DOCUMENTS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Involvement {
    Objects.requireNonNull(id, "id");
    types = List.copyOf(types);
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
  public ObjectType<Involvement> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Involvement[id=" + id + "]";
  }

  /** Builds a {@link Involvement}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Involvement, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Involvement origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Involvement#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Involvement#act()}; null for none. */
    public Builder act(@Nullable String act) {
      return set(ACT, act);
    }

    /** Sets {@link Involvement#incident()}; null for none. */
    public Builder incident(@Nullable String incident) {
      return set(INCIDENT, incident);
    }

    /** Sets {@link Involvement#perpetrator()}; null for none. */
    public Builder perpetrator(@Nullable String perpetrator) {
      return set(PERPETRATOR, perpetrator);
    }

    /** Sets {@link Involvement#mode()}; null for none. */
    public Builder mode(@Nullable Code mode) {
      return set(MODE, mode);
    }

    /** Sets {@link Involvement#certainty()}; null for none. */
    public Builder certainty(@Nullable Certainty certainty) {
      return set(CERTAINTY, certainty);
    }

    /** Sets {@link Involvement#judicialStatus()}; null for none. */
    public Builder judicialStatus(@Nullable Code judicialStatus) {
      return set(JUDICIAL_STATUS, judicialStatus);
    }

    /** Sets {@link Involvement#types()}; empty for none. */
    public Builder types(List<Code> types) {
      return set(TYPES, types);
    }

    /** Sets {@link Involvement#capacity()}; null for none. */
    public Builder capacity(@Nullable Text capacity) {
      return set(CAPACITY, capacity);
    }

    /** Sets {@link Involvement#legalQualifications()}; empty for none. */
    public Builder legalQualifications(List<LegalQualification> legalQualifications) {
      return set(LEGAL_QUALIFICATIONS, legalQualifications);
    }

    /** Sets {@link Involvement#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Involvement#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Involvement#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Involvement#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Involvement#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Involvement#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
