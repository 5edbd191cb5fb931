// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import org.hrix.data.Extras;
import org.jspecify.annotations.Nullable;

/**
 * One element of a dataset: an entity of a known type, or data that is carried as it is.
 *
 * @since 0.1.0
 */
public sealed interface Entity permits KnownEntity, RawEntity {

  /**
   * Returns the id.
   *
   * @return the id, null only for raw entities that have none that is valid
   */
  @Nullable String id();

  /**
   * Returns the name of the entity's type as it stands in files.
   *
   * @return for instance {@code incident}; null for a raw entity that names none
   */
  @Nullable String typeName();

  /**
   * Returns what the entity carries besides its typed values.
   *
   * @return the extras; none for raw entities, which are nothing else
   */
  Extras extras();
}
