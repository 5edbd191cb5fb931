// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Valid;
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
import org.hrix.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date as a source gives it: its words, its value in EDTF, and what is known about both.
 *
 * <p>Immutable. {@code toString()} tells no personal data.
 *
 * @param verbatim the source's own words; null when absent
 * @param edtf the value in EDTF (Library of Congress profile of ISO 8601-2, levels 0 to 2), in the
 *     Gregorian calendar; null when absent
 * @param extent for a value that covers more than one day: whether the thing lasted throughout it
 *     or happened at some time within it; absent when the source does not say
 * @param basis whether the value is stated by the source or inferred; absent means not stated
 * @param calendar the calendar in which the source wrote the date, by its identifier in Unicode
 *     CLDR (persian, islamic, ethiopic, buddhist, …); absent means Gregorian (1 to 40 code points)
 * @param calendarForm the date as written in that calendar; null when absent
 * @param relativeTo what the words are relative to, for words such as Monday or yesterday; null
 *     when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record When(
    @Nullable Text verbatim,
    @Nullable Edtf edtf,
    @Nullable Extent extent,
    @Nullable Basis basis,
    @Token(max = 40) @Nullable String calendar,
    @Nullable String calendarForm,
    @Valid @Nullable Anchor relativeTo,
    Extras extras) {

  private static final ObjectType.Draft<When> DRAFT =
      ObjectType.draft(
          When.class,
          "when",
          "A date as a source gives it: its words, its value in EDTF, and what is known about both.");

  /** Describes {@link #verbatim()}. */
  public static final Property.One<When, Text> VERBATIM =
      DRAFT.one(
          "verbatim",
          ValueType.TEXT,
          When::verbatim,
          Facts.doc("The source's own words.").personal());

  /** Describes {@link #edtf()}. */
  public static final Property.One<When, Edtf> EDTF =
      DRAFT.one(
          "edtf",
          Scalars.EDTF,
          When::edtf,
          Facts.doc(
              "The value in EDTF (Library of Congress profile of ISO 8601-2, levels 0 to 2), in the Gregorian calendar."));

  /** Describes {@link #extent()}. */
  public static final Property.One<When, Extent> EXTENT =
      DRAFT.one(
          "extent",
          Scalars.choice(Extent.class, Extent.values()),
          When::extent,
          Facts.doc(
              "For a value that covers more than one day: whether the thing lasted throughout it or happened at some time within it; absent when the source does not say."));

  /** Describes {@link #basis()}. */
  public static final Property.One<When, Basis> BASIS =
      DRAFT.one(
          "basis",
          Scalars.choice(Basis.class, Basis.values()),
          When::basis,
          Facts.doc(
              "Whether the value is stated by the source or inferred; absent means not stated."));

  /** Describes {@link #calendar()}. */
  public static final Property.One<When, String> CALENDAR =
      DRAFT.one(
          "calendar",
          Scalars.token("calendar", 40),
          When::calendar,
          Facts.doc(
              "The calendar in which the source wrote the date, by its identifier in Unicode CLDR (persian, islamic, ethiopic, buddhist, …); absent means Gregorian."));

  /** Describes {@link #calendarForm()}. */
  public static final Property.One<When, String> CALENDAR_FORM =
      DRAFT.one(
          "calendarForm",
          Scalars.STRING,
          When::calendarForm,
          Facts.doc("The date as written in that calendar."));

  /** Describes {@link #relativeTo()}. */
  public static final Property.One<When, Anchor> RELATIVE_TO =
      DRAFT.one(
          "relativeTo",
          Anchor.OBJECT_TYPE,
          When::relativeTo,
          Facts.doc("What the words are relative to, for words such as Monday or yesterday."));

  /** The description of this record. */
  public static final ObjectType<When> OBJECT_TYPE =
      DRAFT.build(
          When::extras,
          s ->
              new When(
                  s.one(VERBATIM),
                  s.one(EDTF),
                  s.one(EXTENT),
                  s.one(BASIS),
                  s.one(CALENDAR),
                  s.one(CALENDAR_FORM),
                  s.one(RELATIVE_TO),
                  s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public When {
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

  /**
   * Makes a date from its value alone.
   *
   * @param edtf the value in EDTF
   * @return the date
   * @throws org.hrix.time.EdtfSyntaxException when the text is not EDTF
   */
  public static When of(String edtf) {
    return builder().edtf(Edtf.parse(edtf)).build();
  }

  @Override
  public String toString() {
    return "When";
  }

  /** Builds a {@link When}; see {@link ObjectBuilder}. */
  public static final class Builder extends ObjectBuilder<When, Builder> {
    private Builder() {
      super(OBJECT_TYPE);
    }

    private Builder(When origin) {
      super(OBJECT_TYPE, origin);
    }

    /** Sets {@link When#verbatim()}; null for none. */
    public Builder verbatim(@Nullable Text verbatim) {
      return set(VERBATIM, verbatim);
    }

    /** Sets {@link When#edtf()}; null for none. */
    public Builder edtf(@Nullable Edtf edtf) {
      return set(EDTF, edtf);
    }

    /** Sets {@link When#extent()}; null for none. */
    public Builder extent(@Nullable Extent extent) {
      return set(EXTENT, extent);
    }

    /** Sets {@link When#basis()}; null for none. */
    public Builder basis(@Nullable Basis basis) {
      return set(BASIS, basis);
    }

    /** Sets {@link When#calendar()}; null for none. */
    public Builder calendar(@Nullable String calendar) {
      return set(CALENDAR, calendar);
    }

    /** Sets {@link When#calendarForm()}; null for none. */
    public Builder calendarForm(@Nullable String calendarForm) {
      return set(CALENDAR_FORM, calendarForm);
    }

    /** Sets {@link When#relativeTo()}; null for none. */
    public Builder relativeTo(@Nullable Anchor relativeTo) {
      return set(RELATIVE_TO, relativeTo);
    }
  }
}
