// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrix.csv.Packages.Read;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.ExternalId;
import org.hrix.model.Incident;
import org.hrix.model.ListEdition;
import org.hrix.model.Person;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

/** What a spreadsheet program did to a column is taken back where the column proves it. */
class SpreadsheetRepairsTest {
  private static final String ACTS = "acts.csv";
  private static final String INCIDENTS = "incidents.csv";
  private static final String TORTURE = "020103010000";
  private static final String BARE = "20103010000";

  private static Act act(String id, String code) {
    return Act.builder(id)
        .actType(Code.builder().list("huridocs-04").edition("2001").code(code).build())
        .build();
  }

  private static Map<String, String> written(Entity... entities) throws IOException {
    return Packages.parts(List.of(entities));
  }

  private static String code(Entity entity) {
    Code code = assertInstanceOf(Act.class, entity).actType();
    return code == null ? "" : String.valueOf(code.code());
  }

  @Test
  void zerosComeBackWhereOnlyOneCodeFits() throws IOException {
    Map<String, String> parts = written(act("a1", TORTURE), act("a2", TORTURE));
    parts.computeIfPresent(ACTS, (part, text) -> text.replaceFirst(TORTURE, BARE));
    Read read = Packages.read(parts);
    assertEquals(TORTURE, code(read.entities().get(0)));
    assertEquals(List.of("CSV-026 acts.csv E2 /actType/code"), read.findings());
    assertEquals("a1", read.problems.get(0).entity());
  }

  @Test
  void zerosComeBackInListsOfCodes() throws IOException {
    Code method = Code.builder().list("huridocs-05").edition("2001").code("030000000000").build();
    Act act = Act.builder("a1").methods(List.of(method)).build();
    Map<String, String> parts = written(act);
    parts.computeIfPresent(
        "acts-methods.csv", (part, text) -> text.replace("030000000000", "30000000000"));
    Read read = Packages.read(parts);
    assertEquals(List.of(act), read.entities());
    assertEquals(List.of("CSV-026 acts-methods.csv F2 /methods/0/code"), read.findings());
  }

  @Test
  void whatNoCodeComesOfStaysAsItIs() throws IOException {
    for (String other : List.of("99999999999", "20103010001", "1", "7E+10", "abc")) {
      Map<String, String> parts = written(act("a1", TORTURE));
      parts.computeIfPresent(ACTS, (part, text) -> text.replaceFirst(TORTURE, other));
      Read read = Packages.read(parts);
      assertEquals(other, code(read.entities().get(0)));
      assertEquals(List.of(), read.findings());
    }
  }

  @Test
  void withoutAListOrOfAnEditionThatIsNotTheCurrentNothingIsCertain() throws IOException {
    Act noList = Act.builder("a1").actType(Code.builder().code(TORTURE).build()).build();
    Map<String, String> parts = written(noList);
    parts.computeIfPresent(ACTS, (part, text) -> text.replaceFirst(TORTURE, BARE));
    assertEquals(BARE, code(Packages.read(parts).entities().get(0)));
    DatasetHeader pinned =
        DatasetHeader.builder()
            .vocabularies(List.of(ListEdition.of("huridocs-04", "1993", null)))
            .build();
    assertEquals(null, new LostZeros(pinned).whole("huridocs-04", null, BARE));
    assertEquals(TORTURE, new LostZeros(pinned).whole("huridocs-04", "2001", BARE));
  }

  @Test
  void aCodeThatNeverHadTheZerosStaysAsItWas() throws IOException {
    Code bare = Code.builder().list("huridocs-04").code(BARE).build();
    List<Entity> entities =
        List.of(act("a1", BARE), Act.builder("a2").methods(List.of(bare)).build());
    Map<String, String> parts = Packages.parts(entities);
    assertTrue(parts.getOrDefault(ACTS, "").contains("{\"\"code\"\":\"\"" + BARE), parts.get(ACTS));
    Read read = Packages.read(parts);
    assertEquals(entities, read.entities());
    assertEquals(List.of(), read.findings());
  }

