// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Puts an object together by its properties. Each record's own builder adds methods by name.
 *
 * <p>A builder refuses what a reader would report: {@link #build()} throws when a value is out of
 * bounds, a structural part is missing, or parts contradict each other. Setting a property drops
 * whatever stood there untyped. Not thread-safe.
 *
 * @param <T> the object
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class ObjectBuilder<T, B extends ObjectBuilder<T, B>> {
  private final ObjectType<T> type;
  private final Slots slots;

  /**
   * Starts an empty object.
   *
   * @param type its description
   */
  protected ObjectBuilder(ObjectType<T> type) {
    this.type = type;
    this.slots = type.slots();
  }

  /**
   * Starts from an object.
   *
   * @param type its description
   * @param origin the object to start from
   */
  protected ObjectBuilder(ObjectType<T> type, T origin) {
    this.type = type;
    this.slots = type.slotsOf(origin);
  }

  /**
   * Sets a property.
   *
   * @param <E> the type of its value
   * @param property a property of the object
   * @param value the value; null makes it absent
   * @return this builder
   */
  public final <E> B set(Property.One<T, E> property, @Nullable E value) {
    slots.put(property, value);
    slots.extras(slots.extras().without(property.name()));
    return self();
  }

  /**
   * Sets a list.
   *
   * @param <E> the type of one item
   * @param property a property of the object
   * @param items the items in order, copied; empty makes it absent
   * @return this builder
   */
  public final <E> B set(Property.Many<T, E> property, List<? extends E> items) {
    slots.put(property, items.isEmpty() ? null : List.copyOf(items));
    slots.extras(slots.extras().without(property.name()));
    return self();
  }

  /**
   * Adds an item to the end of a list; what stands in the list untyped stays.
   *
   * @param <E> the type of one item
   * @param property a property of the object
   * @param item the item
   * @return this builder
   */
  public final <E> B add(Property.Many<T, E> property, E item) {
    List<E> longer = new ArrayList<>(slots.many(property));
    longer.add(Objects.requireNonNull(item, "item"));
    slots.put(property, List.copyOf(longer));
    return self();
  }

  /**
   * Adds a field that the model does not know.
   *
   * @param name its name, which must not be one of the known properties
   * @param value its value
   * @return this builder
   * @throws IllegalArgumentException when the model knows the name, or it is no valid text
   */
  public final B extension(String name, Datum value) {
    if (type.property(name) != null) {
      throw new IllegalArgumentException("name is a known property: " + name);
    }
    if (CodePoints.indexOfLoneSurrogate(name) >= 0) {
      throw new IllegalArgumentException("name holds half of a surrogate pair");
    }
    Extras old = slots.extras();
    List<Datum.Field> longer = new ArrayList<>(old.extensions());
    longer.add(new Datum.Field(name, value));
    slots.extras(new Extras(longer, old.raw(), old.rawItems()));
    return self();
  }

  /**
   * Sets all that is carried besides the typed values.
   *
   * @param extras the extras
   * @return this builder
   */
  public final B extras(Extras extras) {
    slots.extras(extras);
    return self();
  }

  /**
   * Makes the object.
   *
   * @return the object
   * @throws IllegalArgumentException naming the property whose value does not fit
   */
  public T build() {
    for (Property<T, ?> property : type.properties()) {
      check(property);
    }
    Misfit misfit = type.misfitOf(slots);
    if (misfit != null) {
      throw new IllegalArgumentException(type.name() + " must be " + misfit.expected());
    }
    return type.build(slots);
  }

  private <E> void check(Property<T, E> property) {
    if (property.type() instanceof ScalarType<E> scalar) {
      for (E value : values(property)) {
        Misfit misfit = scalar.misfitOf(value);
        if (misfit != null) {
          throw new IllegalArgumentException(property.name() + " must be " + misfit.expected());
        }
      }
    }
  }

  private <E> List<E> values(Property<T, E> property) {
    if (property instanceof Property.One<T, E> one) {
      E value = slots.one(one);
      return value == null ? List.of() : List.of(value);
    }
    return slots.many((Property.Many<T, E>) property);
  }

  /**
   * Returns this builder under its own type.
   *
   * @return this
   */
  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
