// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out once for each object type, and found again faster than in a map.
 *
 * <p>Thread-safe.
 *
 * @param <V> what is kept
 * @since 0.1.0
 */
public final class PerType<V> {
  private static final int KEPT = 256;

  private final AtomicReferenceArray<@Nullable V> kept = new AtomicReferenceArray<>(KEPT);
  private final Function<ObjectType<?>, V> maker;

  /**
   * Makes an empty table.
   *
   * @param maker works out what is kept; may be asked more than once for a type, and must give the
   *     same each time
   */
  public PerType(Function<ObjectType<?>, V> maker) {
    this.maker = maker;
  }

  /**
   * Returns what is kept for a type, working it out when it is not there yet.
   *
   * @param type an object type
   * @return what the maker gave for it
   */
  public V of(ObjectType<?> type) {
    int number = type.number();
    V known = number < KEPT ? kept.get(number) : null;
    if (known == null) {
      known = maker.apply(type);
      if (number < KEPT) {
        kept.set(number, known);
      }
    }
    return known;
  }
}
