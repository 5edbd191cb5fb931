// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

/**
 * Takes what an output loses.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LossSink {

  /**
   * Takes a loss.
   *
   * @param loss what is lost
   */
  void loss(Loss loss);
}
