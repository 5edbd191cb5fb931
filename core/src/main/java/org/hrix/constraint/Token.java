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
import org.hrix.description.ScalarType;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * A string of at least one and at most {@link #max} code points, which is not blank (Unicode
 * White_Space) and holds no control characters. Null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = Token.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Token {

  /** Returns the most code points, inclusive. */
  int max();

  /** Returns what is said when the reason is not known. */
  String message() default "{org.hrix.constraint.MALFORMED}";

  /** Returns the groups it belongs to. */
  Class<?>[] groups() default {};

  /** Returns what an application hangs on to it. */
  Class<? extends Payload>[] payload() default {};

  /** Checks it. Thread-safe once initialized. */
  final class Validator implements ConstraintValidator<Token, String> {
    private ScalarType<String> type = Scalars.token("token", Integer.MAX_VALUE);

    /** Makes a validator, as providers do. */
    public Validator() {}

    @Override
    public void initialize(Token token) {
      type = Scalars.token("token", token.max());
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || Faults.scalar(type, value, context);
    }
  }
}
