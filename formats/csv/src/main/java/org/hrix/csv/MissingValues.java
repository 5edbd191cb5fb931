// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Slots;
import org.hrix.model.Missing;
import org.hrix.model.Qualifier;

/** Which values of an entity are missing, and why, as far as its cells say so. */
final class MissingValues {
  private static final String QUALIFIERS = "qualifiers";

  private final Map<String, Missing> reasons = new LinkedHashMap<>();

  void clear() {
    reasons.clear();
  }

  /** Takes note when a cell, in which something stands, says that a value is missing. */
  boolean note(String text, Node node, Row row) {
    Missing reason = row.plan().table.depth == 0 ? Cells.missing(text) : null;
    if (reason != null) {
      reasons.putIfAbsent(node.pointer, reason);
    }
    return reason != null;
  }

  /** Adds qualifiers that say so, where the entity has none that does already. */
  void addTo(ObjectType<Object> type, Slots slots) {
    Property<Object, ?> property = reasons.isEmpty() ? null : type.property(QUALIFIERS);
    if (!(property instanceof Property.Many<Object, ?> many)) {
      return;
    }
    List<Object> all = new ArrayList<>(slots.many(many));
    int before = all.size();
    reasons.forEach(
        (path, reason) -> {
          if (all.stream().noneMatch(qualifier -> isReason((Qualifier) qualifier, path))) {
            all.add(Qualifier.builder(path).missing(reason).build());
          }
        });
    if (all.size() > before) {
      slots.put(property, all);
    }
  }

  /** Tells whether a qualifier says why a value is missing, or the object that it is a part of. */
  private static boolean isReason(Qualifier qualifier, String path) {
    return qualifier.missing() != null
        && (qualifier.path().equals(path) || path.startsWith(qualifier.path() + "/"));
  }
}
