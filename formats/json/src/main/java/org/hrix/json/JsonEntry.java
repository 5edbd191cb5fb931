// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.io.Entry;
import org.hrix.model.Entity;
import org.hrix.validation.Location;

/**
 * An entity and the bytes it was read from.
 *
 * @param entity the entity
 * @param sequence its place in the stream, from 0
 * @param slice its bytes
 * @param json makes parsers to find values in them
 */
record JsonEntry(Entity entity, long sequence, Slice slice, Json json) implements Entry {

  @Override
  public Location location() {
    return slice.locate(0, null);
  }

  @Override
  public Location locate(String pointer) {
    return slice.locate(PointerFinder.find(json, slice, pointer).offset(), pointer);
  }

  @Override
  public String toString() {
    return "JsonEntry[" + sequence + "]";
  }
}
