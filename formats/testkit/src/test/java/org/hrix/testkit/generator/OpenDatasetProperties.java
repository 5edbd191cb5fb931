// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.ActorRelation;
import org.hrix.model.Entity;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.Person;
import org.hrix.model.Tlp;
import org.hrix.text.Text;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.hrix.validation.SafetyProblem;
import org.hrix.validation.Severity;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the rules of safety say about generated datasets that are marked open. */
class OpenDatasetProperties {

  private static Dataset opened(long seed) {
    DatasetGenerator generator = new DatasetGenerator(seed, 4);
    List<Entity> entities = new ArrayList<>();
    generator.forEachRemaining(entity -> entities.add(opened(entity)));
    entities.add(
        ActorRelation.builder("HRX/family")
            .subject("HRX/event/0/person/0")
            .object("HRX/event/1/person/0")
            .relationType(Code.of("hrix-relation", "relative"))
            .build());
    return new Dataset(
        generator.header().toBuilder().marking(Marking.of(Tlp.CLEAR, null, null)).build(),
        entities);
  }

  private static Entity opened(Entity entity) {
    return entity instanceof Incident incident && incident.marking() != null
        ? incident.toBuilder().marking(null).build()
        : entity;
  }

  private static List<Problem> problems(Dataset dataset) {
    List<Problem> found = new ArrayList<>();
    DatasetValidator.of(Profile.EXCHANGE)
        .validate(
            dataset,
            problem -> {
              if (problem.code() instanceof SafetyProblem) {
                found.add(problem);
              }
            });
    return found;
  }

  private static Set<String> accused(List<Problem> problems) {
    Set<String> ids = new HashSet<>();
    problems.forEach(problem -> ids.add(String.valueOf(problem.entity())));
    return ids;
  }

  /** Takes out of a record what tells who somebody is, and relations altogether. */
  private static List<Entity> mended(Entity entity) {
    if (entity instanceof Person person) {
      return List.of(
          person.toBuilder()
              .names(List.of())
              .addresses(List.of())
              .location(null)
              .identityDocuments(null)
              .externalIds(List.of())
              .build());
    }
    if (entity instanceof Group group) {
      return List.of(group.toBuilder().names(List.of()).build());
    }
    if (entity instanceof Information information) {
      return List.of(information.toBuilder().statement(null).build());
    }
    return entity instanceof ActorRelation ? List.of() : List.of(entity);
  }

  @Property
  void theRulesAreSatisfiedWhenNobodyCanBeRecognised(@ForAll long seed) {
    Dataset dataset = opened(seed);
    Set<String> accused = accused(problems(dataset));
    List<Entity> mended = new ArrayList<>();
    for (Entity entity : dataset.entities()) {
      boolean told = accused.contains(String.valueOf(entity.id()));
      mended.addAll(told ? mended(entity) : List.of(entity));
    }
    List<Problem> left = problems(new Dataset(dataset.header(), mended));
    left.removeIf(problem -> problem.severity() == Severity.INFO);
    assertEquals(List.of(), left);
  }

  @Property
  void theRulesAreSatisfiedWhenNothingIsOpen(@ForAll long seed) {
    Dataset dataset = opened(seed);
    Marking green = Marking.of(Tlp.GREEN, null, null);
    assertEquals(
        List.of(),
        problems(
            new Dataset(dataset.header().toBuilder().marking(green).build(), dataset.entities())));
    assertEquals(
        List.of(),
        problems(
            new Dataset(dataset.header().toBuilder().marking(null).build(), dataset.entities())));
  }

  @Property
  void noFindingTellsAnythingOfTheData(@ForAll long seed) {
    Dataset dataset = opened(seed);
    Set<String> told = new HashSet<>();
    for (Problem problem : problems(dataset)) {
      told.addAll(problem.arguments().values());
      told.add(problem.message());
      told.add(problem.message(Locale.forLanguageTag("ru")));
      told.add(problem.toString());
    }
    Set<String> words = words(dataset);
    for (String text : told) {
      words.forEach(word -> assertFalse(text.contains(word), "a finding quotes the data"));
    }
  }

  private static Set<String> words(Dataset dataset) {
    Set<String> words = new HashSet<>();
    for (Entity entity : dataset.entities()) {
      if (entity instanceof Person person) {
        person.names().forEach(name -> words.add(name.full()));
        person.addresses().forEach(address -> add(address.text(), words));
        add(person.remarks(), words);
        add(person.description(), words);
      }
      if (entity instanceof KnownEntity known) {
        known.externalIds().forEach(id -> words.add(id.value()));
        words.add(known.id());
      }
    }
    return words;
  }

  private static void add(@Nullable Text text, Set<String> words) {
    if (text != null) {
      text.variants().forEach(variant -> words.add(variant.value()));
    }
  }

  @Test
  void anOpenDatasetIsFullOfFindings() {
    Set<String> codes = new HashSet<>();
    for (long seed = 0; seed < 180; seed++) {
      problems(opened(seed)).forEach(problem -> codes.add(problem.code().id()));
    }
    assertTrue(
        codes.containsAll(
            Set.of(
                "SAFE-001",
                "SAFE-005",
                "SAFE-006",
                "SAFE-007",
                "SAFE-009",
                "SAFE-021",
                "SAFE-023")),
        codes.toString());
  }

  @Test
  void aPseudonymInPlaceOfTheNameMendsToo() {
    Dataset dataset = opened(7);
    List<Entity> mended = new ArrayList<>();
    for (Entity entity : dataset.entities()) {
      mended.add(
          entity instanceof Person person && !person.names().isEmpty()
              ? person.toBuilder()
                  .names(List.of(Name.builder("P").kind(NameKind.PROTECTIVE).build()))
                  .addresses(List.of())
                  .build()
              : entity);
    }
    assertEquals(List.of(), problems(new Dataset(dataset.header(), mended)));
  }
}
