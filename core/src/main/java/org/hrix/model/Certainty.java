// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * How sure it is that something is as recorded. A claim stays a claim.
 *
 * @since 0.1.0
 */
public enum Certainty implements Choice {
  /** Beyond dispute for those who made the record. */
  ESTABLISHED("established"),

  /** A source reports it as a fact. */
  REPORTED("reported"),

  /** A source alleges it. */
  ALLEGED("alleged"),

  /** The person concerned says so. */
  CLAIMED("claimed"),

  /** It is suspected. */
  SUSPECTED("suspected"),

  /** Sources contradict each other. */
  DISPUTED("disputed"),

  /** It was found not to be so. */
  REJECTED("rejected");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
