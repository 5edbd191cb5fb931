// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import org.hrix.huridocs.EsfCoverage;
import org.hrix.huridocs.EsfField;
import org.hrix.io.Entry;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.validation.Location;

/**
 * An entity and the sheet it came of.
 *
 * @param entity the entity
 * @param sequence its place in the stream, from 0
 * @param source the name of the input
 * @param sheet the sheet
 */
record SheetEntry(Entity entity, long sequence, String source, Sheet sheet) implements Entry {

  @Override
  public Location location() {
    return Location.inText(source, sheet.line, 1, "");
  }

  @Override
  public Location locate(String pointer) {
    return Location.inText(source, line(pointer), 1, pointer);
  }

  private long line(String pointer) {
    if (entity instanceof KnownEntity known) {
      for (EsfField field : EsfCoverage.fieldsOf(known, pointer)) {
        long line = sheet.lineOf(field);
        if (line > sheet.line) {
          return line;
        }
      }
    }
    return sheet.line;
  }

  @Override
  public boolean isGarbled(String pointer) {
    return sheet.isGarbled();
  }

  @Override
  public String toString() {
    return "SheetEntry[" + sequence + "]";
  }
}
