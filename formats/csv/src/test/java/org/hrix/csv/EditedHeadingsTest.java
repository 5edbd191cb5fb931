// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.hrix.csv.Packages.Read;
import org.hrix.data.Datum;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

/** What a person may do to the headings of tables, and what comes of it. */
class EditedHeadingsTest extends EditedTables {

  @Test
  void headingsInAnotherCaseAreKnownAndMisspeltOnesGetASuggestion() throws IOException {
    replace(INCIDENTS, "title (en)", "Title (en)");
    replace(INCIDENTS, "when: edtf", "when: etdf");
    Read read = Packages.read(parts);
    Incident incident = assertInstanceOf(Incident.class, read.entities().get(1));
    assertEquals("A visit", incident.title() == null ? null : incident.title().in("en"));
    assertEquals(List.of("CSV-021 incidents.csv C1", "CSV-020 incidents.csv F1"), read.findings());
    assertEquals("when: edtf", read.problems.get(1).arguments().get("suggestion"));
  }

  @Test
  void aMisspeltHeadingWasRatherOneThatTheTableShouldHave() throws IOException {
    replace(INCIDENTS, "title (ru)", "titl (ru)");
    Read read = Packages.read(parts);
    assertEquals(List.of("CSV-020 incidents.csv D1"), read.findings());
    assertEquals("title (ru)", read.problems.get(0).arguments().get("suggestion"));
  }

  @Test
  void theCaseOfALanguageDoesNotMatterAndIsTold() throws IOException {
    replace(INCIDENTS, "title (en),title (ru)", "Title (EN),title (Ru)");
    Read read = Packages.read(parts);
    assertEquals(entities, read.entities());
    assertEquals(List.of("CSV-021 incidents.csv C1", "CSV-021 incidents.csv D1"), read.findings());
    assertEquals("title (en)", read.problems.get(0).arguments().get("suggestion"));
    parts.remove("datapackage.json");
    assertEquals(entities, Packages.read(parts).entities());
  }

  @Test
  void aTagInUnusualCaseStaysAsThePackageWasWritten() throws IOException {
    List<Entity> unusual =
        List.of(
            Incident.builder("i1").title(Text.of("EN", "A visit").and("en", "Another")).build(),
            Incident.builder("i2").title(Text.of("PT-br", "Uma visita")).build());
    Read read = Packages.read(Packages.parts(unusual));
    assertEquals(unusual, read.entities());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void tagsOfNewLanguagesAreWrittenAsUsual() {
    for (String tag :
        List.of("en", "pt-BR", "uz-Cyrl", "zh-Hant-TW", "sl-rozaj-1994", "en-x-us", "es-419")) {
      assertEquals(tag, KnownHeadings.usual(tag.toUpperCase(java.util.Locale.ROOT)));
    }
  }

  @Test
  void findingsNameTheHeadingOfAColumnThatIsKnown() throws IOException {
    replace(INCIDENTS, "when: edtf", "When: EDTF,Aigul Invented");
    replace(INCIDENTS, "2010-10-12", "31/02/2011,x\"y");
    replace(NAMES, "3,p2", ",p1");
    Read read = Packages.read(parts);
    List<String> headings =
        read.problems.stream()
            .map(p -> p.code().id() + " " + p.location().heading())
            .sorted()
            .toList();
    assertTrue(
        headings.containsAll(List.of("CSV-050 seq", "SHAPE-002 when: edtf", "CSV-004 null")),
        headings.toString());
    assertFalse(headings.toString().contains("Invented"), headings.toString());
    assertEquals("title (ru)", read.entries.get(1).locate("/title/ru").heading());
  }

  @Test
  void aMissingColumnIsReportedOnce() throws IOException {
    parts.put(NAMES, parts.get(NAMES).replaceAll("(?m)^(.*,.*,.*),.*,", "$1,"));
    Read read = Packages.read(parts);
    assertEquals(List.of("CSV-048 persons-names.csv 1"), read.findings());
    assertEquals("key", read.problems.get(0).arguments().get("property"));
  }

  @Test
  void aMissingKeyIsReported() throws IOException {
    parts.put(PERSONS, "id\np1\np2\n");
    Read read = Packages.read(parts);
    assertEquals("CSV-047 persons.csv 1", read.findings().get(0));
    assertEquals(
        List.of("i1", "i2", "p1", "p2"), read.entities().stream().map(Entity::id).toList());
  }

  @Test
  void anAdditionalColumnIsCarriedAsAnExtension() throws IOException {
    replace(INCIDENTS, "when: edtf", "when: edtf,case officer");
    replace(INCIDENTS, "2010-10-12", "2010-10-12,N. N.");
    Read read = Packages.read(parts);
    assertEquals(
        List.of(new Datum.Field("case officer", new Datum.Text("N. N."))),
        read.entities().get(1).extras().extensions());
    assertTrue(read.findings().get(0).endsWith(" incidents.csv G1"), read.findings().toString());
    assertEquals("incidents.csv G2 /case officer", place(read, 1, "/case officer"));
  }

  @Test
  void aNewLanguageIsAColumn() throws IOException {
    replace(INCIDENTS, "when: edtf", "when: edtf,title (ky)");
    replace(INCIDENTS, "2010-10-12", "2010-10-12,Келүү");
    Incident incident = assertInstanceOf(Incident.class, Packages.read(parts).entities().get(1));
    assertEquals("Келүү", incident.title() == null ? null : incident.title().in("ky"));
  }
}
