// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectBuilder;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * A number that is not known exactly: low, best and high, each inclusive, low at most best at most
 * high.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param low the least, inclusive; absent when no lower bound is stated (0 to 9000000000000000,
 *     inclusive)
 * @param best the best estimate, or the exact number (0 to 9000000000000000, inclusive); null when
 *     absent
 * @param high the most, inclusive; absent when no upper bound is stated (0 to 9000000000000000,
 *     inclusive)
 * @param unit what is counted, when it is not single persons; null when absent
 * @param verbatim the source's own words, such as numerous; null when absent
 * @param breakdown parts of the number by sex and age, as far as stated; in order, empty when
 *     absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Estimate(
    @Min(0L) @Max(9000000000000000L) @Nullable Long low,
    @Min(0L) @Max(9000000000000000L) @Nullable Long best,
    @Min(0L) @Max(9000000000000000L) @Nullable Long high,
    @Valid @Nullable Code unit,
    @Nullable Text verbatim,
    List<@Valid Tally> breakdown,
    Extras extras) {

  private static final ObjectType.Draft<Estimate> DRAFT =
      ObjectType.draft(
          Estimate.class,
          "estimate",
          "A number that is not known exactly: low, best and high, each inclusive, low at most best at most high.");

  /** Describes {@link #low()}. */
  public static final Property.One<Estimate, Long> LOW =
      DRAFT.one(
          "low",
          Scalars.integer(0L, 9000000000000000L),
          Estimate::low,
          Facts.doc("The least, inclusive; absent when no lower bound is stated."));

  /** Describes {@link #best()}. */
  public static final Property.One<Estimate, Long> BEST =
      DRAFT.one(
          "best",
          Scalars.integer(0L, 9000000000000000L),
          Estimate::best,
          Facts.doc("The best estimate, or the exact number.").esf("919", "931", "2118"));

  /** Describes {@link #high()}. */
  public static final Property.One<Estimate, Long> HIGH =
      DRAFT.one(
          "high",
          Scalars.integer(0L, 9000000000000000L),
          Estimate::high,
          Facts.doc("The most, inclusive; absent when no upper bound is stated."));

  /** Describes {@link #unit()}. */
  public static final Property.One<Estimate, Code> UNIT =
      DRAFT.one(
          "unit",
          Code.OBJECT_TYPE,
          Estimate::unit,
          Facts.doc("What is counted, when it is not single persons.").lists("huridocs-07"));

  /** Describes {@link #verbatim()}. */
  public static final Property.One<Estimate, Text> VERBATIM =
      DRAFT.one(
          "verbatim",
          ValueType.TEXT,
          Estimate::verbatim,
          Facts.doc("The source's own words, such as numerous.").personal());

  /** Describes {@link #breakdown()}. */
  public static final Property.Many<Estimate, Tally> BREAKDOWN =
      DRAFT.many(
          "breakdown",
          Tally.OBJECT_TYPE,
          Estimate::breakdown,
          Facts.doc("Parts of the number by sex and age, as far as stated."));

  /** The description of this record. */
  public static final ObjectType<Estimate> OBJECT_TYPE =
      DRAFT.build(
          Estimate::extras,
          s ->
              new Estimate(
                  s.one(LOW),
                  s.one(BEST),
                  s.one(HIGH),
                  s.one(UNIT),
                  s.one(VERBATIM),
                  s.many(BREAKDOWN),
                  s.extras()),
          s -> ordered(s.one(LOW), s.one(BEST), s.one(HIGH)));

  /** Copies the lists and checks that the structural parts are there. */
  public Estimate {
    breakdown = List.copyOf(breakdown);
    Objects.requireNonNull(extras, "extras");
    if (ordered(low, best, high) != null) {
      throw new IllegalArgumentException("low, best and high are out of order");
    }
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

  /**
   * Says whether bounds are in order.
   *
   * @param low the least, or null
   * @param best the best, or null
   * @param high the most, or null
   * @return null when low is at most best and best at most high, as far as they are there
   */
  static @Nullable Misfit ordered(@Nullable Long low, @Nullable Long best, @Nullable Long high) {
    boolean wrong =
        (low != null && best != null && low > best)
            || (best != null && high != null && best > high)
            || (low != null && high != null && low > high);
    return wrong ? Misfit.of(Misfit.Kind.CONTRADICTORY, "a number with low <= best <= high") : null;
  }

  /**
   * Makes an exact number.
   *
   * @param number how many, 0 or more
   * @return the estimate, with best only
   */
  public static Estimate exactly(long number) {
    return builder().best(number).build();
  }

  @Override
  public String toString() {
    return "Estimate";
  }

  /** Builds a {@link Estimate}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<Estimate, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(Estimate origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link Estimate#low()}; null for none. */
    public Builder low(@Nullable Long low) {
      return set(LOW, low);
    }

    /** Sets {@link Estimate#best()}; null for none. */
    public Builder best(@Nullable Long best) {
      return set(BEST, best);
    }

    /** Sets {@link Estimate#high()}; null for none. */
    public Builder high(@Nullable Long high) {
      return set(HIGH, high);
    }

    /** Sets {@link Estimate#unit()}; null for none. */
    public Builder unit(@Nullable Code unit) {
      return set(UNIT, unit);
    }

    /** Sets {@link Estimate#verbatim()}; null for none. */
    public Builder verbatim(@Nullable Text verbatim) {
      return set(VERBATIM, verbatim);
    }

    /** Sets {@link Estimate#breakdown()}; empty for none. */
    public Builder breakdown(List<Tally> breakdown) {
      return set(BREAKDOWN, breakdown);
    }
  }
}
