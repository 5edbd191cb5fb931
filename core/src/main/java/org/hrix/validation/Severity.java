// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

/**
 * How bad a problem is, from the lightest to the gravest.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** Worth knowing; nothing is wrong. */
  INFO,
  /** Suspicious, or lossy for some readers. */
  WARNING,
  /** Breaks the format or the model. */
  ERROR
}
