// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * How far the comparison of two entities has got.
 *
 * @since 0.1.0
 */
public enum IdentityStatus implements Choice {
  /** Proposed, not yet decided. */
  CANDIDATE("candidate"),

  /** Decided: it is so. */
  CONFIRMED("confirmed"),

  /** Decided: it is not so. */
  REJECTED("rejected");

  private final String code;

  IdentityStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
