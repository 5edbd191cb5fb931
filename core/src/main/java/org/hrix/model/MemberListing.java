// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.description.Choice;

/**
 * Whether the listed members are all members of a group.
 *
 * @since 0.1.0
 */
public enum MemberListing implements Choice {
  /** There are no others. */
  ALL("all"),

  /** There are others. */
  SOME("some");

  private final String code;

  MemberListing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
