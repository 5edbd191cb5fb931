// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * How a document bears on what is said.
 *
 * @since 0.1.0
 */
public enum Support implements Choice {
  /** It is where the information comes from. */
  ORIGIN("origin"),

  /** It says more, or the same; it is not where the information comes from. */
  SEE_ALSO("see-also");

  private final String code;

  Support(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
