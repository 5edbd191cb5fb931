// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hrix.data.Datum;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.Person;
import org.hrix.model.RawEntity;
import org.hrix.model.When;
import org.hrix.validation.Profile;
import org.hrix.validation.ReferenceProblem;
import org.junit.jupiter.api.Test;

class DatasetIndexTest {
  private static final RuleContext CONTEXT =
      new RuleContext(Profile.EXCHANGE, DatasetHeader.builder().build(), CodeBook.BUNDLED);

  private final DatasetIndex index = new DatasetIndex();
  private final List<Integer> duplicates = new ArrayList<>();

  private void add(Entity... entities) {
    Digest digest = new Digest(index);
    for (Entity entity : entities) {
      digest.add(entity, CONTEXT);
    }
    index.add(digest, duplicates::add);
  }

  @Test
  void danglingAndWrongTypeAreToldApart() {
    add(Act.builder("a").incident("p").victim("nobody").build(), Person.builder("p").build());
    Suspects suspects = Suspects.judge(index, Profile.EXCHANGE);
    assertEquals(
        Map.of(ReferenceProblem.DANGLING, 1L, ReferenceProblem.WRONG_TYPE, 1L), suspects.totals());
    assertEquals(0, suspects.next(0));
    assertEquals(-1, suspects.next(1));
  }

  @Test
  void aLackOfMemoryWhileRulesAreJudgedComesOutAsItIs() {
    CompletableFuture<String> failed =
        CompletableFuture.supplyAsync(
            () -> {
              throw new OutOfMemoryError();
            },
            Runnable::run);
    assertThrows(OutOfMemoryError.class, () -> Suspects.outcome(failed));
  }

  @Test
  void nothingIsSuspectWhenAllReferencesLeadSomewhere() {
    add(Act.builder("a").incident("i").victim("g").build());
    add(Incident.builder("i").build(), Group.builder("g").build());
    assertEquals(-1, Suspects.judge(index, Profile.EXCHANGE).next(0));
    assertEquals(3, index.size());
    assertEquals(3, index.entities());
  }

  @Test
  void entitiesOfUnknownTypeMayBePointedAtByAnything() {
    add(
        new RawEntity("vessel", "v", Datum.NULL),
        Act.builder("a").incident("v").victim("v").build(),
        new RawEntity(null, null, Datum.NULL));
    assertEquals(-1, Suspects.judge(index, Profile.EXCHANGE).next(0));
    assertNull(index.type(0));
    assertEquals(3, index.entities());
  }

  @Test
  void theSameIdTwiceIsNoticedAndTheFirstCounts() {
    add(Person.builder("a").build(), Act.builder("a").build(), Person.builder("A").build());
    assertEquals(List.of(1), duplicates);
    assertEquals(2, index.size());
    assertTrue(index.is(0, Person.OBJECT_TYPE));
    assertFalse(index.is(0, Act.OBJECT_TYPE));
  }

  @Test
  void factsAndLinksAreKept() {
    add(
        Act.builder("a").incident("i").victim("v").when(When.of("1970-01-02/1970-01-05")).build(),
        Act.builder("b").incident("i").when(When.of("1970~")).build(),
        Involvement.builder("x").act("a").perpetrator("v").build());
    int act = index.edges(Edge.ACT_INCIDENT).from(0);
    assertEquals(1, index.fact(Fact.EARLIEST, act));
    assertEquals(4, index.fact(Fact.LATEST, act));
    assertEquals(Fact.END.absent, index.fact(Fact.END, act));
    int other = index.edges(Edge.ACT_INCIDENT).from(1);
    assertEquals(Days.NO_EARLIEST, index.fact(Fact.EARLIEST, other));
    assertEquals(
        index.edges(Edge.ACT_VICTIM).target(act), index.edges(Edge.INVOLVEMENT_PERPETRATOR).to(0));
    assertEquals(-1, index.edges(Edge.ACT_VICTIM).target(other));
    assertEquals(1, index.sequence(other));
  }

  /** Small tables have a fixed size; from some thousand ids on the bound holds. */
  @Test
  void anIdTakesAtMostFortyBytes() {
    int defined = 0;
    Digest digest = new Digest(index);
    for (int count : List.of(3_000, 50_000, 400_000)) {
      digest.clear();
      while (defined < count) {
        digest.add(Incident.builder("HRX/event/" + defined++).build(), CONTEXT);
      }
      index.add(digest, duplicates::add);
      assertEquals(count, index.size());
      assertTrue(index.idBytes() <= 40L * count, index.idBytes() / count + " bytes");
    }
    assertEquals(List.of(), duplicates);
  }
}
