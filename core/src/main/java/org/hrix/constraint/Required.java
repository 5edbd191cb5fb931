// SPDX-License-Identifier: Apache-2.0
package org.hrix.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component whose absence is a finding, unless something stands there that could not be typed or
 * a qualifier of the entity says why it is missing. Only the entity knows both, so it is the
 * entity's own constraint that checks it, {@code org.hrix.model.Complete}; this mark alone checks
 * nothing.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {}
