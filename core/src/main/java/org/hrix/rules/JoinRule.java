// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/**
 * A rule over several entities, judged once all of them are known.
 *
 * <p>It works on facts and edges only, in time linear in their number (sorting excepted), and names
 * the entities that break it; their places are found afterwards.
 */
@FunctionalInterface
interface JoinRule {

  /**
   * Judges a dataset.
   *
   * @param index what is known of all entities
   * @param broken takes the ordinal of each entity that breaks the rule, and of those for which it
   *     could not run
   */
  void judge(DatasetIndex index, JoinSink broken);
}
