// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.hrix.data.Datum;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Person;
import org.junit.jupiter.api.Test;

/** Additional details belong to the act whose number they have. */
class DetailsOfActsTest {
  private static final String ACTS =
      """
      ACT
      2101 Act Record Number: A1
      2109 Type of Act: 010101010000

      ACT
      2101 Act Record Number: A2
      2109 Type of Act: 020103010000

      """;

  private static String arrest(String number, String words) {
    return "ARREST\n3102 Act Record Number: "
        + number
        + "\n3110 Case Description: "
        + words
        + "\n\n";
  }

  private static Act act(Sheets sheets, int index) {
    return (Act) sheets.entities.get(index);
  }

  @Test
  void detailsThatStandTogetherGoToTheirActs() {
    Sheets sheets =
        Sheets.read(
            ACTS
                + arrest("A1", "one")
                + arrest("A2", "two")
                + "DEATHS AND KILLINGS\n3202 Act Record Number: A1\n3212 Autopsy: 01\n");
    assertEquals(2, sheets.entities.size());
    assertEquals("one", act(sheets, 0).detention().description().original());
    assertEquals("two", act(sheets, 1).detention().description().original());
    assertEquals("010000000000", act(sheets, 0).death().autopsy().code());
    assertNull(act(sheets, 1).death());
  }

  @Test
  void detailsBeforeAllActsGoToTheirActs() {
    Sheets sheets = Sheets.read(arrest("A2", "two") + ACTS);
    assertEquals(List.of("A1", "A2"), sheets.entities.stream().map(Entity::id).toList());
    assertEquals("two", act(sheets, 1).detention().description().original());
  }

  @Test
  void detailsOfAnActThatIsNotThereStayAndAreTold() {
    Sheets sheets = Sheets.read(ACTS + arrest("A3", "three"));
    assertEquals("three", act(sheets, 1).detention().description().original());
    assertEquals(
        List.of("ESF-036"), sheets.found().stream().map(one -> one.substring(0, 7)).toList());
    assertEquals("arrest_record_number", act(sheets, 1).extras().extensions().get(0).name());
  }

  @Test
  void secondDetailsAreKept() {
    Sheets sheets = Sheets.read(ACTS + arrest("A2", "one") + arrest("A2", "another"));
    Act act = act(sheets, 1);
    assertEquals("one", act.detention().description().original());
    Datum.Fields kept = (Datum.Fields) act.extras().extensions().get(0).value();
    assertEquals(new Datum.Text("another"), kept.first("case_description"));
    assertEquals(
        List.of("ESF-018"), sheets.found().stream().map(one -> one.substring(0, 7)).toList());
  }

  @Test
  void anAddressInWordsIsAnAddress() {
    Sheets sheets =
        Sheets.read("PERSON\n0901 Person Record Number: P\n0910 Address: 12/14 Mill Lane: Novo\n");
    Person person = (Person) sheets.entities.get(0);
    assertEquals("12/14 Mill Lane: Novo", person.addresses().get(0).text().original());
    assertEquals(List.of(), person.extras().extensions());
  }
}
