// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.Flushable;
import java.io.IOException;
import org.hrix.model.Entity;

/**
 * Writes entities one by one, in constant memory. The same entities give the same bytes.
 *
 * <p>Only {@link #close} completes the output. Not thread-safe.
 *
 * @since 0.1.0
 */
public interface EntityWriter extends Flushable, AutoCloseable {

  /**
   * Writes an entity.
   *
   * @param entity the entity; what the format cannot say of it is reported as a loss
   * @throws IOException when the output fails
   */
  void write(Entity entity) throws IOException;

  @Override
  void close() throws IOException;
}
