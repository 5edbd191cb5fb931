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
 * A relation between actors (family, membership, office, command), or a dated change in one actor's
 * life (ESF format Biographic Details).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param subject the actor; null when absent; the id of person or group or organization
 * @param object the related actor, the larger unit of the two; absent for a change in one actor's
 *     life; the id of person or group or organization
 * @param relationType what the subject is to the object; null when absent
 * @param certainty whether it is claimed or established; null when absent
 * @param when since when, or when; null when absent
 * @param end until when; absent means not stated
 * @param position the position held; null when absent
 * @param rank the rank held; null when absent
 * @param affiliation the affiliation, in words; null when absent
 * @param employment the employment, in words; null when absent
 * @param education education and training; null when absent
 * @param remarks remarks; null when absent
 * @param externalIds ids of the same thing in other systems; in order, empty when absent
 * @param marking who may be told; absent means the dataset's default, never clear
 * @param record how the record itself was kept; null when absent
 * @param qualifiers what is said about single values; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record ActorRelation(
    @NotNull @Id String id,
    @Required @Id @Nullable String subject,
    @Id @Nullable String object,
    @Valid @Nullable Code relationType,
    @Nullable Certainty certainty,
    @Valid @Nullable When when,
    @Valid @Nullable When end,
    @Nullable Text position,
    @Nullable Text rank,
    @Nullable Text affiliation,
    @Nullable Text employment,
    @Valid @Nullable Code education,
    @Nullable Text remarks,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<ActorRelation> DRAFT =
      ObjectType.draft(
          ActorRelation.class,
          "actorRelation",
          "A relation between actors (family, membership, office, command), or a dated change in one actor's life (ESF format Biographic Details).");

  /** Describes {@link #id()}. */
  public static final Property.One<ActorRelation, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          ActorRelation::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("2301")
              .structural());

  /** Describes {@link #subject()}. */
  public static final Property.One<ActorRelation, String> SUBJECT =
      DRAFT.one(
          "subject",
          Scalars.reference("person", "group", "organization"),
          ActorRelation::subject,
          Facts.doc("The actor.").esf("2302").required());

  /** Describes {@link #object()}. */
  public static final Property.One<ActorRelation, String> OBJECT =
      DRAFT.one(
          "object",
          Scalars.reference("person", "group", "organization"),
          ActorRelation::object,
          Facts.doc(
                  "The related actor, the larger unit of the two; absent for a change in one actor's life.")
              .esf("2303"));

  /** Describes {@link #relationType()}. */
  public static final Property.One<ActorRelation, Code> RELATION_TYPE =
      DRAFT.one(
          "relationType",
          Code.OBJECT_TYPE,
          ActorRelation::relationType,
          Facts.doc("What the subject is to the object.")
              .esf("2309")
              .lists("huridocs-21", "hrix-relation"));

  /** Describes {@link #certainty()}. */
  public static final Property.One<ActorRelation, Certainty> CERTAINTY =
      DRAFT.one(
          "certainty",
          Scalars.choice(Certainty.class, Certainty.values()),
          ActorRelation::certainty,
          Facts.doc("Whether it is claimed or established."));

  /** Describes {@link #when()}. */
  public static final Property.One<ActorRelation, When> WHEN =
      DRAFT.one(
          "when",
          When.OBJECT_TYPE,
          ActorRelation::when,
          Facts.doc("Since when, or when.").esf("2310"));

  /** Describes {@link #end()}. */
  public static final Property.One<ActorRelation, When> END =
      DRAFT.one(
          "end",
          When.OBJECT_TYPE,
          ActorRelation::end,
          Facts.doc("Until when; absent means not stated.").esf("2311"));

  /** Describes {@link #position()}. */
  public static final Property.One<ActorRelation, Text> POSITION =
      DRAFT.one(
          "position",
          ValueType.TEXT,
          ActorRelation::position,
          Facts.doc("The position held.").esf("2327").personal());

  /** Describes {@link #rank()}. */
  public static final Property.One<ActorRelation, Text> RANK =
      DRAFT.one(
          "rank",
          ValueType.TEXT,
          ActorRelation::rank,
          Facts.doc("The rank held.").esf("2328").personal());

  /** Describes {@link #affiliation()}. */
  public static final Property.One<ActorRelation, Text> AFFILIATION =
      DRAFT.one(
          "affiliation",
          ValueType.TEXT,
          ActorRelation::affiliation,
          Facts.doc("The affiliation, in words.").esf("2323").personal());

  /** Describes {@link #employment()}. */
  public static final Property.One<ActorRelation, Text> EMPLOYMENT =
      DRAFT.one(
          "employment",
          ValueType.TEXT,
          ActorRelation::employment,
          Facts.doc("The employment, in words.").esf("2322").personal());

  /** Describes {@link #education()}. */
  public static final Property.One<ActorRelation, Code> EDUCATION =
      DRAFT.one(
          "education",
          Code.OBJECT_TYPE,
          ActorRelation::education,
          Facts.doc("Education and training.").esf("2320").lists("huridocs-09").personal());

  /** Describes {@link #remarks()}. */
  public static final Property.One<ActorRelation, Text> REMARKS =
      DRAFT.one(
          "remarks",
          ValueType.TEXT,
          ActorRelation::remarks,
          Facts.doc("Remarks.").esf("2350").personal());

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<ActorRelation, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          ActorRelation::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<ActorRelation, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          ActorRelation::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<ActorRelation, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          ActorRelation::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<ActorRelation, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          ActorRelation::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<ActorRelation> OBJECT_TYPE =
      DRAFT.build(
          ActorRelation::extras,
          s ->
              new ActorRelation(
                  s.need(ID),
                  s.one(SUBJECT),
                  s.one(OBJECT),
                  s.one(RELATION_TYPE),
                  s.one(CERTAINTY),
                  s.one(WHEN),
                  s.one(END),
                  s.one(POSITION),
                  s.one(RANK),
                  s.one(AFFILIATION),
                  s.one(EMPLOYMENT),
                  s.one(EDUCATION),
                  s.one(REMARKS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public ActorRelation {
    Objects.requireNonNull(id, "id");
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
  public ObjectType<ActorRelation> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "ActorRelation[id=" + id + "]";
  }

  /** Builds a {@link ActorRelation}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<ActorRelation, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(ActorRelation origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link ActorRelation#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link ActorRelation#subject()}; null for none. */
    public Builder subject(@Nullable String subject) {
      return set(SUBJECT, subject);
    }

    /** Sets {@link ActorRelation#object()}; null for none. */
    public Builder object(@Nullable String object) {
      return set(OBJECT, object);
    }

    /** Sets {@link ActorRelation#relationType()}; null for none. */
    public Builder relationType(@Nullable Code relationType) {
      return set(RELATION_TYPE, relationType);
    }

    /** Sets {@link ActorRelation#certainty()}; null for none. */
    public Builder certainty(@Nullable Certainty certainty) {
      return set(CERTAINTY, certainty);
    }

    /** Sets {@link ActorRelation#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link ActorRelation#end()}; null for none. */
    public Builder end(@Nullable When end) {
      return set(END, end);
    }

    /** Sets {@link ActorRelation#position()}; null for none. */
    public Builder position(@Nullable Text position) {
      return set(POSITION, position);
    }

    /** Sets {@link ActorRelation#rank()}; null for none. */
    public Builder rank(@Nullable Text rank) {
      return set(RANK, rank);
    }

    /** Sets {@link ActorRelation#affiliation()}; null for none. */
    public Builder affiliation(@Nullable Text affiliation) {
      return set(AFFILIATION, affiliation);
    }

    /** Sets {@link ActorRelation#employment()}; null for none. */
    public Builder employment(@Nullable Text employment) {
      return set(EMPLOYMENT, employment);
    }

    /** Sets {@link ActorRelation#education()}; null for none. */
    public Builder education(@Nullable Code education) {
      return set(EDUCATION, education);
    }

    /** Sets {@link ActorRelation#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link ActorRelation#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link ActorRelation#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link ActorRelation#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link ActorRelation#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
