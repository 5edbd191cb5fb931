// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledListsTest {
  private static final Vocabularies LISTS = Vocabularies.bundled();

  static Stream<String> read() {
    return LISTS.lists().stream().map(ListInfo::id).filter(id -> LISTS.list(id) != null);
  }

  @ParameterizedTest
  @MethodSource("read")
  void parentsExistAndEveryTermEndsAtARoot(String id) {
    Vocabulary list = LISTS.list(id);
    for (Term term : list.terms()) {
      if (term.parent() != null) {
        assertNotNull(list.find(term.edition(), term.parent()));
        List<Term> above = list.ancestors(term);
        assertTrue(!above.contains(term));
        assertEquals(null, above.get(above.size() - 1).parent());
        assertTrue(list.descendants(above.get(above.size() - 1)).contains(term));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("read")
  void everyTermInUseIsFoundByItsCodeAndLabel(String id) {
    Vocabulary list = LISTS.list(id);
    for (Term term : list.current()) {
      CodeAnswer answer = list.check(term.edition(), term.code(), term.label());
      if (term.status() == Term.Status.CURRENT) {
        assertEquals(new CodeAnswer.Found(term), answer);
        if (term.label() != null) {
          assertTrue(list.labelled(term.label().original()).contains(term));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("read")
  void whatWasRetiredWithAnEditionTellsWhatStandsForIt(String id) {
    Vocabulary list = LISTS.list(id);
    for (Term term : list.terms()) {
      if ("1993".equals(term.edition())) {
        assertTrue(!term.replacedBy().isEmpty());
        for (String code : term.replacedBy()) {
          assertNotNull(list.find("2001", code));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("read")
  void theIndexCountsTheTermsInUse(String id) {
    Vocabulary list = LISTS.list(id);
    if (list.info().origin() == ListInfo.Origin.FILE) {
      assertEquals(list.info().count(), list.current().size());
    }
  }

  @Test
  void theIndexNamesTheFilesAndNoOthers() throws IOException {
    Set<String> files;
    try (Stream<Path> folder = Files.list(Path.of("..", "schemas", "lists"))) {
      files = folder.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
    Set<String> named = new TreeSet<>(Set.of("lists.csv"));
    for (ListInfo info : LISTS.lists()) {
      if (info.origin() == ListInfo.Origin.FILE) {
        named.add(info.id() + ".csv");
      }
    }
    assertEquals(named, new TreeSet<>(files));
  }

  @Test
  void listsOfThePlatformHoldItsCodes() {
    Vocabulary countries = LISTS.list("iso-3166-1");
    Arrays.stream(Locale.getISOCountries())
        .forEach(code -> assertNotNull(countries.find(null, code)));
    Set<String> former = Locale.getISOCountries(Locale.IsoCountryCode.PART3);
    assertEquals(
        new TreeSet<>(former),
        LISTS.list("iso-3166-3").current().stream()
            .map(Term::code)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void crosswalksLeadToCodesThatExist() {
    for (String id : List.of("huridocs-15", "huridocs-14")) {
      for (Term term : LISTS.list(id).current()) {
        for (Code match : term.matches()) {
          Vocabulary other = LISTS.list(match.list());
          if (other.info().coverage() == Coverage.CLOSED) {
            assertNotNull(other.find(null, match.code()), match::toString);
          }
        }
      }
    }
  }
}
