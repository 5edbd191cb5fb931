// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.List;
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
  private final List<Property<?, ?>> open;
  private final boolean typed;

  EsfStatement(
      EsfRecord record, @Nullable Loss.Kind[] losses, List<Property<?, ?>> open, boolean typed) {
    this.record = Objects.requireNonNull(record, "record");
    this.losses = losses;
    this.open = open;
    this.typed = typed;
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
   * @return null when they are said in full, or when there are none; a loss, too, when that is open
   */
  public Loss.@Nullable Kind lossOf(Property<?, ?> property) {
    return losses[property.index()];
  }

  /**
   * Returns the properties that are said in full when what is taken from other entities says it all
   * (see {@link EsfReturns}).
   *
   * @return the properties, mostly none
   */
  public List<Property<?, ?>> open() {
    return List.copyOf(open);
  }

  /**
   * Tells whether the record tells of which type the entity is: ESF knows persons only, and takes a
   * group of which it says neither size nor description for one.
   *
   * @return true when an entity of the same type is read from it
   */
  public boolean isTyped() {
    return typed;
  }

  @Override
  public String toString() {
    return "EsfStatement[" + record + "]";
  }
}
