// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.function.IntConsumer;
import org.hrix.model.Act;
import org.hrix.model.Incident;
import org.hrix.model.Person;
import org.hrix.validation.DateProblem;

/** Rules about dates of several entities in order. */
final class DateJoins {
  private DateJoins() {}

  static void enter(RuleBook book) {
    book.join(DateProblem.ACT_BEFORE_INCIDENT, "/when", DateJoins::actBeforeIncident);
    book.join(DateProblem.ACT_AFTER_INCIDENT, "/when", DateJoins::actAfterIncident);
    book.join(DateProblem.ACT_BEFORE_BIRTH, "/when", DateJoins::actBeforeBirth);
    book.join(DateProblem.ACT_AFTER_DEATH, "/when", DateJoins::actAfterDeath);
    book.join(DateProblem.ALIVE_AFTER_DEATH, "/course", DateJoins::aliveAfterDeath);
    book.join(DateProblem.PERPETRATOR_DEAD, "/perpetrator", DateJoins::perpetratorDead);
    book.join(DateProblem.INFORMATION_BEFORE_EVENT, "/about", DateJoins::informationBeforeEvent);
    book.join(
        DateProblem.INFORMATION_BEFORE_ITS_BASIS, "/basedOn", DateJoins::informationBeforeBasis);
    book.join(DateProblem.INTERVENTION_BEFORE_EVENT, "/date", DateJoins::interventionBeforeEvent);
    book.join(
        DateProblem.DOCUMENT_BEFORE_ORIGINAL,
        "/derivedFrom",
        (index, broken) -> before(index, Edge.DOCUMENT_DERIVED_FROM, broken));
    book.join(DateProblem.RELATION_BEFORE_BIRTH, "/when", DateJoins::relationBeforeBirth);
    book.join(DateProblem.DIED_TWICE, "/when", DateJoins::diedTwice);
  }

  /** Tells whether one entity began before the other can have. */
  static boolean isBefore(DatasetIndex index, int one, int other) {
    return index.fact(Fact.LATEST, one) < index.fact(Fact.EARLIEST, other);
  }

  /** Tells whether one entity was over before the other began, as far as its end is stated. */
  private static boolean isOver(DatasetIndex index, int one, int other) {
    int end = index.fact(Fact.END, one);
    return isBefore(index, one, other)
        && (end == Fact.END.absent || end < index.fact(Fact.EARLIEST, other));
  }

  private static void before(DatasetIndex index, Edge edge, JoinSink broken) {
    index
        .edges(edge)
        .forEach(
            (one, other) -> {
              if (isBefore(index, one, other)) {
                broken.because(one, other);
              } else if (isUndecided(index, one, other)) {
                broken.notRun(one);
              }
            });
  }

  /** Tells whether one entity's date is known and the other's is not, or there is no other. */
  static boolean isUndecided(DatasetIndex index, int one, int other) {
    return index.fact(Fact.LATEST, one) != Fact.LATEST.absent
        && index.fact(Fact.EARLIEST, other) == Fact.EARLIEST.absent;
  }

  /** Tells whether no entity of the dataset has the id. */
  private static boolean isMissing(DatasetIndex index, int ordinal) {
    return index.kind(ordinal) == 0;
  }

  private static void actBeforeIncident(DatasetIndex index, JoinSink broken) {
    index
        .edges(Edge.ACT_INCIDENT)
        .forEach(
            (act, incident) -> {
              if (isUndecided(index, act, incident)) {
                broken.notRun(act);
              } else if (index.is(incident, Incident.OBJECT_TYPE) && isOver(index, act, incident)) {
                broken.accept(act);
              }
            });
  }

  private static void actAfterIncident(DatasetIndex index, IntConsumer broken) {
    index
        .edges(Edge.ACT_INCIDENT)
        .forEach(
            (act, incident) -> {
              int end = index.fact(Fact.END, incident);
              if (end < index.fact(Fact.EARLIEST, act)
                  && index.is(incident, Incident.OBJECT_TYPE)) {
                broken.accept(act);
              }
            });
  }

