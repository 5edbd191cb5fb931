// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Estimate;
import org.hrix.model.Group;
import org.hrix.model.Identity;
import org.hrix.model.IdentityStatus;
import org.hrix.model.MemberListing;
import org.hrix.model.Occurrence;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.Sameness;
import org.junit.jupiter.api.Test;

class VictimBoundsTest {

  private static void assertBounds(long least, Long most, Entity... entities) {
    VictimBounds bounds = new VictimBounds();
    for (Entity entity : entities) {
      bounds.add(entity);
    }
    assertEquals(least, bounds.result().least(), "at least");
    assertEquals(most, bounds.result().most(), "at most");
  }

  private static Act act(String id, String victim) {
    return Act.builder(id).victim(victim).build();
  }

  private static Person person(String id) {
    return Person.builder(id).build();
  }

  private static Group group(String id, Estimate size, MemberListing listing, String... members) {
    return Group.builder(id).size(size).listing(listing).members(List.of(members)).build();
  }

  @Test
  void actsAreNotPeople() {
    assertBounds(1, 1L, person("p"), act("1", "p"), act("2", "p"), act("3", "p"));
  }

  @Test
  void aGroupAndItsMembersCountOnce() {
    assertBounds(
        16,
        16L,
        person("p"),
        group("g", Estimate.exactly(16), MemberListing.SOME, "p"),
        act("1", "g"),
        act("2", "p"));
  }

  @Test
  void aPersonThatAGroupDoesNotListMayBelongToItOrNot() {
    Entity[] open = {
      person("p"),
      group("g", Estimate.exactly(16), MemberListing.SOME),
      act("1", "g"),
      act("2", "p")
    };
    assertBounds(16, 17L, open);
    assertBounds(
        3,
        3L,
        person("p"),
        group("g", Estimate.exactly(2), MemberListing.ALL, "a", "b"),
        act("1", "g"),
        act("2", "p"));
  }

  @Test
  void groupsMayOverlap() {
    assertBounds(
        10,
        15L,
        group("g", Estimate.exactly(10), null),
        group("h", Estimate.exactly(5), null),
        act("1", "g"),
        act("2", "h"));
  }

  @Test
  void aGroupWithinAGroupCountsOnce() {
    assertBounds(
        10,
        10L,
        group("g", Estimate.exactly(10), null, "h"),
        group("h", Estimate.exactly(5), null),
        act("1", "g"),
        act("2", "h"));
  }

  @Test
  void patternsAreNotCounted() {
    Act pattern = Act.builder("1").victim("p").occurrence(Occurrence.PATTERN).build();
    assertBounds(0, 0L, person("p"), pattern);
  }

  @Test
  void withoutASizeThereIsNoUpperBound() {
    assertBounds(1, null, group("g", null, null), act("1", "g"));
    Estimate low = Estimate.builder().low(7L).build();
    assertBounds(7, null, group("g", low, null), act("1", "g"));
    assertBounds(2, 2L, group("g", null, MemberListing.ALL, "a", "b"), act("1", "g"));
  }

  @Test
  void numbersOfActsWithoutVictimCount() {
    Estimate estimate = Estimate.builder().low(3L).best(4L).high(9L).build();
    assertBounds(3, 9L, Act.builder("1").affected(estimate).build());
    assertBounds(
        3, 9L, group("g", null, null), act("1", "g").toBuilder().affected(estimate).build());
  }

  @Test
  void personsThatAreTheSameCountOnce() {
    Identity same =
        Identity.builder("i")
            .first("p")
            .second("q")
            .relation(Sameness.SAME)
            .status(IdentityStatus.CONFIRMED)
            .build();
    Entity[] people = {person("p"), person("q"), act("1", "p"), act("2", "q")};
    assertBounds(1, 1L, people[0], people[1], people[2], people[3], same);
    Identity candidate = same.toBuilder().status(IdentityStatus.CANDIDATE).build();
    assertBounds(1, 2L, people[0], people[1], people[2], people[3], candidate);
    Identity rejected = same.toBuilder().status(IdentityStatus.REJECTED).build();
    assertBounds(2, 2L, people[0], people[1], people[2], people[3], rejected);
  }

  @Test
  void organizationsCountApart() {
    VictimBounds bounds = new VictimBounds();
    bounds.add(Organization.builder("o").build());
    bounds.add(act("1", "o"));
    assertEquals(new VictimBounds.Result(0, 0L, 1, 0), bounds.result());
  }
}
