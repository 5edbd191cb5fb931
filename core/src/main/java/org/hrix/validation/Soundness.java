// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.PerType;
import org.hrix.description.Property;
import org.jspecify.annotations.Nullable;

/**
 * Tells, without going into places, whether an object surely has all that its shape asks, which is
 * true of nearly all. What to look at is worked out once for each type.
 */
final class Soundness {
  private static final int FEW = 8;
  private static final PerType<Soundness> OF_TYPES = new PerType<>(Soundness::new);

  /** A property whose objects have something to look at. */
  private record Part(Property<Object, ?> property, Soundness inside) {}

  private final List<Property<Object, ?>> required = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private @Nullable Property<Object, ?> key;

  private Soundness(ObjectType<?> type) {
    for (Property<?, ?> property : type.properties()) {
      look(property);
    }
  }

  @SuppressWarnings("unchecked")
  private void look(Property<?, ?> property) {
    Property<Object, ?> any = (Property<Object, ?>) property;
    if (property.facts().presence() == Facts.Presence.REQUIRED) {
      required.add(any);
    }
    if (property.name().equals("key")) {
      key = any;
    }
    if (property.type() instanceof ObjectType<?> part && !of(part).isIdle()) {
      parts.add(new Part(any, of(part)));
    }
  }

  private boolean isIdle() {
    return required.isEmpty() && parts.isEmpty() && key == null;
  }

  /** Returns what is asked of the objects of a type. */
  static Soundness of(ObjectType<?> type) {
    return OF_TYPES.of(type);
  }

  /** Tells whether nothing is wrong; false when it takes a closer look to say. */
  boolean isIn(Object object) {
    for (int i = 0; i < required.size(); i++) {
      if (!required.get(i).isPresent(object)) {
        return false;
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.property instanceof Property.One<Object, ?> one) {
        Object value = one.of(object);
        if (value != null && !part.inside.isIn(value)) {
          return false;
        }
      } else if (!part.inside.isInAll(part.property.values(object))) {
        return false;
      }
    }
    return true;
  }

  private boolean isInAll(List<?> objects) {
    for (int i = 0; i < objects.size(); i++) {
      if (!isIn(objects.get(i))) {
        return false;
      }
    }
    return key == null || objects.size() < 2 || areDistinct(objects, key);
  }

  private static boolean areDistinct(List<?> objects, Property<Object, ?> key) {
    if (objects.size() > FEW) {
      return false;
    }
    for (int i = 1; i < objects.size(); i++) {
      List<?> own = key.values(objects.get(i));
      for (int j = 0; j < i && !own.isEmpty(); j++) {
        if (Objects.equals(own, key.values(objects.get(j)))) {
          return false;
        }
      }
    }
    return true;
  }
}
