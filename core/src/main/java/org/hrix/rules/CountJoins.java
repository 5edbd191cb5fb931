// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.function.IntConsumer;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Person;
import org.hrix.validation.CountProblem;

/** Rules about numbers of people that several entities tell. */
final class CountJoins {
  private static final int NOT_ONLY_PERSONS = Integer.MIN_VALUE;

  private CountJoins() {}

  static void enter(RuleBook book) {
    book.join(CountProblem.ALL_LISTED_BUT_LARGER, "/size", CountJoins::allListedButLarger);
    book.join(CountProblem.AFFECTED_ABOVE_GROUP, "/affected", CountJoins::affectedAboveGroup);
    book.join(CountProblem.MORE_DEAD_THAN_TOLL, "/toll", CountJoins::moreDeadThanToll);
    book.join(CountProblem.COUNTED_TWICE, "/toll", CountJoins::countedTwice);
  }

  private static void allListedButLarger(DatasetIndex index, IntConsumer broken) {
    IntColumn listed = new IntColumn(0);
    DatasetIndex.Links members = index.edges(Edge.GROUP_MEMBER);
    members.forEach(
        (group, member) -> {
          int before = listed.get(group);
          boolean counts = before >= 0 && index.is(member, Person.OBJECT_TYPE);
          listed.set(group, counts ? before + 1 : NOT_ONLY_PERSONS);
        });
    members.forEach(
        (group, member) -> {
          int count = listed.get(group);
          if (count >= 0
              && index.has(group, Flag.LISTED_ALL)
              && index.fact(Fact.LEAST, group) > count) {
            broken.accept(group);
          }
        });
  }

  private static void affectedAboveGroup(DatasetIndex index, JoinSink broken) {
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              boolean group = index.is(victim, Group.OBJECT_TYPE) || index.kind(victim) == 0;
              if (group
                  && index.fact(Fact.LEAST, act) != Fact.LEAST.absent
                  && index.fact(Fact.MOST, victim) == Fact.MOST.absent) {
                broken.notRun(act);
              } else if (index.fact(Fact.LEAST, act) > index.fact(Fact.MOST, victim)
                  && index.is(victim, Group.OBJECT_TYPE)) {
                broken.accept(act);
              }
            });
  }

  /** Pairs incidents that give a number with the victims of their acts. */
  private static Pairs victims(DatasetIndex index, Fact number, boolean deadly) {
    Pairs victims = new Pairs();
    DatasetIndex.Links incidents = index.edges(Edge.ACT_INCIDENT);
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              int incident = incidents.target(act);
              if (index.fact(number, incident) != number.absent
                  && index.is(incident, Incident.OBJECT_TYPE)
                  && (!deadly || index.has(act, Flag.KILLING))) {
                victims.add(incident, victim);
              }
            });
    return victims.sort();
  }

  private static void moreDeadThanToll(DatasetIndex index, IntConsumer broken) {
    Pairs dead = victims(index, Fact.MOST, true);
    int at = 0;
    while (at < dead.size()) {
      int incident = dead.first(at);
      int count = 0;
      for (; at < dead.size() && dead.first(at) == incident; at++) {
        count += index.is(dead.second(at), Person.OBJECT_TYPE) ? 1 : 0;
      }
      if (count > index.fact(Fact.MOST, incident)) {
        broken.accept(incident);
      }
    }
  }

  private static void countedTwice(DatasetIndex index, IntConsumer broken) {
    Pairs victims = victims(index, Fact.LEAST, false);
    Pairs members = new Pairs();
    if (victims.size() > 0) {
      index.edges(Edge.GROUP_MEMBER).forEach(members::add);
      members.sort();
    }
    int at = 0;
    while (at < victims.size()) {
      int incident = victims.first(at);
      long naive = 0;
      int twice = 0;
      for (; at < victims.size() && victims.first(at) == incident; at++) {
        int victim = victims.second(at);
        naive += peopleOf(index, victim);
        twice += countedWith(victim, incident, victims, members);
      }
      if (twice > 0 && naive == index.fact(Fact.LEAST, incident)) {
        broken.accept(incident);
      }
    }
  }

  /** Returns how many people a victim is; far too few to matter when that is not exactly known. */
  private static long peopleOf(DatasetIndex index, int victim) {
    if (index.is(victim, Person.OBJECT_TYPE)) {
      return 1;
    }
    int least = index.fact(Fact.LEAST, victim);
    boolean exact = least == index.fact(Fact.MOST, victim);
    return index.is(victim, Group.OBJECT_TYPE) && !exact ? Integer.MIN_VALUE : exact ? least : 0;
  }

  private static int countedWith(int group, int incident, Pairs victims, Pairs members) {
    int count = 0;
    for (int i = members.from(group); i < members.size() && members.first(i) == group; i++) {
      count += victims.contains(incident, members.second(i)) ? 1 : 0;
    }
    return count;
  }
}
