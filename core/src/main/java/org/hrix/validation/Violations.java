// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hrix.constraint.Fault;
import org.hrix.description.Misfit;
import org.hrix.model.Entity;

/**
 * Translates violations of Jakarta Validation, as any provider finds them on the records of the
 * model, into problems with the codes and places that a reader gives.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class Violations {
  private Violations() {}

  /**
   * Translates what a validator found in one object.
   *
   * @param violations what {@code Validator.validate} returned
   * @param locator finds where the object's values are; {@link Locator#inMemory} for an object made
   *     in code
   * @return a problem for each, sorted by pointer and then by code
   */
  public static List<Problem> problems(
      Collection<? extends ConstraintViolation<?>> violations, Locator locator) {
    List<Problem> problems = new ArrayList<>();
    for (ConstraintViolation<?> violation : violations) {
      problems.add(problem(violation, locator));
    }
    problems.sort(
        Comparator.comparing((Problem problem) -> String.valueOf(problem.location().pointer()))
            .thenComparing(problem -> problem.code().id()));
    return problems;
  }

  /**
   * Translates one violation.
   *
   * @param violation a violation whose root is a record of the model
   * @param locator finds where the root's values are
   * @return the problem; its id of an entity is that of the root
   */
  static Problem problem(ConstraintViolation<?> violation, Locator locator) {
    ViolationPath path = ViolationPath.of(violation);
    String template = violation.getMessageTemplate();
    Fault fault = Fault.ofTemplate(template);
    String expected = fault == null ? "" : fault.expectedIn(template);
    if (fault == null) {
      Misfit misfit = path.misfitOf(violation.getInvalidValue());
      fault = misfit == null ? Fault.INCOMPLETE : Fault.of(misfit.kind());
      expected = misfit == null ? "present" : misfit.expected();
    }
    String entity = violation.getRootBean() instanceof Entity root ? root.id() : null;
    return Problem.of(
        codeOf(fault),
        locator.locate(path.pointer()),
        entity,
        "property",
        nameOf(violation, path),
        "expected",
        expected);
  }

  private static String nameOf(ConstraintViolation<?> violation, ViolationPath path) {
    String name = "entity";
    for (Path.Node node : violation.getPropertyPath()) {
      name = node.getKind() == ElementKind.PROPERTY ? node.getName() : name;
    }
    return path.pointer().isEmpty() ? "entity" : name;
  }

  private static ShapeProblem codeOf(Fault fault) {
    return switch (fault) {
      case WRONG_TYPE -> ShapeProblem.WRONG_TYPE;
      case NOT_A_DATE -> ShapeProblem.NOT_A_DATE;
      case OUT_OF_BOUNDS -> ShapeProblem.OUT_OF_BOUNDS;
      case TOO_LONG -> ShapeProblem.TOO_LONG;
      case BLANK -> ShapeProblem.BLANK;
      case BAD_CHARACTERS -> ShapeProblem.BAD_CHARACTERS;
      case UNKNOWN_WORD -> ShapeProblem.UNKNOWN_WORD;
      case MALFORMED -> ShapeProblem.MALFORMED;
      case INCOMPLETE -> ShapeProblem.INCOMPLETE;
      case CONTRADICTORY -> ShapeProblem.CONTRADICTORY;
      case REQUIRED -> ShapeProblem.REQUIRED;
      case NO_ID -> ShapeProblem.NO_ID;
      case DUPLICATE_NAME -> ShapeProblem.DUPLICATE_NAME;
      case DUPLICATE_KEY -> ShapeProblem.DUPLICATE_KEY;
      case QUALIFIER_POINTS_NOWHERE -> ShapeProblem.QUALIFIER_POINTS_NOWHERE;
    };
  }
}
