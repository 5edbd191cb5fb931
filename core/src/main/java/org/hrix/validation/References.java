// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.ArrayList;
import java.util.List;
import org.hrix.description.ObjectType;
import org.hrix.description.PerType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.ValueType;
import org.hrix.model.KnownEntity;

/**
 * Walks over all references that an entity holds, however deep.
 *
 * <p>Which properties hold references is worked out once for each type. Thread-safe.
 *
 * @since 0.1.0
 */
public final class References {

  /** Takes references. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes a reference.
     *
     * @param type the type of the reference, which names its targets
     * @param id the id pointed at
     * @param path where the reference stands, valid during the call only
     */
    void reference(ScalarType<?> type, String id, PointerPath path);
  }

  private static final PerType<List<? extends Property<?, ?>>> PLANS =
      new PerType<>(References::planFor);

  private References() {}

  /**
   * Visits all references of an entity in the order in which they are written.
   *
   * @param entity the entity
   * @param visitor takes each reference
   */
  public static void visit(KnownEntity entity, Visitor visitor) {
    visitObject(entity.objectType(), entity, visitor, new PointerPath());
  }

  private static <T> void visitObject(
      ObjectType<T> type, Object object, Visitor visitor, PointerPath path) {
    T owner = type.javaType().cast(object);
    for (Property<T, ?> property : planOf(type)) {
      visitProperty(type, property, owner, visitor, path);
    }
  }

  private static <T, E> void visitProperty(
      ObjectType<T> type, Property<T, E> property, T owner, Visitor visitor, PointerPath path) {
    if (property instanceof Property.One<T, E> one) {
      E value = one.of(owner);
      if (value != null) {
        path.push(property.name());
        visitValue(property.type(), value, visitor, path);
        path.pop();
      }
      return;
    }
    List<E> values = property.values(owner);
    for (int i = 0; i < values.size(); i++) {
      path.push(property.name(), type.extrasOf(owner).writtenIndex(property.name(), i));
      visitValue(property.type(), values.get(i), visitor, path);
      path.pop();
    }
  }

  private static void visitValue(
      ValueType<?> type, Object value, Visitor visitor, PointerPath path) {
    if (type instanceof ScalarType<?> scalar) {
      visitor.reference(scalar, (String) value, path);
    } else {
      visitObject((ObjectType<?>) type, value, visitor, path);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> List<Property<T, ?>> planOf(ObjectType<T> type) {
    return (List<Property<T, ?>>) PLANS.of(type);
  }

  private static <T> List<Property<T, ?>> planFor(ObjectType<T> type) {
    List<Property<T, ?>> plan = new ArrayList<>();
    for (Property<T, ?> property : type.properties()) {
      if (holdsReferences(property.type())) {
        plan.add(property);
      }
    }
    return List.copyOf(plan);
  }

  private static boolean holdsReferences(ValueType<?> type) {
    if (type instanceof ScalarType<?> scalar) {
      return scalar.isReference();
    }
    return type instanceof ObjectType<?> object && !planOf(object).isEmpty();
  }
}
