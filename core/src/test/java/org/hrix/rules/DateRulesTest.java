// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.model.Act;
import org.hrix.model.Basis;
import org.hrix.model.Document;
import org.hrix.model.Extent;
import org.hrix.model.Incident;
import org.hrix.model.Intervention;
import org.hrix.model.Person;
import org.hrix.model.RecordKeeping;
import org.hrix.model.Response;
import org.hrix.model.State;
import org.hrix.model.WebAddress;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DateRulesTest {
  private static final Code TYPE = Code.of("local", "1");

  private static Incident incident(String when, String end) {
    return Incident.builder("i")
        .title(Text.of("en", "x"))
        .when(when == null ? null : When.of(when))
        .end(end == null ? null : When.of(end))
        .build();
  }

  private static Act.Builder act(String when) {
    return Act.builder("a").incident("i").actType(TYPE).when(When.of(when));
  }

  private static List<String> dates(org.hrix.model.Entity... entities) {
    return Findings.of(entities).on("DATE");
  }

  @Nested
  class BeginningAndEnd {
    @Test
    void equalDaysAndOpenUnknownOrApproximateEndsAreInOrder() {
      assertEquals(List.of(), dates(incident("2010-06-12", "2010-06-12")));
      assertEquals(List.of(), dates(incident("2010-06-12", "2009/..")));
      assertEquals(List.of(), dates(incident("2010-06-12", "2009/")));
      assertEquals(List.of(), dates(incident("2010-06-12", "2009~")));
      assertEquals(List.of("DATE-001 /entities/0/end"), dates(incident("2010", "2009-12-31")));
    }

    @Test
    void anEndWithoutBeginningOrARawOneLeavesNothingToCompare() {
      assertEquals(Map.of("DATE-001", 1L), Findings.of(incident(null, "2010")).notRun());
      assertEquals(Map.of(), Findings.of(incident("2010", null)).notRun());
      Extras raw =
          new Extras(
              List.of(), List.of(new Datum.Field("end", new Datum.Text("31/02/2011"))), List.of());
      Incident odd =
          Incident.builder("i").title(Text.of("en", "x")).when(When.of("2010")).extras(raw).build();
      assertEquals(Map.of("DATE-001", 1L), Findings.of(odd).notRun());
      assertEquals(List.of(), Findings.of(odd).found());
    }

    @Test
    void anActThatLastsIntoItsIncidentIsNotBeforeIt() {
      Incident incident = incident("2010-06-10", "2010-06-14");
      assertEquals(
          List.of("DATE-003 /entities/1/when"), dates(incident, act("2010-06-09").build()));
      assertEquals(
          List.of(), dates(incident, act("2010-06-09").end(When.of("2010-06-10")).build()));
      assertEquals(List.of("DATE-004 /entities/1/when"), dates(incident, act("2010-07").build()));
      assertEquals(List.of(), dates(incident("2010-06-10", null), act("2010-07").build()));
    }
  }

  @Nested
  class Lives {
    @Test
    void wrongDatesOfALifeAreNotReportedAgainWithItsActs() {
      Person person = Person.builder("p").birth(When.of("1990")).death(When.of("1980")).build();
      assertEquals(
          List.of("DATE-002 /entities/2/death"),
          dates(incident(null, null), act("2010-05").victim("p").build(), person));
    }

    @Test
    void aLifeMayLastForAHundredAndTwentyYears() {
      Person.Builder person = Person.builder("p").birth(When.of("1880-03-02"));
      assertEquals(List.of(), dates(person.death(When.of("2000-03-02")).build()));
      assertEquals(
          List.of("DATE-008 /entities/0/death"),
          dates(person.death(When.of("2001-03-02")).build()));
      assertEquals(List.of(), dates(person.death(When.of("2010?")).build()));
      assertEquals(
          Map.of("DATE-002", 1L),
          Findings.of(Person.builder("p").death(When.of("2001-03-02")).build()).notRun());
    }
  }

  @Nested
  class Courses {
    private State state(String type, String when) {
      State.Builder state = State.builder().type(Code.of("hrix-state", type));
      return when == null ? state.build() : state.when(When.of(when)).build();
    }

    private List<String> course(State... states) {
      return dates(incident(null, null), act("2010-06-10").course(List.of(states)).build());
    }

    @Test
    void statesWithoutDatesAndEqualDatesAreInOrder() {
      assertEquals(
          List.of(),
          course(
              state("arrested", "2010-06-10"), state("held", null), state("held", "2010-06-10")));
    }

    @Test
    void theFurthestStateSoFarCounts() {
      assertEquals(
          List.of("DATE-005 /entities/1/course/2/when"),
          course(
              state("held", "2010-06-20"),
              state("held", "2010"),
              state("transferred", "2010-06-12")));
    }

    @Test
    void onlyTheLivingAreReleased() {
      assertEquals(
          List.of("DATE-007 /entities/1/course/1/when"),
          course(state("dead", "2010-06-11"), state("released", "2010-06-12")));
      assertEquals(
          List.of(), course(state("dead", "2010-06-11"), state("transferred", "2010-06-12")));
    }
  }

  @Nested
  class Papers {
    @Test
    void everyStepBehindADocumentIsComparedWithIt() {
      WebAddress address =
          WebAddress.builder("https://example.org/")
              .accessed(When.of("2010-06-11"))
              .archived(When.of("2010-06-12"))
              .build();
      Document document =
          Document.builder("d")
              .title(Text.of("en", "x"))
              .date(When.of("2010-06-12"))
              .addresses(List.of(address))
              .build();
      assertEquals(List.of("DATE-017 /entities/0/addresses/0/accessed"), dates(document));
    }

    @Test
    void aResponseToAnUndatedInterventionCannotBeCompared() {
      Intervention intervention =
          Intervention.builder("v")
              .types(List.of(TYPE))
              .responses(List.of(Response.builder().when(When.of("2010-05")).build()))
              .build();
      assertEquals(Map.of("DATE-015", 1L), Findings.of(intervention).notRun());
    }

    @Test
    void aRecordIsEnteredBeforeItIsChanged() {
      RecordKeeping record = RecordKeeping.builder().updated(When.of("2010-05")).build();
      Incident incident = incident("2010-04", null).toBuilder().record(record).build();
      assertEquals(Map.of("DATE-019", 1L), Findings.of(incident).notRun());
    }
  }

  @Nested
  class SingleDates {
    private List<String> when(When when) {
      return dates(Incident.builder("i").title(Text.of("en", "x")).when(when).build());
    }

    @Test
    void theWordsOfASourceTakeASuspicionAway() {
      assertEquals(List.of("DATE-023 /entities/0/when/edtf"), when(When.of("2010-01-01")));
      When.Builder copied =
          When.of("2010-01-01").toBuilder().verbatim(Text.undetermined("2010-01-01"));
      assertEquals(List.of("DATE-023 /entities/0/when/edtf"), when(copied.build()));
      assertEquals(List.of(), when(copied.verbatim(Text.of("en", "New Year's Day")).build()));
    }

    @Test
    void aYearBecomesADayOnlyByInference() {
      When.Builder date = When.of("2010-06-12").toBuilder().verbatim(Text.of("en", "2010"));
      assertEquals(List.of("DATE-030 /entities/0/when/edtf"), when(date.build()));
      assertEquals(List.of(), when(date.basis(Basis.INFERRED).build()));
    }

    @Test
    void aCopiedFormIsReportedOnce() {
      When.Builder date = When.of("1389-05-12").toBuilder().calendar("persian");
      assertEquals(
          List.of("DATE-025 /entities/0/when/edtf"), when(date.calendarForm("1389-05-12").build()));
    }

    @Test
    void theEndOfTimeIsADefaultAndNotAfterTheDataset() {
      Person person = Person.builder("p").death(When.of("9999-12-31")).build();
      assertEquals(List.of("DATE-022 /entities/0/death/edtf"), dates(person));
      assertEquals(
          List.of("DATE-021 /entities/0/death/edtf"),
          dates(Person.builder("p").death(When.of("2027")).build()));
    }

    @Test
    void anExtentBelongsToARange() {
      When.Builder date = When.builder().extent(Extent.WITHIN);
      assertEquals(List.of(), when(date.edtf(org.hrix.time.Edtf.parse("2010-06-XX")).build()));
      assertEquals(
          List.of("DATE-028 /entities/0/when/extent"),
          when(date.edtf(org.hrix.time.Edtf.parse("2010-06-12")).build()));
    }

    @Test
    void yearsOfOtherCalendarsAreTheirLastCentury() {
      assertEquals("Solar Hijri or Islamic", CalendarYears.fitting(1389, 2026));
      assertEquals("Buddhist", CalendarYears.fitting(2553, 2026));
      assertEquals("Bikram Sambat", CalendarYears.fitting(2067, 2026));
      assertNull(CalendarYears.fitting(2030, 2026));
      assertNull(CalendarYears.fitting(1789, 2026));
    }
  }
}
