// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hrix.testkit.FixtureFolder;
import org.hrix.text.Text;
import org.hrix.validation.Severity;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.CodeAnswer;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyFilesTest {

  @Nested
  class APublishedSheet {
    private final Reading reading =
        Reading.of(
            "huridocs-04",
            """
            Types of Acts,,,
            "This list is for the field ""Type of act"".",,,
            ,,,
            Huri code,English,Français,Definition
            20103010000,Threats (not including death threats),Menaces,What it means
            02 01 01,"Physical assaults, including domestic violence",,
            02010300000004,"Psychological assault, harassment",,
            20103017700,Our own kind of threat,,
            """);

    @Test
    void descriptionsAboveAreNotTerms() {
      assertTrue(reading.found().contains("VOC-002 4"), reading.found()::toString);
      assertEquals(
          "2", reading.first(VocabularyProblem.ROWS_ABOVE_HEADER).arguments().get("count"));
      assertTrue(reading.found().contains("VOC-003 D4"));
    }

    @Test
    void lostZerosArePutBackAndTold() {
      assertEquals(
          List.of("020103010000", "020101000000", "020103000000", "020103017700"), reading.codes());
      assertTrue(reading.found().contains("VOC-005 A5"));
      assertTrue(reading.found().contains("VOC-006 A6"));
      assertTrue(reading.found().contains("VOC-006 A7"));
      assertEquals(
          "020103010000",
          reading.first(VocabularyProblem.ZEROS_RESTORED).arguments().get("suggestion"));
    }

    @Test
    void anAddedTermIsToldAndStandsBelowThatOfItsCode() {
      assertTrue(reading.found().contains("VOC-005 A8"), reading.found()::toString);
      assertTrue(reading.found().contains("VOC-009 A8"), reading.found()::toString);
      assertEquals("020103010000", reading.term("020103017700").parent());
    }

    @Test
    void labelsHaveTheLanguageOfTheirHeading() {
      Term threats = reading.term("020103010000");
      assertEquals("Menaces", threats.label().in("fr"));
      assertEquals("2001", threats.edition());
      assertEquals("020103000000", threats.parent());
    }

    @Test
    void addedToTheKnownListsItDecidesAboutCodes() {
      Vocabularies lists = Vocabularies.bundled().plus(reading.list);
      assertInstanceOf(
          CodeAnswer.Found.class,
          lists.check(
              "huridocs-04", "2001", "020103017700", Text.of("en", "our own kind of threat")));
      assertInstanceOf(
          CodeAnswer.Found.class,
          lists.check("huridocs-04", "2001", "020103010000", Text.of("fr", "menaces")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"huri_code", "Huri code", "HURI CODE ", "huricode", "Code", "Código", "код"})
  void headingsOfCodesMayBeSpeltInManyWays(String heading) {
    Reading reading = Reading.of("huridocs-39", heading + ",Label (English)\n010000000000,Male\n");
    assertEquals(List.of(), reading.found());
    assertEquals("Male", reading.term("010000000000").label().in("en"));
  }

  @Test
  void anExportOfOpenEvSysIsUnderstood() {
    Reading reading =
        Reading.of(
            "huridocs-37",
            """
            vocab_number,list_code,huri_code2,parent_vocab_number,english,french,otherlanguages,term_order
            01000000000037,37,,0,Participation of medical officer in torture,A,B,1
            1010000000037,37,,01000000000037,No medical officer was present at any time,C,D,2
            01000000000036,36,,0,Forced to sign,E,F,3
            """);
    assertEquals(List.of("010000000000", "010100000000"), reading.codes());
    assertEquals("010000000000", reading.term("010100000000").parent());
    assertEquals("D", reading.term("010100000000").label().in("es"));
    assertTrue(reading.found().contains("VOC-023 B4"), reading.found()::toString);
  }

  @Test
  void aTranslationMayHaveARowToALanguage() {
    Reading reading =
        Reading.of(
            "huridocs-39",
            """
            msgid;locale;msgstr
            01000000000039;es;Masculino
            01000000000039;ge;მამრობითი
            02000000000039;es;Femenino
            02000000000039;es;Mujer
            02000000000039;???;Hembra
            """);
    assertEquals("Masculino", reading.term("010000000000").label().in("es"));
    assertEquals("მამრობითი", reading.term("010000000000").label().in("ka"));
    assertEquals("Femenino", reading.term("020000000000").label().in("es"));
    assertTrue(reading.found().contains("VOC-011 A5"), reading.found()::toString);
    assertTrue(reading.found().contains("VOC-028 B6"), reading.found()::toString);
  }

  @Test
  void aLabelOfAnotherTermIsTold() {
    Reading reading =
        Reading.of("huridocs-39", "code,en,ru\n010000000000,Female,х\n020000000000,Woman,\n");
    assertEquals(List.of("VOC-017 B2", "VOC-018 B3"), reading.found());
  }

  @Test
  void aCodeOfAnotherEditionIsToldWithBothMeanings() {
    Reading reading = Reading.of("huridocs-41", "code,label_en\n02,Something\n");
    assertEquals(List.of("VOC-010 A2"), reading.found());
    var arguments = reading.first(VocabularyProblem.OTHER_EDITION).arguments();
    assertTrue(arguments.get("found").startsWith("02 (1993) = "), arguments::toString);
    assertTrue(arguments.get("other").startsWith("020000000000 (2001) "), arguments::toString);
    assertEquals(List.of("02"), reading.codes());
    Reading dated =
        new Reading(
            "code,edition\n02,1993\n02,1066\n".getBytes(StandardCharsets.UTF_8),
            VocabularyOptions.of("huridocs-41"));
    assertEquals(List.of("VOC-029 A2", "VOC-027 A3", "VOC-019 A3"), dated.found());
  }

  @Test
  void rowsWithoutCodeAreFoundByTheirLabel() {
    Reading reading =
        Reading.of(
            "huridocs-04",
            "code,en\n,threats (NOT including death threats)\n,Surveillance\n,Teasing\n,\n");
    assertEquals(List.of("VOC-015 B2", "VOC-013 B3", "VOC-014 B4"), reading.found());
    assertEquals(List.of("020103010000", "Teasing"), reading.codes());
  }

  @Test
  void aThesaurusOfUwaziIsReadByItsLanguages() {
    Reading reading =
        Reading.of(
            "colours",
            "English, Spanish\nWarm, Cálidos\n-Red, -Rojo\n- Red, - Encarnado\nCold, Fríos\n");
    assertEquals(List.of("VOC-011 A4", "VOC-016 2", "VOC-030"), reading.found());
    assertEquals(List.of("Warm", "Red", "Cold"), reading.codes());
    assertEquals("Warm", reading.term("Red").parent());
    assertEquals("Rojo", reading.term("Red").label().in("es"));
    assertNull(reading.term("Cold").parent());
  }

  @Test
  void theGroupDecidesBetweenTermsOfTheSameLabel() {
    Vocabulary acts = Vocabularies.bundled().list("huridocs-04");
    Term surveillance = acts.labelled("Surveillance").get(0);
    Term above = acts.ancestors(surveillance).get(0);
    String table = "English\n\"" + above.label().original() + "\"\n-Surveillance\n";
    Reading reading = Reading.of("huridocs-04", table);
    assertEquals(List.of(above.code(), surveillance.code()), reading.codes());
  }

  @Test
  void aLocalListKeepsItsOwnCodes() {
    Reading reading =
        Reading.of(
            "our-places", "code,parent,name\nA-1,,North\nA-2,A-1,South\nA-3,A-9,East\n7,,\n");
    assertEquals(List.of("VOC-004 C1", "VOC-019 A5", "VOC-020 B4", "VOC-030"), reading.found());
    assertEquals(List.of("A-1", "A-2", "A-3", "7"), reading.codes());
    assertEquals("North", reading.term("A-1").label().in("und"));
    assertEquals("A-9", reading.term("A-3").parent());
  }

  @Test
  void codesOfPublishedListsThatAreNotHereHaveTwelveDigits() {
    Reading groups = Reading.of("huridocs-13", "code,en\n10211080101,Some people\n77,Others\n");
    assertEquals(List.of("VOC-005 A2", "VOC-007 A3", "VOC-030"), groups.found());
    assertEquals(List.of("010211080101", "77"), groups.codes());
    assertEquals("2001", groups.list.info().edition());
  }

  @Test
  void aTitleThatLooksLikeALanguageIsNoHeading() {
    for (String title : List.of("Sex", "Occupations", "English", "Languages", "Label")) {
      Reading reading = Reading.of("ours", title + "\n\ncode,en\na,A\n");
      assertEquals(List.of("VOC-002 3", "VOC-030"), reading.found(), title);
      assertTrue(reading.problems.stream().noneMatch(p -> p.severity() == Severity.WARNING));
      assertEquals(List.of("a"), reading.codes());
    }
    assertEquals(List.of("VOC-001"), Reading.of("ours", "Sex\nMale\nFemale\n").found());
  }

  @Test
  void circlesOfParentsAreTold() {
    Reading reading = Reading.of("ours", "code,parent,en\na,b,A\nb,a,B\nc,c,C\nd,a,D\n");
    assertEquals(List.of("VOC-021 B2", "VOC-021 B4", "VOC-030"), reading.found());
  }

  @Test
  void theSameLabelTwiceIsToldAndKept() {
    Reading reading = Reading.of("ours", "code,en\na,Same\nb,Same\na,Other\n");
    assertEquals(List.of("VOC-011 A4", "VOC-012 A3", "VOC-030"), reading.found());
    assertEquals("2", reading.first(VocabularyProblem.LABEL_TWICE).arguments().get("other"));
    assertEquals(List.of("a", "b"), reading.codes());
  }

  @Test
  void earlierCodesAndCodesOfOtherListsAreTaken() {
    Reading reading =
        Reading.of(
            "huridocs-15",
            "code,prev_code,source_code,status\n"
                + "030234000000,7000,KGZ,current\n"
                + "010116000000,7000,,gone\n");
    assertEquals(List.of("VOC-022 D3"), reading.found());
    assertEquals(
        List.of(Code.of("iso-3166-1-alpha-3", "KGZ")), reading.term("030234000000").matches());
    Term earlier = reading.list.find("1993", "7000");
    assertEquals(List.of("030234000000", "010116000000"), earlier.replacedBy());
    assertEquals(Term.Status.RETIRED, earlier.status());
  }

  @Test
  void whatCannotBeACodeIsLeftOutAndTold() {
    String table = "code,same_as,en\n" + "x".repeat(201) + ",,A\na,b,B\nc,iso:x|y:z,C\n";
    Reading reading = Reading.of("ours", table);
    assertEquals(List.of("VOC-024 A2", "VOC-024 B3", "VOC-030"), reading.found());
    assertEquals(2, reading.term("c").matches().size());
  }

  @Test
  void whatIsNoListSaysSo() {
    assertEquals(List.of("VOC-001"), Reading.of("ours", "Dear all,\nthis is a letter\n").found());
    assertEquals(List.of("VOC-026"), Reading.of("ours", "code,en\n").found());
    Reading empty = Reading.of("ours", "");
    assertTrue(empty.list.terms().isEmpty());
    assertFalse(empty.problems.isEmpty());
  }

  @Test
  void aListBeyondBoundsIsCutAndSaysSo() {
    StringBuilder table = new StringBuilder("code\n");
    for (int i = 0; i <= 200_000; i++) {
      table.append(i).append('\n');
    }
    Reading reading = Reading.of("ours", table.toString());
    assertEquals(200_000, reading.list.terms().size());
    assertTrue(reading.found().contains("VOC-025 200002"));
  }

  @Test
  void theBundledListsAreReadAsTheyAre() throws IOException {
    Path folder = Path.of("..", "..", "schemas", "lists");
    for (String id : List.of("huridocs-04", "huridocs-37", "huridocs-15", "hrix-role")) {
      Reading reading =
          new Reading(Files.readAllBytes(folder.resolve(id + ".csv")), VocabularyOptions.of(id));
      Vocabulary bundled = Vocabularies.bundled().list(id);
      assertEquals(bundled.terms(), reading.list.terms());
      assertTrue(
          reading.found().stream().allMatch(f -> f.matches("VOC-0(12|29) .*")),
          reading.found()::toString);
    }
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Vocabulary list =
        Vocabulary.builder("ours")
            .term(
                Term.builder("=1+1")
                    .label(Text.of("en", "a, \"b\"\nc").and("ru-Latn", "- да"))
                    .match("x", "y:z")
                    .match("x", "w")
                    .build())
            .term(
                Term.builder("b")
                    .parent("=1+1")
                    .status(Term.Status.DEPRECATED)
                    .replacedBy("=1+1")
                    .build())
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    VocabularyFiles.write(list, out);
    Reading reading = new Reading(out.toByteArray(), VocabularyOptions.of("ours"));
    assertEquals(list.terms(), reading.list.terms());
  }

  @Test
  void fixturesOfUwaziAreRead() throws IOException {
    Path folder = FixtureFolder.require("uwazi/csv");
    Reading thesaurus =
        new Reading(
            Files.readAllBytes(folder.resolve("thesaurus-test.csv")), VocabularyOptions.of("t"));
    assertTrue(thesaurus.codes().contains("Item 1"), thesaurus.codes()::toString);
    Reading spanish =
        new Reading(
            Files.readAllBytes(folder.resolve("import_thesauri.csv")), VocabularyOptions.of("t"));
    assertEquals(List.of("Value 1", "Value 2"), spanish.codes());
    assertEquals("Value 1", spanish.term("Value 1").label().in("es"));
  }
}
