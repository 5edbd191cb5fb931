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
 */
final class Plan {

  /** A property to look at: the rules about its values, and the way on through them. */
  private record Step(
      Property<Object, ?> property, List<ValueRule<Object>> rules, @Nullable Plan inside) {}

  private final ObjectType<Object> type;
  private Step[] steps = {};

  @SuppressWarnings("unchecked")
  private Plan(ObjectType<?> type) {
    this.type = (ObjectType<Object>) type;
  }

  /** Works out the ways through some types and all that they hold. */
  static final class Maker {
    private final RuleBook book;
    private final Map<ObjectType<?>, Plan> plans = new HashMap<>();

    Maker(RuleBook book) {
      this.book = book;
    }

    Plan planOf(ObjectType<?> type) {
      Plan known = plans.get(type);
      if (known != null) {
        return known;
      }
      Plan plan = new Plan(type);
      plans.put(type, plan);
      List<Step> steps = new ArrayList<>();
      for (Property<?, ?> property : type.properties()) {
        step(property, steps);
      }
      plan.steps = steps.toArray(new Step[0]);
      return plan;
    }

    @SuppressWarnings("unchecked")
    private void step(Property<?, ?> property, List<Step> steps) {
      ValueType<?> valueType = property.type();
      List<ValueRule<Object>> rules =
          List.copyOf((List<ValueRule<Object>>) (List<?>) book.valueRules(valueType));
      Plan inside = valueType instanceof ObjectType<?> object ? planOf(object) : null;
      if (inside != null && inside.steps.length == 0) {
        inside = null;
      }
      if (!rules.isEmpty() || inside != null) {
        steps.add(new Step((Property<Object, ?>) property, rules, inside));
      }
    }
  }

  /** Goes through an object. */
  void walk(Object owner, Site site) {
    for (Step step : steps) {
      Property<Object, ?> property = step.property;
      if (property instanceof Property.One<Object, ?> one) {
        Object value = one.of(owner);
        if (value != null) {
          site.path.push(property.name());
          visit(step, value, site);
          site.path.pop();
        }
      } else {
        List<?> values = property.values(owner);
        for (int i = 0; i < values.size(); i++) {
          site.path.push(property.name(), type.extrasOf(owner).writtenIndex(property.name(), i));
          visit(step, values.get(i), site);
          site.path.pop();
        }
      }
    }
  }

  private static void visit(Step step, Object value, Site site) {
    for (int i = 0; i < step.rules.size(); i++) {
      site.under(step.property);
      step.rules.get(i).check(value, site);
    }
    if (step.inside != null) {
      step.inside.walk(value, site);
    }
  }
}
