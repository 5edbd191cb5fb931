// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.Person;
import org.hrix.model.When;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.hrix.validation.Severity;
import org.junit.jupiter.api.Test;

class DatasetGeneratorTest {

  private static List<Entity> generated(long seed, long incidents) {
    List<Entity> entities = new ArrayList<>();
    new DatasetGenerator(seed, incidents).forEachRemaining(entities::add);
    return entities;
  }

  @Test
  void theSameSeedGivesTheSameEntities() {
    assertEquals(generated(3, 20), generated(3, 20));
    assertNotEquals(generated(3, 20), generated(4, 20));
  }

  @Test
  void noIncidentsGiveNoEntities() {
    assertEquals(List.of(), generated(1, 0));
    assertThrows(NoSuchElementException.class, () -> new DatasetGenerator(1, 0).next());
    assertThrows(IllegalArgumentException.class, () -> new DatasetGenerator(1, -1));
  }

  /** No false alarm: what is clean gives no error and no warning for an exchange. */
  @Test
  void everythingIsClean() {
    DatasetValidator validator = DatasetValidator.of(Profile.EXCHANGE);
    for (int seed = 0; seed < 1000; seed++) {
      DatasetGenerator generator = new DatasetGenerator(seed, seed % 20);
      List<Entity> entities = new ArrayList<>();
      DatasetHeader header = generator.header();
      generator.forEachRemaining(entities::add);
      List<Problem> problems = new ArrayList<>();
      validator.validate(new Dataset(header, entities), problems::add);
      problems.removeIf(problem -> problem.severity() == Severity.INFO);
      assertEquals(List.of(), problems, "seed " + seed);
    }
  }

  @Test
  void nothingIsDoneToTheDead() {
    int dead = 0;
    for (int seed = 0; seed < 50; seed++) {
      Set<String> killed = new HashSet<>();
      Set<String> harmed = new HashSet<>();
      for (Entity entity : generated(seed, 20)) {
        if (entity instanceof Act act) {
          assertFalse(killed.contains(act.victim()), "seed " + seed);
          boolean lethal = String.valueOf(act.actType().code()).startsWith("0101");
          assertFalse(lethal && !harmed.add(act.victim()), "seed " + seed);
          harmed.add(act.victim());
          if (lethal) {
            killed.add(act.victim());
          }
        }
      }
      dead += killed.size();
    }
    assertTrue(dead > 500, "people are killed");
  }

  /** A birthday that a computer may have made up is told in words. */
  @Test
  void newYearsDayIsSaidInWords() {
    boolean any = false;
    for (Entity entity : generated(1, 2000)) {
      When birth = entity instanceof Person person ? person.birth() : null;
      if (birth != null && birth.edtf() != null && birth.edtf().text().endsWith("-01-01")) {
        assertNotNull(birth.verbatim());
        any = true;
      }
    }
    assertTrue(any, "somebody is born on New Year's Day");
  }

  @Test
  void theShapeIsThatOfRealData() {
    List<Entity> entities = generated(1, 300);
    long incidents = entities.stream().filter(Incident.class::isInstance).count();
    long acts = entities.stream().filter(Act.class::isInstance).count();
    long named = entities.stream().filter(Involvement.class::isInstance).count();
    long dated = entities.stream().filter(e -> e instanceof Incident i && i.when() != null).count();
    assertEquals(300, incidents);
    assertTrue(acts > 9 * incidents && acts < 16 * incidents, "acts to an incident");
    assertTrue(named > acts * 45 / 100 && named < acts * 65 / 100, "acts with a perpetrator");
    assertTrue(dated < incidents / 5, "incidents with a date");
  }

  @Test
  void everyTypeOfEntityComesUp() {
    Set<String> seen = new HashSet<>();
    generated(1, 200).forEach(entity -> seen.add(entity.typeName()));
    EntityTypes.all().forEach(type -> assertTrue(seen.contains(type.name()), type.name()));
  }
}
