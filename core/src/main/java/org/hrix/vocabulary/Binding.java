// SPDX-License-Identifier: Apache-2.0
package org.hrix.vocabulary;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From which lists the codes of a property come.
 *
 * <p>A property names its lists in {@link org.hrix.description.Facts#lists()}. The binding is
 * closed when all of these are {@link Coverage#CLOSED}, and open otherwise: then a code may come
 * from another list too, as long as that is a list nobody else knows, such as an organisation's
 * own.
 *
 * @param lists ids of lists; empty when the property names none, and then all are admitted
 * @param openness whether other lists are admitted
 * @since 0.1.0
 */
public record Binding(List<String> lists, Openness openness) {

  /** Whether lists besides the named ones are admitted. */
  public enum Openness {
    /** Local lists are. */
    OPEN,
    /** None is. */
    CLOSED
  }

  /** Copies the lists. */
  public Binding {
    lists = List.copyOf(lists);
    Objects.requireNonNull(openness, "openness");
  }

  /**
   * Tells whether a list is named.
   *
   * @param list the id of a list; null is not named
   * @return whether it is; true for each when no list is named
   */
  public boolean names(@Nullable String list) {
    if (lists.isEmpty()) {
      return true;
    }
    for (int i = 0; i < lists.size(); i++) {
      if (lists.get(i).equals(list)) {
        return true;
      }
    }
    return false;
  }
}
