// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

/**
 * Whether a property holds data by which a person may be found.
 *
 * @since 0.1.0
 */
public enum Sensitivity {
  /** Says nothing about a person by itself. */
  NONE,
  /**
   * May identify a person, or tells something about one: names, words, addresses, dates of birth.
   */
  PERSONAL
}
