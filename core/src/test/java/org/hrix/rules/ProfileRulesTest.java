// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Estimate;
import org.hrix.model.Incident;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.Missing;
import org.hrix.model.ModelPaths;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Qualifier;
import org.hrix.model.RecordKeeping;
import org.hrix.model.Tlp;
import org.hrix.text.Text;
import org.hrix.validation.Profile;
import org.hrix.validation.SafetyProblem;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class ProfileRulesTest {
  private static final Profile PROFILE =
      new Profile(
          "own",
          Map.of(),
          Set.of(),
          Set.of("act.certainty"),
          Set.of("recordKeeping.comments", "act.remarks"),
          Map.of("act.actType", List.of("huridocs-04"), "act.methods", List.of("huridocs-05")),
          Map.of("act.victimAge", new Profile.Range(1L, 110L)),
          null,
          null);

  private static List<String> check(KnownEntity entity) {
    List<String> found = new ArrayList<>();
    DatasetValidator.of(PROFILE)
        .validate(
            entity,
            DatasetHeader.builder().build(),
            problem -> {
              if (problem.code().id().startsWith("PROF")) {
                found.add(problem.code().id() + " " + problem.location().pointer());
              }
            });
    return found;
  }

  private static Act.Builder act() {
    return Act.builder("a").incident("i").actType(Code.of("huridocs-04", "010000000000"));
  }

  @Test
  void whatIsRequiredIsThereOrMissingForAReason() {
    assertEquals(List.of("PROF-001 /certainty"), check(act().build()));
    Qualifier reason = Qualifier.builder("/certainty").missing(Missing.NOT_ASKED).build();
    assertEquals(List.of(), check(act().qualifiers(List.of(reason)).build()));
  }

  @Test
  void whatIsForbiddenIsFoundHoweverDeep() {
    RecordKeeping record = RecordKeeping.builder().comments(Text.of("en", "x")).build();
    assertEquals(
        List.of("PROF-001 /certainty", "PROF-002 /record/comments"),
        check(act().record(record).build()));
  }

  @Test
  void codesComeFromTheListsTaken() {
    assertEquals(
        List.of("PROF-001 /certainty", "PROF-003 /actType", "PROF-003 /methods/1"),
        check(
            act()
                .actType(Code.of("local", "1"))
                .methods(List.of(Code.of("huridocs-05", "010000000000"), Code.of("local", "2")))
                .build()));
  }

  @Test
  void numbersStayWithinTheBounds() {
    assertEquals(
        List.of("PROF-001 /certainty", "PROF-004 /victimAge"),
        check(act().victimAge(Estimate.exactly(111)).build()));
    assertEquals(
        List.of("PROF-001 /certainty"), check(act().victimAge(Estimate.exactly(110)).build()));
  }

  @Test
  void theHeaderIsAskedToo() {
    Profile asked =
        new Profile(
            "own",
            Map.of(),
            Set.of(),
            Set.of("dataset.title", "dataset.license"),
            Set.of("dataset.contact", "marking.statement"),
            Map.of(),
            Map.of(),
            null,
            Tlp.GREEN);
    DatasetHeader header =
        DatasetHeader.builder()
            .license("CC-BY-4.0")
            .contact(Text.of("en", "x"))
            .marking(Marking.of(Tlp.AMBER, null, Text.of("en", "x")))
            .build();
    List<String> found = new ArrayList<>();
    DatasetValidator.of(asked)
        .validate(
            new Dataset(header, List.of()),
            problem -> found.add(problem.code().id() + " " + problem.location().pointer()));
    assertEquals(
        List.of(
            "PROF-001 /dataset/title",
            "PROF-002 /dataset/contact",
            "PROF-002 /dataset/marking/statement",
            "PROF-005 /dataset/marking"),
        found);
  }

  @Test
  void theMarkingOfTheProfileCountsInPlaceOfTheDatasets() {
    Person person = Person.builder("p").names(List.of(Name.of("Invented Name"))).build();
    Act act = act().victim("p").build();
    Incident incident = Incident.builder("i").build();
    Dataset dataset = new Dataset(DatasetHeader.builder().build(), List.of(incident, act, person));
    assertEquals(List.of(), safety(Profile.EXCHANGE, dataset));
    Profile open =
        new Profile(
            "open", Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), null, Tlp.CLEAR);
    assertEquals(List.of("SAFE-001"), safety(open, dataset));
    Marking own = Marking.of(Tlp.GREEN, null, null);
    Dataset exempt =
        new Dataset(
            DatasetHeader.builder().build(),
            List.of(incident, act, person.toBuilder().marking(own).build()));
    assertEquals(List.of(), safety(open, exempt));
  }

  private static List<String> safety(Profile profile, Dataset dataset) {
    List<String> found = new ArrayList<>();
    DatasetValidator.of(profile)
        .validate(
            dataset,
            problem -> {
              if (problem.code() instanceof SafetyProblem) {
                found.add(problem.code().id());
              }
            });
    return found;
  }

  @Test
  void pathsNameProperties() {
    assertEquals("birth", ModelPaths.find("person.birth").property().name());
    assertEquals(null, ModelPaths.find("person.brith"));
    assertEquals(null, ModelPaths.find("person"));
    for (String path : ModelPaths.all()) {
      assertEquals(path.substring(path.indexOf('.') + 1), ModelPaths.find(path).property().name());
    }
  }

  @Test
  void aPathThatNamesNothingIsRefused() {
    Profile wrong =
        new Profile(
            "x", Map.of(), Set.of(), Set.of("a.b"), Set.of(), Map.of(), Map.of(), null, null);
    assertThrows(IllegalArgumentException.class, () -> ProfileRules.of(wrong));
  }
}
