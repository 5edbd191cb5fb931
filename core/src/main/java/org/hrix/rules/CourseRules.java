// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import java.util.Set;
import org.hrix.model.Act;
import org.hrix.model.State;
import org.hrix.validation.DateProblem;
import org.hrix.vocabulary.Code;

/** Rules about the states of an act's course, which stand in the order in which they came. */
final class CourseRules {
  private static final Set<String> DEAD = Set.of("dead", "body-found", "body-identified");
  private static final Set<String> LIVING =
      Set.of("arrested", "held", "released", "escaped", "last-seen");

  private CourseRules() {}

  static void enter(RuleBook book) {
    book.entity(Act.OBJECT_TYPE, CourseRules::check);
  }

  private static void check(Act act, Site site) {
    List<State> course = act.course();
    if (course.isEmpty()) {
      return;
    }
    int begin = Days.earliest(act.when());
    int reached = Days.NO_EARLIEST;
    int death = dayOfDeath(course);
    for (int i = 0; i < course.size(); i++) {
      State state = course.get(i);
      int latest = Days.latest(state.when());
      int earliest = Days.earliest(state.when());
      if (latest < begin) {
        report(DateProblem.STATE_BEFORE_ACT, act, i, site);
      } else if (latest < reached) {
        report(DateProblem.STATES_OUT_OF_ORDER, act, i, site);
      } else if (death < earliest && isOneOf(LIVING, state.type())) {
        report(DateProblem.ALIVE_AFTER_DEATH, act, i, site);
      }
      reached = Math.max(reached, earliest);
    }
  }

  private static void report(DateProblem code, Act act, int index, Site site) {
    site.report(code, "/course/" + act.extras().writtenIndex("course", index) + "/when");
  }

  /** Returns the last day on which the first state of death can have begun. */
  private static int dayOfDeath(List<State> course) {
    int day = Days.NO_LATEST;
    for (int i = 0; i < course.size(); i++) {
      State state = course.get(i);
      if (isOneOf(DEAD, state.type())) {
        day = Math.min(day, Days.latest(state.when()));
      }
    }
    return day;
  }

  /**
   * Returns the last of the days on which states of the living can have begun, when none of death
   * follows or precedes them.
   */
  static int lastAlive(List<State> course) {
    int day = Fact.ALIVE.absent;
    for (int i = 0; i < course.size(); i++) {
      State state = course.get(i);
      if (isDeath(state)) {
        return Fact.ALIVE.absent;
      }
      if (isOneOf(LIVING, state.type())) {
        day = Math.max(day, Days.earliest(state.when()));
      }
    }
    return day;
  }

  /** Tells whether a state is one of the dead. */
  static boolean isDeath(State state) {
    return isOneOf(DEAD, state.type());
  }

  private static boolean isOneOf(Set<String> states, @org.jspecify.annotations.Nullable Code type) {
    return type != null
        && type.code() != null
        && "hrix-state".equals(type.list())
        && states.contains(type.code());
  }
}
