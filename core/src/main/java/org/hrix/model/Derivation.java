// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * How a document derives from another.
 *
 * @since 0.1.0
 */
public enum Derivation implements Choice {
  /** A translation of it. */
  TRANSLATION("translation"),

  /** A copy of it. */
  COPY("copy"),

  /** A part of it. */
  EXCERPT("excerpt"),

  /** Its spoken words, written down. */
  TRANSCRIPT("transcript"),

  /** A summary of it. */
  SUMMARY("summary"),

  /** A later version of it. */
  REVISION("revision");

  private final String code;

  Derivation(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
