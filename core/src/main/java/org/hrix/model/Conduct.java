// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether an act was done or left undone.
 *
 * @since 0.1.0
 */
public enum Conduct implements Choice {
  /** Something was done. */
  ACTION("action"),

  /** Something that should have been done was not. */
  OMISSION("omission");

  private final String code;

  Conduct(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
