// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Id;
import org.hrix.constraint.Token;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one value of an entity: a note, sources, confidence, why it is missing, a
 * conflicting value, a marking.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param path the path of the value in the entity (1 to 1000 code points)
 * @param note a clarifying note; null when absent
 * @param sources the information or documents that the value rests on; in order, empty when absent;
 *     ids of information or document
 * @param confidence how much confidence there is in the value; null when absent
 * @param missing why there is no value; null when absent
 * @param conflict values from other sources that conflict with this one, each shaped like the value
 *     itself; in order, empty when absent
 * @param marking who may be told the value; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Qualifier(
    @NotNull @Token(max = 1000) String path,
    @Nullable Text note,
    List<@Id String> sources,
    @Valid @Nullable Confidence confidence,
    @Nullable Missing missing,
    List<Datum> conflict,
    @Valid @Nullable Marking marking,
    Extras extras) {

  private static final ObjectType.Draft<Qualifier> DRAFT =
      ObjectType.draft(
          Qualifier.class,
          "qualifier",
          "What is said about one value of an entity: a note, sources, confidence, why it is missing, a conflicting value, a marking.");

  /** Describes {@link #path()}. */
  public static final Property.One<Qualifier, String> PATH =
      DRAFT.one(
          "path",
          Scalars.token("path", 1000),
          Qualifier::path,
          Facts.doc("The path of the value in the entity.").structural());

  /** Describes {@link #note()}. */
  public static final Property.One<Qualifier, Text> NOTE =
      DRAFT.one(
          "note", ValueType.TEXT, Qualifier::note, Facts.doc("A clarifying note.").personal());

  /** Describes {@link #sources()}. */
  public static final Property.Many<Qualifier, String> SOURCES =
      DRAFT.many(
          "sources",
          Scalars.reference("information", "document"),
          Qualifier::sources,
          Facts.doc("The information or documents that the value rests on."));

  /** Describes {@link #confidence()}. */
  public static final Property.One<Qualifier, Confidence> CONFIDENCE =
      DRAFT.one(
          "confidence",
          Confidence.OBJECT_TYPE,
          Qualifier::confidence,
          Facts.doc("How much confidence there is in the value."));

  /** Describes {@link #missing()}. */
  public static final Property.One<Qualifier, Missing> MISSING =
      DRAFT.one(
          "missing",
          Scalars.choice(Missing.class, Missing.values()),
          Qualifier::missing,
          Facts.doc("Why there is no value."));

  /** Describes {@link #conflict()}. */
  public static final Property.Many<Qualifier, Datum> CONFLICT =
      DRAFT.many(
          "conflict",
          ValueType.ANY,
          Qualifier::conflict,
          Facts.doc(
                  "Values from other sources that conflict with this one, each shaped like the value itself.")
              .personal());

  /** Describes {@link #marking()}. */
  public static final Property.One<Qualifier, Marking> MARKING =
      DRAFT.one(
          "marking",
          Marking.OBJECT_TYPE,
          Qualifier::marking,
          Facts.doc("Who may be told the value."));

  /** The description of this record. */
  public static final ObjectType<Qualifier> OBJECT_TYPE =
      DRAFT.build(
          Qualifier::extras,
          s ->
              new Qualifier(
                  s.need(PATH),
                  s.one(NOTE),
                  s.many(SOURCES),
                  s.one(CONFIDENCE),
                  s.one(MISSING),
                  s.many(CONFLICT),
                  s.one(MARKING),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Qualifier {
    Objects.requireNonNull(path, "path");
    sources = List.copyOf(sources);
    conflict = List.copyOf(conflict);
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Starts one.
   *
   * @param path the path of the value in the entity
   * @return a builder
   */
  public static Builder builder(String path) {
    return new Builder().path(path);
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
    return "Qualifier";
  }

  /** Builds a {@link Qualifier}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Qualifier, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Qualifier origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Qualifier#path()}. */
    public Builder path(String path) {
      return set(PATH, path);
    }

    /** Sets {@link Qualifier#note()}; null for none. */
    public Builder note(@Nullable Text note) {
      return set(NOTE, note);
    }

    /** Sets {@link Qualifier#sources()}; empty for none. */
    public Builder sources(List<String> sources) {
      return set(SOURCES, sources);
    }

    /** Sets {@link Qualifier#confidence()}; null for none. */
    public Builder confidence(@Nullable Confidence confidence) {
      return set(CONFIDENCE, confidence);
    }

    /** Sets {@link Qualifier#missing()}; null for none. */
    public Builder missing(@Nullable Missing missing) {
      return set(MISSING, missing);
    }

    /** Sets {@link Qualifier#conflict()}; empty for none. */
    public Builder conflict(List<Datum> conflict) {
      return set(CONFLICT, conflict);
    }

    /** Sets {@link Qualifier#marking()}; null for none. */
    public Builder marking(@Nullable Marking marking) {
      return set(MARKING, marking);
    }
  }
}
