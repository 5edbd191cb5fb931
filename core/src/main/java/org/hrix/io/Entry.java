// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import org.hrix.model.Entity;
import org.hrix.validation.Location;

/**
 * An entity and where it was. Places never enter the model: an entry keeps them packed and makes
 * them readable only when asked.
 *
 * <p>Stays valid after the reader has gone on or was closed.
 *
 * @since 0.1.0
 */
public interface Entry {

  /**
   * Returns the entity.
   *
   * @return an entity of a known type, or raw data
   */
  Entity entity();

  /**
   * Returns the place of the entity in the stream.
   *
   * @return from 0
   */
  long sequence();

  /**
   * Returns where the entity begins.
   *
   * @return the location, with the pointer of the entity in its input
   */
  Location location();

  /**
   * Finds where a value of the entity is.
   *
   * @param pointer a JSON Pointer (RFC 6901) relative to the entity, in terms of the model: names
   *     of properties and indexes as the entity would be written in JSON; empty for the entity
   *     itself
   * @return the location; where the value is absent, that of the closest object that would hold it,
   *     with the pointer as asked
   */
  Location locate(String pointer);

  /**
   * Tells whether the reader has reported that bytes where a value stands are not of the encoding,
   * so that replacement characters stand for letters.
   *
   * @param pointer as for {@link #locate}
   * @return false unless the reader says so
   */
  default boolean isGarbled(String pointer) {
    return false;
  }
}
