// SPDX-License-Identifier: Apache-2.0
/**
 * Data that the model does not know: kept in order, digit for digit, and written back unchanged.
 *
 * <p>Start at {@link org.hrix.data.Datum}.
 */
@NullMarked
package org.hrix.data;

import org.jspecify.annotations.NullMarked;
