// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.hrix.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds other entities of the dataset, of which a record needs something.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface EsfLookup {

  /**
   * Finds an entity.
   *
   * @param id its id
   * @return the entity, the first of several with the id; null when there is none
   */
  @Nullable Entity find(String id);
}
