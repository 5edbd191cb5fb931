// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.function.IntConsumer;
import org.hrix.model.Act;
import org.hrix.model.Estimate;
import org.hrix.model.Person;
import org.hrix.validation.AgeProblem;
import org.jspecify.annotations.Nullable;

/** Rules about ages, and about who is alive. */
final class AgeRules {
  private static final int HIGHEST_AGE = 120;

  /** What the upper half of a packed age holds when no upper bound is stated. */
  private static final int NO_BOUND = 0x7FFF;

  private static final double DAYS_OF_A_YEAR = 365.2425;

  private AgeRules() {}

  static void enter(RuleBook book) {
    book.entity(Act.OBJECT_TYPE, AgeRules::highest);
    book.entity(Person.OBJECT_TYPE, AgeRules::alive);
    book.facts(Act.OBJECT_TYPE, AgeRules::facts);
    book.join(AgeProblem.AGE_ZERO, "/victimAge", AgeRules::zero);
    book.join(AgeProblem.AGE_AGAINST_BIRTH, "/victimAge", AgeRules::againstBirth);
    book.join(AgeProblem.ALIVE_AFTER_DEADLY_ACT, "/victim", AgeRules::aliveAfterDeadlyAct);
  }

  private static void highest(Act act, Site site) {
    Estimate age = act.victimAge();
    if (age != null && isTooHigh(age)) {
      site.report(AgeProblem.AGE_TOO_HIGH, "/victimAge", "limit", Integer.toString(HIGHEST_AGE));
    }
  }

  private static boolean isTooHigh(Estimate age) {
    return isAbove(age.low()) || isAbove(age.best());
  }

  private static boolean isAbove(@Nullable Long age) {
    return age != null && age > HIGHEST_AGE;
  }

  private static void alive(Person person, Site site) {
    if (Boolean.FALSE.equals(person.deceased()) && person.death() != null) {
      site.report(AgeProblem.ALIVE_WITH_DEATH, "/deceased");
    }
  }

  private static void facts(Act act, FactSink facts, RuleContext context) {
    Estimate age = act.victimAge();
    if (age == null || isTooHigh(age)) {
      return;
    }
    Long low = age.low() != null ? age.low() : age.best();
    Long high = age.high() != null || age.low() != null ? age.high() : age.best();
    if (low != null || high != null) {
      int upper = high == null ? NO_BOUND : (int) Math.min(NO_BOUND, high);
      facts.fact(Fact.NUMBER, upper << 16 | (low == null ? 0 : low.intValue()));
      if (high != null && high == 0 && age.verbatim() == null) {
        facts.flag(Flag.AGE_ZERO);
      }
    }
  }

  private static void zero(DatasetIndex index, IntConsumer broken) {
    DatasetIndex.Links victims = index.edges(Edge.ACT_VICTIM);
    index.forEach(
        Act.OBJECT_TYPE,
        act -> {
          if (index.has(act, Flag.AGE_ZERO) && !isBirthKnown(index, victims.target(act))) {
            broken.accept(act);
          }
        });
  }

  private static boolean isBirthKnown(DatasetIndex index, int victim) {
    return index.is(victim, Person.OBJECT_TYPE) && isDayKnown(index, victim);
  }

  private static boolean isDayKnown(DatasetIndex index, int ordinal) {
    return index.fact(Fact.EARLIEST, ordinal) != Fact.EARLIEST.absent
        || index.fact(Fact.LATEST, ordinal) != Fact.LATEST.absent;
  }

  private static void againstBirth(DatasetIndex index, JoinSink broken) {
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              int age = index.fact(Fact.NUMBER, act);
              if (age != Fact.NUMBER.absent && isUnknown(index, act, victim)) {
                broken.notRun(act);
              } else if (age != Fact.NUMBER.absent
                  && index.is(victim, Person.OBJECT_TYPE)
                  && disagrees(index, act, victim, age & 0xFFFF, age >>> 16)) {
                broken.accept(act);
              }
            });
  }

  /** Tells whether there is no person, or nothing is known of the day of birth or of the act. */
  private static boolean isUnknown(DatasetIndex index, int act, int victim) {
    if (index.is(victim, Person.OBJECT_TYPE)) {
      return !isDayKnown(index, victim) || !isDayKnown(index, act);
    }
    return index.kind(victim) == 0;
  }

  /** A year more or less is how people count, and no mistake. */
  private static boolean disagrees(DatasetIndex index, int act, int victim, int low, int high) {
    long firstDay = index.fact(Fact.EARLIEST, act);
    long lastDay = index.fact(Fact.LATEST, act);
    long firstBirth = index.fact(Fact.EARLIEST, victim);
    long lastBirth = index.fact(Fact.LATEST, victim);
    if (lastDay < firstBirth) {
      return false;
    }
    boolean tooLow =
        firstDay != Fact.EARLIEST.absent
            && lastBirth != Fact.LATEST.absent
            && high + 1 < years(lastBirth, firstDay);
    boolean tooHigh =
        lastDay != Fact.LATEST.absent
            && firstBirth != Fact.EARLIEST.absent
            && low - 1 > years(firstBirth, lastDay);
    return tooLow || tooHigh;
  }

  private static long years(long birth, long day) {
    return (long) Math.floor((day - birth) / DAYS_OF_A_YEAR);
  }

  private static void aliveAfterDeadlyAct(DatasetIndex index, IntConsumer broken) {
    index
        .edges(Edge.ACT_VICTIM)
        .forEach(
            (act, victim) -> {
              if (index.has(act, Flag.KILLING)
                  && index.has(victim, Flag.ALIVE)
                  && index.is(victim, Person.OBJECT_TYPE)) {
                broken.accept(act);
              }
            });
  }
}
