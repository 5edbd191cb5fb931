// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.PerType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.ValueType;
import org.hrix.model.KnownEntity;
import org.hrix.model.Qualifier;
import org.hrix.model.QualifierPath;
import org.jspecify.annotations.Nullable;

/**
 * Checks one entity by itself: what is required is there, keys of lists are unique, qualifiers
 * point at something. What does not fit its property was reported by the reader and is carried raw.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class EntityChecker {
  private static final PerType<Boolean> CHECKED = new PerType<>(EntityChecker::needsCheck);

  private final KnownEntity entity;
  private final Locator locator;
  private final Consumer<Problem> problems;
  private final PointerPath path = new PointerPath();

  private EntityChecker(KnownEntity entity, Locator locator, Consumer<Problem> problems) {
    this.entity = entity;
    this.locator = locator;
    this.problems = problems;
  }

  /**
   * Checks an entity.
   *
   * @param entity the entity
   * @param locator finds where its values are
   * @param problems takes the findings, in the order in which values are written
   */
  public static void check(KnownEntity entity, Locator locator, Consumer<Problem> problems) {
    boolean sound = Soundness.of(entity.objectType()).isIn(entity);
    if (sound && entity.qualifiers().isEmpty()) {
      return;
    }
    EntityChecker checker = new EntityChecker(entity, locator, problems);
    if (!sound) {
      checker.object(entity.objectType(), entity);
    }
    checker.qualifiers();
  }

  private <T> void object(ObjectType<T> type, Object object) {
    T owner = type.javaType().cast(object);
    for (Property<T, ?> property : type.properties()) {
      if (property.facts().presence() == Facts.Presence.REQUIRED) {
        required(type, property, owner);
      }
      if (property.type() instanceof ObjectType<?> part && isChecked(part)) {
        parts(type, property, part, owner);
      }
    }
  }

  private <T> void required(ObjectType<T> type, Property<T, ?> property, T owner) {
    if (property.isPresent(owner)
        || property.isUntyped(type.extrasOf(owner))
        || isMissingForAReason(property)) {
      return;
    }
    path.push(property.name());
    report(ShapeProblem.REQUIRED, "property", property.name());
    path.pop();
  }

  private boolean isMissingForAReason(Property<?, ?> property) {
    String place = null;
    for (Qualifier qualifier : entity.qualifiers()) {
      if (qualifier.missing() != null) {
        place = place == null ? KeyPath.of(entity, path) + "/" + property.name() : place;
        if (qualifier.path().equals(place)) {
          return true;
        }
      }
    }
    return false;
  }

  private <T> void parts(ObjectType<T> type, Property<T, ?> property, ObjectType<?> part, T owner) {
    List<?> values = property.values(owner);
    if (values.isEmpty()) {
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      if (property.isMany()) {
        path.push(property.name(), type.extrasOf(owner).writtenIndex(property.name(), i));
      } else {
        path.push(property.name());
      }
      object(part, values.get(i));
      path.pop();
    }
    if (values.size() > 1) {
      keys(type, property, values, owner);
    }
  }

  private <T> void keys(ObjectType<T> type, Property<T, ?> property, List<?> items, T owner) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String key = keyOf(property.type(), items.get(i));
      if (key != null && !seen.add(key)) {
        path.push(property.name(), type.extrasOf(owner).writtenIndex(property.name(), i));
        report(ShapeProblem.DUPLICATE_KEY, "property", property.name());
        path.pop();
      }
    }
  }

  private static @Nullable String keyOf(ValueType<?> type, Object item) {
    boolean keyed = type instanceof ObjectType<?> object && object.property("key") != null;
    return keyed ? QualifierPath.keyOf(type, item) : null;
  }

  private void qualifiers() {
    List<Qualifier> qualifiers = entity.qualifiers();
    for (int i = 0; i < qualifiers.size(); i++) {
      if (!QualifierPath.parse(qualifiers.get(i).path()).resolve(entity).exists()) {
        path.push("qualifiers", entity.extras().writtenIndex("qualifiers", i));
        path.push("path");
        report(ShapeProblem.QUALIFIER_POINTS_NOWHERE);
        path.pop();
        path.pop();
      }
    }
  }

  private void report(ShapeProblem code, String... arguments) {
    problems.accept(Problem.of(code, locator.locate(path.pointer()), entity.id(), arguments));
  }

  /**
   * Tells whether objects of a type can have anything to report, so that others are passed over.
   */
  private static boolean isChecked(ObjectType<?> type) {
    return CHECKED.of(type);
  }

  private static <T> boolean needsCheck(ObjectType<T> type) {
    List<Property<T, ?>> relevant = new ArrayList<>(type.properties());
    relevant.removeIf(
        property ->
            property.facts().presence() != Facts.Presence.REQUIRED
                && !property.name().equals("key")
                && (property.type() instanceof ScalarType<?>
                    || !(property.type() instanceof ObjectType<?> part)
                    || !isChecked(part)));
    return !relevant.isEmpty();
  }
}
