// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DayTest {

  @Test
  void leapYearsAreThoseOfTheJdkAlsoBeforeYearZero() {
    for (int year = -2001; year <= 2401; year++) {
      assertEquals(Year.isLeap(year), Day.isLeap(year), "year " + year);
    }
  }

  @Test
  void lengthsOfMonthsAreThoseOfTheJdk() {
    for (int year : new int[] {-4, -1, 0, 1900, 2000, 2001, 2004}) {
      for (int month = 1; month <= 12; month++) {
        assertEquals(YearMonth.of(year, month).lengthOfMonth(), Day.lengthOfMonth(year, month));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2001,0,1", "2001,13,1", "2001,1,0", "2001,1,32", "2001,4,31", "1900,2,29"})
  void daysThatDoNotExistAreRefused(long year, int month, int day) {
    assertThrows(IllegalArgumentException.class, () -> new Day(year, month, day));
  }

  @Test
  void leapDayOfAFarYearExists() {
    assertEquals(29, new Day(4_000_000_000L, 2, 29).day());
    assertTrue(Day.isLeap(-4_000_000_000L));
    assertFalse(Day.isLeap(4_000_000_100L));
  }

  @Test
  void daysAreOrderedByYearThenMonthThenDay() {
    List<Day> ordered =
        List.of(
            new Day(Long.MIN_VALUE, 12, 31),
            new Day(-2, 12, 31),
            new Day(-1, 1, 1),
            new Day(0, 1, 1),
            new Day(2001, 1, 31),
            new Day(2001, 2, 1),
            new Day(2001, 2, 2),
            new Day(Long.MAX_VALUE, 1, 1));
    assertEquals(ordered, ordered.stream().sorted().toList());
    for (int i = 1; i < ordered.size(); i++) {
      assertTrue(ordered.get(i - 1).compareTo(ordered.get(i)) < 0);
      assertTrue(ordered.get(i).compareTo(ordered.get(i - 1)) > 0);
    }
    assertEquals(0, new Day(2001, 2, 3).compareTo(new Day(2001, 2, 3)));
  }

  @Test
  void spellingHasFourDigitsAndYBeyondThem() {
    assertEquals("2001-02-03", new Day(2001, 2, 3).toString());
    assertEquals("0000-12-31", new Day(0, 12, 31).toString());
    assertEquals("-0044-03-15", new Day(-44, 3, 15).toString());
    assertEquals("9999-01-01", new Day(9999, 1, 1).toString());
    assertEquals("Y10000-01-01", new Day(10_000, 1, 1).toString());
    assertEquals("Y-10000-01-01", new Day(-10_000, 1, 1).toString());
    assertEquals("Y-9223372036854775808-01-01", new Day(Long.MIN_VALUE, 1, 1).toString());
  }

  @Test
  void jdkDayIsThereWithinItsRange() {
    assertEquals(Optional.of(LocalDate.of(2004, 2, 29)), new Day(2004, 2, 29).toLocalDate());
    assertEquals(Optional.of(LocalDate.of(-44, 3, 15)), new Day(-44, 3, 15).toLocalDate());
    assertEquals(Optional.of(LocalDate.MAX), new Day(999_999_999, 12, 31).toLocalDate());
    assertEquals(Optional.of(LocalDate.MIN), new Day(-999_999_999, 1, 1).toLocalDate());
    assertEquals(Optional.empty(), new Day(1_000_000_000, 1, 1).toLocalDate());
    assertEquals(Optional.empty(), new Day(-1_000_000_000, 1, 1).toLocalDate());
  }
}
