// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether somebody is addressed or only copied.
 *
 * @since 0.1.0
 */
public enum Addressing implements Choice {
  /** Addressed. */
  TO("to"),

  /** Copied. */
  COPY("copy");

  private final String code;

  Addressing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
