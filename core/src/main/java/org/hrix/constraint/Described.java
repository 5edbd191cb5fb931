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
import org.hrix.description.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * A record that fits its description in all that its components cannot say one by one: nothing
 * stands untyped under a known name, no name stands twice, no two items of a list have the same
 * key, parts that belong together are there and in order.
 *
 * <p>The record has its description as a public constant {@code OBJECT_TYPE}. What is wrong with a
 * value that stands untyped is reported at its place.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = Described.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {

  /** Returns what is said when the reason is not known. */
  String message() default "{org.hrix.constraint.MALFORMED}";

  /** Returns the groups it belongs to. */
  Class<?>[] groups() default {};

  /** Returns what an application hangs on to it. */
  Class<? extends Payload>[] payload() default {};

  /** Checks it. Thread-safe. */
  final class Validator implements ConstraintValidator<Described, Object> {
    /** Makes a validator, as providers do. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      Faults faults = new Faults(context);
      new ObjectFit(faults).check(ObjectType.ofRecord(value.getClass()), value);
      return faults.isEmpty();
    }
  }
}
