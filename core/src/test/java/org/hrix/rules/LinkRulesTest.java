// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.Certainty;
import org.hrix.model.DerivedFrom;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Group;
import org.hrix.model.Identity;
import org.hrix.model.IdentityStatus;
import org.hrix.model.Incident;
import org.hrix.model.IncidentLink;
import org.hrix.model.Information;
import org.hrix.model.Involvement;
import org.hrix.model.Name;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.RecordKeeping;
import org.hrix.model.RecordStatus;
import org.hrix.model.Sameness;
import org.hrix.model.Subject;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LinkRulesTest {
  private static final Code TYPE = Code.of("local", "1");

  private static List<String> found(Entity... entities) {
    return Findings.of(entities).on("LINK");
  }

  private static Incident incident(String id) {
    return Incident.builder(id).title(Text.of("en", "x")).build();
  }

  private static Place place(String id, String parent) {
    return Place.builder(id).names(List.of(Name.of("Zelenograd"))).parent(parent).build();
  }

  @Nested
  class CirclesOfLinks {
    @Test
    void onlyThoseOnTheCircleAreNamed() {
      assertEquals(
          List.of("LINK-002 /entities/1/parent", "LINK-002 /entities/2/parent"),
          found(place("a", "b"), place("b", "c"), place("c", "b")));
      assertEquals(List.of(), found(place("a", "b"), place("b", "c"), place("c", null)));
    }

    private ActorRelation.Builder part(String id, String subject, String object) {
      return ActorRelation.builder(id)
          .subject(subject)
          .object(object)
          .relationType(Code.of("hrix-relation", "part"));
    }

    private static Organization organization(String id) {
      return Organization.builder(id).build();
    }

    @Test
    void organizationsAreNoPartsOfThemselves() {
      ActorRelation there = part("r", "a", "b").build();
      assertEquals(
          List.of("LINK-019 /entities/2/object", "LINK-019 /entities/3/object"),
          found(organization("a"), organization("b"), there, part("s", "b", "a").build()));
      assertEquals(List.of(), found(organization("a"), organization("b"), there));
      ActorRelation headOffice =
          part("s", "a", "b").relationType(Code.of("huridocs-21", "210200000000")).build();
      assertEquals(
          List.of("LINK-019 /entities/2/object", "LINK-019 /entities/3/object"),
          found(organization("a"), organization("b"), there, headOffice));
    }

    @Test
    void whatIsOverOrDoubtedClosesNoCircleOfOrganizations() {
      ActorRelation there = part("r", "a", "b").build();
      for (ActorRelation back :
          List.of(
              part("s", "b", "a").end(When.of("2003")).build(),
              part("s", "b", "a").certainty(Certainty.DISPUTED).build(),
              part("s", "b", "a").certainty(Certainty.REJECTED).build(),
              part("s", "b", "a").relationType(Code.of("hrix-relation", "member")).build())) {
        assertEquals(List.of(), found(organization("a"), organization("b"), there, back));
      }
      Group group = Group.builder("b").countingUnit(TYPE).build();
      assertEquals(List.of(), found(organization("a"), group, there, part("s", "b", "a").build()));
    }

    @Test
    void whoLeadsToItselfIsReportedOnce() {
      assertEquals(List.of("LINK-001 /entities/0/parent"), found(place("a", "a")));
      Document copy =
          Document.builder("d")
              .title(Text.of("en", "x"))
              .derivedFrom(List.of(DerivedFrom.of("d", null)))
              .build();
      assertEquals(List.of("LINK-001 /entities/0/derivedFrom/0/document"), found(copy));
      Information self =
          Information.builder("s")
              .source("p")
              .about(List.of(Subject.of("s", null)))
              .basedOn(List.of("s"))
              .build();
      assertEquals(
          List.of("LINK-001 /entities/0/basedOn/0", "LINK-001 /entities/0/about/0/entity"),
          found(self, Person.builder("p").build()));
    }

    @Test
    void parallelIncidentsMakeNoCircle() {
      assertEquals(
          List.of(),
          found(
              incident("i"),
              incident("j"),
              link("k", "i", "j", "110000000000"),
              link("l", "j", "i", "110000000000")));
      assertEquals(
          List.of("LINK-007 /entities/2", "LINK-007 /entities/3"),
          found(
              incident("i"),
              incident("j"),
              link("k", "i", "j", "020000000000"),
              link("l", "j", "i", "020000000000")));
    }

    private IncidentLink link(String id, String from, String to, String type) {
      return IncidentLink.builder(id)
          .from(from)
          .to(to)
          .linkType(Code.of("huridocs-22", type))
          .build();
    }
  }

  @Nested
  class SameRecords {
    private Act act(String id, String description) {
      return Act.builder(id)
          .incident("i")
          .victim("p")
          .actType(TYPE)
          .when(When.of("2010-06-12"))
          .description(Text.of("en", description))
          .build();
    }

    @Test
    void everyRecordButTheFirstIsNamed() {
      Person person = Person.builder("p").build();
      assertEquals(
          List.of("LINK-011 /entities/2", "LINK-011 /entities/3"),
          found(incident("i"), act("c", "x"), act("b", "x"), act("a", "x"), person));
      assertEquals(
          List.of(), found(incident("i"), act("c", "x"), act("b", "another blow"), person));
    }

    @Test
    void actsOfNobodyKnownOrOfNoDateAreNotTheSame() {
      Act.Builder undated = act("a", "x").toBuilder().when(null);
      Act other = act("b", "x").toBuilder().when(null).build();
      assertEquals(
          List.of(), found(incident("i"), undated.build(), other, Person.builder("p").build()));
      Act nobody = act("a", "x").toBuilder().victim(null).build();
      assertEquals(
          List.of(), found(incident("i"), nobody, act("b", "x").toBuilder().victim(null).build()));
    }

    @Test
    void aSupersededRecordMaySayTheSameAsItsSuccessor() {
      RecordKeeping gone =
          RecordKeeping.builder().status(RecordStatus.SUPERSEDED).supersededBy("b").build();
      Act old = act("a", "x").toBuilder().record(gone).build();
      assertEquals(
          List.of(), found(incident("i"), old, act("b", "x"), Person.builder("p").build()));
    }

    private Person person(String id, String birth) {
      return Person.builder(id)
          .names(List.of(Name.of("Ana Zelenko")))
          .birth(When.of(birth))
          .build();
    }

    @Test
    void namesakesOfTheSameYearAreNoSuspects() {
      assertEquals(List.of(), found(person("p", "1984"), person("q", "1984")));
      assertEquals(List.of(), found(person("p", "1984-05-17"), person("q", "1984-05-18")));
      assertEquals(List.of(), found(person("p", "1984-05-XX"), person("q", "1984-05-XX")));
      assertEquals(
          List.of("LINK-012 /entities/1"),
          found(person("p", "1984-05-17"), person("q", "1984-05-17")));
    }

    @Test
    void aDecisionEitherWayEndsTheSuspicion() {
      Identity decided = identity("i", "q", "p", Sameness.NOT_SAME, IdentityStatus.CONFIRMED);
      assertEquals(List.of(), found(person("p", "1984-05-17"), person("q", "1984-05-17"), decided));
    }

    private Identity identity(
        String id, String first, String second, Sameness relation, IdentityStatus status) {
      return Identity.builder(id)
          .first(first)
          .second(second)
          .relation(relation)
          .status(status)
          .build();
    }

    @Test
    void whatIsTheSameByWayOfOthersIsNotDifferent() {
      List<Entity> entities = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        entities.add(Person.builder("p" + i).build());
      }
      for (int i = 1; i < 40; i++) {
        entities.add(
            identity("s" + i, "p" + i, "p" + (i - 1), Sameness.SAME, IdentityStatus.CONFIRMED));
      }
      entities.add(identity("n", "p0", "p39", Sameness.NOT_SAME, IdentityStatus.CONFIRMED));
      assertEquals(
          List.of("LINK-013 /entities/79/relation"), found(entities.toArray(Entity[]::new)));
      entities.set(60, identity("s21", "p21", "p20", Sameness.SAME, IdentityStatus.CANDIDATE));
      assertEquals(List.of(), found(entities.toArray(Entity[]::new)));
    }
  }

  @Nested
  class GoneRecords {
    @Test
    void aRecordThatIsGoneItselfMayPointAtOthers() {
      RecordKeeping gone = RecordKeeping.builder().status(RecordStatus.WITHDRAWN).build();
      Person person = Person.builder("p").record(gone).build();
      Involvement.Builder involvement = Involvement.builder("v").incident("i").perpetrator("p");
      assertEquals(
          List.of("LINK-018 /entities/1/perpetrator"),
          found(incident("i"), involvement.build(), person));
      assertEquals(List.of(), found(incident("i"), involvement.record(gone).build(), person));
    }

    @Test
    void aSuccessorIsNamedByWhoIsSuperseded() {
      RecordKeeping.Builder record = RecordKeeping.builder().supersededBy("j");
      assertEquals(
          List.of("LINK-016 /entities/0/record/supersededBy"),
          found(incident("i").toBuilder().record(record.build()).build(), incident("j")));
      RecordKeeping withdrawn = record.status(RecordStatus.WITHDRAWN).build();
      assertEquals(
          List.of(), found(incident("i").toBuilder().record(withdrawn).build(), incident("j")));
    }
  }
}
