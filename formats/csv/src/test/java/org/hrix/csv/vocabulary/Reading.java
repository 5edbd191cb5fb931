// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabulary;

/** Reads a list in a test. */
final class Reading {
  final List<Problem> problems = new ArrayList<>();
  final Vocabulary list;

  Reading(byte[] table, VocabularyOptions options) {
    try {
      list = VocabularyFiles.read(new ByteArrayInputStream(table), "list", options, problems::add);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Reading of(String id, String table) {
    return new Reading(table.getBytes(StandardCharsets.UTF_8), VocabularyOptions.of(id));
  }

  /** Returns the findings as code and cell, without those of the cell layer. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    for (Problem problem : problems) {
      Location at = problem.location();
      String column = at.columnLetter() == null ? "" : at.columnLetter();
      if (problem.code() instanceof VocabularyProblem) {
        found.add(problem.code().id() + (at.row() == 0 ? "" : " " + column + at.row()));
      }
    }
    return found;
  }

  Problem first(VocabularyProblem code) {
    return problems.stream().filter(p -> p.code() == code).findFirst().orElseThrow();
  }

  List<String> codes() {
    return list.terms().stream().map(Term::code).toList();
  }

  Term term(String code) {
    return list.find(null, code);
  }
}
