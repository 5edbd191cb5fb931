// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.Address;
import org.hrix.model.Attachment;
import org.hrix.model.Consent;
import org.hrix.model.ConsentStatus;
import org.hrix.model.ExternalId;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.Person;
import org.hrix.model.RecordKeeping;
import org.hrix.model.Tlp;
import org.hrix.model.WebAddress;
import org.hrix.validation.SafetyProblem;
import org.jspecify.annotations.Nullable;

/**
 * Rules that keep people safe. {@code schemas/SAFETY.md} says the same for users.
 *
 * <p><b>Open</b> is a record that anybody may read: its own marking is TLP:CLEAR, or it has no
 * label of its own and the dataset's marking is TLP:CLEAR; and it is not confidential. No marking
 * never means clear, neither on the record nor on the dataset. What is not open is never reported
 * as published, whatever stands in it: these rules are about what strangers can read.
 *
 * <p><b>Closed</b> is a record that is confidential, TLP:RED or TLP:AMBER+STRICT.
 *
 * <p><b>Named</b> is a person with any name besides a protective pseudonym and its
 * transliterations, and what stands where a name would. <b>Traceable</b> is one whose record holds
 * an address in words, a way to reach them, papers, or a point that leads to the spot or the
 * street.
 *
 * <p><b>Shown as a victim</b> is the victim of an open act, whoever an open intervention is for,
 * and the listed members of an open group that is so shown. An act that is not open shows nobody,
 * even where the person's own record is open: strangers cannot join the two.
 *
 * <p><b>A child</b> is somebody shown as a victim who was definitely under 18 when the act began
 * (by the age that the act states, or by birth and act together), whose characteristics say so, to
 * whom something was done that is done to children only, or who is definitely under 18 when the
 * dataset is made. Approximate and unknown dates make nobody a child.
 *
 * <p>Organisations, and groups that are no families, are not protected here; nor are perpetrators,
 * officials or speakers unless they are shown as victims too. The dead are named in public as a
 * rule; only children and victims of sexual violence stay protected after death.
 */
final class SafetyRules {
  private SafetyRules() {}

  static void enter(RuleBook book) {
    SafetyFacts.enter(book);
    SafetyJoins.enter(book);
    WithheldRules.enter(book);
    book.everyEntity(SafetyRules::looserThanDefault);
    book.everyEntity(SafetyRules::record);
    book.entity(Person.OBJECT_TYPE, SafetyRules::person);
    book.entity(Act.OBJECT_TYPE, SafetyRules::act);
    book.entity(Consent.OBJECT_TYPE, SafetyRules::consent);
    book.value(Attachment.OBJECT_TYPE, (a, site) -> local(a.path(), "path", site));
    book.value(ExternalId.OBJECT_TYPE, (i, site) -> localUrl(i.url(), "url", site));
    book.value(WebAddress.OBJECT_TYPE, SafetyRules::webAddress);
    book.value(Address.OBJECT_TYPE, (a, site) -> localUrl(a.web(), "web", site));
  }

  private static void looserThanDefault(KnownEntity entity, Site site) {
    Marking own = entity.marking();
    Marking common = site.context().header().marking();
    if (own == null || common == null) {
      return;
    }
    Tlp ownLabel = own.tlp();
    Tlp commonLabel = common.tlp();
    boolean looser = ownLabel != null && commonLabel != null && ownLabel.compareTo(commonLabel) > 0;
    boolean freed =
        Boolean.TRUE.equals(common.confidential()) && Boolean.FALSE.equals(own.confidential());
    if (looser || freed) {
      site.report(SafetyProblem.LOOSER_THAN_DEFAULT, "/marking");
    }
  }

  private static void record(KnownEntity entity, Site site) {
    RecordKeeping record = entity.record();
    if (record == null || !site.context().isOpen(entity)) {
      return;
    }
    if (record.comments() != null) {
      site.report(SafetyProblem.INTERNAL_COMMENTS, "/record/comments");
    }
    if (looksLikePerson(record.enteredBy())) {
      site.report(SafetyProblem.KEEPER_NAMED, "/record/enteredBy", "property", "enteredBy");
    }
    if (looksLikePerson(record.updatedBy())) {
      site.report(SafetyProblem.KEEPER_NAMED, "/record/updatedBy", "property", "updatedBy");
    }
  }

