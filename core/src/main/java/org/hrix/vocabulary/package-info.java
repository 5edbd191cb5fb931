// SPDX-License-Identifier: Apache-2.0
/**
 * Coded values: terms of lists that an organisation may extend.
 *
 * <p>Start at {@link org.hrix.vocabulary.Code}.
 */
@NullMarked
package org.hrix.vocabulary;

import org.jspecify.annotations.NullMarked;
