// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.model.Address;
import org.hrix.model.Document;
import org.hrix.model.KnownEntity;
import org.hrix.model.Missing;
import org.hrix.model.Person;
import org.hrix.model.PlaceMention;
import org.hrix.model.Qualifier;
import org.hrix.model.QualifierPath;
import org.hrix.model.When;
import org.hrix.validation.SafetyProblem;
import org.jspecify.annotations.Nullable;

/**
 * Rules about values that are withheld, or marked for fewer eyes than their record.
 *
 * <p>A value that is withheld is known and deliberately not given here. When it stands all the
 * same, or stands in a conflicting value, or is told with certainty by another property of the same
 * record, it is not withheld: that is wrong in any record, open or not. A more general value (a
 * country beside a withheld address, an age beside a withheld birth) is no mistake: that is how one
 * withholds.
 */
final class WithheldRules {
  private WithheldRules() {}

  static void enter(RuleBook book) {
    book.everyEntity(WithheldRules::check);
  }

  private static void check(KnownEntity entity, Site site) {
    List<Qualifier> qualifiers = entity.qualifiers();
    for (int i = 0; i < qualifiers.size(); i++) {
      Qualifier qualifier = qualifiers.get(i);
      boolean marked =
          RuleContext.isRestricted(qualifier.marking()) && site.context().isOpen(entity);
      if (qualifier.missing() == Missing.WITHHELD || marked) {
        check(entity, qualifier, i, site);
      }
    }
  }

  private static void check(KnownEntity entity, Qualifier qualifier, int number, Site site) {
    QualifierPath path = QualifierPath.parse(qualifier.path());
    boolean stands = path.resolve(entity).value() != null;
    boolean conflicting =
        !qualifier.conflict().isEmpty() || !qualifier.extras().rawItemsOf("conflict").isEmpty();
    String pointer =
        "/qualifiers/" + extrasOf(entity.objectType(), entity).writtenIndex("qualifiers", number);
    String property = propertyOf(entity, path);
    if (qualifier.missing() == Missing.WITHHELD) {
      if (stands) {
        site.report(SafetyProblem.WITHHELD_STANDS, pointer, "property", property);
      } else if (conflicting) {
        site.report(SafetyProblem.WITHHELD_STANDS, pointer + "/conflict", "property", property);
      } else if (!path.steps().isEmpty()) {
        told(entity, path, pointer, property, site);
      }
    } else if (stands || conflicting) {
      site.report(SafetyProblem.MARKED_VALUE_OPEN, pointer, "property", property);
    }
  }

  private static <T> Extras extrasOf(ObjectType<T> type, KnownEntity entity) {
    return type.extrasOf(type.javaType().cast(entity));
  }

  /** Returns the property that a path begins with: never a key, which is data. */
  private static String propertyOf(KnownEntity entity, QualifierPath path) {
    boolean known =
        !path.steps().isEmpty() && entity.objectType().property(path.steps().get(0)) != null;
    return known ? path.steps().get(0) : "qualifiers";
  }

  private static void told(
      KnownEntity entity, QualifierPath path, String pointer, String property, Site site) {
    List<String> steps = path.steps();
    String last = steps.get(steps.size() - 1);
    String other = steps.size() == 1 ? inEntity(entity, last) : null;
    if (steps.size() > 1) {
      QualifierPath holder = new QualifierPath(steps.subList(0, steps.size() - 1));
      other = inValue(holder.resolve(entity).value(), last);
    }
    if (other != null) {
      site.report(
          SafetyProblem.WITHHELD_TOLD_ELSEWHERE, pointer, "property", property, "other", other);
    }
  }

  /** Returns the property of an entity that tells another one; null for none. */
  private static @Nullable String inEntity(KnownEntity entity, String withheld) {
    if (entity instanceof Person person) {
      return inPerson(person, withheld);
    }
    if (entity instanceof Document document) {
      if (withheld.equals("authors") && document.creator() != null) {
        return "creator";
      }
      return withheld.equals("creator") && !document.authors().isEmpty() ? "authors" : null;
    }
    return null;
  }

  private static @Nullable String inPerson(Person person, String withheld) {
    return switch (withheld) {
      case "names" ->
          person.identityDocuments() != null
              ? "identityDocuments"
              : person.addresses().stream().anyMatch(address -> address.email() != null)
                  ? "addresses"
                  : null;
      case "addresses" -> Points.isSpot(person.location()) ? "location" : null;
      case "location" ->
          person.addresses().stream().anyMatch(WithheldRules::isHome) ? "addresses" : null;
      case "deceased" -> person.death() != null ? "death" : null;
      default -> null;
    };
  }

  private static boolean isHome(Address address) {
    return address.text() != null && SafetyTerms.HOME_ADDRESSES.holds(address.type());
  }

  /** Returns the property of a value that tells another one; null for none. */
  private static @Nullable String inValue(@Nullable Object holder, String withheld) {
    if (holder instanceof PlaceMention mention && withheld.equals("place")) {
      return mention.verbatim() != null
          ? "verbatim"
          : Points.isSpot(mention.point()) ? "point" : null;
    }
    if (holder instanceof When when && withheld.equals("edtf")) {
      return when.verbatim() != null
          ? "verbatim"
          : when.calendarForm() != null ? "calendarForm" : null;
    }
    return null;
  }
}
