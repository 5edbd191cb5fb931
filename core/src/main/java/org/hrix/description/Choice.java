// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

/**
 * One of a closed set of options, with the word that stands for it in every format.
 *
 * <p>Only the model's own axes are closed; whatever an organisation may extend is a coded value. A
 * word outside the set is carried raw, so that a later version's word survives.
 *
 * @since 0.1.0
 */
public interface Choice {

  /**
   * Returns the word that stands for this option in files.
   *
   * @return lower case ASCII as a rule; case-sensitive; never changes
   */
  String code();
}
