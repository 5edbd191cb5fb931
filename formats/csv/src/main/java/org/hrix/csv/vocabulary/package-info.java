// SPDX-License-Identifier: Apache-2.0
/**
 * Code lists as tables: an organisation's own copy, a translation, a local list.
 *
 * <p>Start at {@link org.hrix.csv.vocabulary.VocabularyFiles}.
 */
@NullMarked
package org.hrix.csv.vocabulary;

import org.jspecify.annotations.NullMarked;
