// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {

  // Seen to be changed by LibreOffice 7.4 in English or German, or by Excel as its makers say.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0012",
        "12.50",
        "12.5",
        "1,234",
        "12:30",
        "12:30 PM",
        "12 a",
        "May 2010",
        "Mar-10",
        "1E5",
        "1e-5",
        "12345678901234567890",
        "123456789012",
        "50%",
        "$5",
        "5 €",
        "true",
        "FALSE",
        "ИСТИНА",
        "wahr",
        " 12",
        "12 ",
        "12\n",
        "(5)",
        "1/2",
        "1 1/2",
        ".5",
        "5.",
        "1.000",
        "1.2.3",
        "3-4",
        "2010-06",
        "2010-06-13",
        "2010-10-22T12:00:00+06:00",
        "2010-10-22T12:00:00Z",
        "13/06/2010",
        "10 Jun",
        "13. Juni 2010",
        "13 июня 2010",
        "13 février 2010",
        "2010年6月13日",
        "١٢",
        "１２.５"
      })
  void aProgramMayTakeForSomethingElse(String cell) {
    assertTrue(Lookalikes.isOne(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "2010",
        "12345678901",
        "person-1",
        "e1",
        "p12",
        "1st",
        "12b",
        "May",
        "may",
        "a true word",
        "Marta 12",
        "Chapter 12",
        "550e8400-e29b-41d4-a716-446655440000",
        "12;13",
        "-",
        "...",
        "a",
        "тест",
        "Flat 3, 12 Main Street",
        "[unknown]"
      })
  void aTextIsOnlyAText(String cell) {
    assertFalse(Lookalikes.isOne(cell));
  }

  @Test
  void longTextsTakeNoTime() {
    String digits = "1".repeat(5_000_000);
    String letters = "a".repeat(5_000_000) + "1";
    String words = "1 jan ".repeat(1_000_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertTrue(Lookalikes.isOne(digits));
          assertFalse(Lookalikes.isOne(letters));
          assertTrue(Lookalikes.isOne(words));
        });
  }
}
