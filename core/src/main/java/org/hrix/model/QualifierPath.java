// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ValueType;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * The path by which a qualifier names a value of its entity.
 *
 * <p>A path is a sequence of steps, each after a slash: the name of a property ({@code
 * /description}), a language of a text ({@code /description/ru}), or an item of a list by its key
 * after an at sign ({@code /names/@n1/full}). Never an index: indexes change with every edit. The
 * key of an object is its property {@code key}; of a coded value, list and code with a colon
 * ({@code @huridocs-05:030100000000}), or the code alone when it has no list; of a reference or a
 * string, the string itself. In a step, {@code ~} is written {@code ~0} and {@code /} is written
 * {@code ~1} (RFC 6901 section 3).
 *
 * @param steps at least one for a valid path; a path that does not begin with a slash has none
 * @since 0.1.0
 */
public record QualifierPath(List<String> steps) {

  /**
   * What a path points at.
   *
   * @param exists whether there is such a place: a property that is absent exists, an item that is
   *     not in its list does not
   * @param value the value there, null when it is absent
   */
  public record Target(boolean exists, @Nullable Object value) {
    private static final Target NONE = new Target(false, null);

    @Override
    public String toString() {
      return "Target[exists=" + exists + "]";
    }
  }

  /** Copies the steps. */
  public QualifierPath {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a path.
   *
   * @param path for instance {@code /names/@n1/full}
   * @return the path; one that begins without a slash has no steps and points at nothing
   */
  public static QualifierPath parse(String path) {
    if (!path.startsWith("/")) {
      return new QualifierPath(List.of());
    }
    List<String> steps = new ArrayList<>();
    int from = 1;
    while (from >= 0) {
      int slash = path.indexOf('/', from);
      String step = slash < 0 ? path.substring(from) : path.substring(from, slash);
      steps.add(step.replace("~1", "/").replace("~0", "~"));
      from = slash < 0 ? -1 : slash + 1;
    }
    return new QualifierPath(steps);
  }

  /**
   * Names a property.
   *
   * @param property a property of an entity
   * @return the path of one step
   */
  public static QualifierPath of(Property<?, ?> property) {
    return new QualifierPath(List.of(property.name()));
  }

  /**
   * Goes to an item of the list that this path names.
   *
   * @param key the item's key
   * @return the longer path
   */
  public QualifierPath item(String key) {
    return plus("@" + key);
  }

  /**
   * Goes to a property, or a language, of what this path names.
   *
   * @param name the property's name or the language tag
   * @return the longer path
   */
  public QualifierPath then(String name) {
    return plus(name);
  }

  private QualifierPath plus(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new QualifierPath(longer);
  }

  /**
   * Finds what the path points at.
   *
   * @param entity the entity that the qualifier belongs to
   * @return the target; it does not exist when the path leads nowhere
   */
  public Target resolve(KnownEntity entity) {
    return steps.isEmpty() ? Target.NONE : inObject(entity.objectType(), entity, 0);
  }

  private <T> Target inObject(ObjectType<T> type, Object object, int at) {
    T owner = type.javaType().cast(object);
    Property<T, ?> property = type.property(steps.get(at));
    if (property == null) {
      return at == steps.size() - 1 ? extension(type.extrasOf(owner), steps.get(at)) : Target.NONE;
    }
    Datum raw = type.extrasOf(owner).rawOf(property.name());
    if (at == steps.size() - 1) {
      return new Target(true, raw != null ? raw : whole(property, owner));
    }
    List<?> values = property.values(owner);
    if (property.isMany()) {
      return inList(property.type(), values, at + 1);
    }
    return values.isEmpty() ? Target.NONE : inValue(property.type(), values.get(0), at + 1);
  }

  private static <T> @Nullable Object whole(Property<T, ?> property, T owner) {
    List<?> values = property.values(owner);
    return values.isEmpty() ? null : property.isMany() ? values : values.get(0);
  }

  private static Target extension(Extras extras, String name) {
    for (Datum.Field field : extras.extensions()) {
      if (field.name().equals(name)) {
        return new Target(true, field.value());
      }
    }
    return Target.NONE;
  }

  private Target inList(ValueType<?> type, List<?> items, int at) {
    String step = steps.get(at);
    if (!step.startsWith("@")) {
      return Target.NONE;
    }
    String key = step.substring(1);
    for (Object item : items) {
      if (key.equals(keyOf(type, item))) {
        return at == steps.size() - 1 ? new Target(true, item) : inValue(type, item, at + 1);
      }
    }
    return Target.NONE;
  }

  private Target inValue(ValueType<?> type, Object value, int at) {
    if (type instanceof ObjectType<?> objectType) {
      return inObject(objectType, value, at);
    }
    if (value instanceof Text text && at == steps.size() - 1) {
      String words = text.in(steps.get(at));
      return words == null ? Target.NONE : new Target(true, words);
    }
    return Target.NONE;
  }

  /**
   * Returns the stable key of an item of a list.
   *
   * @param type the type of the list's items
   * @param item the item
   * @return its key, or null when it has none and cannot be pointed at
   */
  public static @Nullable String keyOf(ValueType<?> type, Object item) {
    if (item instanceof String text) {
      return text;
    }
    if (item instanceof Code code) {
      return code.list() == null ? code.code() : code.list() + ":" + code.code();
    }
    return type instanceof ObjectType<?> objectType ? keyProperty(objectType, item) : null;
  }

  private static <T> @Nullable String keyProperty(ObjectType<T> type, Object item) {
    Property<T, ?> property = type.property("key");
    List<?> values = property == null ? List.of() : property.values(type.javaType().cast(item));
    return values.isEmpty() ? null : Objects.toString(values.get(0));
  }

  /**
   * Writes the path.
   *
   * @return for instance {@code /names/@n1/full}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
