// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/**
 * A rule about every value of a type, wherever it stands.
 *
 * @param <V> the type of value
 */
@FunctionalInterface
interface ValueRule<V> {

  /**
   * Checks a value. Never throws because of the data, keeps no state.
   *
   * @param value the value
   * @param site takes findings; their pointers are relative to the value; tells under which
   *     property and in which entity the value stands
   */
  void check(V value, Site site);
}
