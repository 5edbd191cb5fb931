// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hrix.data.Datum;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.RawEntity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as people type them. */
class HandmadeSheetsTest {
  private static final String SHEETS =
      """
      Our Centre, sheets of October

      EVENT FORMAT
      ------------
      0101   Event Record Number     000047
      0102   EVENT TITLE:  Raid on the office
      113.   Initial date ..... 12 October 2010
      0111   Geographical Term:  Kyrgyzstan
      0115   Event Description
      Two men came to the office
      and asked for the director.

      2010 was a bad year for the office.
      0199   House number: 12 b
      0108   Confidentiality   Y

      Act
      2101   000048
      2102   Victim: Ada Example
      2103   Event: Raid on the office
      2109   02 01 03 01 00 00
      Method of Violence: 03 : with sticks / 04
      2111   Initial Date: October 2010
      2118   Age at Time of Victimisation: 34
      """;

  private static final String PERSON =
      """

      PERSON
      901 Person Record Number 000049
      903 Name: Ada Example
      915 Sex: Female
      911 Date of birth: 1976 (02)
      8003 Address: 12 Example Street
      """;

  @Nested
  class AWholeFile {
    private final Sheets read = Sheets.read(SHEETS + PERSON);
    private final Incident event = read.first(Incident.class);
    private final Act act = read.first(Act.class);
    private final Person person = read.first(Person.class);

    @Test
    void numbersLabelsAndSpacingMayDiffer() {
      assertEquals("000047", event.id());
      assertEquals("Raid on the office", event.title().original());
      assertEquals("2010-10-12", event.when().edtf().text());
      assertTrue(event.marking().confidential());
    }

    @Test
    void linesGoOnAndParagraphsStay() {
      assertEquals(
          "Two men came to the office and asked for the director.\n"
              + "2010 was a bad year for the office.",
          event.description().original());
    }

    @Test
    void aFieldThatIsNoneIsKept() {
      assertEquals(
          List.of(new Datum.Field("0199 House number", new Datum.Text("12 b"))),
          event.extras().extensions());
      assertTrue(read.found().contains("SHEET-002 14"), read.found()::toString);
    }

    @Test
    void codesMayBeWrittenInPairsAndAsTerms() {
      assertEquals("020103010000", act.actType().code());
      assertEquals("030000000000", act.methods().get(0).code());
      assertEquals("with sticks", act.qualifiers().get(0).note().original());
      assertEquals("020000000000", person.sex().code());
      assertTrue(read.found().contains("SHEET-009 29"), read.found()::toString);
    }

    @Test
    void recordsAreLinkedByTitleAndName() {
      assertEquals("000047", act.incident());
      assertEquals("000049", act.victim());
      assertTrue(read.found().contains("SHEET-010 19"), read.found()::toString);
    }

    @Test
    void coarseDatesSayHowCoarse() {
      assertEquals("2010-10-XX", act.when().edtf().text());
      assertEquals(34, act.victimAge().best());
    }

    @Test
    void anAddressBelongsToThePersonBeforeIt() {
      assertEquals("12 Example Street", person.addresses().get(0).text().original());
    }

    @Test
    void whatBelongsToNoFieldIsReportedAndRejected() {
      assertTrue(read.found().contains("SHEET-004 1"), read.found()::toString);
      assertEquals("Our Centre, sheets of October\n", read.rejects.toString());
      assertFalse(read.complete);
    }

    @Test
    void valuesAreFoundByTheLinesOfTheirFields() {
      List<String> lines =
          List.of("/id", "/title", "/when/edtf", "/marking/confidential", "/remarks").stream()
              .map(pointer -> read.lines.get(0).apply(pointer))
              .toList();
      assertEquals(List.of("5", "6", "7", "15", "3"), lines);
    }

