// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hrix.constraint.DatumFit;
import org.hrix.constraint.Fault;
import org.hrix.constraint.Faults;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.hrix.description.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * An entity that is complete: whatever is required is there or said to be missing for a reason, in
 * its parts too, and its qualifiers point at something. An entity that could not be typed, although
 * its type is known, is not complete, and what is wrong with it is reported.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = {Complete.KnownValidator.class, Complete.RawValidator.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Complete {

  /** Returns what is said when the reason is not known. */
  String message() default "{org.hrix.constraint.MALFORMED}";

  /** Returns the groups it belongs to. */
  Class<?>[] groups() default {};

  /** Returns what an application hangs on to it. */
  Class<? extends Payload>[] payload() default {};

  /** Checks an entity of the model. Thread-safe. */
  final class KnownValidator implements ConstraintValidator<Complete, KnownEntity> {
    /** Makes a validator, as providers do. */
    public KnownValidator() {}

    @Override
    public boolean isValid(@Nullable KnownEntity entity, ConstraintValidatorContext context) {
      if (entity == null) {
        return true;
      }
      Faults faults = new Faults(context);
      new Completeness(entity, faults).check();
      return faults.isEmpty();
    }
  }

  /** Checks an entity that could not be typed; one of an unknown type is left alone. */
  final class RawValidator implements ConstraintValidator<Complete, RawEntity> {
    /** Makes a validator, as providers do. */
    public RawValidator() {}

    @Override
    public boolean isValid(@Nullable RawEntity entity, ConstraintValidatorContext context) {
      if (entity == null) {
        return true;
      }
      Faults faults = new Faults(context);
      ObjectType<?> type = entity.typeName() == null ? null : EntityTypes.byName(entity.typeName());
      if (!(entity.data() instanceof Datum.Fields fields)) {
        faults.report(Fault.WRONG_TYPE, "an object with type and id");
        new DatumFit(faults).names(entity.data());
      } else if (type == null) {
        new DatumFit(faults).names(fields);
      } else {
        new DatumFit(faults).fields(type, fields);
        faults.report(Fault.NO_ID, Scalars.ID_EXPECTED);
      }
      return faults.isEmpty();
    }
  }
}
