// SPDX-License-Identifier: Apache-2.0
/**
 * Constraints of Jakarta Validation for the records of the model, where the standard ones mean
 * something else: lengths count code points, blank means Unicode White_Space. Any provider checks
 * them in an application of its own.
 *
 * <p>Start at {@link org.hrix.constraint.Described}.
 */
@NullMarked
package org.hrix.constraint;

import org.jspecify.annotations.NullMarked;
