// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * What kind of name a name is.
 *
 * @since 0.1.0
 */
public enum NameKind implements Choice {
  /** The name in official papers. */
  LEGAL("legal"),

  /** A name no longer used. */
  FORMER("former"),

  /** Another name in use. */
  ALIAS("alias"),

  /** A name taken for fighting. */
  NOM_DE_GUERRE("nom-de-guerre"),

  /** A pseudonym that protects the person. */
  PROTECTIVE("protective"),

  /** A short form or acronym. */
  SHORT("short"),

  /** The meaning of the name in another language. */
  TRANSLATED("translated");

  private final String code;

  NameKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
