// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.vocabulary.ListInfo;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Compares the bundled lists with the published ones, where these are beside the project. */
class HuridocsListsTest {
  private final Path published = FixtureFolder.require("../huridocs");

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  @Test
  void everyListHasAsManyTermsAsItsPublisherGaveIt() throws IOException {
    Map<String, ListInfo> index = new HashMap<>();
    Vocabularies.bundled().lists().forEach(info -> index.put(info.id(), info));
    int seen = 0;
    for (String[] row : rows(published.resolve("microthesauri.tsv"))) {
      int number = Integer.parseInt(row[0]);
      ListInfo info = index.get(String.format("huridocs-%02d", number));
      if (number <= 48) {
        assertEquals(Integer.parseInt(row[5]), info.count(), info.id());
        seen++;
      } else if (number <= 69) {
        assertEquals(ListInfo.Origin.NONE, info.origin(), info.id());
      }
    }
    assertEquals(48, seen);
  }

  @Test
  void codesParentsLabelsAndEarlierCodesAreThePublishedOnes() throws IOException {
    int compared = 0;
    for (String[] row : rows(published.resolve("microthesauri.tsv"))) {
      String id = String.format("huridocs-%02d", Integer.parseInt(row[0]));
      Vocabulary list = Vocabularies.bundled().list(id);
      if (list != null) {
        compare(list, rows(published.resolve(row[row.length - 1])));
        compared++;
      }
    }
    assertEquals(45, compared);
  }

  private static void compare(Vocabulary list, List<String[]> rows) {
    List<String> codes = new ArrayList<>();
    boolean labelled = list.terms().stream().anyMatch(term -> term.label() != null);
    for (String[] row : rows) {
      codes.add(row[0]);
      Term term = list.find("2001", row[0]);
      assertEquals(row[1], term.parent() == null ? "" : term.parent(), row[0]);
      if (labelled) {
        assertEquals(row[2], term.label().original());
      }
      if (!row[6].isEmpty()) {
        assertTrue(list.find("1993", row[6]).replacedBy().contains(row[0]), row[0]);
      }
    }
    assertEquals(codes, list.current().stream().map(Term::code).toList());
  }
}
