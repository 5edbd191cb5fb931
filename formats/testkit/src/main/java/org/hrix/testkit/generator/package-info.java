// SPDX-License-Identifier: Apache-2.0
/**
 * Datasets of invented people, shaped like real ones, in any size.
 *
 * <p>Start at {@link org.hrix.testkit.generator.DatasetGenerator}.
 */
@NullMarked
package org.hrix.testkit.generator;

import org.jspecify.annotations.NullMarked;
