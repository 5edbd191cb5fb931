// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.Person;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people leave out, add and let a word processor do to sheets. */
class TypedSheetsTest {
  private static final String EVENT = "EVENT\n0101 Event Record Number: E1\n";

  private static void marked(Sheets read) {
    Incident event = read.first(Incident.class);
    assertTrue(event.marking() != null && event.marking().confidential(), "unmarked");
  }

  @Nested
  class WhereFieldsBegin {

    @Test
    void numbersWithoutZerosAndLabels() {
      Sheets read = Sheets.read("PERSON\n901 P1\n903 Asel Tokova\n908 Y\n");
      Person person = read.first(Person.class);
      assertEquals("P1", person.id());
      assertEquals("Asel Tokova", person.names().get(0).full());
      assertTrue(person.marking().confidential());
      assertEquals(List.of(), read.found());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "(0102) Event Title: Raid",
          "[0102] Event Title: Raid",
          "[102] Raid",
          "No. 0102 Event Title: Raid",
          "№ 102 Event Title: Raid",
          "0102) Raid",
          "0102\u00A0Event Title:\u00A0Raid",
          "\uFEFF0102\u202FEvent\u2007Title: \u200BRaid\u00A0"
        })
    void numbersInBracketsAndWithSigns(String line) {
      Sheets read = Sheets.read(EVENT + line + "\n0108\u00A0Confidentiality:\u00A0Y\n");
      assertEquals("Raid", read.first(Incident.class).title().original());
      marked(read);
      assertEquals(List.of(), read.found());
    }

    @Test
    void aPageBetweenFieldsIsReportedAndNoValue() {
      Sheets read =
          Sheets.read(
              EVENT
                  + "0108 Confidentiality: Y\nCase file 12, page 2\n0113 Initial Date: 3 May 2009\n"
                  + "Novo Documentation Centre\n0114 Final Date: 4 May 2009\n");
      marked(read);
      assertEquals(List.of("SHEET-004 4", "SHEET-004 6"), read.found());
      assertEquals("Case file 12, page 2\nNovo Documentation Centre\n", read.rejects.toString());
    }

    @Test
    void wrappedLinesThatBeginWithNumbersAreWords() {
      Sheets read =
          Sheets.read(
              EVENT
                  + "0115 Event Description: The police came. More than\n"
                  + "2109 people were there, of them\n115 were hurt and\n901 lost their homes.\n"
                  + "0108 Confidentiality: Y\n");
      assertEquals(
          "The police came. More than 2109 people were there, of them 115 were hurt and 901 lost"
              + " their homes.",
          read.first(Incident.class).description().original());
      marked(read);
      assertEquals(List.of("SHEET-017 4", "SHEET-017 5", "SHEET-017 6"), read.found());
      assertEquals(1, read.entities.size());
    }

    @Test
    void codesGoOnWhereLinesAreIndentedOrBracketsOpen() {
      Sheets read =
          Sheets.read(
              "ACT\n2101 Number: a\n2109 Type of Act: 020103010000 (Threats (not\n"
                  + "including death threats))\n2114 Method of Violence: 03 /\n04\n");
      assertEquals("020103010000", read.first(Act.class).actType().code());
      assertEquals(2, read.first(Act.class).methods().size());
      assertEquals(List.of(), read.found());
    }

    @Test
    void aRecordNumberOfSeveralWordsIsTold() {
      assertEquals(
          List.of("SHEET-020 2"), Sheets.read("EVENT\n0101 E1 Raid in Novo\n102 Raid\n").found());
    }

