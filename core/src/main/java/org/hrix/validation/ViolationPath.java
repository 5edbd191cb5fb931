// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import org.hrix.constraint.Described;
import org.hrix.constraint.Fault;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * The place of a violation. A provider counts the items of a list that are typed; a pointer counts
 * those that are written. What a constraint of ours reports below its own object is counted as
 * written already.
 */
final class ViolationPath {
  private record Step(String name, @Nullable Integer index) {}

  private final StringBuilder pointer = new StringBuilder();
  private @Nullable Property<?, ?> property;

  private ViolationPath() {}

  static ViolationPath of(ConstraintViolation<?> violation) {
    ViolationPath path = new ViolationPath();
    List<Step> steps = steps(violation.getPropertyPath());
    Class<?> root = violation.getRootBeanClass();
    boolean ours = Fault.ofTemplate(violation.getMessageTemplate()) != null;
    if (root != null && root.isAnnotationPresent(Described.class)) {
      Object leaf = ours ? violation.getLeafBean() : null;
      path.walk(steps, ObjectType.ofRecord(root), violation.getRootBean(), leaf);
    } else {
      steps.forEach(path::append);
    }
    return path;
  }

  /** Joins nodes to names with the index behind them. */
  private static List<Step> steps(Path path) {
    List<Step> steps = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.getIndex() != null && !steps.isEmpty()) {
        Step list = steps.remove(steps.size() - 1);
        steps.add(new Step(list.name(), node.getIndex()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        steps.add(new Step(node.getName(), null));
      }
    }
    return steps;
  }

  /**
   * Goes down from the root.
   *
   * @param leaf the object below which indexes are as written; null when there is none
   */
  private void walk(
      List<Step> steps, ObjectType<?> type, @Nullable Object root, @Nullable Object leaf) {
    ObjectType<?> at = type;
    Object object = root;
    for (Step step : steps) {
      if (at == null || isSame(object, leaf)) {
        append(step);
        at = null;
        continue;
      }
      property = at.property(step.name());
      append(object == null ? step : written(at, object, step));
      object = object == null || property == null ? null : below(at, object, property, step);
      at = property != null && property.type() instanceof ObjectType<?> part ? part : null;
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(@Nullable Object object, @Nullable Object leaf) {
    return object != null && object == leaf;
  }

  private static <T> Step written(ObjectType<T> type, Object object, Step step) {
    Integer index = step.index();
    T owner = type.javaType().cast(object);
    return index == null
        ? step
        : new Step(step.name(), type.extrasOf(owner).writtenIndex(step.name(), index));
  }

  @SuppressWarnings("unchecked")
  private static <T> @Nullable Object below(
      ObjectType<T> type, Object object, Property<?, ?> property, Step step) {
    List<?> values = ((Property<T, ?>) property).values(type.javaType().cast(object));
    int index = step.index() == null ? 0 : step.index();
    return index < values.size() ? values.get(index) : null;
  }

  private void append(Step step) {
    pointer.append('/').append(step.name().replace("~", "~0").replace("/", "~1"));
    if (step.index() != null) {
      pointer.append('/').append(step.index());
    }
  }

  String pointer() {
    return pointer.toString();
  }

  /** Says why a value does not fit the property to which the path leads. */
  @Nullable Misfit misfitOf(@Nullable Object value) {
    return value != null && property != null && property.type() instanceof ScalarType<?> scalar
        ? misfitOf(scalar, value)
        : null;
  }

  private static <E> @Nullable Misfit misfitOf(ScalarType<E> type, Object value) {
    return type.misfitOf(type.javaType().cast(value));
  }
}
