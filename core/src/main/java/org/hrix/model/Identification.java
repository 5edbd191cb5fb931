// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether an actor's name is known. Unknown and unnamed differ.
 *
 * @since 0.1.0
 */
public enum Identification implements Choice {
  /** The record names the actor. */
  NAMED("named"),

  /** Somebody knows who it is, but the source does not name the actor. */
  UNNAMED("unnamed"),

  /** Nobody is known to know who it is. */
  UNKNOWN("unknown");

  private final String code;

  Identification(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
