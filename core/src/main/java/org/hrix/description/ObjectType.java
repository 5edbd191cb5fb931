// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrix.data.Extras;
import org.jspecify.annotations.Nullable;

/**
 * The description of an object of the model: an entity or a value with parts.
 *
 * <p>A description is built once, when its record is loaded, from direct accessors. Its properties
 * stand in the order in which they are written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the record described
 * @since 0.1.0
 */
public final class ObjectType<T> implements ValueType<T> {

  private static final ClassValue<ObjectType<?>> OF_RECORD =
      new ClassValue<>() {
        @Override
        protected ObjectType<?> computeValue(Class<?> record) {
          try {
            return (ObjectType<?>) record.getField("OBJECT_TYPE").get(null);
          } catch (ReflectiveOperationException undescribed) {
            throw new IllegalArgumentException(
                record.getName() + " has no public constant OBJECT_TYPE", undescribed);
          }
        }
      };

  /** Says whether values that fit one by one also fit together. */
  @FunctionalInterface
  public interface Check {
    /**
     * Checks the parts of an object together.
     *
     * @param slots all values
     * @return what is wrong, or null
     */
    @Nullable Misfit misfitOf(Slots slots);
  }

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final int number = NUMBERS.getAndIncrement();
  private final Class<T> javaType;
  private final String name;
  private final String documentation;
  private final List<Property<T, ?>> properties;
  private final Map<String, Property<T, ?>> byName = new HashMap<>();
  private final List<Property<T, ?>> structural = new ArrayList<>();
  private final List<Property<T, ?>> alternatives;
  private final Function<T, Extras> extras;
  private final Function<Slots, T> constructor;
  private final Check check;

  private ObjectType(
      Draft<T> draft, Function<T, Extras> extras, Function<Slots, T> constructor, Check check) {
    this.javaType = draft.javaType;
    this.name = draft.name;
    this.documentation = draft.documentation;
    this.properties = List.copyOf(draft.properties);
    this.alternatives = List.copyOf(draft.alternatives);
    this.extras = Objects.requireNonNull(extras, "extras");
    this.constructor = Objects.requireNonNull(constructor, "constructor");
    this.check = Objects.requireNonNull(check, "check");
    for (Property<T, ?> property : properties) {
      if (byName.put(property.name(), property) != null) {
        throw new IllegalArgumentException("two properties named " + property.name());
      }
      if (property.facts().presence() == Facts.Presence.STRUCTURAL) {
        structural.add(property);
      }
    }
  }

  /**
   * Starts a description.
   *
   * @param <T> the record described
   * @param javaType its class
   * @param name the name in files, lower camel case
   * @param documentation one sentence on what it is
   * @return a draft to which properties are added in the order in which they are written
   */
  public static <T> Draft<T> draft(Class<T> javaType, String name, String documentation) {
    return new Draft<>(javaType, name, documentation);
  }

  /**
   * Finds the description of a record of the model.
   *
   * @param record its class
   * @return the description, which is the record's public constant {@code OBJECT_TYPE}
   * @throws IllegalArgumentException when the class has no such constant
   */
  public static ObjectType<?> ofRecord(Class<?> record) {
    return OF_RECORD.get(record);
  }

