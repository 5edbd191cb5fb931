// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * How precise a point is.
 *
 * @since 0.1.0
 */
public enum Precision implements Choice {
  /** The very spot. */
  EXACT("exact"),

  /** Near the spot, such as the same street. */
  NEAR("near"),

  /** Somewhere in the town or village. */
  SETTLEMENT("settlement"),

  /** Somewhere in the district. */
  DISTRICT("district"),

  /** Somewhere in the province or region. */
  PROVINCE("province"),

  /** Somewhere in the country. */
  COUNTRY("country");

  private final String code;

  Precision(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
