// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.Locale;

/**
 * How much a list says about codes that are not in it.
 *
 * @since 0.1.0
 */
public enum Coverage {
  /** All codes there are: another code is wrong. */
  CLOSED,
  /** All codes that its publisher gave; an organisation may have added its own. */
  OPEN,
  /** Some of the codes its publisher gave: nothing is known of another code. */
  PARTIAL;

  /**
   * Returns the word for it in {@code lists.csv}.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
