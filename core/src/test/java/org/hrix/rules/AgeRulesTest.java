// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Estimate;
import org.hrix.model.Incident;
import org.hrix.model.Person;
import org.hrix.model.State;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class AgeRulesTest {
  private static final Incident INCIDENT = Incident.builder("i").title(Text.of("en", "x")).build();

  private static Act.Builder act() {
    return Act.builder("a").incident("i").victim("p").actType(Code.of("local", "1"));
  }

  private static List<String> found(Act act, Person person) {
    return Findings.of(INCIDENT, act, person).on("AGE");
  }

  private static List<String> age(String when, Estimate age, String birth) {
    Person.Builder person = Person.builder("p");
    return found(
        act().when(When.of(when)).victimAge(age).build(),
        birth == null ? person.build() : person.birth(When.of(birth)).build());
  }

  @Test
  void aYearMoreOrLessIsHowPeopleCount() {
    assertEquals(List.of(), age("2010-06-12", Estimate.exactly(19), "1990-06-13"));
    assertEquals(List.of(), age("2010-06-12", Estimate.exactly(20), "1990-06-13"));
    assertEquals(List.of(), age("2010-06-12", Estimate.exactly(18), "1990-06-13"));
    assertEquals(
        List.of("AGE-003 /entities/1/victimAge"),
        age("2010-06-12", Estimate.exactly(17), "1990-06-13"));
    assertEquals(
        List.of("AGE-003 /entities/1/victimAge"),
        age("2010-06-12", Estimate.exactly(22), "1990-06-13"));
  }

  @Test
  void whatIsNotCertainIsNotCompared() {
    assertEquals(List.of(), age("2010?", Estimate.exactly(50), "1990"));
    assertEquals(List.of(), age("2010", Estimate.exactly(50), "1990~"));
    assertEquals(List.of(), age("2010/..", Estimate.exactly(50), "1990"));
    assertEquals(List.of(), age("2010", Estimate.builder().high(50L).build(), "1990"));
    assertEquals(
        List.of("AGE-003 /entities/1/victimAge"),
        age("2010", Estimate.builder().low(50L).build(), "1990"));
  }

  @Test
  void anActBeforeBirthIsAMatterOfDates() {
    assertEquals(List.of(), age("1980", Estimate.exactly(50), "1990"));
  }

  @Test
  void aHundredAndTwentyIsPossibleAndMoreIsReportedOnce() {
    assertEquals(List.of(), age("2010", Estimate.exactly(120), null));
    assertEquals(
        List.of("AGE-002 /entities/1/victimAge"), age("2010", Estimate.exactly(121), "1990"));
    assertEquals(List.of(), age("2010", Estimate.builder().low(60L).high(130L).build(), null));
  }

  @Test
  void anAgeOfZeroIsOddOnlyWhenNothingExplainsIt() {
    assertEquals(List.of("AGE-001 /entities/1/victimAge"), age("2010", Estimate.exactly(0), null));
    assertEquals(List.of(), age("2010-06", Estimate.exactly(0), "2010-02"));
    assertEquals(
        List.of("AGE-003 /entities/1/victimAge"), age("2010-06", Estimate.exactly(0), "1985-02"));
    assertEquals(List.of(), age("2010", Estimate.builder().low(0L).high(1L).build(), null));
    Entity nobody = act().victim(null).victimAge(Estimate.exactly(0)).build();
    assertEquals(List.of("AGE-001 /entities/1/victimAge"), Findings.of(INCIDENT, nobody).on("AGE"));
  }

  @Test
  void whoDiesInTheCourseOfAnActIsNotAlive() {
    State found = State.builder().type(Code.of("hrix-state", "body-found")).build();
    Act act = act().course(List.of(found)).build();
    assertEquals(
        List.of("AGE-005 /entities/1/victim"),
        found(act, Person.builder("p").deceased(false).build()));
    assertEquals(List.of(), found(act, Person.builder("p").build()));
    assertEquals(
        List.of("AGE-004 /entities/2/deceased"),
        found(act().build(), Person.builder("p").deceased(false).death(When.of("2010")).build()));
  }
}
