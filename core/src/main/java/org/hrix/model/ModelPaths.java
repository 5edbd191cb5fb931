// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.jspecify.annotations.Nullable;

/**
 * Properties of the model by name: {@code TYPE.PROPERTY}, for instance {@code person.birth} or
 * {@code recordKeeping.enteredBy}, wherever such an object stands. The header is {@code dataset}.
 *
 * @since 0.1.0
 */
public final class ModelPaths {
  private static final Map<String, ObjectType<?>> TYPES = types();

  private ModelPaths() {}

  /**
   * A property and the type that has it.
   *
   * @param <T> the object
   * @param type the type of the object
   * @param property the property
   */
  public record Found<T>(ObjectType<T> type, Property<T, ?> property) {}

  /**
   * Finds a property.
   *
   * @param path for instance {@code person.birth}; case-sensitive
   * @return the property, or null when the model has none of that name
   */
  public static @Nullable Found<?> find(String path) {
    int point = path.indexOf('.');
    ObjectType<?> type = point < 0 ? null : TYPES.get(path.substring(0, point));
    return type == null ? null : find(type, path.substring(point + 1));
  }

  private static <T> @Nullable Found<T> find(ObjectType<T> type, String name) {
    Property<T, ?> property = type.property(name);
    return property == null ? null : new Found<>(type, property);
  }

  /**
   * Lists the paths of all properties.
   *
   * @return the paths, sorted by the name of the type, then as they are written
   */
  public static List<String> all() {
    List<String> paths = new ArrayList<>();
    for (ObjectType<?> type : TYPES.values()) {
      for (Property<?, ?> property : type.properties()) {
        paths.add(type.name() + "." + property.name());
      }
    }
    return Collections.unmodifiableList(paths);
  }

  private static Map<String, ObjectType<?>> types() {
    Map<String, ObjectType<?>> types = new TreeMap<>();
    EntityTypes.all().forEach(type -> enter(type, types));
    enter(DatasetHeader.OBJECT_TYPE, types);
    return types;
  }

  private static void enter(ObjectType<?> type, Map<String, ObjectType<?>> types) {
    if (types.putIfAbsent(type.name(), type) != null) {
      return;
    }
    for (Property<?, ?> property : type.properties()) {
      if (property.type() instanceof ObjectType<?> inside) {
        enter(inside, types);
      }
    }
  }
}
