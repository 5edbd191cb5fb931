// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.hrix.model.When;
import org.hrix.time.Day;
import org.junit.jupiter.api.Test;

class DaysTest {

  @Test
  void countsDaysAsTheCalendarDoes() {
    LocalDate day = LocalDate.of(-4800, 1, 1);
    while (day.getYear() < 4800) {
      Day ours = new Day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      assertEquals(day.toEpochDay(), Days.number(ours), day.toString());
      day = day.plusDays(97);
    }
  }

  @Test
  void saturatesFarAway() {
    assertTrue(Days.number(new Day(Long.MAX_VALUE, 1, 1)) > 0);
    assertTrue(Days.number(new Day(Long.MIN_VALUE, 1, 1)) < 0);
  }

  @Test
  void onlyWhatIsCertainIsBefore() {
    assertTrue(Days.before(When.of("2009"), When.of("2010-01-01")));
    assertFalse(Days.before(When.of("2010"), When.of("2010-06")));
    assertFalse(Days.before(When.of("2009~"), When.of("2010-01-01")));
    assertFalse(Days.before(When.of("2009/.."), When.of("2012")));
    assertFalse(Days.before(When.of("2009/"), When.of("2012")));
    assertFalse(Days.before(null, When.of("2012")));
  }
}
