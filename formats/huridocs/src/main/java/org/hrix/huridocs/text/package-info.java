// SPDX-License-Identifier: Apache-2.0
/**
 * Record sheets: the form in which documentation centres print and exchange the Events Standard
 * Formats. One sheet to a record, numbered fields, values with {@code /} in between, clarifying
 * notes behind a colon.
 *
 * <p>Start at {@link org.hrix.huridocs.text.EsfTextFormat}.
 */
@NullMarked
package org.hrix.huridocs.text;

import org.jspecify.annotations.NullMarked;
