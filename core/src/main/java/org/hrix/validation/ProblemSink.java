// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.function.Consumer;

/**
 * Takes problems, and may have had enough of some: then they are only counted, which is much faster
 * than finding out the place of each.
 *
 * @since 0.1.0
 */
public interface ProblemSink extends Consumer<Problem> {

  /**
   * Tells whether problems of a kind are still wanted. Once false, it stays false.
   *
   * @param code the kind
   * @return false when they need only be counted
   */
  default boolean wants(ProblemCode code) {
    return true;
  }

  /**
   * Takes the number of problems of a kind that was not wanted any more.
   *
   * @param code the kind
   * @param severity how severe they are
   * @param number how many there are besides those that were given, 1 or more
   */
  void count(ProblemCode code, Severity severity, long number);
}
