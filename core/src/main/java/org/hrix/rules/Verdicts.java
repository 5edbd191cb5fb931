// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hrix.model.KnownEntity;
import org.hrix.validation.Locator;
import org.hrix.validation.PointerPath;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Profile;
import org.hrix.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of findings: the profile's severity is given to them, those that nobody wants to see
 * any more are only counted, the others get their place.
 *
 * <p>Not thread-safe.
 */
public final class Verdicts {
  private final Profile profile;
  private final Predicate<ProblemCode> wanted;
  private final Consumer<Problem> problems;
  private final Map<ProblemCode, Long> unseen = new HashMap<>();
  private final Map<ProblemCode, Long> notRun = new HashMap<>();

  /**
   * Makes a place for findings.
   *
   * @param profile gives the severities
   * @param wanted whether problems of a code are still to be made; the others are only counted
   * @param problems takes the findings
   */
  public Verdicts(Profile profile, Predicate<ProblemCode> wanted, Consumer<Problem> problems) {
    this.profile = profile;
    this.wanted = wanted;
    this.problems = problems;
  }

  void broken(
      ProblemCode code,
      PointerPath path,
      String pointer,
      @Nullable KnownEntity entity,
      Locator locator,
      String... arguments) {
    if (isAsked(code)) {
      String id = entity == null ? null : entity.id();
      pass(Problem.of(code, locator.locate(path.pointer() + pointer), id, arguments));
    }
  }

  /**
   * Takes a finding that has its place already.
   *
   * @param problem the finding with its code's own severity
   */
  public void accept(Problem problem) {
    if (isAsked(problem.code())) {
      pass(problem);
    }
  }

  /** Tells whether a finding is to be passed on; counts it when it counts but nobody reads it. */
  private boolean isAsked(ProblemCode code) {
    if (profile.severity(code) == null) {
      return false;
    }
    boolean asked = wanted.test(code);
    if (!asked) {
      unseen.merge(code, 1L, Long::sum);
    }
    return asked;
  }

  private void pass(Problem problem) {
    Severity severity = profile.severity(problem.code());
    if (severity != null) {
      problems.accept(severity == problem.severity() ? problem : problem.as(severity));
    }
  }

  /** Tells whether somebody will read another finding of a code. */
  boolean wants(ProblemCode code) {
    return profile.severity(code) != null && wanted.test(code);
  }

  void notRun(ProblemCode code) {
    if (profile.severity(code) != null) {
      notRun.merge(code, 1L, Long::sum);
    }
  }

  /**
   * Tells how many findings were only counted.
   *
   * @return the numbers by code
   */
  public Map<ProblemCode, Long> unseen() {
    return unseen;
  }

  /**
   * Tells how often a rule could not run because a part of what it compares is missing or broken.
   *
   * @return the numbers by code
   */
  public Map<ProblemCode, Long> notRun() {
    return notRun;
  }

  /**
   * Adds up numbers by the ids of codes.
   *
   * @param sum the sum so far, changed; null for none
   * @param more what to add
   * @return the sum
   */
  public static Map<String, Long> add(
      @Nullable Map<String, Long> sum, Map<ProblemCode, Long> more) {
    Map<String, Long> result = sum == null ? new TreeMap<>() : sum;
    more.forEach((code, number) -> result.merge(code.id(), number, Long::sum));
    return result;
  }
}
