// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * How the record itself was kept.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param status whether the record stands; absent means it does
 * @param supersededBy the record that took its place; null when absent; the id of any entity
 * @param received when the information reached the organisation; null when absent
 * @param entered when the record was entered; null when absent
 * @param enteredBy who entered it; null when absent
 * @param updated when it was last changed; null when absent
 * @param updatedBy who changed it last; null when absent
 * @param project the project it belongs to; null when absent
 * @param comments internal comments, not meant to be exchanged; null when absent
 * @param files other numbers of the record, such as those of paper files; in order, empty when
 *     absent
 * @param groupings groups of records it belongs to; in order, empty when absent
 * @param monitoring whether the case is still followed; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record RecordKeeping(
    @Nullable RecordStatus status,
    @Id @Nullable String supersededBy,
    @Valid @Nullable When received,
    @Valid @Nullable When entered,
    @Nullable String enteredBy,
    @Valid @Nullable When updated,
    @Nullable String updatedBy,
    @Nullable Text project,
    @Nullable Text comments,
    List<String> files,
    List<String> groupings,
    @Valid @Nullable Code monitoring,
    Extras extras) {

  private static final ObjectType.Draft<RecordKeeping> DRAFT =
      ObjectType.draft(RecordKeeping.class, "recordKeeping", "How the record itself was kept.");

  /** Describes {@link #status()}. */
  public static final Property.One<RecordKeeping, RecordStatus> STATUS =
      DRAFT.one(
          "status",
          Scalars.choice(RecordStatus.class, RecordStatus.values()),
          RecordKeeping::status,
          Facts.doc("Whether the record stands; absent means it does."));

  /** Describes {@link #supersededBy()}. */
  public static final Property.One<RecordKeeping, String> SUPERSEDED_BY =
      DRAFT.one(
          "supersededBy",
          Scalars.reference(),
          RecordKeeping::supersededBy,
          Facts.doc("The record that took its place."));

  /** Describes {@link #received()}. */
  public static final Property.One<RecordKeeping, When> RECEIVED =
      DRAFT.one(
          "received",
          When.OBJECT_TYPE,
          RecordKeeping::received,
          Facts.doc("When the information reached the organisation.")
              .esf("160", "960", "2160", "2560"));

  /** Describes {@link #entered()}. */
  public static final Property.One<RecordKeeping, When> ENTERED =
      DRAFT.one(
          "entered",
          When.OBJECT_TYPE,
          RecordKeeping::entered,
          Facts.doc("When the record was entered.")
              .esf("161", "961", "2161", "2261", "2361", "2461", "2561", "2661"));

  /** Describes {@link #enteredBy()}. */
  public static final Property.One<RecordKeeping, String> ENTERED_BY =
      DRAFT.one(
          "enteredBy",
          Scalars.STRING,
          RecordKeeping::enteredBy,
          Facts.doc("Who entered it.")
              .esf("162", "962", "2162", "2262", "2362", "2462", "2562", "2662")
              .personal());

  /** Describes {@link #updated()}. */
  public static final Property.One<RecordKeeping, When> UPDATED =
      DRAFT.one(
          "updated",
          When.OBJECT_TYPE,
          RecordKeeping::updated,
          Facts.doc("When it was last changed.")
              .esf("170", "970", "2170", "2270", "2370", "2470", "2570", "2670"));

  /** Describes {@link #updatedBy()}. */
  public static final Property.One<RecordKeeping, String> UPDATED_BY =
      DRAFT.one(
          "updatedBy",
          Scalars.STRING,
          RecordKeeping::updatedBy,
          Facts.doc("Who changed it last.")
              .esf("171", "971", "2171", "2271", "2371", "2471", "2571", "2671")
              .personal());

  /** Describes {@link #project()}. */
  public static final Property.One<RecordKeeping, Text> PROJECT =
      DRAFT.one(
          "project",
          ValueType.TEXT,
          RecordKeeping::project,
          Facts.doc("The project it belongs to.").esf("163", "963"));

  /** Describes {@link #comments()}. */
  public static final Property.One<RecordKeeping, Text> COMMENTS =
      DRAFT.one(
          "comments",
          ValueType.TEXT,
          RecordKeeping::comments,
          Facts.doc("Internal comments, not meant to be exchanged.")
              .esf("165", "965", "2165", "2265", "2365", "2465", "2565", "2665")
              .personal());

  /** Describes {@link #files()}. */
  public static final Property.Many<RecordKeeping, String> FILES =
      DRAFT.many(
          "files",
          Scalars.STRING,
          RecordKeeping::files,
          Facts.doc("Other numbers of the record, such as those of paper files.")
              .esf("167", "967"));

  /** Describes {@link #groupings()}. */
  public static final Property.Many<RecordKeeping, String> GROUPINGS =
      DRAFT.many(
          "groupings",
          Scalars.STRING,
          RecordKeeping::groupings,
          Facts.doc("Groups of records it belongs to.").esf("168", "968"));

  /** Describes {@link #monitoring()}. */
  public static final Property.One<RecordKeeping, Code> MONITORING =
      DRAFT.one(
          "monitoring",
          Code.OBJECT_TYPE,
          RecordKeeping::monitoring,
          Facts.doc("Whether the case is still followed.").esf("172").lists("huridocs-43"));

  /** The description of this record. */
  public static final ObjectType<RecordKeeping> OBJECT_TYPE =
      DRAFT.build(
          RecordKeeping::extras,
          s ->
              new RecordKeeping(
                  s.one(STATUS),
                  s.one(SUPERSEDED_BY),
                  s.one(RECEIVED),
                  s.one(ENTERED),
                  s.one(ENTERED_BY),
                  s.one(UPDATED),
                  s.one(UPDATED_BY),
                  s.one(PROJECT),
                  s.one(COMMENTS),
                  s.many(FILES),
                  s.many(GROUPINGS),
                  s.one(MONITORING),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public RecordKeeping {
    files = List.copyOf(files);
    groupings = List.copyOf(groupings);
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from this one.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public String toString() {
    return "RecordKeeping";
  }

  /** Builds a {@link RecordKeeping}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<RecordKeeping, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(RecordKeeping origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link RecordKeeping#status()}; null for none. */
    public Builder status(@Nullable RecordStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link RecordKeeping#supersededBy()}; null for none. */
    public Builder supersededBy(@Nullable String supersededBy) {
      return set(SUPERSEDED_BY, supersededBy);
    }

    /** Sets {@link RecordKeeping#received()}; null for none. */
    public Builder received(@Nullable When received) {
      return set(RECEIVED, received);
    }

    /** Sets {@link RecordKeeping#entered()}; null for none. */
    public Builder entered(@Nullable When entered) {
      return set(ENTERED, entered);
    }

    /** Sets {@link RecordKeeping#enteredBy()}; null for none. */
    public Builder enteredBy(@Nullable String enteredBy) {
      return set(ENTERED_BY, enteredBy);
    }

    /** Sets {@link RecordKeeping#updated()}; null for none. */
    public Builder updated(@Nullable When updated) {
      return set(UPDATED, updated);
    }

    /** Sets {@link RecordKeeping#updatedBy()}; null for none. */
    public Builder updatedBy(@Nullable String updatedBy) {
      return set(UPDATED_BY, updatedBy);
    }

    /** Sets {@link RecordKeeping#project()}; null for none. */
    public Builder project(@Nullable Text project) {
      return set(PROJECT, project);
    }

    /** Sets {@link RecordKeeping#comments()}; null for none. */
    public Builder comments(@Nullable Text comments) {
      return set(COMMENTS, comments);
    }

    /** Sets {@link RecordKeeping#files()}; empty for none. */
    public Builder files(List<String> files) {
      return set(FILES, files);
    }

    /** Sets {@link RecordKeeping#groupings()}; empty for none. */
    public Builder groupings(List<String> groupings) {
      return set(GROUPINGS, groupings);
    }

    /** Sets {@link RecordKeeping#monitoring()}; null for none. */
    public Builder monitoring(@Nullable Code monitoring) {
      return set(MONITORING, monitoring);
    }
  }
}
