// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object type: its name, its type, how many, how to get it, and what is known of
 * it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the object that has it
 * @param <E> the type of one value
 * @since 0.1.0
 */
public abstract sealed class Property<T, E> permits Property.One, Property.Many {

  /**
   * Gets a value that may be absent.
   *
   * @param <T> the object that has it
   * @param <E> the type of the value
   */
  @FunctionalInterface
  public interface Getter<T, E> {
    /**
     * Gets the value.
     *
     * @param owner the object
     * @return the value, or null when it is absent
     */
    @Nullable E get(T owner);
  }

  private final String name;
  private final int index;
  private final ValueType<E> type;
  private final Facts facts;

  private Property(String name, int index, ValueType<E> type, Facts facts) {
    this.name = Objects.requireNonNull(name, "name");
    this.index = index;
    this.type = Objects.requireNonNull(type, "type");
    this.facts = Objects.requireNonNull(facts, "facts");
  }

  /**
   * Returns the name used in files and in code.
   *
   * @return lower camel case
   */
  public final String name() {
    return name;
  }

  /**
   * Returns the place of the property in its object, which is the order in which it is written.
   *
   * @return from 0
   */
  public final int index() {
    return index;
  }

  /**
   * Returns the type of one value.
   *
   * @return the type
   */
  public final ValueType<E> type() {
    return type;
  }

  /**
   * Returns what else is known of the property.
   *
   * @return documentation, ESF fields, code lists, sensitivity, presence
   */
  public final Facts facts() {
    return facts;
  }

  /**
   * Tells whether the property holds a list.
   *
   * @return true for {@link Many}
   */
  public abstract boolean isMany();

  /**
   * Tells whether the property has a typed value in an object.
   *
   * @param owner the object
   * @return false when it is absent, an empty list, or only carried raw
   */
  public abstract boolean isPresent(T owner);

  /**
   * Tells whether something stands under the property's name that does not fit.
   *
   * @param extras the extras of an object
   * @return false when nothing stands there untyped, or only an explicit null or an empty list
   */
  public final boolean isUntyped(Extras extras) {
    if (extras.isEmpty()) {
      return false;
    }
    Datum raw = extras.rawOf(name);
    boolean nothing =
        raw == null || raw.equals(Datum.NULL) || (isMany() && raw.equals(Datum.EMPTY_LIST));
    return !nothing || !extras.rawItemsOf(name).isEmpty();
  }

  /**
   * Lists the typed values.
   *
   * @param owner the object
   * @return none, one, or the items of the list in order
   */
  public abstract List<E> values(T owner);

  @Override
  public final String toString() {
    return name;
  }

  /**
   * A property with at most one value.
   *
   * @param <T> the object that has it
   * @param <E> the type of the value
   */
  public static final class One<T, E> extends Property<T, E> {
    private final Getter<T, E> accessor;

    One(String name, int index, ValueType<E> type, Facts facts, Getter<T, E> accessor) {
      super(name, index, type, facts);
      this.accessor = Objects.requireNonNull(accessor, "accessor");
    }

    /**
     * Gets the value.
     *
     * @param owner the object
     * @return the value, or null when it is absent or only carried raw
     */
    public @Nullable E of(T owner) {
      return accessor.get(owner);
    }

    @Override
    public boolean isMany() {
      return false;
    }

    @Override
    public boolean isPresent(T owner) {
      return accessor.get(owner) != null;
    }

    @Override
    public List<E> values(T owner) {
      E value = accessor.get(owner);
      return value == null ? List.of() : List.of(value);
    }
  }

  /**
   * A property with a list of values.
   *
   * @param <T> the object that has it
   * @param <E> the type of one item
   */
  public static final class Many<T, E> extends Property<T, E> {
    private final Function<T, List<E>> accessor;

    Many(String name, int index, ValueType<E> type, Facts facts, Function<T, List<E>> accessor) {
      super(name, index, type, facts);
      this.accessor = Objects.requireNonNull(accessor, "accessor");
    }

    /**
     * Gets the items.
     *
     * @param owner the object
     * @return the items in order, never null, often empty
     */
    public List<E> of(T owner) {
      return accessor.apply(owner);
    }

    @Override
    public boolean isMany() {
      return true;
    }

    @Override
    public boolean isPresent(T owner) {
      return !accessor.apply(owner).isEmpty();
    }

    @Override
    public List<E> values(T owner) {
      return accessor.apply(owner);
    }
  }
}
