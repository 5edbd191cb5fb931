// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hrix.model.Act;
import org.hrix.model.DerivedFrom;
import org.hrix.model.Document;
import org.hrix.model.Estimate;
import org.hrix.model.Incident;
import org.hrix.model.IncidentLink;
import org.hrix.model.Information;
import org.hrix.model.Person;
import org.hrix.model.Subject;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Findings of rules over several entities name the item, and say when a rule could not run. */
class JoinFindingsTest {
  private static final Incident INCIDENT = Incident.builder("i").title(Text.of("en", "x")).build();

  private static Act.Builder act() {
    return Act.builder("a").incident("i").actType(Code.of("huridocs-04", "020101000000"));
  }

  private static Information information(String id, String when, String... basis) {
    return Information.builder(id)
        .source("p")
        .date(when == null ? null : When.of(when))
        .basedOn(List.of(basis))
        .about(List.of(Subject.of("i", null)))
        .build();
  }

  @Nested
  class ItemsAreNamed {

    @Test
    void theEventThatCameLater() {
      Incident early = INCIDENT.toBuilder().when(When.of("2001")).build();
      Incident late = Incident.builder("j").title(Text.of("en", "y")).when(When.of("2005")).build();
      Information information =
          Information.builder("n")
              .source("p")
              .date(When.of("2003"))
              .about(List.of(Subject.of("i", null), Subject.of("j", null)))
              .build();
      Person source = Person.builder("p").build();
      assertEquals(
          List.of("DATE-012 /entities/0/about/1/entity"),
          Findings.of(information, early, late, source).on("DATE"));
    }

    @Test
    void theBasisThatIsYounger() {
      Person source = Person.builder("p").build();
      assertEquals(
          List.of("DATE-013 /entities/0/basedOn/1"),
          Findings.of(
                  information("n", "2003", "o", "q"),
                  information("o", "2002"),
                  information("q", "2004"),
                  INCIDENT,
                  source)
              .on("DATE"));
    }

    @Test
    void theNextInACircle() {
      Document one =
          Document.builder("one")
              .title(Text.of("en", "x"))
              .derivedFrom(List.of(from("other"), from("two")))
              .build();
      Document two =
          Document.builder("two")
              .title(Text.of("en", "y"))
              .derivedFrom(List.of(from("one")))
              .build();
      Document other = Document.builder("other").title(Text.of("en", "z")).build();
      assertEquals(
          List.of(
              "LINK-004 /entities/0/derivedFrom/1/document",
              "LINK-004 /entities/1/derivedFrom/0/document"),
          Findings.of(one, two, other).on("LINK"));
    }

    private static DerivedFrom from(String id) {
      return DerivedFrom.of(id, null);
    }
  }

  @Nested
  class RulesThatCouldNotRun {

    @Test
    void countActsWhoseIncidentHasNoDate() {
      Act dated = act().when(When.of("2001")).build();
      assertEquals(Map.of("DATE-003", 1L), Findings.of(INCIDENT, dated).notRun());
      assertEquals(Map.of(), Findings.of(INCIDENT, act().build()).notRun());
      Incident known = INCIDENT.toBuilder().when(When.of("2001")).build();
      assertEquals(Map.of(), Findings.of(known, dated).notRun());
    }

    @Test
    void countActsWhoseVictimIsNotThereOrHasNoBirth() {
      Incident known = INCIDENT.toBuilder().when(When.of("2001")).build();
      Act dated = act().when(When.of("2001")).victim("p").victimAge(Estimate.exactly(30)).build();
      Map<String, Long> both = Map.of("AGE-003", 1L, "DATE-009", 1L);
      assertEquals(both, without(Findings.of(known, dated)));
      assertEquals(both, without(Findings.of(known, dated, Person.builder("p").build())));
      Person born = Person.builder("p").birth(When.of("1971")).build();
      assertEquals(Map.of(), without(Findings.of(known, dated, born)));
    }

    private static Map<String, Long> without(Findings findings) {
      Map<String, Long> counts = new java.util.TreeMap<>(findings.notRun());
      counts.remove("COUNT-006");
      return counts;
    }

    @Test
    void countEachRecordOnce() {
      assertEquals(
          Map.of("DATE-013", 1L),
          Findings.of(
                  information("n", "2003", "o", "q"),
                  information("o", null),
                  information("q", null),
                  INCIDENT.toBuilder().when(When.of("2001")).build(),
                  Person.builder("p").build())
              .notRun());
    }

    @Test
    void countLinksOfIncidentsWithoutDate() {
      IncidentLink link =
          IncidentLink.builder("l")
              .from("i")
              .to("j")
              .linkType(Code.of("huridocs-22", "010000000000"))
              .build();
      Incident dated =
          Incident.builder("j").title(Text.of("en", "y")).when(When.of("2005")).build();
      assertEquals(Map.of("LINK-008", 1L), Findings.of(INCIDENT, dated, link).notRun());
    }
  }
}
