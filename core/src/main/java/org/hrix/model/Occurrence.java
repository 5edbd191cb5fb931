// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether an act record stands for one act, or for acts that are only described as a pattern.
 *
 * @since 0.1.0
 */
public enum Occurrence implements Choice {
  /** One act. */
  SINGLE("single"),

  /** The same act several times, by and against the same. */
  REPEATED("repeated"),

  /** Acts known only in general, such as "numerous reports of"; never counted as one. */
  PATTERN("pattern");

  private final String code;

  Occurrence(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
