// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.model.ActorRelation;
import org.hrix.model.DerivedFrom;
import org.hrix.model.Document;
import org.hrix.model.Group;
import org.hrix.model.Identity;
import org.hrix.model.IncidentLink;
import org.hrix.model.Information;
import org.hrix.model.KnownEntity;
import org.hrix.model.Place;
import org.hrix.model.RecordKeeping;
import org.hrix.model.RecordStatus;
import org.hrix.model.Subject;
import org.hrix.validation.LinkProblem;
import org.jspecify.annotations.Nullable;

/** Rules about links of one entity: to itself, or without the other end. */
final class LinkRules {
  private LinkRules() {}

  static void enter(RuleBook book) {
    book.entity(IncidentLink.OBJECT_TYPE, (e, site) -> differ(e.from(), e.to(), "to", site));
    book.entity(
        ActorRelation.OBJECT_TYPE, (e, site) -> differ(e.subject(), e.object(), "object", site));
    book.entity(Identity.OBJECT_TYPE, (e, site) -> differ(e.first(), e.second(), "second", site));
    book.entity(Place.OBJECT_TYPE, (e, site) -> differ(e.id(), e.parent(), "parent", site));
    book.entity(Group.OBJECT_TYPE, (e, site) -> differ(e, e.members(), "members", site));
    book.entity(Information.OBJECT_TYPE, (e, site) -> differ(e, e.basedOn(), "basedOn", site));
    book.entity(Information.OBJECT_TYPE, LinkRules::about);
    book.entity(Document.OBJECT_TYPE, LinkRules::derivedFrom);
    book.everyEntity(LinkRules::successor);
  }

  private static void differ(
      @Nullable String one, @Nullable String other, String property, Site site) {
    if (one != null && one.equals(other)) {
      report("/" + property, property, site);
    }
  }

  private static void report(String pointer, String property, Site site) {
    site.report(LinkProblem.TO_ITSELF, pointer, "property", property);
  }

  private static void differ(KnownEntity entity, List<String> ids, String property, Site site) {
    for (int i = 0; i < ids.size(); i++) {
      if (ids.get(i).equals(entity.id())) {
        int index = entity.extras().writtenIndex(property, i);
        report("/" + property + "/" + index, property, site);
      }
    }
  }

  private static void about(Information information, Site site) {
    List<Subject> about = information.about();
    for (int i = 0; i < about.size(); i++) {
      if (information.id().equals(about.get(i).entity())) {
        int index = information.extras().writtenIndex("about", i);
        report("/about/" + index + "/entity", "about", site);
      }
    }
  }

  private static void derivedFrom(Document document, Site site) {
    List<DerivedFrom> originals = document.derivedFrom();
    for (int i = 0; i < originals.size(); i++) {
      if (document.id().equals(originals.get(i).document())) {
        int index = document.extras().writtenIndex("derivedFrom", i);
        report("/derivedFrom/" + index + "/document", "derivedFrom", site);
      }
    }
  }

  private static void successor(KnownEntity entity, Site site) {
    RecordKeeping record = entity.record();
    if (record == null) {
      return;
    }
    String successor = record.supersededBy();
    if (entity.id().equals(successor)) {
      report("/record/supersededBy", "supersededBy", site);
    }
    if (record.status() == RecordStatus.SUPERSEDED) {
      if (successor == null && !record.extras().saysRaw("supersededBy")) {
        site.report(LinkProblem.SUPERSEDED_BY_NOTHING, "/record/status");
      }
    } else if (successor != null
        && record.status() != RecordStatus.WITHDRAWN
        && !record.extras().saysRaw("status")) {
      site.report(LinkProblem.CURRENT_WITH_SUCCESSOR, "/record/supersededBy");
    }
  }
}
