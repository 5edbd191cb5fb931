// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.KnownEntity;

/**
 * Tells which fields of the Events Standard Formats say which properties; {@code schemas/ESF.md}
 * has the same as a table.
 *
 * @since 0.1.0
 */
public final class EsfCoverage {
  private EsfCoverage() {}

  /**
   * Finds the fields that say a value of an entity.
   *
   * @param entity the entity
   * @param pointer a JSON Pointer within it, for instance {@code /record/entered}
   * @return the fields that say it, or else what it is a part of; empty when none does
   */
  public static List<EsfField> fieldsOf(KnownEntity entity, String pointer) {
    Bindings<?> bindings = EsfModel.of(entity.objectType());
    List<EsfField> fields = new ArrayList<>();
    int longest = 0;
    String path = path(pointer);
    for (Binding<?> binding : bindings == null ? List.<Binding<?>>of() : bindings.all) {
      for (Binding.Cover cover : binding.covers()) {
        String said = cover.property();
        boolean fits = path.equals(said) || path.startsWith(said + ".");
        int length = fits ? said.length() : said.startsWith(path + ".") ? path.length() : 0;
        if (length > longest) {
          longest = length;
          fields.clear();
        }
        if (length > 0 && length == longest) {
          fields.add(cover.field());
        }
      }
    }
    return List.copyOf(fields);
  }

  /** Writes the names in a pointer with points in between. */
  private static String path(String pointer) {
    StringBuilder path = new StringBuilder();
    for (String step : pointer.split("/", -1)) {
      boolean index = step.isEmpty() || Character.isDigit(step.charAt(0));
      if (!index) {
        path.append(path.isEmpty() ? "" : ".").append(step);
      }
    }
    return path.toString();
  }
}
