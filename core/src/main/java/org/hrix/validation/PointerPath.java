// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.Arrays;

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

  /** Makes the path of the entity itself. */
  public PointerPath() {}

  /**
   * Goes down to a property.
   *
   * @param name its name
   */
  public void push(String name) {
    push(name, NO_INDEX);
  }

  /**
   * Goes down to an item of a list.
   *
   * @param name the name of the list
   * @param index the index as written, from 0
   */
  public void push(String name, int index) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    names[depth] = name;
    indexes[depth] = index;
    depth++;
  }

  /** Goes back up by one push. */
  public void pop() {
    depth--;
  }

  /**
   * Names the property at the end of the path.
   *
   * @return its name, without the index of an item; empty for the entity itself
   */
  public String property() {
    return depth == 0 ? "" : names[depth - 1];
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

  int depth() {
    return depth;
  }

  String name(int step) {
    return names[step];
  }

  /** Returns the index behind the name of a step, or -1 when there is none. */
  int index(int step) {
    return indexes[step];
  }

  @Override
  public String toString() {
    return pointer();
  }
}
