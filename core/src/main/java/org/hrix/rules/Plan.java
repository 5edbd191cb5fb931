// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The way through an object that meets every value with a rule and nothing else, worked out once.
 *
 * @param <T> the object
 */
final class Plan<T> {

  /** A property to look at: the rules about its values, and the way on through them. */
  private record Step<T, E>(
      Property<T, E> property, List<ValueRule<E>> rules, @Nullable Plan<?> inside) {}

  private final ObjectType<T> type;
  private final List<Step<T, ?>> steps = new ArrayList<>();

  private Plan(ObjectType<T> type) {
    this.type = type;
  }

  /** Works out the ways through some types and all that they hold. */
  static final class Maker {
    private final RuleBook book;
    private final Map<ObjectType<?>, Plan<?>> plans = new HashMap<>();

    Maker(RuleBook book) {
      this.book = book;
    }

    <T> Plan<T> planOf(ObjectType<T> type) {
      @SuppressWarnings("unchecked")
      Plan<T> known = (Plan<T>) plans.get(type);
      if (known != null) {
        return known;
      }
      Plan<T> plan = new Plan<>(type);
      plans.put(type, plan);
      for (Property<T, ?> property : type.properties()) {
        step(plan, property);
      }
      return plan;
    }

    private <T, E> void step(Plan<T> plan, Property<T, E> property) {
      ValueType<E> valueType = property.type();
      @SuppressWarnings("unchecked")
      List<ValueRule<E>> rules = (List<ValueRule<E>>) (List<?>) book.valueRules(valueType);
      Plan<?> inside = valueType instanceof ObjectType<?> object ? planOf(object) : null;
      if (inside != null && inside.steps.isEmpty()) {
        inside = null;
      }
      if (!rules.isEmpty() || inside != null) {
        plan.steps.add(new Step<>(property, rules, inside));
      }
    }
  }

  /** Goes through an object. */
  void walk(Object object, Site site) {
    T owner = type.javaType().cast(object);
    for (Step<T, ?> step : steps) {
      walk(step, owner, site);
    }
  }

  private <E> void walk(Step<T, E> step, T owner, Site site) {
    Property<T, E> property = step.property();
    if (property instanceof Property.One<T, E> one) {
      E value = one.of(owner);
      if (value != null) {
        site.path.push(property.name());
        visit(step, value, site);
        site.path.pop();
      }
      return;
    }
    List<E> values = property.values(owner);
    for (int i = 0; i < values.size(); i++) {
      int index = type.extrasOf(owner).writtenIndex(property.name(), i);
      site.path.push(property.name(), index);
      visit(step, values.get(i), site);
      site.path.pop();
    }
  }

  private static <E> void visit(Step<?, E> step, E value, Site site) {
    List<ValueRule<E>> rules = step.rules();
    for (int i = 0; i < rules.size(); i++) {
      site.under(step.property());
      rules.get(i).check(value, site);
    }
    Plan<?> inside = step.inside();
    if (inside != null) {
      inside.walk(value, site);
    }
  }
}
