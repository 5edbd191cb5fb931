// SPDX-License-Identifier: Apache-2.0
/**
 * Tables of HRIX.
 *
 * <p>Start at {@link org.hrix.csv.CsvPackageFormat}.
 */
@NullMarked
package org.hrix.csv;

import org.jspecify.annotations.NullMarked;
