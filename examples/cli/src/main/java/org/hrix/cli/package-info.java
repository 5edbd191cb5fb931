// SPDX-License-Identifier: Apache-2.0
/**
 * The {@code hrix} command.
 *
 * <p>Start at {@link org.hrix.cli.Main}.
 */
@NullMarked
package org.hrix.cli;

import org.jspecify.annotations.NullMarked;
