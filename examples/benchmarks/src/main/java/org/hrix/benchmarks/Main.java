// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks with JMH's own options, and prints the ratios that matter. */
public final class Main {
  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments JMH's arguments
   * @throws RunnerException when JMH fails
   * @throws CommandLineOptionException when the arguments are wrong
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result : results) {
      times.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    ratio(times, "read, of databind", "readDatabind", "readHrix");
    ratio(times, "read, of the bare tokens", "readTokens", "readHrix");
    ratio(times, "write, of databind", "writeDatabind", "writeHrix");
    ratio(
        times, "JSON Lines to tables, of Jackson and Commons CSV", "toTablesPlain", "toTablesHrix");
    ratio(
        times,
        "tables to JSON Lines, of Jackson and Commons CSV",
        "toTablesPlain",
        "fromTablesHrix");
    ratio(times, "validate, of databind reading", "readRecords", "validateHrix");
    ratio(times, "validate on one thread, of databind reading", "readRecords", "validateHrixAlone");
    ratio(times, "validate on one thread, of networknt", "validateSchema", "validateHrixAlone");
    ratio(times, "rules alone, of Hibernate Validator", "validateConstraints", "rulesHrix");
    ratio(times, "tables to entities, of rows of Commons CSV", "readTablesPlain", "readTablesHrix");
  }

  private static void ratio(Map<String, Double> times, String name, String baseline, String ours) {
    Double a = times.get(baseline);
    Double b = times.get(ours);
    if (a != null && b != null) {
      System.out.printf(Locale.ROOT, "rate of HRIX, %s: %.2f%n", name, a / b);
    }
  }
}
