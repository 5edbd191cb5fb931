// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether a record still stands.
 *
 * @since 0.1.0
 */
public enum RecordStatus implements Choice {
  /** It stands. */
  CURRENT("current"),

  /** It was withdrawn; the tombstone stays. */
  WITHDRAWN("withdrawn"),

  /** Another record has taken its place. */
  SUPERSEDED("superseded");

  private final String code;

  RecordStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
