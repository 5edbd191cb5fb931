// SPDX-License-Identifier: Apache-2.0
package org.hrix.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hrix.description.Misfit;
import org.hrix.description.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * Reports faults as violations of a constraint, each at the place to which the walk has come. The
 * indexes of a place count the items of a list as they are written. Not thread-safe; used for one
 * check.
 *
 * @since 0.1.0
 */
public final class Faults {
  private record Step(String name, @Nullable Integer index) {}

  private final ConstraintValidatorContext context;
  private final List<Step> path = new ArrayList<>();
  private boolean any;

  /**
   * Starts at the object that is checked.
   *
   * @param context takes the violations; the constraint's own message is not used
   */
  public Faults(ConstraintValidatorContext context) {
    this.context = context;
    context.disableDefaultConstraintViolation();
  }

  /**
   * Goes to a property, or to a language of a text.
   *
   * @param name its name
   */
  public void push(String name) {
    path.add(new Step(name, null));
  }

  /**
   * Goes to an item of a list.
   *
   * @param name the name of the list
   * @param index the item's index as written, from 0
   */
  public void push(String name, int index) {
    path.add(new Step(name, index));
  }

  /** Goes back by one step. */
  public void pop() {
    path.remove(path.size() - 1);
  }

  /**
   * Tells whether nothing was reported.
   *
   * @return true when all is well
   */
  public boolean isEmpty() {
    return !any;
  }

  /**
   * Reports a fault here.
   *
   * @param fault what is wrong
   * @param expected what would fit, in words that never come from the data; may be empty
   */
  public void report(Fault fault, String expected) {
    any = true;
    ConstraintViolationBuilder violation =
        context.buildConstraintViolationWithTemplate(fault.template(expected));
    if (path.isEmpty()) {
      violation.addConstraintViolation();
    } else {
      reportBelow(violation);
    }
  }

  private void reportBelow(ConstraintViolationBuilder violation) {
    Function<String, NodeBuilderCustomizableContext> next = violation::addPropertyNode;
    Integer index = null;
    for (int i = 0; i < path.size(); i++) {
      NodeBuilderCustomizableContext node = next.apply(path.get(i).name());
      NodeBuilderDefinedContext indexed = index == null ? null : node.inIterable().atIndex(index);
      index = path.get(i).index();
      if (i < path.size() - 1) {
        next = indexed == null ? node::addPropertyNode : indexed::addPropertyNode;
      } else if (index != null && indexed == null) {
        node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
      } else if (index != null && indexed != null) {
        indexed.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
      } else if (indexed == null) {
        node.addConstraintViolation();
      } else {
        indexed.addConstraintViolation();
      }
    }
  }

  /** Checks a value that stands where the constraint stands. */
  static <E> boolean scalar(ScalarType<E> type, E value, ConstraintValidatorContext context) {
    Misfit misfit = type.misfitOf(value);
    if (misfit == null) {
      return true;
    }
    new Faults(context).report(Fault.of(misfit.kind()), misfit.expected());
    return false;
  }
}
