// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.List;
import org.hrix.model.Group;
import org.hrix.model.KnownEntity;
import org.hrix.model.Name;
import org.hrix.model.Person;

/** Where in a record stands what rules of safety over several entities find. */
final class SafetyPlaces {
  private SafetyPlaces() {}

  /** Finds the first name that is neither a protective pseudonym nor a placeholder. */
  static String name(KnownEntity entity) {
    List<Name> names =
        entity instanceof Person person
            ? person.names()
            : entity instanceof Group group ? group.names() : List.of();
    for (int i = 0; i < names.size(); i++) {
      if (SafetyFacts.isNaming(names, names.get(i))) {
        return "/names/" + entity.extras().writtenIndex("names", i);
      }
    }
    return "/names";
  }

  /** Finds what leads strangers to a person. */
  static String trace(KnownEntity entity) {
    if (!(entity instanceof Person person)) {
      return "";
    }
    for (int i = 0; i < person.addresses().size(); i++) {
      if (SafetyFacts.isContact(person.addresses().get(i))) {
        return "/addresses/" + person.extras().writtenIndex("addresses", i);
      }
    }
    return person.identityDocuments() != null ? "/identityDocuments" : "/location";
  }

  /** Finds the first id of another system. */
  static String link(KnownEntity entity) {
    return "/externalIds/" + entity.extras().writtenIndex("externalIds", 0);
  }
}
