// SPDX-License-Identifier: Apache-2.0
/**
 * HRIX JSON, one document for a dataset, and HRIX JSON Lines, one line for an entity. Both are
 * lossless.
 *
 * <p>Start at {@link org.hrix.json.JsonLinesFormat}.
 */
@NullMarked
package org.hrix.json;

import org.jspecify.annotations.NullMarked;
