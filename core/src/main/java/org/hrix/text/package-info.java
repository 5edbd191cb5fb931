// SPDX-License-Identifier: Apache-2.0
/**
 * Text in one or several languages (BCP 47), and the few questions about characters that the rest
 * of the library asks.
 *
 * <p>Start at {@link org.hrix.text.Text}.
 */
@NullMarked
package org.hrix.text;

import org.jspecify.annotations.NullMarked;
