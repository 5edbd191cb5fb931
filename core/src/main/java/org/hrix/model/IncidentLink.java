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
 * A link from incident to incident (ESF format Chain of Events).
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param from the incident; null when absent; the id of incident
 * @param to the related incident; null when absent; the id of incident
 * @param linkType what the first is to the second; null when absent
 * @param certainty how sure it is; null when absent
 * @param remarks remarks; null when absent
 * @param externalIds ids of the same thing in other systems; in order, empty when absent
 * @param marking who may be told; absent means the dataset's default, never clear
 * @param record how the record itself was kept; null when absent
 * @param qualifiers what is said about single values; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record IncidentLink(
    @NotNull @Id String id,
    @Required @Id @Nullable String from,
    @Required @Id @Nullable String to,
    @Required @Valid @Nullable Code linkType,
    @Nullable Certainty certainty,
    @Nullable Text remarks,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<IncidentLink> DRAFT =
      ObjectType.draft(
          IncidentLink.class,
          "incidentLink",
          "A link from incident to incident (ESF format Chain of Events).");

  /** Describes {@link #id()}. */
  public static final Property.One<IncidentLink, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          IncidentLink::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.")
              .esf("2201")
              .structural());

  /** Describes {@link #from()}. */
  public static final Property.One<IncidentLink, String> FROM =
      DRAFT.one(
          "from",
          Scalars.reference("incident"),
          IncidentLink::from,
          Facts.doc("The incident.").esf("2202").required());

  /** Describes {@link #to()}. */
  public static final Property.One<IncidentLink, String> TO =
      DRAFT.one(
          "to",
          Scalars.reference("incident"),
          IncidentLink::to,
          Facts.doc("The related incident.").esf("2203").required());

  /** Describes {@link #linkType()}. */
  public static final Property.One<IncidentLink, Code> LINK_TYPE =
      DRAFT.one(
          "linkType",
          Code.OBJECT_TYPE,
          IncidentLink::linkType,
          Facts.doc("What the first is to the second.")
              .esf("2209")
              .lists("huridocs-22")
              .required());

  /** Describes {@link #certainty()}. */
  public static final Property.One<IncidentLink, Certainty> CERTAINTY =
      DRAFT.one(
          "certainty",
          Scalars.choice(Certainty.class, Certainty.values()),
          IncidentLink::certainty,
          Facts.doc("How sure it is."));

  /** Describes {@link #remarks()}. */
  public static final Property.One<IncidentLink, Text> REMARKS =
      DRAFT.one(
          "remarks",
          ValueType.TEXT,
          IncidentLink::remarks,
          Facts.doc("Remarks.").esf("2250").personal());

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<IncidentLink, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          IncidentLink::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<IncidentLink, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          IncidentLink::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<IncidentLink, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          IncidentLink::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<IncidentLink, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          IncidentLink::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<IncidentLink> OBJECT_TYPE =
      DRAFT.build(
          IncidentLink::extras,
          s ->
              new IncidentLink(
                  s.need(ID),
                  s.one(FROM),
                  s.one(TO),
                  s.one(LINK_TYPE),
                  s.one(CERTAINTY),
                  s.one(REMARKS),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public IncidentLink {
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
  public ObjectType<IncidentLink> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "IncidentLink[id=" + id + "]";
  }

  /** Builds a {@link IncidentLink}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<IncidentLink, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(IncidentLink origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link IncidentLink#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link IncidentLink#from()}; null for none. */
    public Builder from(@Nullable String from) {
      return set(FROM, from);
    }

    /** Sets {@link IncidentLink#to()}; null for none. */
    public Builder to(@Nullable String to) {
      return set(TO, to);
    }

    /** Sets {@link IncidentLink#linkType()}; null for none. */
    public Builder linkType(@Nullable Code linkType) {
      return set(LINK_TYPE, linkType);
    }

    /** Sets {@link IncidentLink#certainty()}; null for none. */
    public Builder certainty(@Nullable Certainty certainty) {
      return set(CERTAINTY, certainty);
    }

    /** Sets {@link IncidentLink#remarks()}; null for none. */
    public Builder remarks(@Nullable Text remarks) {
      return set(REMARKS, remarks);
    }

    /** Sets {@link IncidentLink#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link IncidentLink#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link IncidentLink#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link IncidentLink#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
