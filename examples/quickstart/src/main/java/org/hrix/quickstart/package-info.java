// SPDX-License-Identifier: Apache-2.0
/**
 * A part of a real letter as a dataset, step by step.
 *
 * <p>Start at {@link org.hrix.quickstart.Quickstart}.
 */
@NullMarked
package org.hrix.quickstart;

import org.jspecify.annotations.NullMarked;
