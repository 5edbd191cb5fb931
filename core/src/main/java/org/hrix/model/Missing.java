// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Why a value is not there. All of these differ from a value that is simply not stated.
 *
 * @since 0.1.0
 */
public enum Missing implements Choice {
  /** Asked or looked for, and not known. */
  UNKNOWN("unknown"),

  /** Nobody asked. */
  NOT_ASKED("not-asked"),

  /** Whoever was asked did not want to say. */
  REFUSED("refused"),

  /** It is known and deliberately not given here. */
  WITHHELD("withheld"),

  /** It does not apply. */
  NOT_APPLICABLE("not-applicable"),

  /** It is affirmed that there is none. */
  NONE("none");

  private final String code;

  Missing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
