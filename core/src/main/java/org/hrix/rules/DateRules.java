// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.function.IntConsumer;
import org.hrix.model.Act;
import org.hrix.model.Incident;
import org.hrix.model.Person;
import org.hrix.model.State;
import org.hrix.model.When;
import org.hrix.validation.DateProblem;
import org.jspecify.annotations.Nullable;

/** Rules about dates in order. */
final class DateRules {
  private DateRules() {}

  static void enter(RuleBook book) {
    book.entity(Incident.OBJECT_TYPE, (e, site) -> ordered(e.when(), e.end(), "end", site));
    book.entity(Act.OBJECT_TYPE, (e, site) -> ordered(e.when(), e.end(), "end", site));
    book.value(State.OBJECT_TYPE, (s, site) -> ordered(s.when(), s.end(), "end", site));
    book.entity(Person.OBJECT_TYPE, DateRules::life);
    book.join(DateProblem.ACT_BEFORE_INCIDENT, "/when", DateRules::actBeforeIncident);
  }

  private static void ordered(
      @Nullable When begin, @Nullable When end, String property, Site site) {
    if (Days.before(end, begin)) {
      site.report(DateProblem.END_BEFORE_BEGIN, "/" + property, "property", property);
    }
  }

  private static void life(Person person, Site site) {
    if (Days.before(person.death(), person.birth())) {
      site.report(DateProblem.DEATH_BEFORE_BIRTH, "/death");
    }
  }

  private static void actBeforeIncident(DatasetIndex index, IntConsumer broken) {
    index
        .edges(Edge.ACT_INCIDENT)
        .forEach(
            (act, incident) -> {
              if (index.fact(Fact.LATEST, act) < index.fact(Fact.EARLIEST, incident)) {
                broken.accept(act);
              }
            });
  }
}
