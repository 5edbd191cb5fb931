// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import org.hrix.model.Act;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Person;
import org.hrix.model.RecordKeeping;
import org.hrix.model.RecordStatus;

/** The facts that rules of several topics share. */
final class CommonFacts {
  private CommonFacts() {}

  static void enter(RuleBook book) {
    book.everyFacts(CommonFacts::record);
    book.facts(Incident.OBJECT_TYPE, CommonFacts::incident);
    book.facts(Act.OBJECT_TYPE, CommonFacts::act);
    book.facts(Person.OBJECT_TYPE, CommonFacts::person);
    book.facts(Involvement.OBJECT_TYPE, CommonFacts::involvement);
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
    facts.fact(Fact.EARLIEST, Days.earliest(incident.when()));
    facts.fact(Fact.LATEST, Days.latest(incident.when()));
    facts.fact(Fact.END, Days.latest(incident.end()));
  }

  private static void act(Act act, FactSink facts, RuleContext context) {
    facts.fact(Fact.EARLIEST, Days.earliest(act.when()));
    facts.fact(Fact.LATEST, Days.latest(act.when()));
    facts.fact(Fact.END, Days.latest(act.end()));
    facts.edge(Edge.ACT_INCIDENT, act.incident());
    facts.edge(Edge.ACT_VICTIM, act.victim());
  }

  private static void person(Person person, FactSink facts, RuleContext context) {
    facts.fact(Fact.EARLIEST, Days.earliest(person.birth()));
    facts.fact(Fact.LATEST, Days.latest(person.birth()));
    facts.fact(Fact.END, Days.latest(person.death()));
  }

  private static void involvement(Involvement involvement, FactSink facts, RuleContext context) {
    facts.edge(Edge.INVOLVEMENT_ACT, involvement.act());
    facts.edge(Edge.INVOLVEMENT_INCIDENT, involvement.incident());
    facts.edge(Edge.INVOLVEMENT_PERPETRATOR, involvement.perpetrator());
  }
}
