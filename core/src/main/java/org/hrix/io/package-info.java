// SPDX-License-Identifier: Apache-2.0
/**
 * Contracts that every format keeps: where data comes from and goes to, how entities stream, what
 * is reported and what is lost.
 *
 * <p>Start at {@link org.hrix.io.Formats}.
 */
@NullMarked
package org.hrix.io;

import org.jspecify.annotations.NullMarked;
