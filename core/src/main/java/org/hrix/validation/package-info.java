// SPDX-License-Identifier: Apache-2.0
/**
 * Findings about data: what is wrong, how bad it is, and where.
 *
 * <p>Start at {@link org.hrix.validation.Problem}. {@link org.hrix.validation.EntityChecker} checks
 * one entity; a whole input is checked by {@link org.hrix.io.StreamValidator}.
 */
@NullMarked
package org.hrix.validation;

import org.jspecify.annotations.NullMarked;
