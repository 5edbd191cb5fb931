// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static Term term(String code, String parent) {
    return Term.builder(code).parent(parent).label(Text.of("en", "Term " + code)).build();
  }

  private final Vocabulary tree =
      Vocabulary.builder("tree")
          .term(term("a", null))
          .term(term("a1", "a"))
          .term(term("a1x", "a1"))
          .term(term("b", null))
          .term(term("a2", "a"))
          .term(term("lost", "nowhere"))
          .build();

  private static List<String> codes(List<Term> terms) {
    return terms.stream().map(Term::code).toList();
  }

  @Test
  void knowsWhatIsAboveAndBelow() {
    Term root = tree.find(null, "a");
    assertEquals(List.of("a1", "a2"), codes(tree.children(root)));
    assertEquals(List.of("a1", "a1x", "a2"), codes(tree.descendants(root)));
    assertEquals(List.of("a1", "a"), codes(tree.ancestors(tree.find(null, "a1x"))));
    assertEquals(List.of(), tree.ancestors(root));
    assertEquals(List.of(), tree.ancestors(tree.find(null, "lost")));
  }

  @Test
  void longWordsWhoseUpperCaseIsLongerTakeNoTime() {
    String words = "\u00DF".repeat(400_000);
    assertEquals(
        List.of(), assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tree.labelled(words)));
  }

  @Test
  void aCircleOfParentsIsWalkedOnce() {
    Vocabulary circle =
        Vocabulary.builder("circle").term(term("a", "b")).term(term("b", "a")).build();
    Term a = circle.find(null, "a");
    assertEquals(List.of("b", "a"), codes(circle.ancestors(a)));
    assertEquals(List.of("b"), codes(circle.descendants(a)));
  }

  @Test
  void aCodeStandsOnceInAnEdition() {
    Vocabulary.Builder list = Vocabulary.builder("twice").term(term("a", null));
    assertThrows(IllegalArgumentException.class, () -> list.term(term("a", "b")));
  }

  @Test
  void onlyCopiesOfTheSameListAreJoined() {
    Vocabulary other = Vocabulary.builder("other").build();
    assertThrows(IllegalArgumentException.class, () -> tree.with(other));
  }

  @Test
  void theEditionOfTheTermsIsTheListsWhenItNamesNone() {
    Vocabulary list =
        Vocabulary.builder("dated").term(Term.builder("a").edition("1987").build()).build();
    assertEquals("1987", list.info().edition());
    assertEquals(List.of("1987"), list.editions());
    assertEquals(List.of("a"), codes(list.current()));
  }

  @Test
  void labelsAreFoundInAnyOfTheirLanguages() {
    Vocabulary list =
        Vocabulary.builder("labels")
            .term(
                Term.builder("1")
                    .label(Text.of("en", "Caf\u00E9").and("ru-Latn", "Kafe").and("ru", "Кафе"))
                    .build())
            .term(Term.builder("2").label(Text.of("fr", "Cafe\u0301")).build())
            .term(Term.builder("3").status(Term.Status.RETIRED).label(Text.of("en", "Bar")).build())
            .build();
    assertEquals(List.of("1", "2"), codes(list.labelled("CAFE\u0301")));
    assertEquals(List.of("1"), codes(list.labelled(" кафе ")));
    assertEquals(List.of("1"), codes(list.labelled("kafe")));
    assertEquals(List.of(), list.labelled("Bar"));
    assertEquals("Кафе", list.label(list.find(null, "1"), "ru"));
    assertEquals("Kafe", list.label(list.find(null, "1"), "RU-cyrl"));
    assertNull(list.label(list.find(null, "1"), "ky"));
  }

  @Test
  void nothingIsToldOfLabelsInWords() {
    assertFalse(tree.find(null, "a").toString().contains("Term a"));
    assertEquals("Vocabulary[tree, 6 terms]", tree.toString());
    assertTrue(Vocabularies.bundled().toString().startsWith("Vocabularies["));
  }

  @Test
  void tablesOfTheProgramAreReadStrictly() {
    assertEquals(
        List.of(List.of("a", "b"), List.of("x, \"y\"\nz", "")),
        CsvRows.parse("a,b\n\"x, \"\"y\"\"\nz\",\n"));
    for (String wrong :
        List.of("a,b\nc\n", "a,b", "a,b\r\n", "a,\"b", "a,\"b\"c\n", "a,b\"\n", "a,")) {
      assertThrows(IllegalStateException.class, () -> CsvRows.parse(wrong));
    }
  }
}
