// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.util.List;
import java.util.Objects;
import org.hrix.data.Extras;
import org.jspecify.annotations.Nullable;

/**
 * The values of one object while it is being put together, by the index of its properties.
 *
 * <p>Not thread-safe; used once.
 *
 * @since 0.1.0
 */
public final class Slots {
  private final @Nullable Object[] values;
  private Extras extras = Extras.NONE;

  Slots(int size) {
    values = new @Nullable Object[size];
  }

  /**
   * Gets the value of a property.
   *
   * @param <E> its type
   * @param property a property of the object's type
   * @return the value, or null when there is none
   */
  @SuppressWarnings("unchecked")
  public <E> @Nullable E one(Property.One<?, E> property) {
    return (E) values[property.index()];
  }

  /**
   * Gets the value of a property without which there is no object.
   *
   * @param <E> its type
   * @param property a structural property
   * @return the value
   * @throws NullPointerException naming the property, when there is none
   */
  public <E> E need(Property.One<?, E> property) {
    return Objects.requireNonNull(one(property), property.name());
  }

  /**
   * Gets the items of a property.
   *
   * @param <E> the type of an item
   * @param property a property of the object's type
   * @return the items, empty when there are none
   */
  @SuppressWarnings("unchecked")
  public <E> List<E> many(Property.Many<?, E> property) {
    Object value = values[property.index()];
    return value == null ? List.of() : (List<E>) value;
  }

  /**
   * Gets what the object carries besides.
   *
   * @return the extras
   */
  public Extras extras() {
    return extras;
  }

  /**
   * Puts a value.
   *
   * @param property a property of the object's type
   * @param value an instance of its type, a list of such for {@link Property.Many}, or null; not
   *     checked here
   */
  public void put(Property<?, ?> property, @Nullable Object value) {
    values[property.index()] = value;
  }

  /**
   * Tells whether a value was put.
   *
   * @param property a property of the object's type
   * @return true when there is a value
   */
  public boolean has(Property<?, ?> property) {
    return values[property.index()] != null;
  }

  /**
   * Puts what the object carries besides.
   *
   * @param carried the extras
   */
  public void extras(Extras carried) {
    extras = Objects.requireNonNull(carried, "carried");
  }
}
