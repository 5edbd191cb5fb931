// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EdtfTest {

  // ----- reading -----

  @Test
  void readingGivesADateOrAFailureAndParsingThrowsIt() {
    assertInstanceOf(Edtf.class, Edtf.read("2010-06-13"));
    assertEquals(new EdtfFailure(EdtfFault.IMPOSSIBLE_MONTH, 5), Edtf.read("2010-13-13"));
    EdtfSyntaxException thrown =
        assertThrows(EdtfSyntaxException.class, () -> Edtf.parse("2010-13-13"));
    assertEquals(EdtfFault.IMPOSSIBLE_MONTH, thrown.fault());
    assertEquals(5, thrown.offset());
    String message = Objects.requireNonNull(thrown.getMessage());
    assertTrue(message.startsWith("at character 6: there is no such month"));
    assertFalse(message.contains("2010-13-13"));
  }

  @Test
  void anyCharSequenceIsRead() {
    assertEquals(Edtf.parse("2010"), Edtf.parse(CharBuffer.wrap("2010")));
  }

  @Test
  void textsOfAThousandCharactersAreReadAndLongerOnesRefused() {
    String fits = "[" + "2000,".repeat(198) + "2000?]";
    assertEquals(997, fits.length());
    assertInstanceOf(Edtf.class, Edtf.read(fits));
    assertEquals(new EdtfFailure(EdtfFault.YEAR_NOT_FOUR_DIGITS, 4), Edtf.read("2".repeat(1000)));
    assertEquals(new EdtfFailure(EdtfFault.TOO_LONG, 1000), Edtf.read("2".repeat(1001)));
  }

  @Test
  void descriptionsOfFaultsAreSentences() {
    for (EdtfFault fault : EdtfFault.values()) {
      String description = fault.description();
      assertTrue(Character.isLowerCase(description.charAt(0)), fault.name());
      assertTrue(description.endsWith("."), fault.name());
    }
  }

  // ----- kinds and parts -----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2010|DATE",
        "2010-06-XX|DATE",
        "Y17E7|DATE",
        "2010-06-13T10:00:00Z|DATE_TIME",
        "2010-21|SEASON",
        "2010-41?|SEASON",
        "2010/..|INTERVAL",
        "[2010]|ONE_OF",
        "{2010}|ALL_OF"
      })
  void everyDateHasAKind(String text, Edtf.Kind kind) {
    assertEquals(kind, Edtf.parse(text).kind());
  }

  @Test
  void yearIsKnownForSingleDatesWithoutUnspecifiedDigits() {
    assertEquals(Optional.of(2010L), Edtf.parse("2010-06-13").year());
    assertEquals(Optional.of(-44L), Edtf.parse("-0044").year());
    assertEquals(Optional.of(0L), Edtf.parse("0000-01").year());
    assertEquals(Optional.of(170_000_000L), Edtf.parse("Y17E7").year());
    assertEquals(Optional.of(2010L), Edtf.parse("2010-XX-XX").year());
    assertEquals(Optional.of(2010L), Edtf.parse("2010-21").year());
    assertEquals(Optional.empty(), Edtf.parse("201X").year());
    assertEquals(Optional.empty(), Edtf.parse("2010/2011").year());
    assertEquals(Optional.empty(), Edtf.parse("[2010]").year());
  }

  @Test
  void rangesHaveBoundariesAndOtherDatesAreTheirOwn() {
    Edtf range = Edtf.parse("2010-06/2011~");
    assertEquals(new Boundary.At(Edtf.parse("2010-06")), range.start());
    assertEquals(new Boundary.At(Edtf.parse("2011~")), range.end());
    Edtf day = Edtf.parse("2010-06-13");
    assertEquals(new Boundary.At(day), day.start());
    assertEquals(new Boundary.At(day), day.end());
  }

  @Test
  void setsHaveMembersInOrderAndOtherDatesNone() {
    List<EdtfMember> members = Edtf.parse("[..1667,1668,1670..1672,1760-12..]").members();
    Edtf single = Edtf.parse("1668");
    assertEquals(
        List.of(
            new EdtfMember(null, Edtf.parse("1667")),
            new EdtfMember(single, single),
            new EdtfMember(Edtf.parse("1670"), Edtf.parse("1672")),
            new EdtfMember(Edtf.parse("1760-12"), null)),
        members);
    assertEquals(List.of(), Edtf.parse("1668/1670").members());
    assertThrows(IllegalArgumentException.class, () -> new EdtfMember(null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2010?", "~2010-06", "2010-06-%13", "2010/2011?", "2010~/..", "[2009,2010?]"})
  void qualifiersAnywhereMakeADateQualified(String text) {
    assertTrue(Edtf.parse(text).isQualified());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010", "20XX-06", "../2010", "/2010", "{2009,2010..}", "2010-21"})
  void datesWithoutQualifiersAreNotQualified(String text) {
    assertFalse(Edtf.parse(text).isQualified());
  }

  // ----- meaning -----

  @ParameterizedTest
  @CsvSource({
    "?2004,2004?",
    "?2004~,2004%",
    "?2004-?06,2004-06?",
    "~2004-06,2004~-06",
    "?2004-06-04~,2004%-~06-~04",
    "?2004/~2005,2004?/2005~",
  })
  void spellingsOfOneMeaningAreTheSameButNotEqual(String one, String other) {
    Edtf a = Edtf.parse(one);
    Edtf b = Edtf.parse(other);
    assertTrue(a.sameAs(b));
    assertEquals(other, a.canonical());
    assertNotEquals(a, b);
  }

  @Test
  void equalityIsBySpelling() {
    assertEquals(Edtf.parse("2004?"), Edtf.parse("2004?"));
    assertEquals(Edtf.parse("2004?").hashCode(), Edtf.parse("2004?").hashCode());
    assertFalse(Edtf.parse("2004").sameAs(Edtf.parse("2004?")));
    assertFalse(Edtf.parse("[2004]").sameAs(Edtf.parse("{2004}")));
  }

  @Test
  void rangeInASetFromADateToItselfIsThatDate() {
    assertEquals("[2004?]", Edtf.parse("[?2004..2004?]").canonical());
    assertTrue(Edtf.parse("[2004..2004]").sameAs(Edtf.parse("[2004]")));
  }

  @Test
  void significantDigitsWidenTheYearAwayFromZero() {
    assertDays("1900-01-01", "1999-12-31", "1950S2");
    assertDays("-1899-01-01", "-1800-12-31", "-1859S2");
    assertDays("1950-01-01", "1950-12-31", "1950S4");
    assertDays("1950-01-01", "1950-12-31", "1950S1000");
    assertDays("Y338000-01-01", "Y338999-12-31", "Y3388E2S3");
    assertDays("Y9000000000000000000-01-01", "Y9223372036854775807-12-31", "Y9E18S1");
  }

  @Test
  void winterThatCrossesTheYearEndsInFebruaryOfTheNext() {
    assertDays("2003-12-01", "2004-02-29", "2003-28");
    assertDays("2004-12-01", "2005-02-28", "2004-28");
    assertDays("2003-12-01", "2004-02-29", "2003-30");
  }

  @Test
  void seasonsWithoutHemisphereHaveNoBounds() {
    for (String text : List.of("2001-21", "2001-22", "2001-23", "2001-24")) {
      assertEquals(Bound.UNKNOWN, Edtf.parse(text).earliestBound());
      assertEquals(Bound.UNKNOWN, Edtf.parse(text).latestBound());
      assertEquals(Optional.empty(), Edtf.parse(text).earliest());
    }
  }

  @Test
  void rangeThatEndsInASeasonMayBeginOnTheLeapDayAfterIt() {
    assertInstanceOf(Edtf.class, Edtf.read("2004-02-29/2003-24"));
    assertEquals(new EdtfFailure(EdtfFault.REVERSED_RANGE, 11), Edtf.read("2004-03-01/2003-24"));
  }

  @Test
  void openAndUnknownSidesAreDifferent() {
    Edtf open = Edtf.parse("2010/..");
    Edtf unknown = Edtf.parse("2010/");
    assertEquals(Boundary.OPEN, open.end());
    assertEquals(Boundary.UNKNOWN, unknown.end());
    assertEquals(Bound.INFINITE, open.latestBound());
    assertEquals(Bound.UNKNOWN, unknown.latestBound());
    assertFalse(open.sameAs(unknown));
    assertEquals(Optional.empty(), open.latest());
    assertEquals(Optional.empty(), unknown.latest());
    assertEquals(Optional.of(new Day(2010, 1, 1)), open.earliest());
    assertEquals(Bound.INFINITE, Edtf.parse("../2010").earliestBound());
    assertEquals(Bound.UNKNOWN, Edtf.parse("/2010").earliestBound());
  }

  @Test
  void boundsOfSetsAreThoseOfTheirFarthestMembers() {
    assertDays("1667-01-01", "1760-12-31", "[1760-12,1667,1700..1710]");
    assertDays("1667-01-01", "1760-12-31", "{1760-12,1667,1700..1710}");
    assertEquals(Bound.INFINITE, Edtf.parse("[..1984]").earliestBound());
    assertEquals(Bound.INFINITE, Edtf.parse("{1600,1984..}").latestBound());
    assertEquals(Bound.UNKNOWN, Edtf.parse("[2001-21,2002]").earliestBound());
  }

  private static void assertDays(String earliest, String latest, String text) {
    Edtf date = Edtf.parse(text);
    assertEquals(Optional.of(earliest), date.earliest().map(Day::toString));
    assertEquals(Optional.of(latest), date.latest().map(Day::toString));
  }

  // ----- factories -----

  @Test
  void daysAndMonthsAreMadeInYearsOfFourDigits() {
    assertEquals("2010-06-13", Edtf.of(LocalDate.of(2010, 6, 13)).text());
    assertEquals("-0044-03-15", Edtf.of(LocalDate.of(-44, 3, 15)).text());
    assertEquals("2004-02-29", Edtf.ofDay(2004, 2, 29).text());
    assertEquals("-9999-01", Edtf.ofMonth(-9999, 1).text());
    assertEquals("9999-12", Edtf.ofMonth(9999, 12).text());
  }

  @Test
  void daysThatDoNotExistOrCannotBeWrittenAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Edtf.ofDay(2001, 2, 29));
    assertThrows(IllegalArgumentException.class, () -> Edtf.ofMonth(2001, 13));
    assertThrows(IllegalArgumentException.class, () -> Edtf.ofDay(10_000, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> Edtf.ofMonth(-10_000, 1));
    LocalDate far = LocalDate.of(10_000, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> Edtf.of(far));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0000",
    "-1,-0001",
    "9999,9999",
    "10000,Y10000",
    "-10000,Y-10000",
    "9223372036854775807,Y9223372036854775807",
    "-9223372036854775807,Y-9223372036854775807",
  })
  void yearsOfAnySizeAreMade(long year, String text) {
    assertEquals(text, Edtf.ofYear(year).text());
    assertEquals(Optional.of(year), Edtf.ofYear(year).year());
  }

  @Test
  void yearsBeyondTheLargestAreRefused() {
    EdtfSyntaxException thrown =
        assertThrows(EdtfSyntaxException.class, () -> Edtf.ofYear(Long.MIN_VALUE));
    assertEquals(EdtfFault.YEAR_OUT_OF_RANGE, thrown.fault());
  }

  @Test
  void rangesAreMadeOfBoundaries() {
    Boundary start = new Boundary.At(Edtf.parse("2010-06"));
    Boundary end = new Boundary.At(Edtf.parse("2011?"));
    Boundary later = new Boundary.At(Edtf.parse("2010-07"));
    assertEquals("2010-06/2011?", Edtf.interval(start, end).text());
    assertEquals("2010-06/..", Edtf.interval(start, Boundary.OPEN).text());
    assertEquals("/2011?", Edtf.interval(Boundary.UNKNOWN, end).text());
    assertFault(EdtfFault.REVERSED_RANGE, later, start);
    assertFault(EdtfFault.EMPTY_RANGE, Boundary.UNKNOWN, Boundary.UNKNOWN);
  }

  private static void assertFault(EdtfFault fault, Boundary start, Boundary end) {
    EdtfSyntaxException thrown =
        assertThrows(EdtfSyntaxException.class, () -> Edtf.interval(start, end));
    assertEquals(fault, thrown.fault());
  }
}
