// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Certainty;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Name;
import org.hrix.model.Participation;
import org.hrix.model.Person;
import org.hrix.model.RecordKeeping;
import org.hrix.model.State;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

/** Pairs of records that are nearly the same, one of them wrong. */
class NearMissesTest {
  private static final Code LOCAL = Code.of("local", "1");
  private static final Code MURDER = Code.of("huridocs-04", "010101050000");
  private static final Incident INCIDENT =
      Incident.builder("i").title(Text.of("en", "Arrests at a market")).build();

  private static List<String> found(Entity... entities) {
    return Findings.of(entities).found();
  }

  private static RecordKeeping record(String entered, String updated) {
    return RecordKeeping.builder()
        .entered(When.of(entered))
        .updated(updated == null ? null : When.of(updated))
        .build();
  }

  private static Act.Builder act() {
    return Act.builder("a").incident("i").actType(LOCAL).victim("p");
  }

  private static State state(String type, String when) {
    return State.builder().type(Code.of("hrix-state", type)).key(type).when(When.of(when)).build();
  }

  private static Incident incident(String id, String when, String description) {
    return Incident.builder(id)
        .title(Text.of("en", "Arrests at a market"))
        .when(When.of(when))
        .description(description == null ? null : Text.of("en", description))
        .build();
  }

  @Test
  void anIncidentOfABuddhistYearIsNotOneOfTheFarFuture() {
    assertEquals(List.of("DATE-024 /entities/0/when/edtf"), found(incident("i", "2553", null)));
    assertEquals(List.of(), found(incident("i", "2027", null)));
  }

  @Test
  void nobodyRecordsABirthOrADocumentThatIsStillToCome() {
    Person.Builder person = Person.builder("p").birth(When.of("2010-06-12"));
    assertEquals(
        List.of("DATE-018 /entities/0/record/entered"),
        found(person.record(record("2010-06-11", "2010-07")).build()));
    assertEquals(List.of(), found(person.record(record("2010-06-12", null)).build()));
    Document.Builder document =
        Document.builder("d").title(Text.of("en", "x")).date(When.of("2010-06-12"));
    assertEquals(
        List.of("DATE-018 /entities/0/record/entered"),
        found(document.record(record("2010-06-11", null)).build()));
  }

  @Test
  void aDeathMayBeAddedToARecordLater() {
    Person.Builder person = Person.builder("p").death(When.of("2010-06-12"));
    assertEquals(List.of(), found(person.record(record("2009", "2010-06-12")).build()));
    List<String> before = List.of("DATE-018 /entities/0/record/entered");
    assertEquals(before, found(person.record(record("2009", null)).build()));
    assertEquals(before, found(person.record(record("2009", "2010-05")).build()));
  }

  @Test
  void aStateMayBeAddedToARecordLater() {
    Person person = Person.builder("p").build();
    Act.Builder act = act().course(List.of(state("held", "2010-06-12")));
    assertEquals(
        List.of(), found(INCIDENT, person, act.record(record("2009", "2010-06-12")).build()));
    assertEquals(
        List.of("DATE-018 /entities/2/record/entered"),
        found(INCIDENT, person, act.record(record("2009", null)).build()));
  }

  @Test
  void nobodyIsHeldAfterTheDayOnWhichTheyDied() {
    Person person = Person.builder("p").death(When.of("2010-06-11")).build();
    Act held = act().course(List.of(state("held", "2010-06-12"))).build();
    assertEquals(List.of("DATE-007 /entities/2/course"), found(INCIDENT, person, held));
    Act same = act().course(List.of(state("held", "2010-06-11"))).build();
    assertEquals(List.of(), found(INCIDENT, person, same));
    Act body = act().course(List.of(state("body-found", "2010-06-12"))).build();
    assertEquals(List.of(), found(INCIDENT, person, body));
  }

  @Test
  void whoWasMurderedIsNotAlive() {
    Person person = Person.builder("p").deceased(false).build();
    assertEquals(
        List.of("AGE-005 /entities/2/victim"),
        found(INCIDENT, person, act().actType(MURDER).build()));
    Code attempt = Code.of("huridocs-04", "010109000000");
    assertEquals(List.of(), found(INCIDENT, person, act().actType(attempt).build()));
    Act rejected = act().actType(MURDER).certainty(Certainty.REJECTED).build();
    assertEquals(List.of(), found(INCIDENT, person, rejected));
  }

  @Test
  void aVictimByLabelTakesNoPart() {
    Participation.Builder part = Participation.builder("q").incident("i").actor("p");
    Person person = Person.builder("p").build();
    Code victim = Code.builder().label(Text.of("en", "Victim")).build();
    assertEquals(
        List.of("ROLE-005 /entities/2/role"), found(INCIDENT, person, part.role(victim).build()));
    Code lawyer = Code.builder().label(Text.of("en", "victims' lawyer")).build();
    assertEquals(List.of(), found(INCIDENT, person, part.role(lawyer).build()));
  }

  @Test
  void anIncidentToldTwiceIsTheSame() {
    assertEquals(
        List.of("LINK-011 /entities/1"),
        found(incident("i", "2010", "Police came."), incident("j", "2010", "Police came.")));
    assertEquals(
        List.of(), found(incident("i", "2010", "Police came."), incident("j", "2010", "Others.")));
    assertEquals(List.of(), found(incident("i", "2010", null), incident("j", "2010", null)));
  }

  @Test
  void aNameInOtherLettersIsTheSameName() {
    When birth = When.of("1984-05-17");
    Person one = Person.builder("p").names(List.of(Name.of("Ana Perez"))).birth(birth).build();
    Person two = Person.builder("q").names(List.of(Name.of("PEREZ,  Ana"))).birth(birth).build();
    Person three = Person.builder("q").names(List.of(Name.of("ANA  PEREZ"))).birth(birth).build();
    assertEquals(List.of(), found(one, two));
    assertEquals(List.of("LINK-012 /entities/1"), found(one, three));
  }
}
