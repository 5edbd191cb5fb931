// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * How far a legal qualification has got.
 *
 * @since 0.1.0
 */
public enum QualificationStatus implements Choice {
  /** Somebody qualifies the conduct so. */
  CLAIMED("claimed"),

  /** A charge was brought. */
  CHARGED("charged"),

  /** A court or body found it so. */
  FOUND("found"),

  /** A court or body rejected it. */
  REJECTED("rejected");

  private final String code;

  QualificationStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
