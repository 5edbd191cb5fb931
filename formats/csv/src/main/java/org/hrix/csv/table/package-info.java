// SPDX-License-Identifier: Apache-2.0
/**
 * The cell layer: bytes to rows of cells and back, whatever the columns mean.
 *
 * <p>Start at {@link org.hrix.csv.table.TableReader}.
 */
@NullMarked
package org.hrix.csv.table;

import org.jspecify.annotations.NullMarked;
