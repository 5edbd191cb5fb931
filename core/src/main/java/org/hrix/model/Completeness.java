// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.List;
import org.hrix.constraint.Fault;
import org.hrix.constraint.Faults;
import org.hrix.data.Datum;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.jspecify.annotations.Nullable;

/** Walks an entity with its parts and looks for what is required. Used once. */
final class Completeness {
  private final KnownEntity entity;
  private final Faults faults;

  Completeness(KnownEntity entity, Faults faults) {
    this.entity = entity;
    this.faults = faults;
  }

  void check() {
    typeAgain();
    object(entity.objectType(), entity, new QualifierPath(List.of()));
    List<Qualifier> qualifiers = entity.qualifiers();
    for (int i = 0; i < qualifiers.size(); i++) {
      if (!QualifierPath.parse(qualifiers.get(i).path()).resolve(entity).exists()) {
        faults.push("qualifiers", entity.extras().writtenIndex("qualifiers", i));
        faults.push("path");
        faults.report(Fault.QUALIFIER_POINTS_NOWHERE, "");
        faults.pop();
        faults.pop();
      }
    }
  }

  /** The type stands first and is no property; where the name comes again, it was carried. */
  private void typeAgain() {
    for (Datum.Field field : entity.extras().extensions()) {
      if (field.name().equals("type")) {
        faults.push(field.name());
        faults.report(Fault.DUPLICATE_NAME, "");
        faults.pop();
        return;
      }
    }
  }

  /** Looks into an object; its path is null when no qualifier can name it. */
  private <T> void object(ObjectType<T> type, Object object, @Nullable QualifierPath path) {
    T owner = type.javaType().cast(object);
    for (Property<T, ?> property : type.properties()) {
      if (property.facts().presence() == Facts.Presence.REQUIRED
          && !isThere(type, property, owner)
          && !isMissingForAReason(property, path)) {
        faults.push(property.name());
        faults.report(Fault.REQUIRED, "");
        faults.pop();
      }
      if (property.type() instanceof ObjectType<?> part) {
        parts(type, property, part, owner, path);
      }
    }
  }

  private static <T> boolean isThere(ObjectType<T> type, Property<T, ?> property, T owner) {
    return property.isPresent(owner) || property.isUntyped(type.extrasOf(owner));
  }

  private boolean isMissingForAReason(Property<?, ?> property, @Nullable QualifierPath path) {
    if (path == null) {
      return false;
    }
    String place = path.then(property.name()).toString();
    for (Qualifier qualifier : entity.qualifiers()) {
      if (qualifier.missing() != null && qualifier.path().equals(place)) {
        return true;
      }
    }
    return false;
  }

  private <T> void parts(
      ObjectType<T> type,
      Property<T, ?> property,
      ObjectType<?> part,
      T owner,
      @Nullable QualifierPath path) {
    List<?> values = property.values(owner);
    QualifierPath below = path == null ? null : path.then(property.name());
    for (int i = 0; i < values.size(); i++) {
      if (property.isMany()) {
        faults.push(property.name(), type.extrasOf(owner).writtenIndex(property.name(), i));
        String key = QualifierPath.keyOf(part, values.get(i));
        object(part, values.get(i), below == null || key == null ? null : below.item(key));
      } else {
        faults.push(property.name());
        object(part, values.get(i), below);
      }
      faults.pop();
    }
  }
}
