// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Certainty;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Intervention;
import org.hrix.model.Involvement;
import org.hrix.model.LegalQualification;
import org.hrix.model.Missing;
import org.hrix.model.Person;
import org.hrix.model.QualificationStatus;
import org.hrix.model.Qualifier;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class RoleRulesTest {
  private static final Code SUSPECTED = Code.of("huridocs-18", "010600000000");

  private static Involvement.Builder involvement() {
    return Involvement.builder("v").act("a").perpetrator("p");
  }

  private static List<String> found(Involvement involvement) {
    Incident incident = Incident.builder("i").title(Text.of("en", "x")).build();
    Entity act = Act.builder("a").incident("i").actType(Code.of("local", "1")).build();
    return Findings.of(involvement, act, incident, Person.builder("p").build()).on("ROLE");
  }

  @Test
  void aSuspicionMayBeReportedAndAlleged() {
    assertEquals(List.of(), found(involvement().mode(SUSPECTED).build()));
    assertEquals(
        List.of(), found(involvement().mode(SUSPECTED).certainty(Certainty.REPORTED).build()));
    assertEquals(
        List.of("ROLE-006 /entities/0/certainty"),
        found(involvement().mode(SUSPECTED).certainty(Certainty.ESTABLISHED).build()));
    Code local = Code.of("local", "010600000000");
    assertEquals(
        List.of(), found(involvement().mode(local).certainty(Certainty.ESTABLISHED).build()));
  }

  @Test
  void theIncidentOfTheActMayBeSaidAgain() {
    assertEquals(List.of(), found(involvement().incident("i").build()));
    assertEquals(
        List.of("ROLE-003 /entities/0/incident"), found(involvement().incident("p").build()));
  }

  @Test
  void whoIsUnchargedMayBeAccusedOfWhatTheLawCallsACrime() {
    assertEquals(List.of(), charges("010100000000", QualificationStatus.CLAIMED));
    assertEquals(List.of(), charges("010200000000", QualificationStatus.CHARGED));
    assertEquals(
        List.of("ROLE-007 /entities/0/judicialStatus"),
        charges("020100000000", QualificationStatus.FOUND));
  }

  private static List<String> charges(String status, QualificationStatus reached) {
    LegalQualification qualification =
        LegalQualification.builder().key("q").article("305").status(reached).build();
    return found(
        involvement()
            .judicialStatus(Code.of("huridocs-26", status))
            .legalQualifications(List.of(qualification))
            .build());
  }

  private static Intervention.Builder intervention() {
    return Intervention.builder("v").types(List.of(Code.of("local", "1")));
  }

  @Test
  void anInterventionIsSomebodys() {
    assertEquals(List.of("ROLE-008 "), Findings.alone(intervention().build()));
    for (Intervention fine :
        List.of(
            intervention().parties(List.of("o")).build(),
            intervention().onBehalfOf(List.of("o")).build(),
            intervention()
                .qualifiers(List.of(Qualifier.builder("/parties").missing(Missing.UNKNOWN).build()))
                .build())) {
      assertEquals(List.of(), Findings.alone(fine));
    }
  }
}
