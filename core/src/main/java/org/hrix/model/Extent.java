// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether something lasted throughout a range of time or happened at some time within it.
 *
 * @since 0.1.0
 */
public enum Extent implements Choice {
  /** It lasted from the beginning of the range to its end. */
  THROUGHOUT("throughout"),

  /** It happened at some time within the range. */
  WITHIN("within");

  private final String code;

  Extent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
