// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.Certainty;
import org.hrix.model.Document;
import org.hrix.model.Group;
import org.hrix.model.Identity;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Organization;
import org.hrix.model.Participation;
import org.hrix.model.Person;
import org.hrix.model.RecordKeeping;
import org.hrix.model.RecordStatus;
import org.hrix.model.Support;
import org.hrix.model.When;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** The facts that rules of several topics share. */
final class CommonFacts {
  /** Dead, in the list of a victim's status at the end of an act. */
  private static final String DEAD = "010100000000";

  /** Types of acts whose victim is dead: no attempts, no sentences, no unborn. */
  private static final CodeSet KILLINGS =
      CodeSet.of(
          "huridocs-04",
          "010101010000", // Summary execution
          "010101020000", // Extra-judicial execution outside any legal proceedings
          "010101040000", // Politically-motivated killing by non-state agent(s)
          "010101050000", // Murder
          "010102010000", // Infanticide
          "010102030000", // Parricide
          "010103000000", // Killings in the context of conflict
          "010104000000", // Death in a massacre or mass killing
          "010105000000", // Indiscriminate/random killings
          "010106000000", // Deaths in certain locations
          "010107000000", // Death due to unknown causes
          "010108000000", // Unexplained killings
          "010190010000", // Death as a consequence of torture or brutality
          "010190020000", // Death from natural causes aggravated by violations
          "010190030000", // Death resulting from negligence
          "010190050000", // Death in supposed or staged accidents
          "010190080000"); // Killing by mistake

  private CommonFacts() {}

  static void enter(RuleBook book) {
    book.everyFacts(CommonFacts::record);
    book.facts(Incident.OBJECT_TYPE, CommonFacts::incident);
    book.facts(Act.OBJECT_TYPE, CommonFacts::act);
    book.facts(Person.OBJECT_TYPE, CommonFacts::person);
    book.facts(Involvement.OBJECT_TYPE, CommonFacts::involvement);
    book.facts(Participation.OBJECT_TYPE, CommonFacts::participation);
    book.facts(Information.OBJECT_TYPE, CommonFacts::information);
    book.facts(Intervention.OBJECT_TYPE, CommonFacts::intervention);
    book.facts(Document.OBJECT_TYPE, CommonFacts::document);
    book.facts(Organization.OBJECT_TYPE, (e, facts, c) -> begin(e.founded(), facts));
    book.facts(ActorRelation.OBJECT_TYPE, CommonFacts::relation);
    book.facts(Group.OBJECT_TYPE, (e, facts, c) -> edges(Edge.GROUP_MEMBER, e.members(), facts));
    book.facts(Identity.OBJECT_TYPE, CommonFacts::identity);
  }

  private static void begin(@Nullable When when, FactSink facts) {
    facts.fact(Fact.EARLIEST, Days.earliest(when));
    facts.fact(Fact.LATEST, Days.latest(when));
  }

  private static void record(KnownEntity entity, FactSink facts, RuleContext context) {
    if (context.isOpen(entity)) {
      facts.flag(Flag.OPEN);
    }
    RecordKeeping record = entity.record();
    RecordStatus status = record == null ? null : record.status();
    if (status != null && status != RecordStatus.CURRENT) {
      facts.flag(Flag.NOT_CURRENT);
    }
  }

  private static void incident(Incident incident, FactSink facts, RuleContext context) {
    begin(incident.when(), facts);
    facts.fact(Fact.END, Days.latest(incident.end()));
  }

  private static void act(Act act, FactSink facts, RuleContext context) {
    begin(act.when(), facts);
    facts.fact(Fact.END, Days.latest(act.end()));
    facts.fact(Fact.ALIVE, CourseRules.lastAlive(act.course()));
    facts.edge(Edge.ACT_INCIDENT, act.incident());
    facts.edge(Edge.ACT_VICTIM, act.victim());
    if (isDeadly(act) || (KILLINGS.holds(act.actType()) && !isDoubted(act.certainty()))) {
      facts.flag(Flag.KILLING);
    }
  }

  /** Tells whether the victim is dead at the end of the act, or in its course. */
  private static boolean isDeadly(Act act) {
    Code status = act.statusAtEnd();
    if (status != null && DEAD.equals(status.code()) && "huridocs-25".equals(status.list())) {
      return true;
    }
    for (int i = 0; i < act.course().size(); i++) {
      if (CourseRules.isDeath(act.course().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoubted(@Nullable Certainty certainty) {
    return certainty == Certainty.REJECTED || certainty == Certainty.DISPUTED;
  }

  private static void person(Person person, FactSink facts, RuleContext context) {
    if (!Days.before(person.death(), person.birth())) {
      begin(person.birth(), facts);
      facts.fact(Fact.END, Days.latest(person.death()));
    }
    if (Boolean.FALSE.equals(person.deceased())) {
      facts.flag(Flag.ALIVE);
    }
  }

  private static void involvement(Involvement involvement, FactSink facts, RuleContext context) {
    facts.edge(Edge.INVOLVEMENT_ACT, involvement.act());
    facts.edge(Edge.INVOLVEMENT_INCIDENT, involvement.incident());
    facts.edge(Edge.INVOLVEMENT_PERPETRATOR, involvement.perpetrator());
  }

  private static void participation(Participation part, FactSink facts, RuleContext context) {
    facts.edge(Edge.PARTICIPATION_INCIDENT, part.incident());
    facts.edge(Edge.PARTICIPATION_ACT, part.act());
  }

  private static void information(Information information, FactSink facts, RuleContext context) {
    begin(information.date(), facts);
    if (information.support() != Support.SEE_ALSO) {
      facts.edge(Edge.INFORMATION_DOCUMENT, information.document());
      for (int i = 0; i < information.about().size(); i++) {
        facts.edge(Edge.INFORMATION_ABOUT, information.about().get(i).entity());
      }
    }
    edges(Edge.INFORMATION_BASED_ON, information.basedOn(), facts);
  }

  private static void intervention(Intervention intervention, FactSink facts, RuleContext context) {
    begin(intervention.date(), facts);
    edges(Edge.INTERVENTION_ABOUT, intervention.incidents(), facts);
    edges(Edge.INTERVENTION_ABOUT, intervention.acts(), facts);
  }

  private static void document(Document document, FactSink facts, RuleContext context) {
    begin(document.date(), facts);
    for (int i = 0; i < document.derivedFrom().size(); i++) {
      facts.edge(Edge.DOCUMENT_DERIVED_FROM, document.derivedFrom().get(i).document());
    }
  }

  private static void relation(ActorRelation relation, FactSink facts, RuleContext context) {
    begin(relation.when(), facts);
    facts.fact(Fact.END, Days.latest(relation.end()));
    facts.edge(Edge.RELATION_SUBJECT, relation.subject());
    facts.edge(Edge.RELATION_OBJECT, relation.object());
  }

  private static void identity(Identity identity, FactSink facts, RuleContext context) {
    facts.edge(Edge.IDENTITY_FIRST, identity.first());
    facts.edge(Edge.IDENTITY_SECOND, identity.second());
  }

  private static void edges(Edge edge, List<String> ids, FactSink facts) {
    for (int i = 0; i < ids.size(); i++) {
      facts.edge(edge, ids.get(i));
    }
  }
}
