// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * How an informant knows.
 *
 * @since 0.1.0
 */
public enum Knowledge implements Choice {
  /** It happened to the informant. */
  EXPERIENCED("experienced"),

  /** Saw or heard it happen. */
  SAW("saw"),

  /** Was told by others. */
  TOLD("told"),

  /** Read or heard it in a medium. */
  READ("read"),

  /** Concluded it. */
  INFERRED("inferred");

  private final String code;

  Knowledge(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
