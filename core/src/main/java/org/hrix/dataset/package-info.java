// SPDX-License-Identifier: Apache-2.0
/**
 * Datasets as a whole: in memory, as a graph to walk, and counted.
 *
 * <p>Start at {@link org.hrix.dataset.Dataset}.
 */
@NullMarked
package org.hrix.dataset;

import org.jspecify.annotations.NullMarked;