    @Test
    void aTermOfPlacesBecomesAPlace() {
      Place place = read.first(Place.class);
      assertEquals(place.id(), event.places().get(0).place());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0102 Event Title: Raid",
        "102 Event title  Raid",
        "0102. Raid",
        "0102\tEvent Title\tRaid",
        "Event Title: Raid",
        "event title .......... Raid",
        "* 0102 - Event Title = Raid",
        "ESF 0102 Event Title: Raid",
        "0102 Evnt Title: Raid",
        "  0102  EVENT TITLE :   Raid  "
      })
  void oneLineInManySpellings(String line) {
    Sheets read = Sheets.read("EVENT\n0101 Event Record Number: e\n" + line + "\n");
    assertEquals("Raid", read.first(Incident.class).title().original());
    assertEquals(List.of(), read.found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 October 2010",
        "October 12, 2010",
        "12 Oct. 2010",
        "12th October, 2010",
        "2010-10-12",
        "12.10.2010",
        "12 de octubre de 2010",
        "12 octobre 2010",
        "12 октября 2010",
        "10/13/2010",
        "13/10/2010"
      })
  void daysInManySpellings(String day) {
    Sheets read = Sheets.read("EVENT\n0101 Number: e\n0113 Initial Date: " + day + "\n");
    String expected = day.contains("13") ? "2010-10-13" : "2010-10-12";
    assertEquals(expected, read.first(Incident.class).when().edtf().text());
  }

  @Test
  void aDayThatMayBeTwoStaysInWords() {
    Sheets read = Sheets.read("EVENT\n0101 Number: e\n0113 Initial Date: 11/10/2010\n");
    Incident event = read.first(Incident.class);
    assertNull(event.when().edtf());
    assertEquals("11/10/2010", event.when().verbatim().original());
    assertEquals(List.of("ESF-020 3"), read.found());
  }

  @Test
  void linesMayEndAnyhowAndBytesMayBeOfAnyEncoding() {
    String text = SHEETS.replace("Ada", "Ánna") + PERSON.replace("Ada", "Ánna");
    for (byte[] bytes :
        List.of(
            text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            text.getBytes(Charset.forName("windows-1252")))) {
      Sheets read = Sheets.read(bytes, Map.of());
      assertEquals("000049", read.first(Act.class).victim());
      assertEquals("Ánna Example", read.first(Person.class).names().get(0).full());
    }
    byte[] russian =
        "EVENT\n0101 Number: e\n0102 Event Title: Нападение на офис\n"
            .getBytes(Charset.forName("windows-1251"));
    Sheets guessed = Sheets.read(russian, Map.of());
    assertEquals("Нападение на офис", guessed.first(Incident.class).title().original());
    assertEquals(List.of("SHEET-012 1"), guessed.found());
    Sheets named = Sheets.read(russian, Map.of("encoding", "windows-1251"));
    assertEquals(List.of(), named.found());
  }

  @Test
  void aSheetWithoutHeadingIsKnownByItsNumbers() {
    Sheets read =
        Sheets.read("2401 Record number: i\n2402 Perpetrator: p\n2404 Act: a\n0101 x\n0102 y\n");
    assertEquals("p", read.first(Involvement.class).perpetrator());
    assertEquals("y", read.first(Incident.class).title().original());
    assertEquals(List.of("SHEET-005 1", "SHEET-005 4"), read.found());
  }

  @Test
  void recordNumbersOfSeveralFormatsGetTheFormatInFront() {
    Sheets read =
        Sheets.read(
            "ACT\n2101 Number: 1\n2103 Event: 1\n2102 Victim: 2\n"
                + "EVENT\n0101 Number: 1\n0102 Event Title: x\nPERSON\n0901 Number: 2\n");
    assertEquals("act/1", read.first(Act.class).id());
    assertEquals("event/1", read.first(Act.class).incident());
    assertEquals("event/1", read.first(Incident.class).id());
    assertEquals("1", read.first(Incident.class).externalIds().get(0).value());
    assertEquals("2", read.first(Act.class).victim());
  }

