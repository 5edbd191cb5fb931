// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.hrix.model.KnownEntity;

/** Says where in an entity that breaks a rule over several the finding is. */
@FunctionalInterface
interface JoinPlace {

  /**
   * Finds the place.
   *
   * @param entity the entity
   * @return a JSON Pointer within it
   */
  String of(KnownEntity entity);
}
