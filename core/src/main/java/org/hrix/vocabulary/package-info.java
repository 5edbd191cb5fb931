// SPDX-License-Identifier: Apache-2.0
/**
 * Coded values, and the lists that their codes come from.
 *
 * <p>Start at {@link org.hrix.vocabulary.Vocabularies}.
 */
@NullMarked
package org.hrix.vocabulary;

import org.jspecify.annotations.NullMarked;
