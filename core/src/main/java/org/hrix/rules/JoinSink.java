// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.function.IntConsumer;

/** Takes what a rule over several entities finds, in any order. */
interface JoinSink extends IntConsumer {

  /**
   * Takes an entity that breaks the rule. Once is enough.
   *
   * @param ordinal the entity
   */
  @Override
  void accept(int ordinal);

  /**
   * Takes an entity that breaks the rule by a reference, so that the item with that can be named.
   *
   * @param ordinal the entity
   * @param target where the reference leads; of several the first counts
   */
  void because(int ordinal, int target);

  /**
   * Takes an entity for which the rule could not run: its own part of what is compared is stated,
   * and the other is not in the dataset, or does not state its part. Entities come one after the
   * other, each as often as it likes in a row.
   *
   * @param ordinal the entity
   */
  void notRun(int ordinal);
}
