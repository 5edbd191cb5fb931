// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Locale;
import java.util.ResourceBundle;

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
   * Returns the release that first reported it.
   *
   * @return a version, {@code 0.1.0} unless said otherwise
   */
  default String since() {
    return "0.1.0";
  }

  /**
   * Returns the texts about the code. Under its {@link #id} stands the message, with the names of
   * arguments in braces; the English bundle also holds {@code .why}, why it matters, and {@code
   * .mend}, how to mend it, behind the id.
   *
   * @param locale the language; English when there are no texts in it
   * @return the bundle, found by the module that the code belongs to
   */
  ResourceBundle texts(Locale locale);

  /**
   * Returns the message in English, with the names of arguments in braces.
   *
   * @return for instance <code>{property} must be {expected}.</code>
   */
  default String summary() {
    return texts(Locale.ROOT).getString(id());
  }
}
