// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * What became of a request for consent.
 *
 * @since 0.1.0
 */
public enum ConsentStatus implements Choice {
  /** Consent was given. */
  GIVEN("given"),

  /** Consent was given under conditions. */
  LIMITED("limited"),

  /** Consent was refused. */
  REFUSED("refused"),

  /** Consent was given and taken back. */
  WITHDRAWN("withdrawn");

  private final String code;

  ConsentStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
