// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.Objects;
import org.hrix.constraint.Described;
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
 * Where in a document something stands.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param page the page, as numbered; null when absent
 * @param paragraph the paragraph, as counted or numbered; null when absent
 * @param footnote the footnote, as numbered; null when absent
 * @param time the time in a recording, hours, minutes and seconds; null when absent
 * @param quote the words there; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Locator(
    @Nullable String page,
    @Nullable String paragraph,
    @Nullable String footnote,
    @Nullable String time,
    @Nullable Text quote,
    Extras extras) {

  private static final ObjectType.Draft<Locator> DRAFT =
      ObjectType.draft(Locator.class, "locator", "Where in a document something stands.");

  /** Describes {@link #page()}. */
  public static final Property.One<Locator, String> PAGE =
      DRAFT.one("page", Scalars.STRING, Locator::page, Facts.doc("The page, as numbered."));

  /** Describes {@link #paragraph()}. */
  public static final Property.One<Locator, String> PARAGRAPH =
      DRAFT.one(
          "paragraph",
          Scalars.STRING,
          Locator::paragraph,
          Facts.doc("The paragraph, as counted or numbered."));

  /** Describes {@link #footnote()}. */
  public static final Property.One<Locator, String> FOOTNOTE =
      DRAFT.one(
          "footnote", Scalars.STRING, Locator::footnote, Facts.doc("The footnote, as numbered."));

  /** Describes {@link #time()}. */
  public static final Property.One<Locator, String> TIME =
      DRAFT.one(
          "time",
          Scalars.STRING,
          Locator::time,
          Facts.doc("The time in a recording, hours, minutes and seconds."));

  /** Describes {@link #quote()}. */
  public static final Property.One<Locator, Text> QUOTE =
      DRAFT.one("quote", ValueType.TEXT, Locator::quote, Facts.doc("The words there.").personal());

  /** The description of this record. */
  public static final ObjectType<Locator> OBJECT_TYPE =
      DRAFT.build(
          Locator::extras,
          s ->
              new Locator(
                  s.one(PAGE),
                  s.one(PARAGRAPH),
                  s.one(FOOTNOTE),
                  s.one(TIME),
                  s.one(QUOTE),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Locator {
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
    return "Locator";
  }

  /** Builds a {@link Locator}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Locator, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Locator origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Locator#page()}; null for none. */
    public Builder page(@Nullable String page) {
      return set(PAGE, page);
    }

    /** Sets {@link Locator#paragraph()}; null for none. */
    public Builder paragraph(@Nullable String paragraph) {
      return set(PARAGRAPH, paragraph);
    }

    /** Sets {@link Locator#footnote()}; null for none. */
    public Builder footnote(@Nullable String footnote) {
      return set(FOOTNOTE, footnote);
    }

    /** Sets {@link Locator#time()}; null for none. */
    public Builder time(@Nullable String time) {
      return set(TIME, time);
    }

    /** Sets {@link Locator#quote()}; null for none. */
    public Builder quote(@Nullable Text quote) {
      return set(QUOTE, quote);
    }
  }
}
