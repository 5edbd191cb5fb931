// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether two entities stand for the same thing.
 *
 * @since 0.1.0
 */
public enum Sameness implements Choice {
  /** They stand for the same. */
  SAME("same"),

  /** They do not, though they look alike. */
  NOT_SAME("not-same");

  private final String code;

  Sameness(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
