// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.data.Extras;

/** Collects what an object carries besides its typed values. */
final class ExtrasCollector {
  private final List<Datum.Field> extensions = new ArrayList<>();
  private final List<Datum.Field> raw = new ArrayList<>();
  private final List<Extras.RawItem> rawItems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /**
   * Adds a field that is unknown, or known and there for the second time.
   *
   * @return false when an extension has that name already
   */
  boolean extension(String name, Datum value) {
    extensions.add(new Datum.Field(name, value));
    return names.add(name);
  }

  /** Tells whether a field of a name was added. */
  boolean has(String name) {
    return names.contains(name);
  }

  void raw(String property, Datum value) {
    raw.add(new Datum.Field(property, value));
  }

  void rawItem(String property, int index, Datum value) {
    rawItems.add(new Extras.RawItem(property, index, value));
  }

  Extras toExtras() {
    return new Extras(extensions, raw, rawItems);
  }
}
