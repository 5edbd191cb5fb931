// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names terms that have no labels of their own. */
interface Names {

  /** Names nothing. */
  Names NONE = (term, language) -> null;

  /** Returns the name of a term in a language, null when there is none. */
  @Nullable String name(Term term, Locale language);
}
