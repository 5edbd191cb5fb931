// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import org.hrix.io.Entry;
import org.hrix.model.Entity;
import org.hrix.validation.Location;

/**
 * An entity and the sheet it came of.
 *
 * @param entity the entity
 * @param sequence its place in the stream, from 0
 * @param source the name of the input
 * @param line the line with which the sheet begins
 * @param idLine the line of the record number
 * @param garbled whether bytes of the sheet could not be decoded
 */
record SheetEntry(
    Entity entity, long sequence, String source, long line, long idLine, boolean garbled)
    implements Entry {

  @Override
  public Location location() {
    return Location.inText(source, line, 1, "");
  }

  @Override
  public Location locate(String pointer) {
    return Location.inText(source, pointer.equals("/id") ? idLine : line, 1, pointer);
  }

  @Override
  public boolean isGarbled(String pointer) {
    return garbled;
  }

  @Override
  public String toString() {
    return "SheetEntry[" + sequence + "]";
  }
}
