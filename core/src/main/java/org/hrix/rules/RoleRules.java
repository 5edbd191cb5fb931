// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hrix.data.Extras;
import org.hrix.model.Act;
import org.hrix.model.Certainty;
import org.hrix.model.Intervention;
import org.hrix.model.Involvement;
import org.hrix.model.LegalQualification;
import org.hrix.model.Participation;
import org.hrix.model.QualificationStatus;
import org.hrix.text.Text;
import org.hrix.validation.RoleProblem;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Rules about who did what to whom. */
final class RoleRules {
  /** Suspected of involvement in the act. */
  private static final String SUSPECTED = "010600000000";

  /** Uncharged, still holding post or dismissed. */
  private static final Set<String> UNCHARGED = Set.of("010100000000", "020100000000");

  private static final Set<String> OTHER_ROLES = Set.of("victim", "perpetrator");

  private RoleRules() {}

  static void enter(RuleBook book) {
    book.entity(Involvement.OBJECT_TYPE, RoleRules::involvedInSomething);
    book.entity(Involvement.OBJECT_TYPE, RoleRules::certainty);
    book.entity(Involvement.OBJECT_TYPE, RoleRules::charges);
    book.entity(Participation.OBJECT_TYPE, RoleRules::part);
    book.entity(Intervention.OBJECT_TYPE, RoleRules::intervenedBySomebody);
    book.join(RoleProblem.VICTIM_IS_PERPETRATOR, "/perpetrator", RoleRules::victimIsPerpetrator);
    book.join(
        RoleProblem.INVOLVED_ELSEWHERE,
        "/incident",
        (index, broken) ->
            elsewhere(index, Edge.INVOLVEMENT_INCIDENT, Edge.INVOLVEMENT_ACT, broken));
    book.join(
        RoleProblem.PART_ELSEWHERE,
        "/incident",
        (index, broken) ->
            elsewhere(index, Edge.PARTICIPATION_INCIDENT, Edge.PARTICIPATION_ACT, broken));
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

  /** Whoever is named as having somebody intervene in their name is a party, too. */
  private static void intervenedBySomebody(Intervention intervention, Site site) {
    Extras extras = intervention.extras();
    boolean said =
        !intervention.parties().isEmpty()
            || !intervention.onBehalfOf().isEmpty()
            || extras.saysRaw("parties")
            || extras.saysRaw("onBehalfOf")
            || !extras.rawItemsOf("parties").isEmpty()
            || !extras.rawItemsOf("onBehalfOf").isEmpty()
            || SourceRules.isMissingForAReason(intervention, "/parties", "/onBehalfOf");
    if (!said) {
      site.report(RoleProblem.INTERVENTION_BY_NOBODY, "");
    }
  }

  private static void certainty(Involvement involvement, Site site) {
    if (involvement.certainty() == Certainty.ESTABLISHED
        && isOf(involvement.mode(), "huridocs-18")
        && SUSPECTED.equals(codeOf(involvement.mode()))) {
      site.report(RoleProblem.CERTAINTY_AGAINST_MODE, "/certainty");
    }
  }

  private static void charges(Involvement involvement, Site site) {
    List<LegalQualification> qualifications = involvement.legalQualifications();
    String status = codeOf(involvement.judicialStatus());
    if (qualifications.isEmpty()
        || status == null
        || !isOf(involvement.judicialStatus(), "huridocs-26")
        || !UNCHARGED.contains(status)) {
      return;
    }
    for (int i = 0; i < qualifications.size(); i++) {
      QualificationStatus reached = qualifications.get(i).status();
      if (reached == QualificationStatus.CHARGED || reached == QualificationStatus.FOUND) {
        site.report(RoleProblem.CHARGED_AND_UNCHARGED, "/judicialStatus");
        return;
      }
    }
  }

  private static void part(Participation part, Site site) {
    String role = codeOf(part.role());
    Text label = part.role() == null ? null : part.role().label();
    if (role == null && label != null && !label.variants().isEmpty()) {
      role = label.original().toLowerCase(Locale.ROOT);
    }
    if (role != null && OTHER_ROLES.contains(role)) {
      site.report(RoleProblem.PART_OF_VICTIM_OR_PERPETRATOR, "/role");
    }
  }

  private static boolean isOf(@Nullable Code code, String list) {
    return code != null && list.equals(code.list());
  }

  private static @Nullable String codeOf(@Nullable Code code) {
    return code == null ? null : code.code();
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

  private static void elsewhere(
      DatasetIndex index, Edge toIncident, Edge toAct, IntConsumer broken) {
    DatasetIndex.Links incidents = index.edges(Edge.ACT_INCIDENT);
    DatasetIndex.Links acts = index.edges(toAct);
    index
        .edges(toIncident)
        .forEach(
            (record, incident) -> {
              int act = acts.target(record);
              int ofAct = index.is(act, Act.OBJECT_TYPE) ? incidents.target(act) : -1;
              if (ofAct >= 0 && ofAct != incident) {
                broken.accept(record);
              }
            });
  }
}