    @Test
    void aLineAddedToAWrittenSheetBeginsItsField() {
      Sheets read =
          Sheets.read(
              EsfTextFormat.TITLE
                  + "\nLanguage: en\n\nPERSON\n======\n0901 Person Record Number: p\n"
                  + "0915 Sex: 020000000000 (Female)\nOther names: Asya\nConfidentiality: Y\n");
      Person person = read.first(Person.class);
      assertEquals("020000000000", person.sex().code());
      assertNull(person.sex().label());
      assertEquals("Asya", person.names().get(0).full());
      assertTrue(person.marking().confidential());
      assertEquals(List.of("SHEET-019 8", "SHEET-019 9"), read.found());
    }
  }

  @Nested
  class Labels {

    @Test
    void aLinkKeepsAFirstWordThatMayBeALabel() {
      Sheets read =
          Sheets.read(
              "ACT\n2101 Number: a\n2103 Event 12\n\nEVENT\n0101 Event Record Number: Event 12\n\n"
                  + "EVENT\n0101 Event Record Number: 12\n\nACT\n2101 Number: b\n2103 Event 13\n\n"
                  + "INFORMATION\n2501 Number: i\n2503 EVENT-12\n");
      assertEquals("Event 12", read.first(Act.class).incident());
      assertEquals("EVENT-12", read.first(Information.class).about().get(0).entity());
      assertTrue(read.found().contains("SHEET-018 13"), read.found()::toString);
      Sheets other = Sheets.read("ACT\n2101 Number: a\n2103 Event E-1\n\nEVENT\n0101 E-1\n");
      assertEquals("E-1", other.first(Act.class).incident());
      assertEquals(List.of(), other.found());
    }

    @Test
    void aNameKeepsAFirstWordThatMayBeALabel() {
      Sheets read = Sheets.read("PERSON\n0901 p\n0903 Name of Rose\n0908 Confidentiality Y\n");
      Person person = read.first(Person.class);
      assertEquals("Name of Rose", person.names().get(0).full());
      assertTrue(person.marking().confidential());
      assertEquals(List.of("SHEET-018 3"), read.found());
    }

    @Test
    void aShortenedLabelIsOneOfItsSheet() {
      Sheets read = Sheets.read(EVENT + "Description: They came\n0108 Confidentiality: Y\n");
      assertEquals("They came", read.first(Incident.class).description().original());
      marked(read);
      assertEquals(1, read.entities.size());
    }

    @Test
    void aLabelOfAnotherFormatWithinASheetBeginsNoRecord() {
      Sheets read =
          Sheets.read(EVENT + "0115 Description: They came\nSource: Asel\nConfidentiality: Y\n");
      assertEquals(1, read.entities.size());
      marked(read);
      assertEquals(List.of("SHEET-017 4"), read.found());
    }

    @Test
    void labelsOfOtherLanguagesAreToldAndMarksKept() {
      Sheets read =
          Sheets.read(
              "EVENTO\n0101 Número de registro: E1\n0102 Título del evento: Redada\n"
                  + "0113 Fecha inicial: 3 de mayo de 2009\n0108 Confidencialidad: Sí\n\n"
                  + "PERSONA\n0901 Número de registro: P1\n0915 Sexo: Female\n");
      Incident event = read.first(Incident.class);
      assertEquals("E1", event.id());
      assertEquals("2009-05-03", event.when().edtf().text());
      marked(read);
      assertEquals("P1", read.first(Person.class).id());
      for (int line : new int[] {2, 3, 4, 5, 8}) {
        assertTrue(read.found().contains("SHEET-018 " + line), read.found()::toString);
      }
      assertTrue(read.found().contains("SHEET-004 7"), read.found()::toString);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Confidentiality Y",
          "Confidential: yes",
          "Confidencialidad: sí",
          "0108 Y (source asked for it)",
          "0108 Confidentiality: Y, asked for",
          "108 oui",
          "0108 confidential"
        })
    void marksInManySpellings(String line) {
      marked(Sheets.read(EVENT + "0115 Description: They came\n" + line + "\n"));
    }
  }

  @Nested
  class HeadingsInWords {

    @Test
    void aWordBetweenBlankLinesIsNoHeading() {
      Sheets read =
          Sheets.read(
              EVENT
                  + "0115 Event Description: The centre asked\n\nperson\n\nby person for\n\n"
                  + "information.\n\nThey refused.\n0108 Confidentiality: Y\n");
      assertEquals(
          "The centre asked\nperson\nby person for\ninformation.\nThey refused.",
          read.first(Incident.class).description().original());
      assertEquals(1, read.entities.size());
      marked(read);
    }

    @Test
    void anUnderlinedWordIsOne() {
      Sheets read = Sheets.read(EVENT + "0102 Raid\nperson\n------\n0901 P1\n0903 Asel\n");
      assertEquals(List.of("E1", "P1"), read.entities.stream().map(Entity::id).toList());
      assertEquals("Raid", read.first(Incident.class).title().original());
      assertEquals(List.of(), read.found());
    }

    @Test
    void whatAHeadingSaysBesidesIsKept() {
      Sheets read = Sheets.read("PERSON 12\n0901 P1\n");
      assertEquals("heading", read.first(Person.class).extras().extensions().get(0).name());
    }
  }

  @Test
  void codesInPairsAreNotDamaged() {
    Sheets read = Sheets.read("ACT\n2101 a\n2109 02 01 03 01\n2114 03 / 01 02 by hand\n");
    assertEquals("020103010000", read.first(Act.class).actType().code());
    assertEquals("010200000000", read.first(Act.class).methods().get(1).code());
    assertEquals(List.of(), read.found());
  }

  @Test
  void aFileWithoutSheetsIsNotComplete() {
    assertFalse(Sheets.read("").complete);
  }

  @Test
  void secondValuesAreToldAtTheirLinesByTheFieldsName() {
    Sheets read = Sheets.read(EVENT + "0102 Event Title: One\n0102 Event Title: Other\n");
    assertEquals(List.of("ESF-018 4"), read.found());
    assertTrue(
        read.problems.stream().anyMatch(p -> "event_title".equals(p.arguments().get("property"))));
  }

  @Test
  void allTypesOfADocumentAreReadOnce() {
    Sheets read = Sheets.read("SUPPORTING DOCUMENT\n9001 D1\n9007 Type: 01 / 02\n");
    Document document = read.first(Document.class);
    assertEquals(2, document.types().size());
    assertEquals(List.of(), document.extras().extensions());
    assertFalse(read.found().contains("ESF-018 3"), read.found()::toString);
  }
}