  /** Writes dates as a spreadsheet program may have saved them, and reads what becomes of them. */
  private static Read dates(List<String> dates) throws IOException {
    List<Entity> incidents = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      incidents.add(Incident.builder("i" + i).when(When.of("2010-01-0" + (i + 1))).build());
    }
    Map<String, String> parts = Packages.parts(incidents);
    for (int i = 0; i < dates.size(); i++) {
      String was = "2010-01-0" + (i + 1);
      String is = dates.get(i);
      parts.computeIfPresent(INCIDENTS, (part, text) -> text.replace(was, is));
    }
    return Packages.read(parts);
  }

  private static List<String> values(Read read) {
    List<String> values = new ArrayList<>();
    for (Entity entity : read.entities()) {
      When when = assertInstanceOf(Incident.class, entity).when();
      values.add(when == null || when.edtf() == null ? "" : when.edtf().toString());
    }
    return values;
  }

  @Test
  void oneDayAboveTwelveTellsTheOrderOfItsColumn() throws IOException {
    Read read = dates(List.of("03/04/2010", "05/06/2011", "31/12/2010"));
    assertEquals(List.of("2010-04-03", "2011-06-05", "2010-12-31"), values(read));
    assertEquals(
        List.of(
            "CSV-024 incidents.csv C2 /when/edtf",
            "CSV-024 incidents.csv C3 /when/edtf",
            "CSV-024 incidents.csv C4 /when/edtf"),
        read.findings());
    assertEquals(
        List.of("2010-03-04", "2010-12-31"), values(dates(List.of("03/04/2010", "12/31/2010"))));
  }

  @Test
  void aColumnThatContradictsItselfProvesNothing() throws IOException {
    Read read = dates(List.of("03/04/2010", "31/12/2010", "12/31/2010"));
    assertEquals(List.of("", "2010-12-31", "2010-12-31"), values(read));
    assertEquals("CSV-025 incidents.csv C2 /when/edtf", read.findings().get(0));
  }

  @Test
  void anotherSeparatorIsNoEvidence() throws IOException {
    Read read = dates(List.of("03/04/2010", "31.12.2010"));
    assertEquals(List.of("", "2010-12-31"), values(read));
  }

  @Test
  void evidenceAlsoCountsWhereRowsWereMoved() throws IOException {
    List<Entity> incidents = new ArrayList<>();
    for (int i = 1; i < 4; i++) {
      incidents.add(Incident.builder("i" + i).when(When.of("2010-10-0" + i)).build());
    }
    Map<String, String> parts = Packages.parts(incidents);
    parts.put(INCIDENTS, "seq;id;when: edtf\n3;i3;01/02/2010\n1;i1;30/01/2010\n2;i2;\n");
    Read read = Packages.read(parts);
    assertEquals(List.of("2010-01-30", "", "2010-02-01"), values(read));
  }

  /**
   * The tables are as LibreOffice Calc saved them after a cell was changed: no byte order mark, LF,
   * codes without their zeros, a truth value in capitals, a number with a power of ten.
   */
  @Test
  void aPackageSavedByASpreadsheetProgramLosesNothingInSilence() throws IOException {
    Person person =
        Person.builder("person-1")
            .sex(Code.of("huridocs-39", "010000000000"))
            .deceased(true)
            .remarks(Text.of("en", "+996 700 000000"))
            .externalIds(List.of(ExternalId.builder("0012345678901234567").build()))
            .build();
    Incident incident =
        Incident.builder("incident-1")
            .title(Text.of("en", "A march").and("ru", "\u0428\u0435\u0441\u0442\u0432\u0438\u0435"))
            .when(When.of("2010-10-12"))
            .description(Text.of("en", "Two lines:\nthe second, with a \"quote\""))
            .remarks(Text.of("en", "=1+1"))
            .build();
    Map<String, String> parts = written(incident, act("act-1", TORTURE), person);
    parts.put(
        INCIDENTS,
        """
        seq,id,title (en),title (ru),when: edtf,description (en),remarks (en)
        1,incident-1,A march to the square,\u0428\u0435\u0441\u0442\u0432\u0438\u0435,2010-10-12,"Two lines:
        the second, with a ""quote""\",'=1+1
        """);
    parts.put(
        ACTS,
        """
        seq,id,act type: list,act type: edition,act type: code
        2,act-1,huridocs-04,2001,20103010000
        """);
    parts.put(
        "persons.csv",
        """
        seq,id,sex: list,sex: code,deceased,remarks (en)
        3,person-1,huridocs-39,10000000000,TRUE,'+996 700 000000
        """);
    parts.put(
        "persons-external-ids.csv",
        """
        seq,person id,external ids no,value
        3,person-1,1,1.23456789012346E+016
        """);
    Read read = Packages.read(parts);
    assertEquals(
        List.of(
            "CSV-026 acts.csv E2 /actType/code",
            "CSV-026 persons.csv D2 /sex/code",
            "CSV-027 persons.csv E2 /deceased",
            "CSV-028 persons-external-ids.csv D2 /externalIds/0/value"),
        read.findings().stream().sorted().toList());
    assertEquals(
        incident.toBuilder()
            .title(
                Text.of("en", "A march to the square")
                    .and("ru", "\u0428\u0435\u0441\u0442\u0432\u0438\u0435"))
            .build(),
        read.entities().get(0));
    assertEquals(act("act-1", TORTURE), read.entities().get(1));
    List<ExternalId> changed = List.of(ExternalId.builder("1.23456789012346E+016").build());
    assertEquals(person.toBuilder().externalIds(changed).build(), read.entities().get(2));
  }
}
