// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hrix.csv.vocabulary.VocabularyProblem;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemReport;
import org.hrix.validation.Profile;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;

/** An organisation's own code lists, each a file, beside those that come with the program. */
final class OwnLists {
  /** The index of a collection of lists, which is no list itself. */
  private static final String INDEX = "lists.csv";

  private final Profile profile;
  private final Supplier<ProblemReport> reports;

  /**
   * Makes a reader of lists.
   *
   * @param profile gives the severities of what is found in them
   * @param reports makes a report for each file
   */
  OwnLists(Profile profile, Supplier<ProblemReport> reports) {
    this.profile = profile;
    this.reports = reports;
  }

  /**
   * Reads lists.
   *
   * @param names files, folders with a file to a list, or {@code LIST=FILE}
   * @param found takes a report for each file in which something was found
   * @return these lists and those that come with the program
   * @throws IOException when a file cannot be read
   */
  Vocabularies read(List<String> names, List<FileReport> found) throws IOException {
    Vocabularies lists = Vocabularies.bundled();
    for (String name : names) {
      for (String file : files(name)) {
        lists = lists.plus(list(file, lists, found));
      }
    }
    return lists;
  }

  private static List<String> files(String name) throws IOException {
    Path folder = Inputs.path(name);
    if (!Files.isDirectory(folder)) {
      return List.of(name);
    }
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> isList(file.getFileName().toString()))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> files.add(file.toString()));
    }
    if (files.isEmpty()) {
      throw new UsageException("--vocabulary: a folder without files that end with .csv");
    }
    return files;
  }

  private static boolean isList(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".csv") || lower.endsWith(".csv.gz")) && !lower.equals(INDEX);
  }

  private Vocabulary list(String name, Vocabularies known, List<FileReport> found)
      throws IOException {
    VocabInput input = new VocabInput();
    int sign = name.indexOf('=');
    boolean named = sign > 0 && sign + 1 < name.length() && !Files.exists(Inputs.path(name));
    String file = named ? name.substring(sign + 1) : name;
    input.list = named ? name.substring(0, sign) : null;
    ProblemReport report = reports.get();
    Consumer<Problem> graded = Profiles.grading(profile, report);
    // Who adds a list of an own name does so because nobody else knows it.
    Vocabulary list =
        input.read(
            file,
            known,
            problem -> {
              if (problem.code() != VocabularyProblem.LIST_UNKNOWN) {
                graded.accept(problem);
              }
            });
    if (report.total() > 0) {
      found.add(new FileReport(file, FileReport.VOCABULARY, list.terms().size(), Map.of(), report));
    }
    return list;
  }
}
