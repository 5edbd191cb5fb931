// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.List;
import java.util.Objects;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.model.KnownEntity;
import org.hrix.model.QualifierPath;
import org.jspecify.annotations.Nullable;

/** Writes a place as qualifiers name it: items of lists by their keys. */
final class KeyPath {
  private KeyPath() {}

  /**
   * Writes the path of a value.
   *
   * @return for instance {@code /course/@s1}; a path that no qualifier has, when an item has no key
   */
  static String of(KnownEntity entity, PointerPath path) {
    StringBuilder text = new StringBuilder();
    ObjectType<?> type = entity.objectType();
    Object at = entity;
    for (int i = 0; i < path.depth(); i++) {
      Property<?, ?> property = Objects.requireNonNull(type.property(path.name(i)));
      at = item(type, at, property, path.index(i));
      text.append('/').append(property.name());
      if (property.isMany()) {
        text.append("/@").append(escaped(QualifierPath.keyOf(property.type(), at)));
      }
      type = (ObjectType<?>) property.type();
    }
    return text.toString();
  }

  private static String escaped(@Nullable String key) {
    return key == null ? "/" : key.replace("~", "~0").replace("/", "~1");
  }

  @SuppressWarnings("unchecked")
  private static <T> Object item(
      ObjectType<T> type, Object at, Property<?, ?> property, int index) {
    T owner = type.javaType().cast(at);
    List<?> values = ((Property<T, ?>) property).values(owner);
    int typed = 0;
    while (index >= 0 && type.extrasOf(owner).writtenIndex(property.name(), typed) < index) {
      typed++;
    }
    return values.get(typed);
  }
}
