// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.GeoPoint;
import org.hrix.model.Incident;
import org.hrix.model.Intervention;
import org.hrix.model.KnownEntity;
import org.hrix.model.PlaceMention;
import org.hrix.validation.PlaceProblem;
import org.jspecify.annotations.Nullable;

/**
 * Rules about points that a record gives beside the place that it mentions. Of each record one is
 * looked at, the first that has both.
 */
final class MentionRules {
  private MentionRules() {}

  static void enter(RuleBook book) {
    book.facts(Act.OBJECT_TYPE, (act, facts, context) -> keep(mention(act), facts));
    book.facts(Incident.OBJECT_TYPE, (incident, facts, context) -> keep(mention(incident), facts));
    book.facts(
        Intervention.OBJECT_TYPE,
        (intervention, facts, context) -> keep(whole(intervention.place()), facts));
    join(book, PlaceProblem.OUTSIDE_COUNTRY, PlaceRules.Fault.OUTSIDE);
    join(book, PlaceProblem.SWAPPED, PlaceRules.Fault.SWAPPED);
  }

  private static void join(RuleBook book, PlaceProblem code, PlaceRules.Fault wanted) {
    book.join(code, MentionRules::pointer, (index, broken) -> judge(index, wanted, broken));
  }

  private static void judge(DatasetIndex index, PlaceRules.Fault wanted, JoinSink broken) {
    index
        .edges(Edge.MENTION_PLACE)
        .forEach(
            (record, place) -> {
              if (index.kind(place) == 0) {
                broken.notRun(record);
              } else if (PlaceRules.fault(index, index.fact(Fact.POINT, record), place) == wanted) {
                broken.accept(record);
              }
            });
  }

  private static void keep(@Nullable PlaceMention mention, FactSink facts) {
    GeoPoint point = mention == null ? null : mention.point();
    if (mention != null && point != null) {
      facts.fact(Fact.POINT, PlaceRules.packed(point));
      facts.edge(Edge.MENTION_PLACE, mention.place());
    }
  }

  /** Returns a mention that has a place and a point. */
  private static @Nullable PlaceMention whole(@Nullable PlaceMention mention) {
    return mention != null && mention.place() != null && mention.point() != null ? mention : null;
  }

  private static @Nullable PlaceMention mention(Act act) {
    PlaceMention begin = whole(act.place());
    return begin == null ? whole(act.endPlace()) : begin;
  }

  private static @Nullable PlaceMention mention(Incident incident) {
    int at = whole(incident.places());
    return at < 0 ? null : incident.places().get(at);
  }

  private static int whole(List<PlaceMention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (whole(mentions.get(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  private static String pointer(KnownEntity entity) {
    if (entity instanceof Incident incident) {
      int at = incident.extras().writtenIndex("places", whole(incident.places()));
      return "/places/" + at + "/point";
    }
    boolean end = entity instanceof Act act && whole(act.place()) == null;
    return end ? "/endPlace/point" : "/place/point";
  }
}
