// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.function.IntConsumer;
import org.hrix.model.Involvement;
import org.hrix.validation.RoleProblem;

/** Rules about who did what to whom. */
final class RoleRules {
  private RoleRules() {}

  static void enter(RuleBook book) {
    book.entity(Involvement.OBJECT_TYPE, RoleRules::involvedInSomething);
    book.join(RoleProblem.VICTIM_IS_PERPETRATOR, "/perpetrator", RoleRules::victimIsPerpetrator);
  }

  private static void involvedInSomething(Involvement involvement, Site site) {
    boolean said =
        involvement.act() != null
            || involvement.incident() != null
            || involvement.extras().rawOf("act") != null
            || involvement.extras().rawOf("incident") != null;
    if (!said) {
      site.report(RoleProblem.INVOLVED_IN_NOTHING, "");
    }
  }

  private static void victimIsPerpetrator(DatasetIndex index, IntConsumer broken) {
    DatasetIndex.Links perpetrators = index.edges(Edge.INVOLVEMENT_PERPETRATOR);
    DatasetIndex.Links victims = index.edges(Edge.ACT_VICTIM);
    index
        .edges(Edge.INVOLVEMENT_ACT)
        .forEach(
            (involvement, act) -> {
              int perpetrator = perpetrators.target(involvement);
              if (perpetrator >= 0 && perpetrator == victims.target(act)) {
                broken.accept(involvement);
              }
            });
  }
}
