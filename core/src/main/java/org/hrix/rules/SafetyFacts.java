// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.Address;
import org.hrix.model.Certainty;
import org.hrix.model.Consent;
import org.hrix.model.ConsentStatus;
import org.hrix.model.Derivation;
import org.hrix.model.DerivedFrom;
import org.hrix.model.Document;
import org.hrix.model.Estimate;
import org.hrix.model.Group;
import org.hrix.model.Identity;
import org.hrix.model.IdentityStatus;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Knowledge;
import org.hrix.model.KnownEntity;
import org.hrix.model.Missing;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.Person;
import org.hrix.model.Qualifier;
import org.hrix.model.Sameness;
import org.jspecify.annotations.Nullable;

/** The facts that rules of safety need. */
final class SafetyFacts {
  private static final long ADULT = 18;

  private SafetyFacts() {}

  static void enter(RuleBook book) {
    book.everyFacts(SafetyFacts::marking);
    book.facts(Act.OBJECT_TYPE, SafetyFacts::act);
    book.facts(Person.OBJECT_TYPE, SafetyFacts::person);
    book.facts(Group.OBJECT_TYPE, SafetyFacts::group);
    book.facts(ActorRelation.OBJECT_TYPE, SafetyFacts::relation);
    book.facts(Intervention.OBJECT_TYPE, SafetyFacts::intervention);
    book.facts(Information.OBJECT_TYPE, SafetyFacts::information);
    book.facts(Document.OBJECT_TYPE, SafetyFacts::document);
    book.facts(Identity.OBJECT_TYPE, SafetyFacts::identity);
    book.facts(Consent.OBJECT_TYPE, SafetyFacts::consent);
  }

  private static void marking(KnownEntity entity, FactSink facts, RuleContext context) {
    if (context.isClosed(entity)) {
      facts.flag(Flag.CLOSED);
    }
  }

  private static void act(Act act, FactSink facts, RuleContext context) {
    if (SafetyTerms.SEXUAL_ACTS.holds(act.actType())
        || SafetyTerms.SEXUAL_METHODS.holdsAny(act.methods())) {
      facts.flag(Flag.SEXUAL_VIOLENCE);
    }
    if (isChildAge(act.victimAge())
        || SafetyTerms.CHILDREN.holdsAny(act.victimCharacteristics())
        || SafetyTerms.ACTS_TO_CHILDREN.holds(act.actType())) {
      facts.flag(Flag.CHILD);
    }
  }

  private static boolean isChildAge(@Nullable Estimate age) {
    if (age == null) {
      return false;
    }
    Long most = age.high() == null ? age.best() : age.high();
    return most != null && most < ADULT;
  }

  private static void person(Person person, FactSink facts, RuleContext context) {
    if (context.isOpen(person)) {
      names(person.names(), facts);
    }
    if (Boolean.TRUE.equals(person.deceased()) || person.death() != null) {
      facts.flag(Flag.DEAD);
    }
    if (SafetyTerms.CHILDREN.holdsAny(person.characteristics())
        || Ages.isChild(Days.earliest(person.birth()), context.lastDay())) {
      facts.flag(Flag.CHILD);
    }
    if (isTraceable(person)) {
      facts.flag(Flag.TRACEABLE);
    }
    if (!person.externalIds().isEmpty()) {
      facts.flag(Flag.LINKED);
    }
  }

  private static void names(List<Name> names, FactSink facts) {
    for (int i = 0; i < names.size(); i++) {
      if (isPseudonym(names, names.get(i))) {
        facts.flag(Flag.PSEUDONYM);
      } else if (isNaming(names, names.get(i))) {
        facts.flag(Flag.NAMED);
      }
    }
  }

  /** Tells whether a name is somebody's own: no pseudonym to protect, and no placeholder. */
  static boolean isNaming(List<Name> names, Name name) {
    return !isPseudonym(names, name) && !Placeholders.stands(name.full(), true);
  }

