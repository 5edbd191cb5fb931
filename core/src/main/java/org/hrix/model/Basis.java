// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether a source states something or it was inferred.
 *
 * @since 0.1.0
 */
public enum Basis implements Choice {
  /** The source says so. */
  STATED("stated"),

  /** Whoever made the record concluded it. */
  INFERRED("inferred");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
