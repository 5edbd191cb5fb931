// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.csv.Packages.Read;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Missing;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Qualifier;
import org.hrix.model.RawEntity;
import org.hrix.model.When;
import org.junit.jupiter.api.Test;

/** What a person may do to the tables, and what comes of it. */
class EditedPackageTest extends EditedTables {

  @Test
  void theTablesAreAsDocumented() {
    assertEquals("seq,id\n1,p1\n3,p2\n", parts.get(PERSONS));
    assertEquals(
        "seq,person id,names no,key,full\n1,p1,1,k-Aigul,Aigul\n1,p1,2,k-Aida,Aida\n"
            + "3,p2,1,k-Bakyt,Bakyt\n",
        parts.get(NAMES));
    assertEquals(
        "seq,person id,names no,parts no,kind,value\n1,p1,1,1,given,Aigul\n1,p1,2,1,given,Aida\n"
            + "3,p2,1,1,given,Bakyt\n",
        parts.get(PARTS));
    assertEquals(
        "seq,id,title (en),title (ru),title (_order),when: edtf\n"
            + "2,i1,A visit,Визит,,2010-10-12\n4,i2,A letter,Письмо,ru en,\n",
        parts.get(INCIDENTS));
  }

  @Test
  void whatNobodyTouchedIsTheSameWithoutAFinding() throws IOException {
    Read read = Packages.read(parts);
    assertEquals(entities, read.entities());
    assertEquals(List.of(), read.findings());
    assertTrue(read.complete);
  }

  @Test
  void movedRowsAndColumnsFindTheirPlace() throws IOException {
    for (String part : List.of(PERSONS, NAMES, PARTS, INCIDENTS)) {
      List<String> rows = new ArrayList<>(parts.get(part).lines().toList());
      Collections.reverse(rows.subList(1, rows.size()));
      parts.put(part, String.join("\n", rows) + "\n");
    }
    parts.put(
        NAMES,
        "full,key,names no,seq,person id\nBakyt,k-Bakyt,1,3,p2\nAida,k-Aida,2,1,p1\n"
            + "Aigul,k-Aigul,1,1,p1\n");
    Read read = Packages.read(parts);
    assertEquals(entities, read.entities());
    assertEquals(
        List.of(
            "CSV-049 incidents.csv 3",
            "CSV-049 persons.csv 3",
            "CSV-049 persons-names.csv 3",
            "CSV-049 persons-names-parts.csv 3"),
        read.findings());
  }

  @Test
  void aTableWithSemicolonsReadsTheSame() throws IOException {
    parts.put(NAMES, parts.get(NAMES).replace(',', ';'));
    Read read = Packages.read(parts);
    assertEquals(entities, read.entities());
    assertEquals(1, read.problems.size());
  }

  @Test
  void placesAreThoseOfTheCells() throws IOException {
    Read read = Packages.read(parts);
    assertEquals("persons-names.csv E3 /names/1/full", place(read, 0, "/names/1/full"));
    assertEquals(
        "persons-names-parts.csv F3 /names/1/parts/0/value",
        place(read, 0, "/names/1/parts/0/value"));
    assertEquals("persons-names.csv A3 /names/1", place(read, 0, "/names/1"));
    assertEquals("persons.csv 2 /names/7/full", place(read, 0, "/names/7/full"));
    assertEquals("persons.csv B3 /id", place(read, 2, "/id"));
    assertEquals("incidents.csv D2 /title/ru", place(read, 1, "/title/ru"));
    assertEquals("incidents.csv C2 /title", place(read, 1, "/title"));
    assertEquals("incidents.csv F2 /when/edtf", place(read, 1, "/when/edtf"));
    assertEquals("incidents.csv F2 /when", place(read, 1, "/when"));
    assertEquals("incidents.csv 2 /nothing", place(read, 1, "/nothing"));
    assertEquals("incidents.csv A2", place(read, 1, ""));
  }

  @Test
  void newRowsComeLastAndGoToTheRecordTheyName() throws IOException {
    append(PERSONS, ",p3");
    append(NAMES, ",p3,,,Chyngyz");
    append(NAMES, ",p1,,,Asel");
    Read read = Packages.read(parts);
    assertEquals(5, read.entries.size());
    Person last = assertInstanceOf(Person.class, read.entities().get(4));
    assertEquals("Chyngyz", last.names().get(0).full());
    Person first = assertInstanceOf(Person.class, read.entities().get(0));
    assertEquals(List.of("Aigul", "Aida", "Asel"), first.names().stream().map(Name::full).toList());
    assertEquals(
        List.of(
            "CSV-050 persons.csv A4",
            "CSV-050 persons-names.csv A5",
            "CSV-050 persons-names.csv A6"),
        read.findings());
    assertEquals("persons-names.csv E6 /names/2/full", place(read, 0, "/names/2/full"));
  }

  @Test
  void aSeqThatIsNoNumberIsReported() throws IOException {
    replace(PERSONS, "3,p2", "three,p2");
    Read read = Packages.read(parts);
    assertEquals("p2", read.entities().get(3).id());
    assertTrue(read.findings().contains("CSV-051 persons.csv A3"));
  }