  /** Tells whether a name is a protective pseudonym, or one in another script. */
  static boolean isPseudonym(List<Name> names, Name name) {
    if (name.kind() != null) {
      return name.kind() == NameKind.PROTECTIVE;
    }
    String original = name.transliterationOf();
    if (original == null) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      Name other = names.get(i);
      if (original.equals(other.key())) {
        return other.kind() == NameKind.PROTECTIVE;
      }
    }
    return false;
  }

  private static boolean isTraceable(Person person) {
    if (person.identityDocuments() != null || Points.isSpot(person.location())) {
      return true;
    }
    for (int i = 0; i < person.addresses().size(); i++) {
      if (isContact(person.addresses().get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isContact(Address address) {
    return address.text() != null
        || !address.phones().isEmpty()
        || address.fax() != null
        || address.email() != null
        || address.web() != null;
  }

  private static void group(Group group, FactSink facts, RuleContext context) {
    if (context.isOpen(group)) {
      names(group.names(), facts);
    }
    if (SafetyTerms.FAMILIES.holds(group.countingUnit())) {
      facts.flag(Flag.FAMILY);
    }
    if (SafetyTerms.CHILDREN.holdsAny(group.characteristics())) {
      facts.flag(Flag.CHILD);
    }
  }

  private static void relation(ActorRelation relation, FactSink facts, RuleContext context) {
    boolean family =
        SafetyTerms.FAMILY.holds(relation.relationType())
            || SafetyTerms.RELATIVE.holds(relation.relationType());
    if (family && relation.certainty() != Certainty.REJECTED) {
      facts.flag(Flag.FAMILY);
    }
  }

  private static void intervention(Intervention intervention, FactSink facts, RuleContext context) {
    for (String victim : intervention.victims()) {
      facts.edge(Edge.INTERVENTION_VICTIM, victim);
    }
  }

  private static void information(Information information, FactSink facts, RuleContext context) {
    facts.edge(Edge.INFORMATION_SOURCE, information.source());
    Knowledge knowledge = information.knowledge();
    if (information.statement() != null
        && (knowledge == Knowledge.EXPERIENCED || knowledge == Knowledge.SAW)) {
      facts.flag(Flag.TESTIMONY);
    }
    if (context.isClosed(information)
        || (!context.isOpen(information) && hidesSource(information.qualifiers()))) {
      facts.flag(Flag.HIDES_SOURCE);
    }
  }

  private static boolean hidesSource(List<Qualifier> qualifiers) {
    for (int i = 0; i < qualifiers.size(); i++) {
      Qualifier qualifier = qualifiers.get(i);
      if (qualifier.path().equals("/source")
          && (qualifier.missing() == Missing.WITHHELD
              || RuleContext.isClosed(qualifier.marking()))) {
        return true;
      }
    }
    return false;
  }

  private static void document(Document document, FactSink facts, RuleContext context) {
    for (String author : document.authors()) {
      facts.edge(Edge.DOCUMENT_AUTHOR, author);
    }
    for (DerivedFrom origin : document.derivedFrom()) {
      Derivation kind = origin.kind();
      if (kind == Derivation.COPY
          || kind == Derivation.TRANSLATION
          || kind == Derivation.TRANSCRIPT) {
        facts.edge(Edge.DOCUMENT_SAME_WORDS, origin.document());
      }
    }
  }

  private static void identity(Identity identity, FactSink facts, RuleContext context) {
    if (identity.relation() == Sameness.SAME && identity.status() != IdentityStatus.REJECTED) {
      facts.flag(Flag.MAYBE_SAME);
    }
  }

  private static void consent(Consent consent, FactSink facts, RuleContext context) {
    boolean publication = SafetyTerms.PUBLICATION.holdsAny(consent.purposes());
    ConsentStatus status = consent.status();
    facts.edge(Edge.CONSENT_SUBJECT, consent.subject());
    for (String covered : consent.covers()) {
      facts.edge(Edge.CONSENT_COVERS, covered);
    }
    facts.fact(Fact.EARLIEST, Days.earliest(consent.when()));
    facts.fact(Fact.LATEST, Days.latest(consent.when()));
    if (status == ConsentStatus.REFUSED || status == ConsentStatus.WITHDRAWN) {
      if (publication || saysNoPurpose(consent)) {
        facts.flag(Flag.CONSENT_REFUSED);
      }
    } else if (status != null && publication) {
      boolean over = Days.before(consent.end(), context.header().date());
      facts.flag(over ? Flag.CONSENT_OVER : Flag.CONSENT_GIVEN);
    }
  }

  private static boolean saysNoPurpose(Consent consent) {
    return consent.purposes().isEmpty()
        && !consent.extras().saysRaw("purposes")
        && consent.extras().rawItemsOf("purposes").isEmpty();
  }
}
