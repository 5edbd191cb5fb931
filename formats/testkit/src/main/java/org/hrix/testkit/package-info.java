// SPDX-License-Identifier: Apache-2.0
/**
 * What every format is tested with: random datasets made from the descriptions, and the contract
 * that every format keeps.
 *
 * <p>Start at {@link org.hrix.testkit.FormatContract}.
 */
@NullMarked
package org.hrix.testkit;

import org.jspecify.annotations.NullMarked;
