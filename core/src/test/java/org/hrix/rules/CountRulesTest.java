// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Estimate;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.MemberListing;
import org.hrix.model.Missing;
import org.hrix.model.Person;
import org.hrix.model.Qualifier;
import org.hrix.model.Tally;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class CountRulesTest {
  private static final Code UNIT = Code.of("huridocs-07", "030000000000");
  private static final Code MALE = Code.of("huridocs-39", "010000000000");
  private static final Code FEMALE = Code.of("huridocs-39", "020000000000");

  private static Group.Builder group(String id) {
    return Group.builder(id).countingUnit(UNIT);
  }

  private static Estimate between(Long low, Long high) {
    return Estimate.builder().low(low).high(high).build();
  }

  private static Act act(String id, String victim, Estimate affected) {
    return Act.builder(id)
        .incident("i")
        .victim(victim)
        .actType(Code.of("local", "1"))
        .affected(affected)
        .build();
  }

  private static Incident incident(Estimate... toll) {
    return Incident.builder("i").title(Text.of("en", "x")).toll(List.of(toll)).build();
  }

  private static List<String> found(Entity... entities) {
    return Findings.of(entities).on("COUNT");
  }

  @Test
  void aGroupSaysHowManyTheyAreOrWhyNot() {
    assertEquals(List.of("COUNT-001 /entities/0"), found(group("g").build()));
    Qualifier unknown = Qualifier.builder("/size").missing(Missing.UNKNOWN).build();
    assertEquals(List.of(), found(group("g").qualifiers(List.of(unknown)).build()));
    assertEquals(List.of(), found(group("g").size(between(2L, null)).build()));
  }

  @Test
  void theSameMemberCountsOnceAndFamiliesAreNotPeople() {
    Group.Builder twice = group("g").members(List.of("p", "p", "q"));
    Person p = Person.builder("p").build();
    Person q = Person.builder("q").build();
    assertEquals(List.of(), found(twice.size(Estimate.exactly(2)).build(), p, q));
    assertEquals(
        List.of("COUNT-002 /entities/0/members"),
        found(twice.size(Estimate.exactly(1)).build(), p, q));
    Estimate family = Estimate.builder().best(1L).unit(UNIT).build();
    assertEquals(List.of(), found(twice.size(family).build(), p, q));
  }

  @Test
  void whoListsAllByGroupsMayBeMore() {
    Group.Builder all = group("g").listing(MemberListing.ALL).size(Estimate.exactly(9));
    Person p = Person.builder("p").build();
    assertEquals(
        List.of("COUNT-003 /entities/0/size"), found(all.members(List.of("p")).build(), p));
    Group inner = group("h").size(Estimate.exactly(8)).build();
    assertEquals(List.of(), found(all.members(List.of("p", "h")).build(), p, inner));
  }

  @Test
  void onlyTheLeastAffectedCountsAgainstTheMostOfAGroup() {
    Group group = group("g").size(between(3L, 5L)).build();
    assertEquals(List.of(), found(incident(), act("a", "g", between(5L, 50L)), group));
    assertEquals(
        List.of("COUNT-004 /entities/1/affected"),
        found(incident(), act("a", "g", between(6L, null)), group));
  }

  @Test
  void partsBySexAddUpAndThoseByAgeDoNot() {
    Tally men = Tally.builder().key("m").sex(MALE).best(6L).build();
    Tally women = Tally.builder().key("w").sex(FEMALE).low(5L).high(9L).build();
    Tally old = Tally.builder().key("o").age(Text.of("en", "over 60")).best(6L).build();
    assertEquals(
        List.of("COUNT-005 /entities/0/size/breakdown"), parts(Estimate.exactly(10), men, women));
    assertEquals(List.of(), parts(Estimate.exactly(11), men, women, old));
    assertEquals(List.of(), parts(between(2L, null), men, women));
    assertEquals(
        List.of("COUNT-005 /entities/0/size/breakdown/1"), parts(Estimate.exactly(5), women, old));
  }

  private static List<String> parts(Estimate total, Tally... parts) {
    Estimate size =
        Estimate.builder()
            .low(total.low())
            .best(total.best())
            .high(total.high())
            .breakdown(List.of(parts))
            .build();
    return found(group("g").size(size).build());
  }

  @Test
  void aTollOfNobodyIsANumberAndAGroupOfNobodyIsOdd() {
    assertEquals(List.of(), found(incident(Estimate.exactly(0))));
    assertEquals(
        List.of("COUNT-008 /entities/0/size/best"),
        found(group("g").size(Estimate.exactly(0)).build()));
    Estimate upTo = Estimate.builder().best(0L).high(4L).build();
    assertEquals(List.of(), found(group("g").size(upTo).build()));
  }

  @Test
  void theDeadAreComparedWithTheGreatestOfSeveralNumbers() {
    assertEquals(List.of("COUNT-006 /entities/0/toll"), dead(Estimate.exactly(1)));
    assertEquals(List.of(), dead(Estimate.exactly(1), Estimate.exactly(7)));
    assertEquals(List.of(), dead(Estimate.exactly(1), between(1L, null)));
  }

  private static List<String> dead(Estimate... toll) {
    List<Entity> entities = new ArrayList<>(List.of(incident(toll)));
    for (String id : List.of("p", "q", "q")) {
      Act act = act("a" + entities.size(), id, null);
      Code dead = Code.of("huridocs-25", "010100000000");
      entities.add(act.toBuilder().statusAtEnd(dead).build());
    }
    entities.add(Person.builder("p").build());
    entities.add(Person.builder("q").build());
    return found(entities.toArray(Entity[]::new));
  }

  @Test
  void aTotalIsSuspectOnlyWhenSomebodyIsInItTwice() {
    Group group = group("g").size(Estimate.exactly(5)).members(List.of("p")).build();
    Person p = Person.builder("p").build();
    Person q = Person.builder("q").build();
    Entity whole = act("a", "g", null);
    assertEquals(
        List.of("COUNT-007 /entities/0/toll"),
        found(incident(Estimate.exactly(6)), whole, act("b", "p", null), group, p));
    assertEquals(
        List.of(), found(incident(Estimate.exactly(6)), whole, act("b", "q", null), group, p, q));
    Group vague = group.toBuilder().size(between(5L, 6L)).build();
    assertEquals(
        List.of(), found(incident(Estimate.exactly(6)), whole, act("b", "p", null), vague, p));
  }
}
