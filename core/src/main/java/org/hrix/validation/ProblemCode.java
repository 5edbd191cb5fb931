// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

/**
 * The kind of a problem. Its id never changes and is never used for anything else.
 *
 * @since 0.1.0
 */
public interface ProblemCode {

  /**
   * Returns the id.
   *
   * @return upper-case letters, a hyphen and three digits, for instance {@code SHAPE-001}
   */
  String id();

  /**
   * Returns the severity unless a profile says otherwise.
   *
   * @return the severity
   */
  Severity defaultSeverity();

  /**
   * Returns the layer at which it is found.
   *
   * @return the layer
   */
  Layer layer();

  /**
   * Returns the message in English, with the names of arguments in braces.
   *
   * @return for instance <code>{property} must be {expected}.</code>
   */
  String summary();
}