  /**
   * Returns the number of this description, for tables that keep something about each.
   *
   * @return from 0, in the order in which descriptions were made; differs from run to run
   */
  public int number() {
    return number;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<T> javaType() {
    return javaType;
  }

  /**
   * Says what the object is.
   *
   * @return one sentence
   */
  public String documentation() {
    return documentation;
  }

  /**
   * Lists the properties in the order in which they are written.
   *
   * @return the properties; the index of each is its place in this list
   */
  public List<Property<T, ?>> properties() {
    return properties;
  }

  /**
   * Finds a property by its exact name.
   *
   * @param propertyName the name
   * @return the property, or null when the type has none of that name
   */
  public @Nullable Property<T, ?> property(String propertyName) {
    return byName.get(propertyName);
  }

  /**
   * Lists the properties of which at least one must be there.
   *
   * @return the properties, empty when there is no such choice
   */
  public List<Property<T, ?>> alternatives() {
    return alternatives;
  }

  /**
   * Gets what an object carries besides its typed values.
   *
   * @param object the object
   * @return its extras
   */
  public Extras extrasOf(T object) {
    return extras.apply(object);
  }

  /**
   * Makes empty slots for one object of this type.
   *
   * @return slots, all empty
   */
  public Slots slots() {
    return new Slots(properties.size());
  }

  /**
   * Takes an object apart.
   *
   * @param object the object
   * @return its values and extras
   */
  public Slots slotsOf(T object) {
    Slots slots = slots();
    for (Property<T, ?> property : properties) {
      if (property instanceof Property.One<T, ?> one) {
        slots.put(property, one.of(object));
      } else {
        List<?> items = property.values(object);
        slots.put(property, items.isEmpty() ? null : items);
      }
    }
    slots.extras(extrasOf(object));
    return slots;
  }

  /**
   * Tells why no object can be made of some values.
   *
   * @param slots the values
   * @return a missing structural part or a contradiction between parts; null when all is well
   */
  public @Nullable Misfit misfitOf(Slots slots) {
    for (Property<T, ?> property : structural) {
      if (!slots.has(property)) {
        return Misfit.of(Misfit.Kind.INCOMPLETE, "an object with " + property.name());
      }
    }
    if (!alternatives.isEmpty() && !hasAny(slots)) {
      return Misfit.of(
          Misfit.Kind.INCOMPLETE,
          "an object with "
              + alternatives.stream().map(Property::name).collect(Collectors.joining(" or ")));
    }
    return check.misfitOf(slots);
  }

  private boolean hasAny(Slots slots) {
    for (int i = 0; i < alternatives.size(); i++) {
      if (slots.has(alternatives.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether what an incomplete object lacks stands there after all and does not fit, so that
   * it was reported by itself.
   *
   * @param slots the values of an object that {@link #misfitOf} calls incomplete
   * @return false when a part that it needs is absent, null or an empty list
   */
  public boolean isExplained(Slots slots) {
    for (Property<T, ?> property : structural) {
      if (!slots.has(property) && !property.isUntyped(slots.extras())) {
        return false;
      }
    }
    return alternatives.isEmpty()
        || alternatives.stream().anyMatch(p -> slots.has(p) || p.isUntyped(slots.extras()));
  }

  /**
   * Makes an object. Nothing is checked here except what the record itself insists on; ask {@link
   * #misfitOf} first.
   *
   * @param slots the values
   * @return the object
   */
  public T build(Slots slots) {
    return constructor.apply(slots);
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * A description in the making.
   *
   * @param <T> the record described
   */
  public static final class Draft<T> {
    private final Class<T> javaType;
    private final String name;
    private final String documentation;
    private final List<Property<T, ?>> properties = new ArrayList<>();
    private List<Property<T, ?>> alternatives = List.of();

    private Draft(Class<T> javaType, String name, String documentation) {
      this.javaType = Objects.requireNonNull(javaType, "javaType");
      this.name = Objects.requireNonNull(name, "name");
      this.documentation = Objects.requireNonNull(documentation, "documentation");
    }

    /**
     * Adds a property with at most one value.
     *
     * @param <E> the type of its value
     * @param propertyName its name
     * @param type the type of its value
     * @param accessor gets it
     * @param facts what is known of it
     * @return the property
     */
    public <E> Property.One<T, E> one(
        String propertyName, ValueType<E> type, Property.Getter<T, E> accessor, Facts facts) {
      Property.One<T, E> property =
          new Property.One<>(propertyName, properties.size(), type, facts, accessor);
      properties.add(property);
      return property;
    }

    /**
     * Adds a property with a list of values.
     *
     * @param <E> the type of one item
     * @param propertyName its name
     * @param type the type of one item
     * @param accessor gets the list
     * @param facts what is known of it
     * @return the property
     */
    public <E> Property.Many<T, E> many(
        String propertyName, ValueType<E> type, Function<T, List<E>> accessor, Facts facts) {
      Property.Many<T, E> property =
          new Property.Many<>(propertyName, properties.size(), type, facts, accessor);
      properties.add(property);
      return property;
    }

    /**
     * Says that there is no object without at least one of some properties.
     *
     * @param any the properties
     * @return this draft
     */
    public Draft<T> needsOneOf(List<Property<T, ?>> any) {
      alternatives = List.copyOf(any);
      return this;
    }

    /**
     * Ends the description.
     *
     * @param extras gets what an object carries besides
     * @param constructor makes an object
     * @return the description
     */
    public ObjectType<T> build(Function<T, Extras> extras, Function<Slots, T> constructor) {
      return new ObjectType<>(this, extras, constructor, slots -> null);
    }

    /**
     * Ends the description of an object whose parts must fit together.
     *
     * @param extras gets what an object carries besides
     * @param constructor makes an object
     * @param check says whether the parts fit together
     * @return the description
     */
    public ObjectType<T> build(
        Function<T, Extras> extras, Function<Slots, T> constructor, Check check) {
      return new ObjectType<>(this, extras, constructor, check);
    }
  }
}
