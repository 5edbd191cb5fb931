// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects problems: exact counts for each code, and the first problems of each as samples, so that
 * a million findings cost no memory.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ProblemReport implements ProblemSink {

  /** Samples kept for each code unless told otherwise. */
  public static final int DEFAULT_SAMPLES = 1000;

  private final int maxSamples;
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, Integer> kept = new TreeMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private final List<Problem> samples = new ArrayList<>();

  /** Makes an empty report that keeps {@value #DEFAULT_SAMPLES} samples for each code. */
  public ProblemReport() {
    this(DEFAULT_SAMPLES);
  }

  /**
   * Makes an empty report.
   *
   * @param maxSamples how many problems to keep for each code, 0 or more
   */
  public ProblemReport(int maxSamples) {
    if (maxSamples < 0) {
      throw new IllegalArgumentException("maxSamples must be at least 0");
    }
    this.maxSamples = maxSamples;
  }

  @Override
  public void accept(Problem problem) {
    String id = problem.code().id();
    counts.merge(id, 1L, Long::sum);
    bySeverity.merge(problem.severity(), 1L, Long::sum);
    if (kept.merge(id, 1, Integer::sum) <= maxSamples) {
      samples.add(problem);
    } else {
      kept.put(id, maxSamples);
    }
  }

  @Override
  public boolean wants(ProblemCode code) {
    return kept.getOrDefault(code.id(), 0) < maxSamples;
  }

  @Override
  public void count(ProblemCode code, Severity severity, long number) {
    counts.merge(code.id(), number, Long::sum);
    bySeverity.merge(severity, number, Long::sum);
  }

  /**
   * Returns how often each code was found.
   *
   * @return exact counts by the id of the code, sorted
   */
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns how many problems of a severity were found.
   *
   * @param severity the severity
   * @return the exact number
   */
  public long count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /**
   * Returns how many problems were found.
   *
   * @return the exact number
   */
  public long total() {
    return bySeverity.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Tells whether anything was found that is at least this bad.
   *
   * @param threshold the lightest severity that counts
   * @return true when there is such a problem
   */
  public boolean reaches(Severity threshold) {
    return bySeverity.keySet().stream().anyMatch(s -> s.compareTo(threshold) >= 0);
  }

  /**
   * Returns the samples in the order of the input: by line, row and column.
   *
   * @return the first problems of each code
   */
  public List<Problem> samples() {
    List<Problem> sorted = new ArrayList<>(samples);
    sorted.sort(
        Comparator.comparing((Problem p) -> p.location().source())
            .thenComparing(p -> p.location().part() == null ? "" : p.location().part())
            .thenComparingLong(p -> p.location().line())
            .thenComparingLong(p -> p.location().row())
            .thenComparingLong(p -> p.location().column()));
    return sorted;
  }
}
