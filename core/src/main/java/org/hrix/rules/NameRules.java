// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hrix.data.Extras;
import org.hrix.model.Group;
import org.hrix.model.Identification;
import org.hrix.model.KnownEntity;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.NamePart;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.Qualifier;
import org.hrix.model.RecordKeeping;
import org.hrix.model.RecordStatus;
import org.hrix.validation.NameProblem;
import org.jspecify.annotations.Nullable;

/** Rules about names of actors and places. */
final class NameRules {
  private static final int FEW = 8;
  private static final int DIGITS_OF_A_PHONE = 7;

  private NameRules() {}

  static void enter(RuleBook book) {
    book.value(Name.OBJECT_TYPE, NameRules::name);
    book.entity(
        Person.OBJECT_TYPE, (p, site) -> identified(p, p.names(), p.identification(), site));
    book.entity(
        Organization.OBJECT_TYPE, (o, site) -> identified(o, o.names(), o.identification(), site));
    book.entity(Person.OBJECT_TYPE, (e, site) -> together(e.names(), e.extras(), site));
    book.entity(Group.OBJECT_TYPE, (e, site) -> together(e.names(), e.extras(), site));
    book.entity(Organization.OBJECT_TYPE, (e, site) -> together(e.names(), e.extras(), site));
    book.entity(Place.OBJECT_TYPE, (e, site) -> together(e.names(), e.extras(), site));
  }

  private static void name(Name name, Site site) {
    boolean person = site.entity() instanceof Person;
    boolean protective = name.kind() == NameKind.PROTECTIVE;
    String full = name.full();
    if (!protective && Placeholders.stands(full, person)) {
      site.report(NameProblem.PLACEHOLDER, "/full");
      return;
    }
    int letters = 0;
    int digits = 0;
    int at = -1;
    for (int i = 0; i < full.length(); ) {
      int c = full.codePointAt(i);
      if (c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c)) {
        letters++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (c == '@') {
        at = i;
      }
      i += Character.charCount(c);
    }
    if (letters == 0) {
      if (digits == 0 || (person && !protective)) {
        site.report(NameProblem.WITHOUT_LETTER, "/full");
      }
      return;
    }
    boolean mail = at > 0 && full.indexOf('.', at) > at + 1 && full.indexOf(' ', at) < 0;
    if (mail || (person && digits >= DIGITS_OF_A_PHONE)) {
      site.report(NameProblem.CONTACT_IN_NAME, "/full");
    }
    script(name, site);
    parts(name, site);
  }

  private static void script(Name name, Site site) {
    String script = name.script();
    Scripts.Wanted wanted = script == null ? null : Scripts.byCode(script);
    if (wanted == null) {
      return;
    }
    Character.UnicodeScript found = wanted.missedBy(name.full());
    if (found != null) {
      site.report(NameProblem.SCRIPT_CONTRADICTS, "/script", "suggestion", Scripts.code(found));
    }
  }

  /** Given and family names are a part of the full form; others may be known besides. */
  private static void parts(Name name, Site site) {
    List<NamePart> parts = name.parts();
    for (int i = 0; i < parts.size(); i++) {
      NamePart part = parts.get(i);
      boolean main = part.kind().equals("given") || part.kind().equals("family");
      if (main
          && !name.full().contains(part.value())
          && !NameForms.holds(name.full(), part.value())) {
        int index = name.extras().writtenIndex("parts", i);
        site.report(NameProblem.PART_NOT_IN_FULL, "/parts/" + index + "/value");
      }
    }
  }

  private static void identified(
      KnownEntity actor, List<Name> names, @Nullable Identification identification, Site site) {
    if (identification == null) {
      return;
    }
    if (identification == Identification.NAMED) {
      if (names.isEmpty()
          && !actor.extras().saysRaw("names")
          && isCurrent(actor)
          && !isExplained(actor)) {
        site.report(NameProblem.NAMED_WITHOUT_NAME, "/identification");
      }
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      boolean own =
          name.kind() == null || name.kind() == NameKind.LEGAL || name.kind() == NameKind.FORMER;
      if (own && Placeholders.isNaming(name) && hasLetter(name.full())) {
        site.report(NameProblem.UNNAMED_WITH_NAME, "/identification");
        return;
      }
    }
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCurrent(KnownEntity entity) {
    RecordKeeping record = entity.record();
    return record == null || record.status() == null || record.status() == RecordStatus.CURRENT;
  }

  private static boolean isExplained(KnownEntity actor) {
    for (Qualifier qualifier : actor.qualifiers()) {
      if (qualifier.missing() != null && qualifier.path().startsWith("/names")) {
        return true;
      }
    }
    return false;
  }

  private static void together(List<Name> names, Extras extras, Site site) {
    int size = names.size();
    Set<Name> seen = size > FEW ? new HashSet<>() : Set.of();
    for (int i = 0; i < size; i++) {
      Name name = names.get(i);
      if (name.transliterationOf() != null) {
        original(names, i, extras, site);
      }
      boolean again = size > FEW ? !seen.add(alike(name)) : i > 0 && isThereBefore(names, i, name);
      if (again) {
        site.report(NameProblem.SAME_NAME_TWICE, "/names/" + extras.writtenIndex("names", i));
      }
    }
  }

  private static boolean isThereBefore(List<Name> names, int end, Name name) {
    for (int i = 0; i < end; i++) {
      Name other = names.get(i);
      if (name.full().equals(other.full())
          && name.kind() == other.kind()
          && Objects.equals(name.language(), other.language())
          && Objects.equals(name.from(), other.from())
          && Objects.equals(name.until(), other.until())) {
        return true;
      }
    }
    return false;
  }

  private static Name alike(Name name) {
    return Name.builder(name.full())
        .kind(name.kind())
        .language(name.language())
        .from(name.from())
        .until(name.until())
        .build();
  }

  private static void original(List<Name> names, int at, Extras extras, Site site) {
    Name name = names.get(at);
    boolean own = Objects.equals(name.transliterationOf(), name.key());
    for (int i = 0; i < names.size() && !own; i++) {
      if (i != at && Objects.equals(names.get(i).key(), name.transliterationOf())) {
        return;
      }
    }
    if (!own && !extras.rawItemsOf("names").isEmpty()) {
      site.notRun(NameProblem.TRANSLITERATION_OF_NOTHING);
      return;
    }
    int index = extras.writtenIndex("names", at);
    site.report(NameProblem.TRANSLITERATION_OF_NOTHING, "/names/" + index + "/transliterationOf");
  }
}
