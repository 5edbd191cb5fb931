// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemReport;

/**
 * The words at the places of findings, for those who may see them. Only plain files have excerpts,
 * not standard input, archives or compressed files.
 */
final class Excerpts {

  /** Shows nothing: the values of the data stay where they are. */
  static final Excerpts NONE = new Excerpts();

  private static final int LENGTH = 60;
  private static final int MAX_LINE = 1 << 20;

  private final Map<String, Map<Long, String>> lines = new HashMap<>();

  /** Reads the lines of a file that findings point at. */
  void read(String file, Path path, ProblemReport report) throws IOException {
    TreeSet<Long> wanted = new TreeSet<>();
    for (Problem problem : report.samples()) {
      if (problem.location().line() > 0) {
        wanted.add(problem.location().line());
      }
    }
    if (wanted.isEmpty() || !Files.isRegularFile(path)) {
      return;
    }
    Map<Long, String> found = new HashMap<>();
    try (InputStream in = Files.newInputStream(path);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      long last = wanted.last();
      for (long number = 1; number <= last; number++) {
        String line = text.readLine();
        if (line == null) {
          break;
        }
        if (wanted.contains(number)) {
          found.put(number, line.substring(0, Math.min(line.length(), MAX_LINE)));
        }
      }
    }
    lines.put(file, found);
  }

  /** Returns the words at a place, at most some dozen of them, without control characters. */
  Optional<String> of(Location at) {
    String line = lines.getOrDefault(at.source(), Map.of()).get(at.line());
    if (line == null || (at.part() != null && !at.part().isEmpty())) {
      return Optional.empty();
    }
    int length = line.codePointCount(0, line.length());
    int from = (int) Math.min(length, Math.max(0, at.column() - 1));
    int to = Math.min(length, from + LENGTH);
    int begin = line.offsetByCodePoints(0, from);
    int end = line.offsetByCodePoints(0, to);
    String words = Printable.of(line.substring(begin, end).strip());
    return words.isEmpty() ? Optional.empty() : Optional.of(to < length ? words + "…" : words);
  }
}