  @Test
  void additionalDetailsBelongToTheActBeforeThem() {
    Sheets read =
        Sheets.read(
            "ACT\n2101 Number: a\n2103 Event: e\n\nDeaths and killings\n"
                + "3202 Act Record Number: a\n3212 Autopsy: 01\n\nACT\n2101 Number: b\n");
    assertTrue(read.first(Act.class).death() != null, read.found()::toString);
    assertEquals(2, read.entities.stream().filter(Act.class::isInstance).count());
    Sheets alone = Sheets.read("Torture\n3302 Act Record Number: a\n3312 Medical Attention: 01\n");
    Entity kept = alone.entities.get(0);
    assertInstanceOf(RawEntity.class, kept);
    assertEquals(List.of("SHEET-006 1"), alone.found());
  }

  @Test
  void numberAndLabelOfDifferentFieldsAreTold() {
    Sheets read = Sheets.read("EVENT\n0101 Number: e\n0116 Event Title: x\n");
    assertEquals(List.of("SHEET-003 3"), read.found());
    assertEquals("x", read.first(Incident.class).impact().original());
  }

  @Test
  void termsThatFitNoneOrSeveralAreTold() {
    Sheets read =
        Sheets.read("ACT\n2101 Number: a\n2109 Type of Act: Teasing\n2114 Method: Surveillance\n");
    assertTrue(read.found().contains("SHEET-007 3"), read.found()::toString);
    assertEquals("Teasing", read.first(Act.class).actType().code());
    Sheets several = Sheets.read("ACT\n2101 Number: a\n2109 Type of Act: Surveillance\n");
    assertEquals(List.of("SHEET-008 3"), several.found());
  }

  @Test
  void sheetsCutOutOfAFileAreReadAsThoseOfPeople() {
    Sheets read =
        Sheets.read(
            """
            ACT
            ===
            2101 Act Record Number: a
            2109 Type of Act: 020103010000/2001 Threats (not including death
                 threats)
            2114 Method of Violence: 010200000000 (Beating as a method for killing) / "own term"
            2111 Initial Date: 1 October 2010 (unknown day) : by the letter
            """);
    Act act = read.first(Act.class);
    assertEquals("020103010000", act.actType().code());
    assertEquals("2001", act.actType().edition());
    assertEquals("Threats (not including death threats)", act.actType().label().original());
    assertEquals("010200000000", act.methods().get(0).code());
    assertEquals("own term", act.methods().get(1).code());
    assertEquals("2010-10-XX", act.when().edtf().text());
    assertEquals(List.of("SHEET-007 6"), read.found());
  }

  @Test
  void proseKeepsItsSlashesAndColons() {
    Sheets read =
        Sheets.read("EVENT\n0101 Number: e\n0115 Description: He said : no / never [sic]\n");
    Incident event = read.first(Incident.class);
    assertEquals("He said : no / never [sic]", event.description().original());
    assertEquals(List.of(), event.qualifiers());
  }

  @Test
  void whatIsNoSheetSaysSo() {
    assertEquals(List.of("SHEET-001 1"), Sheets.read("").found());
    Sheets letter = Sheets.read("Dear all,\nthis is a letter.\n");
    assertEquals(List.of("SHEET-004 1", "SHEET-004 2", "SHEET-001 1"), letter.found());
    assertEquals("Dear all,\nthis is a letter.\n", letter.rejects.toString());
  }

  @Test
  void anOpenEndIsReadSoOnlyWhenAskedFor() {
    byte[] bytes =
        "EVENT\n0101 Number: e\n0113 Date: 2010-10-12\n".getBytes(StandardCharsets.UTF_8);
    Sheets usual = Sheets.read(bytes, Map.of());
    assertEquals("2010-10-12", usual.first(Incident.class).when().edtf().text());
    Sheets ongoing = Sheets.read(bytes, Map.of("blank-final-date", "ongoing"));
    assertEquals("2010-10-12/..", ongoing.first(Incident.class).when().edtf().text());
    Sheets tongue = Sheets.read(bytes, Map.of("language", "fr"));
    assertEquals("fr", tongue.header.language());
  }
}
