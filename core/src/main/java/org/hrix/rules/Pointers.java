// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.List;
import org.hrix.description.ObjectType;
import org.hrix.description.PerType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The way through an object that meets every reference in it and nothing else, worked out once.
 * Meets the same as {@link org.hrix.validation.References}, but knows no places.
 */
final class Pointers {

  /** Takes references. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes a reference.
     *
     * @param id the id pointed at
     * @param mask what it may point at, see {@link Kinds#mask}
     */
    void reference(String id, int mask);
  }

  /** A property of references, or of objects that hold some. */
  private record Step(Property<Object, ?> property, int mask, @Nullable Pointers inside) {}

  private static final PerType<Pointers> OF_TYPES = new PerType<>(Pointers::new);

  private final Step[] steps;

  private Pointers(ObjectType<?> type) {
    List<Step> found = new ArrayList<>();
    for (Property<?, ?> property : type.properties()) {
      step(property, found);
    }
    steps = found.toArray(new Step[0]);
  }

  @SuppressWarnings("unchecked")
  private static void step(Property<?, ?> property, List<Step> found) {
    Property<Object, ?> any = (Property<Object, ?>) property;
    ValueType<?> type = property.type();
    if (type instanceof ScalarType<?> scalar && scalar.isReference()) {
      found.add(new Step(any, Kinds.mask(scalar.targets()), null));
    } else if (type instanceof ObjectType<?> part && of(part).steps.length > 0) {
      found.add(new Step(any, 0, of(part)));
    }
  }

  /** Returns the way through the objects of a type. */
  static Pointers of(ObjectType<?> type) {
    return OF_TYPES.of(type);
  }

  /** Visits all references of an object in the order in which they are written. */
  void visit(Object owner, Taker taker) {
    for (Step step : steps) {
      if (step.property instanceof Property.One<Object, ?> one) {
        Object value = one.of(owner);
        if (value != null) {
          visit(step, value, taker);
        }
      } else {
        List<?> values = step.property.values(owner);
        for (int i = 0; i < values.size(); i++) {
          visit(step, values.get(i), taker);
        }
      }
    }
  }

  private static void visit(Step step, Object value, Taker taker) {
    if (step.inside == null) {
      taker.reference((String) value, step.mask);
    } else {
      step.inside.visit(value, taker);
    }
  }
}
