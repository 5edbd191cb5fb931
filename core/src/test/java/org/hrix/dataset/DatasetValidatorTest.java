// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.Person;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.validation.DateProblem;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.hrix.validation.RoleProblem;
import org.hrix.validation.Severity;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class DatasetValidatorTest {
  private static final DatasetHeader HEADER = DatasetHeader.builder().build();
  private static final Code TYPE = Code.of("local", "1");

  private static List<String> validate(Profile profile, Entity... entities) {
    List<String> found = new ArrayList<>();
    DatasetValidator.of(profile)
        .validate(
            new Dataset(HEADER, List.of(entities)),
            problem ->
                found.add(
                    problem.code().id()
                        + " "
                        + problem.severity()
                        + " "
                        + problem.location().pointer()));
    return found;
  }

  private static Profile profile(Map<String, Severity> severities, Set<String> off, String asOf) {
    return new Profile("own", severities, off, Set.of(), Set.of(), Map.of(), Map.of(), asOf, null);
  }

  private static final Incident INCIDENT =
      Incident.builder("i").title(Text.of("en", "x")).when(When.of("2010")).build();
  private static final Act ACT =
      Act.builder("a").incident("i").victim("p").actType(TYPE).when(When.of("2009-05")).build();
  private static final Involvement INVOLVEMENT =
      Involvement.builder("v").act("a").perpetrator("p").build();
  private static final Person PERSON =
      Person.builder("p").birth(When.of("1990")).death(When.of("1980")).build();

  @Test
  void findingsAboutSingleEntitiesComeBeforeThoseAboutSeveral() {
    assertEquals(
        List.of(
            "DATE-002 ERROR /entities/3/death",
            "DATE-003 WARNING /entities/1/when",
            "ROLE-001 WARNING /entities/2/perpetrator"),
        validate(Profile.EXCHANGE, INCIDENT, ACT, INVOLVEMENT, PERSON));
  }

  @Test
  void referencesMayPointForwardAndMustLeadSomewhere() {
    assertEquals(
        List.of("REF-002 ERROR /entities/0/incident", "REF-003 ERROR /entities/0/victim"),
        validate(
            Profile.EXCHANGE,
            Act.builder("a").incident("none").victim("i").actType(TYPE).build(),
            INCIDENT));
    assertEquals(
        List.of("REF-001 ERROR /entities/1/id"), validate(Profile.EXCHANGE, INCIDENT, INCIDENT));
  }

  @Test
  void aProfileChangesSeveritiesAndSwitchesRulesOff() {
    Profile own = profile(Map.of("DATE-003", Severity.INFO), Set.of("DATE-002", "ROLE-001"), null);
    assertEquals(
        List.of("DATE-003 INFO /entities/1/when"),
        validate(own, INCIDENT, ACT, INVOLVEMENT, PERSON));
  }

  @Test
  void laterRulesDoNotCondemnWhatWasValid() {
    assertEquals(
        List.of(),
        validate(profile(Map.of(), Set.of(), "0.0.9"), INCIDENT, ACT, INVOLVEMENT, PERSON));
    assertEquals(
        3,
        validate(profile(Map.of(), Set.of(), "0.1.0"), INCIDENT, ACT, INVOLVEMENT, PERSON).size());
  }

  @Test
  void anEntityIsValidatedByItselfWhileSomebodyTypes() {
    List<Problem> found = new ArrayList<>();
    DatasetValidator.of(Profile.EXCHANGE)
        .validate(Involvement.builder("v").perpetrator("p").build(), HEADER, found::add);
    assertEquals(1, found.size());
    assertEquals(RoleProblem.INVOLVED_IN_NOTHING, found.get(0).code());
    assertEquals("", found.get(0).location().pointer());
  }

  @Test
  void aProblemFromElsewhereIsGradedByTheProfile() {
    Problem problem = Problem.of(DateProblem.END_BEFORE_BEGIN, Location.of("in"), null);
    DatasetValidator own =
        DatasetValidator.of(profile(Map.of("DATE-001", Severity.INFO), Set.of(), null));
    assertEquals(Severity.INFO, own.graded(problem).severity());
    assertNull(DatasetValidator.of(profile(Map.of(), Set.of("DATE-001"), null)).graded(problem));
  }
}
