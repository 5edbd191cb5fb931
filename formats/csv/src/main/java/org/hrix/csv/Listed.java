// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.Property;
import org.hrix.description.Slots;
import org.hrix.io.ExtrasBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A list, some of whose items may not fit.
 *
 * @param typed the items that fit, in order
 * @param raw the others, in order
 * @param indexes where in the list these are, from 0
 */
record Listed(List<Object> typed, List<Datum> raw, List<Integer> indexes) {

  /** Puts the list where it belongs; returns where its items that do not fit went, if any. */
  @Nullable ExtrasBuilder putInto(
      Slots slots, Property<Object, Object> property, @Nullable ExtrasBuilder extras) {
    slots.put(property, typed.isEmpty() ? null : typed);
    if (raw.isEmpty()) {
      return extras;
    }
    ExtrasBuilder collector = extras == null ? new ExtrasBuilder() : extras;
    for (int i = 0; i < raw.size(); i++) {
      collector.rawItem(property.name(), indexes.get(i), raw.get(i));
    }
    return collector;
  }
}
