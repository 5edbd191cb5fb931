// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/**
 * Takes from an entity the few facts that rules over several entities need.
 *
 * @param <E> the type of entity
 */
@FunctionalInterface
interface FactRule<E> {

  /**
   * Collects facts.
   *
   * @param entity the entity
   * @param facts takes them
   * @param context the dataset that the entity stands in
   */
  void collect(E entity, FactSink facts, RuleContext context);
}
