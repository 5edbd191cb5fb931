// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

/**
 * The answer to a question about dates that are not known exactly.
 *
 * @since 0.1.0
 */
public enum Answer {
  /** So it is, for every reading of the dates. */
  YES,
  /** So it is not, for every reading of the dates. */
  NO,
  /** It depends on what is not known. */
  CANNOT_TELL
}
