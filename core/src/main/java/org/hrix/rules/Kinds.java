// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ObjectType;
import org.hrix.model.EntityTypes;
import org.jspecify.annotations.Nullable;

/** Types of entities as small numbers, and what a reference may point at as bits of these. */
final class Kinds {
  /** What an id is that no entity has. */
  static final int NONE = 0;

  /** An entity of a type that the model does not know. */
  static final int RAW = 31;

  private static final int ANY_MASK = -1;
  private static final Map<String, Integer> BY_NAME = byName();

  private Kinds() {}

  private static Map<String, Integer> byName() {
    Map<String, Integer> kinds = new HashMap<>();
    for (ObjectType<?> type : EntityTypes.all()) {
      kinds.put(type.name(), kinds.size() + 1);
    }
    return kinds;
  }

  /** Returns the kind of the entities of a type, by its name in files. */
  static int of(@Nullable String typeName) {
    return typeName == null ? RAW : BY_NAME.getOrDefault(typeName, RAW);
  }

  /** Returns the type of a kind; null when no entity has the id, or one of an unknown type. */
  static @Nullable ObjectType<?> type(int kind) {
    return kind == NONE || kind == RAW ? null : EntityTypes.all().get(kind - 1);
  }

  /** Returns what may be pointed at: entities of unknown type always, all when no type is named. */
  static int mask(List<String> targets) {
    if (targets.isEmpty()) {
      return ANY_MASK;
    }
    int mask = 1 << RAW;
    for (int i = 0; i < targets.size(); i++) {
      mask |= 1 << BY_NAME.getOrDefault(targets.get(i), NONE);
    }
    return mask;
  }

  /** Tells whether a mask takes a kind; it never takes {@link #NONE}. */
  static boolean takes(int mask, int kind) {
    return kind != NONE && (1 << kind & mask) != 0;
  }
}
