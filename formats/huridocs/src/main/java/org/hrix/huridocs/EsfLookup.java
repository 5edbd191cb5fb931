// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import org.hrix.model.Actor;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
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

  /**
   * Tells of which format the record of an entity is.
   *
   * @param id the id of the entity
   * @return {@link EsfKind#EVENT}, {@link EsfKind#PERSON}, or null for anything else
   */
  default @Nullable EsfKind kindOf(String id) {
    Entity entity = find(id);
    if (entity instanceof Incident) {
      return EsfKind.EVENT;
    }
    return entity instanceof Actor ? EsfKind.PERSON : null;
  }
}