  /** Tells a name or an e-mail address from a code such as initials or a number. */
  private static boolean looksLikePerson(@Nullable String keeper) {
    if (keeper == null) {
      return false;
    }
    int letters = 0;
    boolean twoWords = false;
    for (int i = 0; i < keeper.length(); i++) {
      char c = keeper.charAt(i);
      if (c == '@') {
        return true;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
      twoWords |= Character.isWhitespace(c) && letters > 1;
    }
    return twoWords && letters > 4;
  }

  private static void person(Person person, Site site) {
    if (!site.context().isOpen(person)) {
      return;
    }
    pseudonymBesideName(person, site);
    for (int i = 0; i < person.addresses().size(); i++) {
      String told = contact(person.addresses().get(i));
      if (told != null) {
        int index = person.extras().writtenIndex("addresses", i);
        String pointer = "/addresses/" + index + "/" + told;
        site.report(SafetyProblem.CONTACT_OPEN, pointer, "property", told);
      }
    }
    if (person.identityDocuments() != null) {
      String papers = "identityDocuments";
      site.report(SafetyProblem.CONTACT_OPEN, "/" + papers, "property", papers);
    }
    if (Points.isSpot(person.location())) {
      site.report(SafetyProblem.HOME_POINT_OPEN, "/location");
    }
  }

  /** Returns the first property by which somebody can be reached at home; null for none. */
  private static @Nullable String contact(Address address) {
    if (address.text() != null && SafetyTerms.HOME_ADDRESSES.holds(address.type())) {
      return "text";
    }
    if (!address.phones().isEmpty()) {
      return "phones";
    }
    return address.fax() != null ? "fax" : address.email() != null ? "email" : null;
  }

  private static void pseudonymBesideName(Person person, Site site) {
    List<Name> names = person.names();
    boolean pseudonym = false;
    for (int i = 0; i < names.size(); i++) {
      pseudonym |= names.get(i).kind() == NameKind.PROTECTIVE;
    }
    for (int i = 0; pseudonym && i < names.size(); i++) {
      Name name = names.get(i);
      NameKind kind = name.kind();
      boolean real = kind == null || kind == NameKind.LEGAL || kind == NameKind.FORMER;
      if (real && SafetyFacts.isNaming(names, name)) {
        String pointer = "/names/" + person.extras().writtenIndex("names", i);
        site.report(SafetyProblem.PSEUDONYM_BESIDE_NAME, pointer);
      }
    }
  }

  private static void act(Act act, Site site) {
    if (act.place() != null
        && Points.isSpot(act.place().point())
        && SafetyTerms.HOMES.holds(act.locationType())
        && site.context().isOpen(act)) {
      site.report(SafetyProblem.HOME_POINT_OPEN, "/place/point");
    }
  }

  /** Says where nobody can tell whether a consent has run out: the dataset has no date. */
  private static void consent(Consent consent, Site site) {
    ConsentStatus status = consent.status();
    boolean given = status == ConsentStatus.GIVEN || status == ConsentStatus.LIMITED;
    if (given
        && consent.end() != null
        && site.context().header().date() == null
        && SafetyTerms.PUBLICATION.holdsAny(consent.purposes())) {
      site.notRun(SafetyProblem.NAMED_AFTER_CONSENT);
    }
  }

  private static void webAddress(WebAddress address, Site site) {
    localUrl(address.url(), "url", site);
    localUrl(address.archivedUrl(), "archivedUrl", site);
  }

  private static void local(@Nullable String path, String property, Site site) {
    if (path != null && LocalPaths.isLocal(path)) {
      site.report(SafetyProblem.LOCAL_PATH, "/" + property, "property", property);
    }
  }

  private static void localUrl(@Nullable String url, String property, Site site) {
    if (url != null && (LocalPaths.isLocal(url) || LocalPaths.hasUser(url))) {
      site.report(SafetyProblem.LOCAL_PATH, "/" + property, "property", property);
    }
  }
}
