// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * Names of what is carried along: each stands once, and none is that of a property, as which it
 * would be read again. The first takes its own name or {@code esf/NAME}, the next have a number
 * behind, from {@code /2}.
 */
final class KeptNames {
  private static final String PREFIX = "esf/";

  private final @Nullable ObjectType<?> type;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Makes names for an object.
   *
   * @param type its type; null for data without one
   */
  KeptNames(@Nullable ObjectType<?> type) {
    this.type = type;
  }

  /** Says that a name is taken. */
  void take(String name) {
    taken.add(name);
  }

  /** Returns a name that is not taken, and takes it. */
  String of(String name) {
    boolean reserved = type != null && (name.equals("type") || type.property(name) != null);
    String first = reserved ? PREFIX + name : name;
    String free = first;
    while (!taken.add(free)) {
      free = first + "/" + counts.merge(first, 2, (count, two) -> count + 1);
    }
    return free;
  }

  /** Returns data in which no name stands twice in an object. */
  static Datum once(Datum datum) {
    if (datum instanceof Datum.Items items) {
      return new Datum.Items(items.items().stream().map(KeptNames::once).toList());
    }
    return datum instanceof Datum.Fields fields ? new Datum.Fields(once(fields.fields())) : datum;
  }

  /** Returns fields no two of which have the same name. */
  static List<Datum.Field> once(List<Datum.Field> fields) {
    KeptNames names = new KeptNames(null);
    List<Datum.Field> once = new ArrayList<>(fields.size());
    for (Datum.Field field : fields) {
      once.add(new Datum.Field(names.of(field.name()), once(field.value())));
    }
    return once;
  }
}
