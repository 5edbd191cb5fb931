// SPDX-License-Identifier: Apache-2.0
package org.hrix.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.hrix.description.ScalarType;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * A number within bounds, written without exponent, with at most 30 digits after the point and at
 * most 60 characters. Null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = Decimal.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Decimal {

  /** Returns the smallest, inclusive. */
  String min();

  /** Returns the largest, inclusive. */
  String max();

  /** Returns what is said when the reason is not known. */
  String message() default "{org.hrix.constraint.MALFORMED}";

  /** Returns the groups it belongs to. */
  Class<?>[] groups() default {};

  /** Returns what an application hangs on to it. */
  Class<? extends Payload>[] payload() default {};

  /** Checks it. Thread-safe once initialized. */
  final class Validator implements ConstraintValidator<Decimal, BigDecimal> {
    private ScalarType<BigDecimal> type = Scalars.decimal("0", "0");

    /** Makes a validator, as providers do. */
    public Validator() {}

    @Override
    public void initialize(Decimal bounds) {
      type = Scalars.decimal(bounds.min(), bounds.max());
    }

    @Override
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
      return value == null || Faults.scalar(type, value, context);
    }
  }
}
