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
import org.jspecify.annotations.Nullable;

/**
 * That two entities stand for the same thing, or do not; each source's record survives.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param id the id: opaque, case-sensitive, unique across all types
 * @param first one entity; null when absent; the id of any entity
 * @param second the other; null when absent; the id of any entity
 * @param relation whether they are the same; null when absent
 * @param status how far the comparison has got; null when absent
 * @param by who compared or decided; null when absent; the id of person or group or organization
 * @param when when; null when absent
 * @param basis on what grounds; null when absent
 * @param confidence how much confidence there is; null when absent
 * @param externalIds ids of the same thing in other systems; in order, empty when absent
 * @param marking who may be told; absent means the dataset's default, never clear
 * @param record how the record itself was kept; null when absent
 * @param qualifiers what is said about single values; in order, empty when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Identity(
    @NotNull @Id String id,
    @Required @Id @Nullable String first,
    @Required @Id @Nullable String second,
    @Required @Nullable Sameness relation,
    @Nullable IdentityStatus status,
    @Id @Nullable String by,
    @Valid @Nullable When when,
    @Nullable Text basis,
    @Valid @Nullable Confidence confidence,
    List<@Valid ExternalId> externalIds,
    @Valid @Nullable Marking marking,
    @Valid @Nullable RecordKeeping record,
    List<@Valid Qualifier> qualifiers,
    Extras extras)
    implements KnownEntity {

  private static final ObjectType.Draft<Identity> DRAFT =
      ObjectType.draft(
          Identity.class,
          "identity",
          "That two entities stand for the same thing, or do not; each source's record survives.");

  /** Describes {@link #id()}. */
  public static final Property.One<Identity, String> ID =
      DRAFT.one(
          "id",
          Scalars.ID,
          Identity::id,
          Facts.doc("The id: opaque, case-sensitive, unique across all types.").structural());

  /** Describes {@link #first()}. */
  public static final Property.One<Identity, String> FIRST =
      DRAFT.one("first", Scalars.reference(), Identity::first, Facts.doc("One entity.").required());

  /** Describes {@link #second()}. */
  public static final Property.One<Identity, String> SECOND =
      DRAFT.one(
          "second", Scalars.reference(), Identity::second, Facts.doc("The other.").required());

  /** Describes {@link #relation()}. */
  public static final Property.One<Identity, Sameness> RELATION =
      DRAFT.one(
          "relation",
          Scalars.choice(Sameness.class, Sameness.values()),
          Identity::relation,
          Facts.doc("Whether they are the same.").required());

  /** Describes {@link #status()}. */
  public static final Property.One<Identity, IdentityStatus> STATUS =
      DRAFT.one(
          "status",
          Scalars.choice(IdentityStatus.class, IdentityStatus.values()),
          Identity::status,
          Facts.doc("How far the comparison has got."));

  /** Describes {@link #by()}. */
  public static final Property.One<Identity, String> BY =
      DRAFT.one(
          "by",
          Scalars.reference("person", "group", "organization"),
          Identity::by,
          Facts.doc("Who compared or decided."));

  /** Describes {@link #when()}. */
  public static final Property.One<Identity, When> WHEN =
      DRAFT.one("when", When.OBJECT_TYPE, Identity::when, Facts.doc("When."));

  /** Describes {@link #basis()}. */
  public static final Property.One<Identity, Text> BASIS =
      DRAFT.one("basis", ValueType.TEXT, Identity::basis, Facts.doc("On what grounds.").personal());

  /** Describes {@link #confidence()}. */
  public static final Property.One<Identity, Confidence> CONFIDENCE =
      DRAFT.one(
          "confidence",
          Confidence.OBJECT_TYPE,
          Identity::confidence,
          Facts.doc("How much confidence there is."));

  /** Describes {@link #externalIds()}. */
  public static final Property.Many<Identity, ExternalId> EXTERNAL_IDS =
      DRAFT.many(
          "externalIds",
          ExternalId.OBJECT_TYPE,
          Identity::externalIds,
          Facts.doc("Ids of the same thing in other systems.").personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Identity, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Identity::marking,
          Facts.doc("Who may be told; absent means the dataset's default, never clear."));

  /** Describes {@link #record()}. */
  public static final Property.One<Identity, RecordKeeping> RECORD =
      DRAFT.one(
          "record",
          RecordKeeping.OBJECT_TYPE,
          Identity::record,
          Facts.doc("How the record itself was kept."));

  /** Describes {@link #qualifiers()}. */
  public static final Property.Many<Identity, Qualifier> QUALIFIERS =
      DRAFT.many(
          "qualifiers",
          Qualifier.OBJECT_TYPE,
          Identity::qualifiers,
          Facts.doc("What is said about single values.").personal());

  /** The description of this record. */
  public static final ObjectType<Identity> OBJECT_TYPE =
      DRAFT.build(
          Identity::extras,
          s ->
              new Identity(
                  s.need(ID),
                  s.one(FIRST),
                  s.one(SECOND),
                  s.one(RELATION),
                  s.one(STATUS),
                  s.one(BY),
                  s.one(WHEN),
                  s.one(BASIS),
                  s.one(CONFIDENCE),
                  s.many(EXTERNAL_IDS),
                  s.one(MARKING),
                  s.one(RECORD),
                  s.many(QUALIFIERS),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Identity {
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
  public ObjectType<Identity> objectType() {
    return OBJECT_TYPE;
  }

  @Override
  public String toString() {
    return "Identity[id=" + id + "]";
  }

  /** Builds a {@link Identity}; see {@link EntityBuilder}. */
  public static final class Builder extends EntityBuilder<Identity, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Identity origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Identity#id()}. */
    public Builder id(String id) {
      return set(ID, id);
    }

    /** Sets {@link Identity#first()}; null for none. */
    public Builder first(@Nullable String first) {
      return set(FIRST, first);
    }

    /** Sets {@link Identity#second()}; null for none. */
    public Builder second(@Nullable String second) {
      return set(SECOND, second);
    }

    /** Sets {@link Identity#relation()}; null for none. */
    public Builder relation(@Nullable Sameness relation) {
      return set(RELATION, relation);
    }

    /** Sets {@link Identity#status()}; null for none. */
    public Builder status(@Nullable IdentityStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link Identity#by()}; null for none. */
    public Builder by(@Nullable String by) {
      return set(BY, by);
    }

    /** Sets {@link Identity#when()}; null for none. */
    public Builder when(@Nullable When when) {
      return set(WHEN, when);
    }

    /** Sets {@link Identity#basis()}; null for none. */
    public Builder basis(@Nullable Text basis) {
      return set(BASIS, basis);
    }

    /** Sets {@link Identity#confidence()}; null for none. */
    public Builder confidence(@Nullable Confidence confidence) {
      return set(CONFIDENCE, confidence);
    }

    /** Sets {@link Identity#externalIds()}; empty for none. */
    public Builder externalIds(List<ExternalId> externalIds) {
      return set(EXTERNAL_IDS, externalIds);
    }

    /** Sets {@link Identity#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }

    /** Sets {@link Identity#record()}; null for none. */
    public Builder record(@Nullable RecordKeeping record) {
      return set(RECORD, record);
    }

    /** Sets {@link Identity#qualifiers()}; empty for none. */
    public Builder qualifiers(List<Qualifier> qualifiers) {
      return set(QUALIFIERS, qualifiers);
    }
  }
}
