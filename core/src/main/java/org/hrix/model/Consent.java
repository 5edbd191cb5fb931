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
 * What a person, or who speaks for them, agreed to, for which purpose, until when.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param subject whose consent it is; null when absent; the id of person or group or organization
 * @param givenBy who spoke for them, when it was not they themselves; null when absent; the id of
 *     person or group or organization
 * @param status what became of the request; null when absent
 * @param purposes what for; in order, empty when absent
 * @param covers the entities that it covers; all about the subject when absent; in order, empty
 *     when absent; ids of any entity
 * @param when when it was given; null when absent
 * @param end until when it holds; absent means not stated
 * @param document where it is written down; null when absent; the id of document
 * @param conditions on what conditions; null when absent
 * @param remarks remarks; null when absent
 * @param externalIds ids of the same thing in other systems; in order, empty when absent
 * @param marking who may be told; absent means the dataset's default, never clear
 * @param record how the record itself was kept; null when absent
 * @param qualifiers what is said about single values; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Consent(
    @NotNull @Id String id,
    @Required @Id @Nullable String subject,
    @Id @Nullable String givenBy,
    @Required @Nullable ConsentStatus status,
    List<@Valid Code> purposes,
    List<@Id String> covers,
    @Valid @Nullable When when,
    @Valid @Nullable When end,
    @Id @Nullable String document,
    @Nullable Text conditions,
    @Nullable Text remarks,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Consent> DRAFT =
      ObjectType.draft(
          Consent.class,
          "consent",
          "What a person, or who speaks for them, agreed to, for which purpose, until when.");

  /** Describes {@link #id()}. */
  public static final Property.One<Consent, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Consent::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.").structural());

  /** Describes {@link #subject()}. */
  public static final Property.One<Consent, String> SUBJECT =
      DRAFT.one(
          "subject",
          Scalars.reference("person", "group", "organization"),
          Consent::subject,
          Facts.doc("Whose consent it is.").required());

  /** Describes {@link #givenBy()}. */
  public static final Property.One<Consent, String> GIVEN_BY =
      DRAFT.one(
          "givenBy",
          Scalars.reference("person", "group", "organization"),
          Consent::givenBy,
          Facts.doc("Who spoke for them, when it was not they themselves.").personal());

  /** Describes {@link #status()}. */
  public static final Property.One<Consent, ConsentStatus> STATUS =
      DRAFT.one(
          "status",
          Scalars.choice(ConsentStatus.class, ConsentStatus.values()),
          Consent::status,
          Facts.doc("What became of the request.").required());

  /** Describes {@link #purposes()}. */
  public static final Property.Many<Consent, Code> PURPOSES =
      DRAFT.many(
          "purposes",
          Code.OBJECT_TYPE,
          Consent::purposes,
          Facts.doc("What for.").lists("hrix-purpose"));

  /** Describes {@link #covers()}. */
  public static final Property.Many<Consent, String> COVERS =
      DRAFT.many(
          "covers",
          Scalars.reference(),
          Consent::covers,
          Facts.doc("The entities that it covers; all about the subject when absent."));

  /** Describes {@link #when()}. */
  public static final Property.One<Consent, When> WHEN =
      DRAFT.one("when", When.OBJECT_TYPE, Consent::when, Facts.doc("When it was given."));

  /** Describes {@link #end()}. */
  public static final Property.One<Consent, When> END =
      DRAFT.one(
          "end",
          When.OBJECT_TYPE,
          Consent::end,
          Facts.doc("Until when it holds; absent means not stated."));

  /** Describes {@link #document()}. */
  public static final Property.One<Consent, String> DOCUMENT =
      DRAFT.one(
          "document",
          Scalars.reference("document"),
          Consent::document,
          Facts.doc("Where it is written down."));

  /** Describes {@link #conditions()}. */
  public static final Property.One<Consent, Text> CONDITIONS =
      DRAFT.one(
          "conditions",
          ValueType.TEXT,
          Consent::conditions,
          Facts.doc("On what conditions.").personal());

  /** Describes {@link #remarks()}. */
  public static final Property.One<Consent, Text> REMARKS =
      DRAFT.one("remarks", ValueType.TEXT, Consent::remarks, Facts.doc("Remarks.").personal());

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Consent, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Consent::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Consent, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Consent::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Consent, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Consent::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Consent, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Consent::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Consent> OBJECT_TYPE =
      DRAFT.build(
          Consent::extras,
          s ->
              new Consent(
                  s.need(ID),
                  s.one(SUBJECT),
                  s.one(GIVEN_BY),
                  s.one(STATUS),
                  s.many(PURPOSES),
                  s.many(COVERS),
                  s.one(WHEN),
                  s.one(END),
                  s.one(DOCUMENT),
                  s.one(CONDITIONS),
                  s.one(REMARKS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Consent {
    Objects.requireNonNull(id, "id");
    purposes = List.copyOf(purposes);
    covers = List.copyOf(covers);
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
  public ObjectType<Consent> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Consent[id=" + id + "]";
  }

  /** Builds a {@link Consent}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Consent, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Consent origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Consent#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Consent#subject()}; null for none. */
    public Builder subject(@Nullable String subject) {
      return set(SUBJECT, subject);
    }

    /** Sets {@link Consent#givenBy()}; null for none. */
    public Builder givenBy(@Nullable String givenBy) {
      return set(GIVEN_BY, givenBy);
    }

    /** Sets {@link Consent#status()}; null for none. */
    public Builder status(@Nullable ConsentStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link Consent#purposes()}; empty for none. */
    public Builder purposes(List<Code> purposes) {
      return set(PURPOSES, purposes);
    }

    /** Sets {@link Consent#covers()}; empty for none. */
    public Builder covers(List<String> covers) {
      return set(COVERS, covers);
    }

    /** Sets {@link Consent#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link Consent#end()}; null for none. */
    public Builder end(@Nullable When end) {
      return set(END, end);
    }

    /** Sets {@link Consent#document()}; null for none. */
    public Builder document(@Nullable String document) {
      return set(DOCUMENT, document);
    }

    /** Sets {@link Consent#conditions()}; null for none. */
    public Builder conditions(@Nullable Text conditions) {
      return set(CONDITIONS, conditions);
    }

    /** Sets {@link Consent#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link Consent#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Consent#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Consent#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Consent#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
