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
 * Something that happened, with a beginning and an end; it holds acts, or none (ESF format Event).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param title a short title; null when absent
 * @param types what kind of incident it was; in order, empty when absent
 * @param when when it began, or when it was; null when absent
 * @param end when it ended, where a source says so apart; absent means not stated
 * @param places where it was; in order, empty when absent
 * @param description what happened; null when absent
 * @param impact what it led to; null when absent
 * @param violationStatus whether there was a violation; null when absent
 * @param violations types of violation; in order, empty when absent
 * @param rights rights affected; in order, empty when absent
 * @param indexTerms HURIDOCS index terms; in order, empty when absent
 * @param localIndexTerms terms of a local index; in order, empty when absent
 * @param otherTerms terms of another thesaurus; in order, empty when absent
 * @param toll numbers that a source gives for the incident as a whole, such as a number of dead, by
 *     their unit; in order, empty when absent
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
public record Incident(
    @NotNull @Id String id,
    @Required @Nullable Text title,
    List<@Valid Code> types,
    @Valid @Nullable When when,
    @Valid @Nullable When end,
    List<@Valid PlaceMention> places,
    @Nullable Text description,
    @Nullable Text impact,
    @Valid @Nullable Code violationStatus,
    List<@Valid Code> violations,
    List<@Valid Code> rights,
    List<@Valid Code> indexTerms,
    List<@Valid Code> localIndexTerms,
    List<@Valid Code> otherTerms,
    List<@Valid Estimate> toll,
    @Nullable Text remarks,
    List<@Id String> documents,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Incident> DRAFT =
      ObjectType.draft(
          Incident.class,
          "incident",
          "Something that happened, with a beginning and an end; it holds acts, or none (ESF format Event).");

  /** Describes {@link #id()}. */
  public static final Property.One<Incident, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Incident::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("101")
              .structural());

  /** Describes {@link #title()}. */
  public static final Property.One<Incident, Text> TITLE =
      DRAFT.one(
          "title",
          ValueType.TEXT,
          Incident::title,
          Facts.doc("A short title.").esf("102").personal().required());

  /** Describes {@link #types()}. */
  public static final Property.Many<Incident, Code> TYPES =
      DRAFT.many(
          "types",
          Code.OBJECT_TYPE,
          Incident::types,
          Facts.doc("What kind of incident it was.").lists("hrix-incident"));

  /** Describes {@link #when()}. */
  public static final Property.One<Incident, When> WHEN =
      DRAFT.one(
          "when",
          When.OBJECT_TYPE,
          Incident::when,
          Facts.doc("When it began, or when it was.").esf("113"));

  /** Describes {@link #end()}. */
  public static final Property.One<Incident, When> END =
      DRAFT.one(
          "end",
          When.OBJECT_TYPE,
          Incident::end,
          Facts.doc("When it ended, where a source says so apart; absent means not stated.")
              .esf("114"));

  /** Describes {@link #places()}. */
  public static final Property.Many<Incident, PlaceMention> PLACES =
      DRAFT.many(
          "places",
          PlaceMention.OBJECT_TYPE,
          Incident::places,
          Facts.doc("Where it was.").esf("111", "112", "173").personal());

  /** Describes {@link #description()}. */
  public static final Property.One<Incident, Text> DESCRIPTION =
      DRAFT.one(
          "description",
          ValueType.TEXT,
          Incident::description,
          Facts.doc("What happened.").esf("115").personal());

  /** Describes {@link #impact()}. */
  public static final Property.One<Incident, Text> IMPACT =
      DRAFT.one(
          "impact",
          ValueType.TEXT,
          Incident::impact,
          Facts.doc("What it led to.").esf("116").personal());

  /** Describes {@link #violationStatus()}. */
  public static final Property.One<Incident, Code> VIOLATION_STATUS =
      DRAFT.one(
          "violationStatus",
          Code.OBJECT_TYPE,
          Incident::violationStatus,
          Facts.doc("Whether there was a violation.").esf("151").lists("huridocs-41"));

  /** Describes {@link #violations()}. */
  public static final Property.Many<Incident, Code> VIOLATIONS =
      DRAFT.many(
          "violations",
          Code.OBJECT_TYPE,
          Incident::violations,
          Facts.doc("Types of violation.").esf("152").lists("huridocs-02"));

  /** Describes {@link #rights()}. */
  public static final Property.Many<Incident, Code> RIGHTS =
      DRAFT.many(
          "rights",
          Code.OBJECT_TYPE,
          Incident::rights,
          Facts.doc("Rights affected.").esf("153").lists("huridocs-03"));

  /** Describes {@link #indexTerms()}. */
  public static final Property.Many<Incident, Code> INDEX_TERMS =
      DRAFT.many(
          "indexTerms",
          Code.OBJECT_TYPE,
          Incident::indexTerms,
          Facts.doc("HURIDOCS index terms.").esf("154").lists("huridocs-01"));

  /** Describes {@link #localIndexTerms()}. */
  public static final Property.Many<Incident, Code> LOCAL_INDEX_TERMS =
      DRAFT.many(
          "localIndexTerms",
          Code.OBJECT_TYPE,
          Incident::localIndexTerms,
          Facts.doc("Terms of a local index.").esf("155").lists("huridocs-61"));

  /** Describes {@link #otherTerms()}. */
  public static final Property.Many<Incident, Code> OTHER_TERMS =
      DRAFT.many(
          "otherTerms",
          Code.OBJECT_TYPE,
          Incident::otherTerms,
          Facts.doc("Terms of another thesaurus.").esf("156").lists("huridocs-68"));

  /** Describes {@link #toll()}. */
  public static final Property.Many<Incident, Estimate> TOLL =
      DRAFT.many(
          "toll",
          Estimate.OBJECT_TYPE,
          Incident::toll,
          Facts.doc(
              "Numbers that a source gives for the incident as a whole, such as a number of dead, by their unit."));

  /** Describes {@link #remarks()}. */
  public static final Property.One<Incident, Text> REMARKS =
      DRAFT.one(
          "remarks",
          ValueType.TEXT,
          Incident::remarks,
          Facts.doc("Remarks.").esf("150").personal());

  /** Describes {@link #documents()}. */
  public static final Property.Many<Incident, String> DOCUMENTS =
      DRAFT.many(
          "documents",
          Scalars.reference("document"),
          Incident::documents,
          Facts.doc("Documents that support the record.").esf("166"));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Incident, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Incident::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Incident, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Incident::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Incident, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Incident::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Incident, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Incident::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Incident> OBJECT_TYPE =
      DRAFT.build(
          Incident::extras,
          s ->
              new Incident(
                  s.need(ID),
                  s.one(TITLE),
                  s.many(TYPES),
                  s.one(WHEN),
                  s.one(END),
                  s.many(PLACES),
                  s.one(DESCRIPTION),
                  s.one(IMPACT),
                  s.one(VIOLATION_STATUS),
                  s.many(VIOLATIONS),
                  s.many(RIGHTS),
                  s.many(INDEX_TERMS),
                  s.many(LOCAL_INDEX_TERMS),
                  s.many(OTHER_TERMS),
                  s.many(TOLL),
                  s.one(REMARKS),
                  s.many(DOCUMENTS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Incident {
    Objects.requireNonNull(id, "id");
    types = List.copyOf(types);
    places = List.copyOf(places);
    violations = List.copyOf(violations);
    rights = List.copyOf(rights);
    indexTerms = List.copyOf(indexTerms);
    localIndexTerms = List.copyOf(localIndexTerms);
    otherTerms = List.copyOf(otherTerms);
    toll = List.copyOf(toll);
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
  public ObjectType<Incident> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Incident[id=" + id + "]";
  }

  /** Builds a {@link Incident}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Incident, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Incident origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Incident#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Incident#title()}; null for none. */
    public Builder title(@Nullable Text title) {
      return set(TITLE, title);
    }

    /** Sets {@link Incident#types()}; empty for none. */
    public Builder types(List<Code> types) {
      return set(TYPES, types);
    }

    /** Sets {@link Incident#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link Incident#end()}; null for none. */
    public Builder end(@Nullable When end) {
      return set(END, end);
    }

    /** Sets {@link Incident#places()}; empty for none. */
    public Builder places(List<PlaceMention> places) {
      return set(PLACES, places);
    }

    /** Sets {@link Incident#description()}; null for none. */
    public Builder description(@Nullable Text description) {
      return set(DESCRIPTION, description);
    }

    /** Sets {@link Incident#impact()}; null for none. */
    public Builder impact(@Nullable Text impact) {
      return set(IMPACT, impact);
    }

    /** Sets {@link Incident#violationStatus()}; null for none. */
    public Builder violationStatus(@Nullable Code violationStatus) {
      return set(VIOLATION_STATUS, violationStatus);
    }

    /** Sets {@link Incident#violations()}; empty for none. */
    public Builder violations(List<Code> violations) {
      return set(VIOLATIONS, violations);
    }

    /** Sets {@link Incident#rights()}; empty for none. */
    public Builder rights(List<Code> rights) {
      return set(RIGHTS, rights);
    }

    /** Sets {@link Incident#indexTerms()}; empty for none. */
    public Builder indexTerms(List<Code> indexTerms) {
      return set(INDEX_TERMS, indexTerms);
    }

    /** Sets {@link Incident#localIndexTerms()}; empty for none. */
    public Builder localIndexTerms(List<Code> localIndexTerms) {
      return set(LOCAL_INDEX_TERMS, localIndexTerms);
    }

    /** Sets {@link Incident#otherTerms()}; empty for none. */
    public Builder otherTerms(List<Code> otherTerms) {
      return set(OTHER_TERMS, otherTerms);
    }

    /** Sets {@link Incident#toll()}; empty for none. */
    public Builder toll(List<Estimate> toll) {
      return set(TOLL, toll);
    }

    /** Sets {@link Incident#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Incident#documents()}; empty for none. */
    public Builder documents(List<String> documents) {
      return set(DOCUMENTS, documents);
    }

    /** Sets {@link Incident#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Incident#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Incident#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Incident#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