  private static void actBeforeBirth(DatasetIndex index, JoinSink broken) {
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              if (index.is(victim, Person.OBJECT_TYPE) && isOver(index, act, victim)) {
                broken.accept(act);
              } else if (isUndecided(index, act, victim) && isPersonOrMissing(index, victim)) {
                broken.notRun(act);
              }
            });
  }

  private static boolean isPersonOrMissing(DatasetIndex index, int ordinal) {
    return index.is(ordinal, Person.OBJECT_TYPE) || isMissing(index, ordinal);
  }

  private static void actAfterDeath(DatasetIndex index, IntConsumer broken) {
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              if (isDead(index, victim, act)) {
                broken.accept(act);
              }
            });
  }

  /** An act that began after the death is another matter, and found as such. */
  private static void aliveAfterDeath(DatasetIndex index, IntConsumer broken) {
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              if (index.fact(Fact.END, victim) < index.fact(Fact.ALIVE, act)
                  && index.is(victim, Person.OBJECT_TYPE)
                  && !isDead(index, victim, act)) {
                broken.accept(act);
              }
            });
  }

  private static boolean isDead(DatasetIndex index, int person, int act) {
    return index.fact(Fact.END, person) < index.fact(Fact.EARLIEST, act)
        && index.is(person, Person.OBJECT_TYPE);
  }

  private static void perpetratorDead(DatasetIndex index, IntConsumer broken) {
    DatasetIndex.Links acts = index.edges(Edge.INVOLVEMENT_ACT);
    index
        .edges(Edge.INVOLVEMENT_PERPETRATOR)
        .forEach(
            (involvement, person) -> {
              int act = acts.target(involvement);
              if (index.is(act, Act.OBJECT_TYPE)
                  && index.is(person, Person.OBJECT_TYPE)
                  && (isDead(index, person, act) || isOver(index, act, person))) {
                broken.accept(involvement);
              }
            });
  }

  /** The document's date stands for that of an information without one. */
  private static int latestOf(DatasetIndex index, int information) {
    int own = index.fact(Fact.LATEST, information);
    int document = index.edges(Edge.INFORMATION_DOCUMENT).target(information);
    return own != Fact.LATEST.absent || document < 0 ? own : index.fact(Fact.LATEST, document);
  }

  private static boolean isEvent(DatasetIndex index, int ordinal) {
    return index.is(ordinal, Incident.OBJECT_TYPE) || index.is(ordinal, Act.OBJECT_TYPE);
  }

  private static void informationBeforeEvent(DatasetIndex index, JoinSink broken) {
    index
        .edges(Edge.INFORMATION_ABOUT)
        .forEach(
            (information, event) -> {
              int day = latestOf(index, information);
              boolean dated = index.fact(Fact.EARLIEST, event) != Fact.EARLIEST.absent;
              if (dated && isEvent(index, event) && day < index.fact(Fact.EARLIEST, event)) {
                broken.because(information, event);
              } else if (!dated && day != Fact.LATEST.absent && isEventOrMissing(index, event)) {
                broken.notRun(information);
              }
            });
  }

  private static boolean isEventOrMissing(DatasetIndex index, int ordinal) {
    return isEvent(index, ordinal) || isMissing(index, ordinal);
  }

  /** Only dates of their own count: a document may quote what was said much earlier. */
  private static void informationBeforeBasis(DatasetIndex index, JoinSink broken) {
    before(index, Edge.INFORMATION_BASED_ON, broken);
  }

  private static void interventionBeforeEvent(DatasetIndex index, JoinSink broken) {
    index
        .edges(Edge.INTERVENTION_ABOUT)
        .forEach(
            (intervention, event) -> {
              if (isEvent(index, event) && isBefore(index, intervention, event)) {
                broken.accept(intervention);
              } else if (isUndecided(index, intervention, event)
                  && isEventOrMissing(index, event)) {
                broken.notRun(intervention);
              }
            });
  }

  private static void relationBeforeBirth(DatasetIndex index, JoinSink broken) {
    index
        .edges(Edge.RELATION_SUBJECT)
        .forEach(
            (relation, subject) -> {
              if (isOver(index, relation, subject)) {
                broken.accept(relation);
              } else if (isUndecided(index, relation, subject)
                  && isPersonOrMissing(index, subject)) {
                broken.notRun(relation);
              }
            });
  }

  /** Compares each deadly act with the first and the last time at which its victim died. */
  private static void diedTwice(DatasetIndex index, IntConsumer broken) {
    IntColumn first = new IntColumn(Integer.MAX_VALUE);
    IntColumn last = new IntColumn(Integer.MIN_VALUE);
    DatasetIndex.Links victims = index.edges(Edge.ACT_VICTIM);
    victims.forEach(
        (act, victim) -> {
          if (index.has(act, Flag.KILLING) && index.is(victim, Person.OBJECT_TYPE)) {
            first.set(victim, Math.min(first.get(victim), lastDay(index, act)));
            last.set(victim, Math.max(last.get(victim), index.fact(Fact.EARLIEST, act)));
          }
        });
    victims.forEach(
        (act, victim) -> {
          if (index.has(act, Flag.KILLING)
              && (first.get(victim) < index.fact(Fact.EARLIEST, act)
                  || lastDay(index, act) < last.get(victim))
              && index.is(victim, Person.OBJECT_TYPE)) {
            broken.accept(act);
          }
        });
  }

  private static int lastDay(DatasetIndex index, int act) {
    int end = index.fact(Fact.END, act);
    return end == Fact.END.absent ? index.fact(Fact.LATEST, act) : end;
  }
}
