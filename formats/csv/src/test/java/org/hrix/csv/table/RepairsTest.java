// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hrix.csv.table.DateRepair.Outcome;
import org.hrix.csv.table.Repairs.NumberDamage;
import org.junit.jupiter.api.Test;

class RepairsTest {

  private static DateRepair column(String... cells) {
    DateRepair column = new DateRepair();
    for (String cell : cells) {
      column.see(cell);
    }
    return column;
  }

  private static void isCertain(String edtf, DateRepair column, String... cells) {
    for (String cell : cells) {
      assertEquals(new DateRepair.Answer(Outcome.CERTAIN, edtf), column.read(cell), cell);
    }
  }

  private static void is(Outcome outcome, DateRepair column, String... cells) {
    for (String cell : cells) {
      assertEquals(new DateRepair.Answer(outcome, null), column.read(cell), cell);
    }
  }

  @Test
  void leavesDatesInEdtfAlone() {
    is(
        Outcome.UNTOUCHED,
        column("13/06/2010"),
        "2010-06-13",
        "2010-06",
        "2010",
        "2010/2011",
        "2010-06-13/2010-06-15",
        "2010-06-13T00:00:00Z",
        "",
        "unknown",
        "31/02/2010",
        "13/13/2010",
        "2010-13-06 00:00:00",
        "99 Foo 2010",
        "13/2010",
        "about 1985");
  }

  @Test
  void readsDatesThatMeanOneDayByThemselves() {
    isCertain(
        "2010-06-13",
        column(),
        "13/06/2010",
        "06/13/2010",
        "13.06.2010",
        "13.6.2010",
        "6-13-2010",
        "2010-06-13 00:00:00",
        "2010-06-13T00:00:00.000",
        "2010-6-13",
        "2010/06/13",
        "2010.06.13",
        "13-Jun-2010",
        "13 June 2010",
        "June 13, 2010",
        " 13/06/2010 ",
        "13/06/2010 00:00",
        "6/13/2010 0:00");
    isCertain("2010-05-05", column(), "05/05/2010", "5.5.2010");
    isCertain("2010-06", column(), "06/2010");
  }

  @Test
  void readsTheOthersByTheEvidenceOfTheirColumn() {
    isCertain("2010-06-05", column("13/06/2010", "01/02/2010"), "05/06/2010");
    isCertain("2010-05-06", column("06/13/2010"), "05/06/2010");
    isCertain("2010-06-05", column("05/06/2010", "13/06/2010"), "05/06/2010");
  }

  @Test
  void neverReadsWhatMayMeanSeveralDays() {
    is(Outcome.AMBIGUOUS, column(), "05/06/2010", "5.6.2010", "05-06-2010");
    is(Outcome.AMBIGUOUS, column("13/06/2010", "06/13/2010"), "05/06/2010");
    is(Outcome.AMBIGUOUS, column("13.06.2010"), "05/06/2010");
    is(Outcome.AMBIGUOUS, column("13/06/2010"), "06/13/10", "13.06.10", "13-Jun-10", "Jun-10");
    is(Outcome.AMBIGUOUS, column(), "40342", "40342.5");
    is(Outcome.AMBIGUOUS, column("31/02/2010"), "05/06/2010");
  }

  @Test
  void readsTruthInTheWordsOfSpreadsheetPrograms() {
    for (String cell : List.of("TRUE", "True", "VERDADERO", "ИСТИНА", "VRAI", " Wahr", "صحيح")) {
      assertEquals(Optional.of("true"), Repairs.truth(cell), cell);
    }
    for (String cell : List.of("FALSE", "FALSO", "ЛОЖЬ", "FAUX", "خطأ")) {
      assertEquals(Optional.of("false"), Repairs.truth(cell), cell);
    }
    for (String cell : List.of("true", "false", "1", "0", "yes", "", "t")) {
      assertEquals(Optional.empty(), Repairs.truth(cell), cell);
    }
  }

  @Test
  void putsBackZerosOfKnownCodesOnly() {
    Set<String> codes = Set.of("010101050000", "000000000001");
    assertEquals(Optional.of("010101050000"), Repairs.zeros("10101050000", 12, codes::contains));
    assertEquals(Optional.of("000000000001"), Repairs.zeros("1", 12, codes::contains));
    for (String cell : List.of("20101050000", "010101050000", "0101", "1010105000x", "", "-1")) {
      assertEquals(Optional.empty(), Repairs.zeros(cell, 12, codes::contains), cell);
    }
  }

  @Test
  void longCellsTakeNeitherTimeNorStack() {
    String words = "\u0130".repeat(1_000_000);
    String numbers = "1" + " 000".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String cell : List.of(words, numbers, "1" + "0".repeat(1_000_000))) {
            assertEquals(Optional.empty(), Repairs.truth(cell));
            assertEquals(NumberDamage.NONE, Repairs.number(cell));
            assertEquals(Optional.empty(), Repairs.zeros(cell, 12, code -> true));
            DateRepair dates = new DateRepair();
            dates.see(cell);
            assertEquals(DateRepair.Outcome.UNTOUCHED, dates.read(cell).outcome());
          }
        });
  }

  @Test
  void seesDamageToNumbersAndRepairsNone() {
    for (String cell : List.of("1.23E+11", "1,23E+11", "1E5", "-2e-3")) {
      assertEquals(NumberDamage.EXPONENT, Repairs.number(cell), cell);
    }
    for (String cell :
        List.of("1,234", "1.234.567", "1 234", "1\u00A0234", "1\u202F234,5", "1'234", "3,5")) {
      assertEquals(NumberDamage.SEPARATORS, Repairs.number(cell), cell);
    }
    for (String cell : List.of("1234", "1.234", "-3.5", "", "x", "1,2,3", "12 34")) {
      assertEquals(NumberDamage.NONE, Repairs.number(cell), cell);
    }
  }
}
