// SPDX-License-Identifier: Apache-2.0
/**
 * How fast HRIX reads and writes JSON Lines, against Jackson in the same run.
 *
 * <p>Start at {@link org.hrix.benchmarks.JsonLinesBenchmark}.
 */
@NullMarked
package org.hrix.benchmarks;

import org.jspecify.annotations.NullMarked;
