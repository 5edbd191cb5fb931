// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.Objects;
import org.hrix.description.Property;
import org.hrix.io.Loss;
import org.jspecify.annotations.Nullable;

/**
 * What ESF says of an entity, and what it does not.
 *
 * @since 0.1.0
 */
public final class EsfStatement {
  private final EsfRecord record;
  private final @Nullable Loss.Kind[] losses;

  EsfStatement(EsfRecord record, @Nullable Loss.Kind[] losses) {
    this.record = Objects.requireNonNull(record, "record");
    this.losses = losses;
  }

  /**
   * Returns what is said.
   *
   * @return the record; some of its values may have to be taken from other entities
   */
  public EsfRecord record() {
    return record;
  }

  /**
   * Tells what becomes of the typed values of a property. Data that is not typed is never said.
   *
   * @param property a property of the entity
   * @return null when they are said in full, or when there are none
   */
  public Loss.@Nullable Kind lossOf(Property<?, ?> property) {
    return losses[property.index()];
  }

  @Override
  public String toString() {
    return "EsfStatement[" + record + "]";
  }
}
