// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Arrays;
import java.util.List;
import org.hrix.data.Extras;

/**
 * The way from an entity down to a value, kept as names and indexes and made a JSON Pointer only
 * when asked. Changes as its walk goes on. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class PointerPath {
  private static final int NO_INDEX = -1;
  private String[] names = new String[8];
  private int[] indexes = new int[8];
  private int depth;

  PointerPath() {}

  void push(String name) {
    push(name, NO_INDEX);
  }

  void push(String name, int index) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    names[depth] = name;
    indexes[depth] = index;
    depth++;
  }

  void pop() {
    depth--;
  }

  /**
   * Writes the path as a JSON Pointer relative to the entity.
   *
   * @return for instance {@code /names/0/full}
   */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append('/').append(names[i].replace("~", "~0").replace("/", "~1"));
      if (indexes[i] != NO_INDEX) {
        pointer.append('/').append(indexes[i]);
      }
    }
    return pointer.toString();
  }

  /**
   * Tells at which index an item of a list is written, counting the items that are carried raw.
   *
   * @param extras the extras of the object that has the list
   * @param property the name of the list
   * @param typedIndex the index among the typed items, from 0
   * @return the index in the file, from 0
   */
  static int writtenIndex(Extras extras, String property, int typedIndex) {
    if (extras.rawItems().isEmpty()) {
      return typedIndex;
    }
    List<Extras.RawItem> raw = extras.rawItemsOf(property);
    int written = typedIndex;
    for (Extras.RawItem item : raw) {
      if (item.index() <= written) {
        written++;
      }
    }
    return written;
  }

  @Override
  public String toString() {
    return pointer();
  }
}
