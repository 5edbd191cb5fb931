// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.Consent;
import org.hrix.model.Identity;
import org.hrix.model.Incident;
import org.hrix.model.IncidentLink;
import org.hrix.model.Information;
import org.hrix.model.Involvement;
import org.hrix.model.Locator;
import org.hrix.model.Participation;
import org.hrix.model.Person;
import org.hrix.model.Subject;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** What makes two records say the same. What tells too little has no such key. */
final class SameFacts {
  private static final int DAY_LENGTH = 10;

  private SameFacts() {}

  static void enter(RuleBook book) {
    book.facts(Incident.OBJECT_TYPE, SameFacts::incident);
    book.facts(Act.OBJECT_TYPE, SameFacts::act);
    book.facts(Involvement.OBJECT_TYPE, SameFacts::involvement);
    book.facts(Participation.OBJECT_TYPE, SameFacts::participation);
    book.facts(Information.OBJECT_TYPE, SameFacts::information);
    book.facts(ActorRelation.OBJECT_TYPE, SameFacts::relation);
    book.facts(
        IncidentLink.OBJECT_TYPE,
        (link, facts, context) -> facts.key(link.from(), link.to(), code(link.linkType())));
    book.facts(Identity.OBJECT_TYPE, SameFacts::identity);
    book.facts(Consent.OBJECT_TYPE, SameFacts::consent);
    book.facts(Person.OBJECT_TYPE, SameFacts::person);
  }

  /** Titles are often those of a kind, so that only a description makes two the same. */
  private static void incident(Incident incident, FactSink facts, RuleContext context) {
    String when = date(incident.when());
    String described = words(incident.description());
    if (when != null && described != null) {
      String place = incident.places().isEmpty() ? null : incident.places().get(0).place();
      facts.key(words(incident.title()), when, described, place);
    }
  }

  private static void act(Act act, FactSink facts, RuleContext context) {
    String when = date(act.when());
    String type = code(act.actType());
    if (act.victim() != null && when != null && type != null) {
      facts.key(act.incident(), act.victim(), type, when, words(act.description()));
    }
  }

  private static void involvement(Involvement involvement, FactSink facts, RuleContext context) {
    if (involvement.perpetrator() != null
        && (involvement.act() != null || involvement.incident() != null)) {
      facts.key(
          involvement.act(),
          involvement.act() == null ? involvement.incident() : null,
          involvement.perpetrator(),
          code(involvement.mode()),
          words(involvement.capacity()));
    }
  }

  private static void participation(Participation part, FactSink facts, RuleContext context) {
    if (part.actor() != null) {
      facts.key(
          part.incident(),
          part.act(),
          part.actor(),
          code(part.role()),
          date(part.when()),
          words(part.capacity()),
          words(part.description()));
    }
  }

  private static void information(Information information, FactSink facts, RuleContext context) {
    if (information.source() == null && information.document() == null) {
      return;
    }
    List<Subject> about = information.about();
    Locator locator = information.locator();
    facts.key(
        information.source(),
        information.document(),
        words(information.statement()),
        date(information.date()),
        locator == null ? null : locator.page(),
        locator == null ? null : locator.paragraph(),
        locator == null ? null : locator.footnote(),
        locator == null ? null : locator.time(),
        information.basedOn().isEmpty() ? null : information.basedOn().get(0),
        about.isEmpty() ? null : about.get(0).entity(),
        about.isEmpty() ? null : about.get(0).path(),
        about.size() < 2 ? null : about.get(about.size() - 1).entity());
  }

  private static void relation(ActorRelation relation, FactSink facts, RuleContext context) {
    if (relation.subject() != null) {
      facts.key(
          relation.subject(),
          relation.object(),
          code(relation.relationType()),
          date(relation.when()),
          date(relation.end()),
          words(relation.position()),
          words(relation.rank()),
          words(relation.affiliation()),
          words(relation.employment()),
          code(relation.education()));
    }
  }

  private static void identity(Identity identity, FactSink facts, RuleContext context) {
    String first = identity.first();
    String second = identity.second();
    if (first != null && second != null) {
      boolean ordered = first.compareTo(second) <= 0;
      facts.key(
          ordered ? first : second,
          ordered ? second : first,
          identity.relation() == null ? null : identity.relation().code(),
          identity.status() == null ? null : identity.status().code(),
          identity.by(),
          date(identity.when()));
    }
  }

  private static void consent(Consent consent, FactSink facts, RuleContext context) {
    if (consent.subject() != null) {
      facts.key(
          consent.subject(),
          consent.givenBy(),
          consent.status() == null ? null : consent.status().code(),
          date(consent.when()),
          date(consent.end()),
          consent.document(),
          consent.purposes().isEmpty() ? null : code(consent.purposes().get(0)),
          consent.covers().isEmpty() ? null : consent.covers().get(0));
    }
  }

  private static void person(Person person, FactSink facts, RuleContext context) {
    String birth = date(person.birth());
    if (birth != null
        && birth.length() == DAY_LENGTH
        && !person.names().isEmpty()
        && Days.earliest(person.birth()) == Days.latest(person.birth())) {
      facts.key(Placeholders.folded(person.names().get(0).full()), birth);
    }
  }

  private static @Nullable String code(@Nullable Code code) {
    if (code == null) {
      return null;
    }
    return code.code() != null ? code.code() : words(code.label());
  }

  private static @Nullable String date(@Nullable When when) {
    return when == null || when.edtf() == null ? null : when.edtf().text();
  }

  private static @Nullable String words(@Nullable Text text) {
    return text == null ? null : text.original();
  }
}
