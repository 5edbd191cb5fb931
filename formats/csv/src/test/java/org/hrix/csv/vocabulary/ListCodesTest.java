// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of codes that spreadsheet programs and databases have written. */
class ListCodesTest {
  private static final String EXECUTION = "010101010000";

  private static Reading acts(String... rows) {
    return Reading.of("huridocs-04", "code,label_en\n" + String.join("\n", rows) + "\n");
  }

  @Nested
  class OfALocalList {
    @Test
    void numbersOfTheDatabaseStayAsTheyAre() {
      Reading reading =
          Reading.of(
              "huridocs-63",
              """
              vocab_number,parent_vocab_number,english
              99000000000062,0,North ward
              99000000000063,NULL,South ward
              99000000000163,,West ward
              99000000000263,99000000000163,Mill ward
              990000000001,,Old ward
              """);
      assertEquals(List.of(), reading.found());
      assertEquals(
          List.of(
              "99000000000062",
              "99000000000063",
              "99000000000163",
              "99000000000263",
              "990000000001"),
          reading.codes());
      assertNull(reading.term("99000000000163").parent());
      assertEquals("99000000000163", reading.term("99000000000263").parent());
    }

    @Test
    void theParentIsNotMadeOfTheCode() {
      Reading reading =
          Reading.of("huridocs-68", "code,en\n010000000000,North\n010100000000,Valley\n");
      assertNull(reading.term("010100000000").parent());
    }

    @Test
    void whatMayHaveLostAZeroIsToldAndKept() {
      Reading reading =
          Reading.of(
              "huridocs-61",
              "code,en\n10100000000,Valley\n1.01E+11,Hill\n77,Plain\n99000000000063.0,Ward\n"
                  + "'99000000000064,Hill ward\n");
      assertEquals(
          List.of("VOC-032 A2", "VOC-007 A3", "VOC-006 A5", "VOC-006 A6"), reading.found());
      assertEquals(
          List.of("10100000000", "1.01E+11", "77", "99000000000063", "99000000000064"),
          reading.codes());
    }
  }

  @Nested
  class ThatAnOrganisationAdded {
    @Test
    void numbersOfTheDatabaseAreNoDamage() {
      Reading reading =
          Reading.of(
              "huridocs-04",
              """
              huri_code,vocab_number,parent_vocab_number,english
              010000000000,01000000000004,0,Violations of the right to life
              ,99000000000048,01000000000004,Local one
              ,99000000000104,99000000000048,Local two
              """);
      assertEquals(List.of("VOC-003 B1", "VOC-008 B3", "VOC-008 B4"), reading.found());
      assertEquals(List.of("010000000000", "99000000000048", "99000000000104"), reading.codes());
      assertEquals("010000000000", reading.term("99000000000048").parent());
      assertEquals("99000000000048", reading.term("99000000000104").parent());
    }

    @Test
    void nothingStandsBelowUnknownBecauseOfItsCode() {
      Reading reading = acts("990000000000,Unknown", "990000000001,Ours");
      assertNull(reading.term("990000000001").parent());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10101010000.0",
        "\"10101010000,0\"",
        "10101010000.00",
        "\"10,101,010,000\"",
        "10.101.010.000",
        "10 101 010 000",
        "1010101000004.0",
        "1.1.1.1",
        "٠١٠١٠١٠١٠٠٠٠",
        "01-01-01-01",
        "'010101010000",
        "\"=\"\"010101010000\"\"\""
      })
  void aNumberAsSpreadsheetsShowItIsPutBack(String cell) {
    Reading reading = acts(cell + ",Summary execution");
    assertEquals(List.of(EXECUTION), reading.codes());
    assertEquals(List.of("VOC-006 A2"), reading.found());
  }

  @Test
  void aPowerOfTenIsPutBackWhereTheLabelTellsTheTerm() {
    Reading reading =
        acts(
            "1.01E+10,Summary execution",
            "\"2,0103E+10\",Threats (not including death threats)",
            "1.01E+10,A wording of our own",
            "1.01E+12,Torture",
            "1.010101E+10,");
    assertEquals(
        List.of(EXECUTION, "020103010000", "1.01E+10", "1.01E+12", "1.010101E+10"),
        reading.codes());
    assertEquals(
        List.of("VOC-006 A2", "VOC-006 A3", "VOC-007 A4", "VOC-007 A5", "VOC-007 A6"),
        reading.found().stream().filter(found -> found.matches("VOC-00[5-9].*")).toList());
  }

  /** Single digits are levels that lost a zero each, or one level that was divided. */
  @Test
  void theLabelDecidesBetweenTwoCodes() {
    Reading reading =
        acts(
            "1.1,Direct actions which violate the right to life",
            "1 1,Violations of the right to belief/opinion",
            "1-1,A wording of our own");
    assertEquals(List.of("010100000000", "110000000000", "1-1"), reading.codes());
    assertEquals(List.of("VOC-006 A2", "VOC-006 A3", "VOC-007 A4"), reading.found());
  }

  @Test
  void theNumberOfARowIsNoCode() {
    Reading reading = acts("1,Summary execution", "2,Threats (not including death threats)");
    assertEquals(List.of("1", "2"), reading.codes());
    assertEquals(
        List.of("VOC-007 A2", "VOC-007 A3"),
        reading.found().stream().filter(found -> found.startsWith("VOC-007")).toList());
    Reading sex = Reading.of("huridocs-39", "code,label_en\n1,Male\n2,Female\n");
    assertEquals(List.of("010000000000", "020000000000"), sex.codes());
  }

  @Test
  void aListThatIsNotNamedIsTold() {
    String table =
        "code,en\n10101010000,Summary execution\n20103010000,Threats (not including death threats)\n";
    Reading reading = Reading.of("our-acts", table);
    assertEquals(List.of("VOC-030", "VOC-031"), reading.found());
    assertEquals(
        "huridocs-04",
        reading.first(VocabularyProblem.LIST_NOT_NAMED).arguments().get("suggestion"));
    assertEquals(List.of("10101010000", "20103010000"), reading.codes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4",
        "04",
        "huridocs-04",
        "Huridocs 4",
        "List 04",
        "list-4",
        "MT04",
        "mt 4",
        "MT04_types_of_acts",
        "Micro-thesaurus 4"
      })
  void aListIsNamedInManyWays(String name) {
    assertEquals("huridocs-04", VocabularyFiles.listId(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ours", "77", "list of places", "iso-3166-1", "our list 4", "", "4 wards"})
  void otherNamesStayAsTheyAre(String name) {
    assertEquals(name, VocabularyFiles.listId(name));
  }

  @Test
  void nearestCodesAreSoughtForSomeTenThousandCodes() {
    StringBuilder table = new StringBuilder("code,en\n");
    for (int i = 0; i < 25_000; i++) {
      table.append("0101010").append(10_000 + i).append(",x\n");
    }
    Reading reading = Reading.of("huridocs-04", table.toString());
    assertEquals(1, count(reading, VocabularyProblem.NEAREST_NOT_SOUGHT));
    long sought =
        Long.parseLong(
            reading.first(VocabularyProblem.NEAREST_NOT_SOUGHT).arguments().get("count"));
    assertTrue(sought > 10_000, () -> sought + " codes");
    assertTrue(count(reading, VocabularyProblem.CODE_NEAR) <= sought);
    assertTrue(count(reading, VocabularyProblem.CODE_NOT_IN_LIST) >= 25_000 - sought - 600);
  }

  private static long count(Reading reading, VocabularyProblem code) {
    return reading.problems.stream().filter(problem -> problem.code() == code).count();
  }
}
