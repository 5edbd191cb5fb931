// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.constraint.Token;
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
 * A part of an estimate, by sex or age.
 *
 * <p>Immutable.
 *
 * @param key a key that is unique in the list and never changes (1 to 200 code points); null when
 *     absent
 * @param sex the sex counted; null when absent
 * @param age the age or age group counted, in words; null when absent
 * @param low the least, inclusive (0 to 9000000000000000, inclusive); null when absent
 * @param best the best estimate (0 to 9000000000000000, inclusive); null when absent
 * @param high the most, inclusive (0 to 9000000000000000, inclusive); null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Tally(
    @Token(max = 200) @Nullable String key,
    @Valid @Nullable Code sex,
    @Nullable Text age,
    @Min(0L) @Max(9000000000000000L) @Nullable Long low,
    @Min(0L) @Max(9000000000000000L) @Nullable Long best,
    @Min(0L) @Max(9000000000000000L) @Nullable Long high,
    Extras extras) {

  private static final ObjectType.Draft<Tally> DRAFT =
      ObjectType.draft(Tally.class, "tally", "A part of an estimate, by sex or age.");

  /** Describes {@link #key()}. */
  public static final Property.One<Tally, String> KEY =
      DRAFT.one(
          "key",
          Scalars.token("key", 200),
          Tally::key,
          Facts.doc("A key that is unique in the list and never changes."));

  /** Describes {@link #sex()}. */
  public static final Property.One<Tally, Code> SEX =
      DRAFT.one(
          "sex", Code.OBJECT_TYPE, Tally::sex, Facts.doc("The sex counted.").lists("huridocs-39"));

  /** Describes {@link #age()}. */
  public static final Property.One<Tally, Text> AGE =
      DRAFT.one(
          "age", ValueType.TEXT, Tally::age, Facts.doc("The age or age group counted, in words."));

  /** Describes {@link #low()}. */
  public static final Property.One<Tally, Long> LOW =
      DRAFT.one(
          "low",
          Scalars.integer(0L, 9000000000000000L),
          Tally::low,
          Facts.doc("The least, inclusive."));

  /** Describes {@link #best()}. */
  public static final Property.One<Tally, Long> BEST =
      DRAFT.one(
          "best",
          Scalars.integer(0L, 9000000000000000L),
          Tally::best,
          Facts.doc("The best estimate."));

  /** Describes {@link #high()}. */
  public static final Property.One<Tally, Long> HIGH =
      DRAFT.one(
          "high",
          Scalars.integer(0L, 9000000000000000L),
          Tally::high,
          Facts.doc("The most, inclusive."));

  /** The description of this record. */
  public static final ObjectType<Tally> OBJECT_TYPE =
      DRAFT.build(
          Tally::extras,
          s ->
              new Tally(
                  s.one(KEY),
                  s.one(SEX),
                  s.one(AGE),
                  s.one(LOW),
                  s.one(BEST),
                  s.one(HIGH),
                  s.extras()),
          s -> Estimate.ordered(s.one(LOW), s.one(BEST), s.one(HIGH)));

  /** Copies the lists and checks that the structural parts are there. */
  public Tally {
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

  /** Builds a {@link Tally}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Tally, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Tally origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Tally#key()}; null for none. */
    public Builder key(@Nullable String key) {
      return set(KEY, key);
    }

    /** Sets {@link Tally#sex()}; null for none. */
    public Builder sex(@Nullable Code sex) {
      return set(SEX, sex);
    }

    /** Sets {@link Tally#age()}; null for none. */
    public Builder age(@Nullable Text age) {
      return set(AGE, age);
    }

    /** Sets {@link Tally#low()}; null for none. */
    public Builder low(@Nullable Long low) {
      return set(LOW, low);
    }

    /** Sets {@link Tally#best()}; null for none. */
    public Builder best(@Nullable Long best) {
      return set(BEST, best);
    }

    /** Sets {@link Tally#high()}; null for none. */
    public Builder high(@Nullable Long high) {
      return set(HIGH, high);
    }
  }
}