  @Test
  void rowsThatBelongToNothingAreRejected() throws IOException {
    replace(PERSONS, "3,p2\n", "");
    append(NAMES, ",nobody,,,Nobody");
    replace(PARTS, "1,p1,2,1", "1,p1,9,1");
    Read read = Packages.read(parts);
    assertFalse(read.complete);
    assertEquals(
        List.of(
            "CSV-050 persons-names.csv A5",
            "CSV-053 persons-names-parts.csv A3",
            "CSV-053 persons-names.csv A4",
            "CSV-053 persons-names-parts.csv A4",
            "CSV-053 persons-names.csv A5"),
        read.findings());
    assertEquals(
        "1,p1,9,1,given,Aida\r\n3,p2,1,k-Bakyt,Bakyt\r\n3,p2,1,1,given,Bakyt\r\n"
            + ",nobody,,,Nobody\r\n",
        read.rejects.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aMissingTableIsReportedAndItsListsAreRejected() throws IOException {
    parts.remove(PERSONS);
    Read read = Packages.read(parts);
    assertEquals(List.of(entities.get(1), entities.get(3)), read.entities());
    assertEquals("CSV-046 persons.csv", read.findings().get(0));
    assertFalse(read.complete);
  }

  @Test
  void aWordForAMissingValueBecomesAQualifier() throws IOException {
    replace(INCIDENTS, "2010-10-12", "[refused]");
    replace(INCIDENTS, "A letter", "[unknown]");
    Read read = Packages.read(parts);
    Incident first = assertInstanceOf(Incident.class, read.entities().get(1));
    assertEquals(
        List.of(Qualifier.builder("/when/edtf").missing(Missing.REFUSED).build()),
        first.qualifiers());
    Incident second = assertInstanceOf(Incident.class, read.entities().get(3));
    assertEquals(Missing.UNKNOWN, second.qualifiers().get(0).missing());
    assertEquals(read.entities(), Packages.read(Packages.parts(read.entities())).entities());
  }

  @Test
  void whatDoesNotFitStaysInItsCell() throws IOException {
    replace(INCIDENTS, "2010-10-12", "31/02/2011");
    Read read = Packages.read(parts);
    assertEquals(List.of("SHAPE-002 incidents.csv F2 /when/edtf"), read.findings());
    Map<String, String> again = Packages.parts(read.entities());
    assertEquals(parts.get(INCIDENTS), again.getOrDefault(INCIDENTS, "").replace("'31", "31"));
    assertEquals(read.entities(), Packages.read(again).entities());
  }

  @Test
  void aListItemWithoutItsNeededPartIsKept() throws IOException {
    replace(NAMES, "k-Aida,Aida", "k-Aida,");
    Read read = Packages.read(parts);
    assertEquals("SHAPE-009 persons-names.csv D3 /names/1", read.findings().get(0));
    assertEquals(1, read.entities().get(0).extras().rawItems().size());
    assertEquals(read.entities(), Packages.read(Packages.parts(read.entities())).entities());
  }

  @Test
  void aRecordWithoutIdIsCarriedWhole() throws IOException {
    replace(INCIDENTS, "2,i1,", "2,,");
    Read read = Packages.read(parts);
    assertInstanceOf(RawEntity.class, read.entities().get(1));
    assertEquals(List.of("SHAPE-013 incidents.csv B2 /id"), read.findings());
    assertEquals(read.entities(), Packages.read(Packages.parts(read.entities())).entities());
  }

  @Test
  void twoRecordsAtOnePlaceKeepTheirOwnRows() throws IOException {
    append(PERSONS, "3,p9");
    append(NAMES, "3,p9,1,,Other");
    Read read = Packages.read(parts);
    Person other = assertInstanceOf(Person.class, read.entities().get(3));
    assertEquals("Other", other.names().get(0).full());
    assertEquals(entities.get(2), read.entities().get(2));
    assertEquals(List.of("CSV-052 persons.csv A4"), read.findings());
  }

  @Test
  void anotherOwnerIsReportedAndTheSeqCounts() throws IOException {
    replace(NAMES, "3,p2", "3,p1");
    Read read = Packages.read(parts);
    assertEquals(entities, read.entities());
    assertEquals(List.of("CSV-054 persons-names.csv B4"), read.findings());
  }

  @Test
  void dataThatIsNoJsonIsKept() throws IOException {
    parts.put(INCIDENTS, "seq,id,title (_more),_more\n2,i1,{x,{y\n4,i2,,5\n");
    parts.put("entities-other.csv", "seq,data\n9,{\n10,\"{\"\"type\"\":\"\"vessel\"\"}\"\n");
    Read read = Packages.read(parts);
    assertEquals(
        List.of(
            "CSV-055 incidents.csv C2 /title",
            "CSV-055 incidents.csv D2",
            "CSV-055 incidents.csv D3",
            "CSV-055 entities-other.csv B2",
            "SHAPE-012 entities-other.csv B3"),
        read.findings().stream().filter(f -> !f.startsWith("CSV-048")).toList());
    assertEquals(6, read.entries.size());
  }

  @Test
  void thePackageIsFoundBelowAFolder() throws IOException {
    Map<String, String> below = new LinkedHashMap<>();
    parts.forEach((part, text) -> below.put("my package/" + part, text));
    Read read = Packages.read(below);
    assertEquals(entities, read.entities());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void aFileThatIsNoPartIsReported() throws IOException {
    parts.put("person.csv", "seq,id\n");
    assertEquals(List.of("CSV-045 person.csv"), Packages.read(parts).findings());
  }

  @Test
  void theDescriptionMayBeMissingOrBroken() throws IOException {
    parts.remove("datapackage.json");
    assertEquals(List.of("CSV-042 datapackage.json"), Packages.read(parts).findings());
    parts.put("datapackage.json", "{");
    assertEquals(List.of("CSV-043 datapackage.json"), Packages.read(parts).findings());
    parts.put("datapackage.json", "{}");
    assertEquals(List.of("CSV-044 datapackage.json"), Packages.read(parts).findings());
    parts.put("datapackage.json", "\uFEFF{\"hrix\":{\"version\":\"2\",\"dataset\":5}}");
    assertEquals(
        List.of(
            "SHAPE-019 datapackage.json /hrix/version", "CSV-044 datapackage.json /hrix/dataset"),
        Packages.read(parts).findings());
  }

  @Test
  void nothingIsNoPackage() throws IOException {
    for (Map<String, String> other : List.of(Map.<String, String>of(), Map.of("letter.txt", "x"))) {
      assertEquals(List.of("CSV-040 datapackage.json"), Packages.read(other).findings());
    }
  }

  @Test
  void aRecordBeyondTheLimitIsRejectedWhole() throws IOException {
    StringBuilder names = new StringBuilder(parts.get(NAMES));
    for (int i = 2; i < 300; i++) {
      names.append("3,p2,").append(i).append(",,Bakyt\n");
    }
    parts.put(NAMES, names.toString());
    Read read = Packages.read(parts, new org.hrix.io.ReadLimits(20, 3000, 100), Map.of());
    assertEquals(List.of("p1", "i1", "i2"), read.entities().stream().map(Entity::id).toList());
    assertTrue(read.findings().contains("CSV-056 persons.csv A3"), read.findings().toString());
    assertFalse(read.complete);
    assertEquals(301, read.rejects.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void whatASpreadsheetProgramWouldChangeIsReportedOnRequest() throws IOException {
    assertEquals(
        List.of("CSV-061 incidents.csv F2 /when/edtf"),
        Packages.read(parts, Map.of("report", "mangled")).findings());
  }

  @Test
  void aDateThatAProgramHasRewrittenIsTheDayItCanOnlyMean() throws IOException {
    replace(INCIDENTS, "2010-10-12", "22/10/2010");
    Read read = Packages.read(parts);
    Incident incident = assertInstanceOf(Incident.class, read.entities().get(1));
    assertEquals(When.of("2010-10-22"), incident.when());
    assertEquals(List.of("CSV-024 incidents.csv F2 /when/edtf"), read.findings());
  }

  @Test
  void aDateThatMayMeanTwoDaysStaysAsItIs() throws IOException {
    replace(INCIDENTS, "2010-10-12", "12/10/2010");
    Read read = Packages.read(parts);
    assertEquals(
        List.of("CSV-025 incidents.csv F2 /when/edtf", "SHAPE-002 incidents.csv F2 /when/edtf"),
        read.findings());
    assertEquals(read.entities(), Packages.read(Packages.parts(read.entities())).entities());
  }

  @Test
  void truthValuesAndNumbersOfProgramsAreToldApart() throws IOException {
    parts.put(PERSONS, "seq,id,deceased,dependants: best\n1,p1,WAHR,1E3\n3,p2,perhaps,\"1,000\"\n");
    Read read = Packages.read(parts);
    Person first = assertInstanceOf(Person.class, read.entities().get(0));
    assertEquals(true, first.deceased());
    assertEquals(
        List.of(
            "CSV-027 persons.csv C2 /deceased",
            "CSV-028 persons.csv D2 /dependants/best",
            "SHAPE-001 persons.csv D2 /dependants/best",
            "SHAPE-001 persons.csv C3 /deceased",
            "CSV-029 persons.csv D3 /dependants/best",
            "SHAPE-001 persons.csv D3 /dependants/best"),
        read.findings());
    assertEquals(read.entities(), Packages.read(Packages.parts(read.entities())).entities());
  }

  @Test
  void filesOfTheSystemAreNoPartAndAreNotTold() throws IOException {
    for (String file :
        List.of(".DS_Store", ".~lock.persons.csv#", "~$persons.csv", "Thumbs.db", "desktop.ini")) {
      parts.put(file, "x");
    }
    parts.put("__MACOSX/._persons.csv", "x");
    parts.put("attachments/.hidden", "x");
    Read read = Packages.read(parts);
    assertEquals(entities, read.entities());
    assertEquals(List.of("CSV-059 attachments/.hidden"), read.findings());
  }
}
