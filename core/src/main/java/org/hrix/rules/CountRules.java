// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.HashSet;
import java.util.List;
import org.hrix.description.Property;
import org.hrix.model.Act;
import org.hrix.model.Estimate;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.MemberListing;
import org.hrix.model.Qualifier;
import org.hrix.model.Tally;
import org.hrix.validation.CountProblem;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Rules about how many people there are, as far as one entity tells. */
final class CountRules {
  private static final String INDIVIDUAL = "010000000000";

  private CountRules() {}

  static void enter(RuleBook book) {
    book.entity(Group.OBJECT_TYPE, CountRules::size);
    book.value(Estimate.OBJECT_TYPE, CountRules::estimate);
    book.facts(Group.OBJECT_TYPE, CountRules::groupFacts);
    book.facts(Act.OBJECT_TYPE, (act, facts, context) -> bounds(act.affected(), facts));
    book.facts(Incident.OBJECT_TYPE, CountRules::tollFacts);
  }

  private static void size(Group group, Site site) {
    Estimate size = group.size();
    List<String> members = group.members();
    if (size == null) {
      boolean silent =
          !members.isEmpty()
              || group.extras().saysRaw("size")
              || group.extras().saysRaw("members")
              || !group.extras().rawItemsOf("members").isEmpty()
              || isMissingForAReason(group);
      if (!silent) {
        site.report(CountProblem.GROUP_WITHOUT_SIZE, "");
      }
      return;
    }
    Long high = countsPeople(size) ? highOf(size) : null;
    if (high != null && members.size() > high) {
      int distinct = new HashSet<>(members).size();
      if (distinct > high) {
        site.report(
            CountProblem.SIZE_BELOW_MEMBERS, "/members", "count", Integer.toString(distinct));
      }
    }
  }

  private static boolean isMissingForAReason(Group group) {
    for (Qualifier qualifier : group.qualifiers()) {
      if (qualifier.missing() != null && qualifier.path().equals("/size")) {
        return true;
      }
    }
    return false;
  }

  private static void estimate(Estimate estimate, Site site) {
    List<Tally> parts = estimate.breakdown();
    if (!parts.isEmpty() && countsPeople(estimate)) {
      parts(estimate, parts, site);
    }
    Long best = estimate.best();
    if (best != null && best == 0 && estimate.verbatim() == null && isOfPeople(site.property())) {
      Long high = estimate.high();
      if (high == null || high == 0) {
        site.report(CountProblem.NOBODY, "/best");
      }
    }
  }

  private static boolean isOfPeople(@Nullable Property<?, ?> property) {
    return Group.SIZE.equals(property) || Act.AFFECTED.equals(property);
  }

  /** Parts by sex add up; parts by age may overlap, so that each of them counts alone. */
  private static void parts(Estimate estimate, List<Tally> parts, Site site) {
    Long high = highOf(estimate);
    if (high == null) {
      return;
    }
    long sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      Tally part = parts.get(i);
      long low = lowOf(part);
      if (low > high) {
        int index = estimate.extras().writtenIndex("breakdown", i);
        site.report(CountProblem.PARTS_ABOVE_TOTAL, "/breakdown/" + index);
        return;
      }
      boolean adds = part.sex() != null && part.age() == null && isFirstOfItsSex(parts, i);
      sum += adds ? low : 0;
    }
    if (sum > high) {
      site.report(CountProblem.PARTS_ABOVE_TOTAL, "/breakdown");
    }
  }

  private static boolean isFirstOfItsSex(List<Tally> parts, int index) {
    Code sex = parts.get(index).sex();
    String code = sex == null ? null : sex.code();
    for (int i = 0; i < index; i++) {
      Code other = parts.get(i).sex();
      if (other != null && code != null && code.equals(other.code())) {
        return false;
      }
    }
    return code != null;
  }

  private static long lowOf(Tally part) {
    Long low = part.low() != null ? part.low() : part.best();
    return low == null ? 0 : low;
  }

  private static void groupFacts(Group group, FactSink facts, RuleContext context) {
    bounds(group.size(), facts);
    if (group.listing() == MemberListing.ALL) {
      facts.flag(Flag.LISTED_ALL);
    }
  }

  private static void bounds(@Nullable Estimate estimate, FactSink facts) {
    if (estimate != null && countsPeople(estimate)) {
      Long low = estimate.low() != null ? estimate.low() : estimate.best();
      number(Fact.LEAST, low, facts);
      number(Fact.MOST, highOf(estimate), facts);
    }
  }

  /** Of several numbers nobody knows which is the total; the greatest still bounds them all. */
  private static void tollFacts(Incident incident, FactSink facts, RuleContext context) {
    List<Estimate> toll = incident.toll();
    long most = -1;
    for (int i = 0; i < toll.size(); i++) {
      Long high = countsPeople(toll.get(i)) ? highOf(toll.get(i)) : null;
      if (high == null) {
        return;
      }
      most = Math.max(most, high);
    }
    if (most >= 0) {
      number(Fact.MOST, most, facts);
      number(Fact.LEAST, toll.size() == 1 ? toll.get(0).best() : null, facts);
    }
  }

  private static void number(Fact fact, @Nullable Long number, FactSink facts) {
    if (number != null && number < Integer.MAX_VALUE) {
      facts.fact(fact, number.intValue());
    }
  }

  private static boolean countsPeople(Estimate estimate) {
    Code unit = estimate.unit();
    return unit == null || INDIVIDUAL.equals(unit.code());
  }

  /** Returns the most that an estimate allows; the best number when it is the only one. */
  private static @Nullable Long highOf(Estimate estimate) {
    return estimate.high() != null || estimate.low() != null ? estimate.high() : estimate.best();
  }
}
