// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.hrix.model.When;
import org.hrix.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EsfDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2010-10-22, 2010-10-22, '', true",
    "2010-10-22~, 2010-10-22, 01, true",
    "2010-10-XX, 2010-10-01, 02, true",
    "2010-XX-XX, 2010-01-01, 03, true",
    "2010-10-22?, 2010-10-22, 01, false",
    "2010-10, 2010-10-01, 02, false",
    "2010-10~, 2010-10-01, 02, false",
    "2010, 2010-01-01, 03, false",
    "2010-XX, 2010-01-01, 03, false",
    "2010-10-12/2010-10-15, 2010-10-12, 01, false",
    "2010-10-12/.., 2010-10-12, '', false",
    "198X, 1980-01-01, 01, false",
  })
  void saysTheDayAndHowExactItIs(String edtf, String day, String type, boolean exact) {
    EsfDates.Said said = EsfDates.say(Edtf.parse(edtf));
    assertNotNull(said);
    assertEquals(day, said.day());
    assertEquals(type, said.type() == null ? "" : said.type().substring(0, 2));
    assertEquals(exact, said.exact());
  }

  @ParameterizedTest
  @CsvSource({"../2010-10-12", "Y170000002", "-0044-03-15", "2010-21"})
  void saysNothingOfDatesWithoutADay(String edtf) {
    assertNull(EsfDates.say(Edtf.parse(edtf)));
    assertNull(EsfDates.say(When.builder().build()));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-10-22, '', 2010-10-22, ''",
    "2010-10-22, 010000000000, 2010-10-22~, ''",
    "2010-10-01, 02, 2010-10-XX, ''",
    "2010-01-01, 030000000000, 2010-XX-XX, ''",
    "2010-10-00, '', 2010-10-XX, ''",
    "2010-00-00, '', 2010-XX-XX, ''",
    "2010-10-22, 02, 2010-10-XX, ESF-021",
    "2010-10-22, 03, 2010-XX-XX, ESF-021",
    "2010-02-31, '', '', ESF-020",
    "October, '', '', ESF-020",
  })
  void readsADayByItsType(String day, String type, String edtf, String problem) {
    EsfDates.Read read = EsfDates.read(day, type, "en");
    assertNotNull(read);
    assertEquals(edtf, read.when().edtf() == null ? "" : read.when().edtf().text());
    assertEquals(problem, read.problem() == null ? "" : read.problem().id());
    boolean kept = read.when().verbatim() != null;
    assertEquals(!problem.isEmpty(), kept, "what contradicts is kept in words");
  }

  @Test
  void takesTheZeroDateOfDatabasesForNothing() {
    assertNull(EsfDates.read("0000-00-00", null, "en"));
  }
}
