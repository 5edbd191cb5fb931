// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.Confidence;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Estimate;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.ListEdition;
import org.hrix.model.Person;
import org.hrix.text.Text;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Coverage;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {
  private static final String MALE = "010000000000";

  private static Person sex(Code code) {
    return Person.builder("p").sex(code).build();
  }

  private static List<String> found(Code code) {
    return Findings.alone(sex(code));
  }

  private static DatasetHeader pinning(String... editions) {
    List<ListEdition> lists = new ArrayList<>();
    for (String edition : editions) {
      lists.add(ListEdition.of("huridocs-41", edition, Text.of("en", "Status")));
    }
    return DatasetHeader.builder().vocabularies(lists).build();
  }

  @Test
  void aCodeOfItsListIsRight() {
    assertEquals(List.of(), found(Code.of("huridocs-39", MALE)));
  }

  /** The weightier finding is not hidden behind the lighter one. */
  @Test
  void anUnknownEditionThatContradictsTheHeaderIsBoth() {
    Incident incident =
        Incident.builder("i")
            .title(Text.of("en", "x"))
            .violationStatus(
                Code.builder().list("huridocs-41").edition("2010").code("010000000000").build())
            .build();
    assertEquals(
        List.of("CODE-010 /violationStatus/edition", "CODE-009 /violationStatus/edition"),
        Findings.alone(incident, pinning("2001")));
    assertEquals(List.of("CODE-010 /violationStatus/edition"), Findings.alone(incident, pinning()));
  }

  @Test
  void aListThatNobodyKnowsIsNoMistake() {
    assertEquals(List.of(), found(Code.of("our-own", "whatever")));
  }

  @Test
  void aClosedBindingTakesNoOwnList() {
    Group group =
        Group.builder("g")
            .countingUnit(Code.of("our-own", "crowd"))
            .size(Estimate.exactly(5))
            .build();
    assertEquals(List.of("CODE-003 /countingUnit/list"), Findings.alone(group));
  }

  @Test
  void aMisspeltListIsOneFindingAndNotTwo() {
    Group group =
        Group.builder("g")
            .countingUnit(Code.of("huridocs-7", MALE))
            .size(Estimate.exactly(5))
            .build();
    assertEquals(List.of("CODE-013 /countingUnit/list"), Findings.alone(group));
  }

  @Test
  void theEditionOfTheHeaderCountsWhereNoneIsStated() {
    Incident incident =
        Incident.builder("i")
            .title(Text.of("en", "An incident"))
            .violationStatus(Code.of("huridocs-41", "02"))
            .build();
    assertEquals(List.of("CODE-016 /violationStatus/code"), codes(incident));
    assertEquals(List.of(), Findings.alone(incident, pinning("1993")));
    assertEquals(
        List.of("CODE-006 /violationStatus/code"), Findings.alone(incident, pinning("2001")));
    assertEquals(
        List.of("CODE-016 /violationStatus/code"),
        Findings.alone(incident, pinning("1993", "2001")));
    assertEquals(List.of(), Findings.alone(incident, pinning("2010")));
  }

  private static List<String> codes(Incident incident) {
    return Findings.alone(incident);
  }

  @Test
  void aWithdrawnCodeIsRightInItsEdition() {
    Person.Builder person = Person.builder("p");
    assertEquals(
        List.of("CODE-008 /citizenships/0/code"),
        Findings.alone(person.citizenships(List.of(Code.of("iso-3166-1", "SU"))).build()));
    assertEquals(
        List.of(),
        Findings.alone(person.citizenships(List.of(Code.of("iso-3166-3", "SUHH"))).build()));
  }

  @Test
  void aPartialListSaysNothingOfOtherCodes() {
    Person person = Person.builder("p").languages(List.of(Code.of("iso-639-2", "zzz"))).build();
    assertEquals(List.of(), Findings.alone(person));
  }

  @Test
  void messagesNameCodesOfTheListAndNothingOfTheData() {
    List<Problem> problems = new ArrayList<>();
    DatasetValidator.of(Profile.EXCHANGE)
        .validate(sex(Code.of("huridocs-39", "secret")), pinning(), problems::add);
    assertEquals(
        "sex holds a code that is not in huridocs-39; the nearest: -.", problems.get(0).message());
  }

  @Test
  void listsMayBeAdded() {
    Vocabularies more =
        Vocabularies.bundled()
            .plus(
                Vocabulary.builder("our-own")
                    .coverage(Coverage.CLOSED)
                    .term(Term.builder("known").build())
                    .build());
    DatasetValidator validator = DatasetValidator.of(Profile.EXCHANGE).with(more);
    List<Problem> problems = new ArrayList<>();
    Person.Builder person = Person.builder("p");
    Person known = person.localOccupations(List.of(Code.of("our-own", "known"))).build();
    validator.validate(known, pinning(), problems::add);
    assertEquals(List.of("CODE-003"), problems.stream().map(p -> p.code().id()).toList());
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"0", "100", "99.5", "007", "100.0", "0.001"})
  void percentsAreNumbersUpTo100(String value) {
    assertTrue(CodeRules.isPercent(value));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"", "101", "100.1", "1000", "-1", "5%", ".5", "5.", "1.2.3", "1,5"})
  void otherThingsAreNoPercents(String value) {
    assertFalse(CodeRules.isPercent(value));
  }

  @Test
  void aValueIsOnItsScale() {
    assertEquals(List.of(), reliability("huridocs-42", MALE));
    assertEquals(List.of("CODE-011 /reliabilityAsSource/value"), reliability("huridocs-42", "1"));
    assertEquals(List.of(), reliability("admiralty-credibility", "6"));
    assertEquals(
        List.of("CODE-011 /reliabilityAsSource/value"), reliability("admiralty-credibility", "7"));
    assertEquals(List.of(), reliability("our-own", "rather"));
  }

  private static List<String> reliability(String scale, String value) {
    return Findings.alone(
        Person.builder("p").reliabilityAsSource(Confidence.of(scale, value, null)).build());
  }
}
