// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * The Traffic Light Protocol 2.0 (FIRST, 2022): who may be told.
 *
 * @since 0.1.0
 */
public enum Tlp implements Choice {
  /** Only the recipients themselves. */
  RED("TLP:RED"),

  /** Only the recipients' organisation. */
  AMBER_STRICT("TLP:AMBER+STRICT"),

  /** The recipients' organisation and its clients, as far as they need it. */
  AMBER("TLP:AMBER"),

  /** The community. */
  GREEN("TLP:GREEN"),

  /** Everybody. */
  CLEAR("TLP:CLEAR");

  private final String code;

  Tlp(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
