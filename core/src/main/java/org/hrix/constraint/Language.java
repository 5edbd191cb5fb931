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
 * A language tag by BCP 47, well-formed. Null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = Language.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Language {

  /** Returns what is said when the reason is not known. */
  String message() default "{org.hrix.constraint.MALFORMED}";

  /** Returns the groups it belongs to. */
  Class<?>[] groups() default {};

  /** Returns what an application hangs on to it. */
  Class<? extends Payload>[] payload() default {};

  /** Checks it. Thread-safe once initialized. */
  final class Validator implements ConstraintValidator<Language, String> {
    private final ScalarType<String> type = Scalars.LANGUAGE;

    /** Makes a validator, as providers do. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || Faults.scalar(type, value, context);
    }
  }
}
