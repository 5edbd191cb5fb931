// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.Objects;
import org.hrix.constraint.Described;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who may be told; no marking never means clear.
 *
 * <p>Immutable.
 *
 * @param tlp the label of the Traffic Light Protocol 2.0; null when absent
 * @param confidential whether the record is confidential in the sense of the Events Standard
 *     Formats; absent means unmarked
 * @param statement handling instructions in words; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Marking(
    @Nullable Tlp tlp, @Nullable Boolean confidential, @Nullable Text statement, Extras extras) {

  private static final ObjectType.Draft<Marking> DRAFT =
      ObjectType.draft(Marking.class, "marking", "Who may be told; no marking never means clear.");

  /** Describes {@link #tlp()}. */
  public static final Property.One<Marking, Tlp> TLP =
      DRAFT.one(
          "tlp",
          Scalars.choice(Tlp.class, Tlp.values()),
          Marking::tlp,
          Facts.doc("The label of the Traffic Light Protocol 2.0."));

  /** Describes {@link #confidential()}. */
  public static final Property.One<Marking, Boolean> CONFIDENTIAL =
      DRAFT.one(
          "confidential",
          Scalars.BOOLEAN,
          Marking::confidential,
          Facts.doc(
                  "Whether the record is confidential in the sense of the Events Standard Formats; absent means unmarked.")
              .esf("108", "908", "2108", "2308", "2408", "2508", "2608"));

  /** Describes {@link #statement()}. */
  public static final Property.One<Marking, Text> STATEMENT =
      DRAFT.one(
          "statement",
          ValueType.TEXT,
          Marking::statement,
          Facts.doc("Handling instructions in words."));

  /** The description of this record. */
  public static final ObjectType<Marking> OBJECT_TYPE =
      DRAFT.build(
          Marking::extras,
          s -> new Marking(s.one(TLP), s.one(CONFIDENTIAL), s.one(STATEMENT), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Marking {
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param tlp see the record
   * @param confidential see the record
   * @param statement see the record
   * @return the object
   */
  public static Marking of(
      @Nullable Tlp tlp, @Nullable Boolean confidential, @Nullable Text statement) {
    return new Marking(tlp, confidential, statement, Extras.NONE);
  }
}
