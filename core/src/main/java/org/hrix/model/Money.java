// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.hrix.constraint.Decimal;
import org.hrix.constraint.Described;
import org.hrix.constraint.Token;
import org.hrix.data.Extras;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * <p>Immutable.
 *
 * @param amount the amount, with its decimals as written; null when absent
 * @param currency the currency (ISO 4217) (1 to 3 code points); null when absent
 * @param verbatim the source's own words; null when absent
 * @param extras what the object carries besides, such as unknown fields
 * @since 0.1.0
 */
@Described
public record Money(
    @Decimal(min = "-1000000000000000", max = "1000000000000000") @Nullable BigDecimal amount,
    @Token(max = 3) @Nullable String currency,
    @Nullable Text verbatim,
    Extras extras) {

  private static final ObjectType.Draft<Money> DRAFT =
      ObjectType.draft(Money.class, "money", "An amount of money.");

  /** Describes {@link #amount()}. */
  public static final Property.One<Money, BigDecimal> AMOUNT =
      DRAFT.one(
          "amount",
          Scalars.decimal("-1000000000000000", "1000000000000000"),
          Money::amount,
          Facts.doc("The amount, with its decimals as written."));

  /** Describes {@link #currency()}. */
  public static final Property.One<Money, String> CURRENCY =
      DRAFT.one(
          "currency",
          Scalars.token("currency", 3),
          Money::currency,
          Facts.doc("The currency (ISO 4217)."));

  /** Describes {@link #verbatim()}. */
  public static final Property.One<Money, Text> VERBATIM =
      DRAFT.one("verbatim", ValueType.TEXT, Money::verbatim, Facts.doc("The source's own words."));

  /** The description of this record. */
  public static final ObjectType<Money> OBJECT_TYPE =
      DRAFT.build(
          Money::extras,
          s -> new Money(s.one(AMOUNT), s.one(CURRENCY), s.one(VERBATIM), s.extras()));

  /** Copies the lists and checks that the structural parts are there. */
  public Money {
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Makes one without extras.
   *
   * @param amount see the record
   * @param currency see the record
   * @param verbatim see the record
   * @return the object
   */
  public static Money of(
      @Nullable BigDecimal amount, @Nullable String currency, @Nullable Text verbatim) {
    return new Money(amount, currency, verbatim, Extras.NONE);
  }
}
