// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/**
 * A rule about one entity by itself.
 *
 * @param <E> the type of entity
 */
@FunctionalInterface
interface EntityRule<E> {

  /**
   * Checks an entity. Never throws because of the data, keeps no state.
   *
   * @param entity the entity
   * @param site takes findings; their pointers are relative to the entity
   */
  void check(E entity, Site site);
}
