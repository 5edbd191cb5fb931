// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of the Events Standard Formats: values of its fields in order, and the records that
 * belong to it.
 *
 * <p>Immutable. {@code toString()} never tells a value.
 *
 * @param kind the format
 * @param values the values in the order of the format's fields; those of a field with several
 *     values one after the other
 * @param parts the additional details of an act, or the addresses of a person; empty for other
 *     formats
 * @since 0.1.0
 */
public record EsfRecord(EsfKind kind, List<EsfValue> values, List<EsfRecord> parts) {

  /** Copies the lists. */
  public EsfRecord {
    Objects.requireNonNull(kind, "kind");
    values = List.copyOf(values);
    parts = List.copyOf(parts);
  }

  /**
   * Finds the first value of a field.
   *
   * @param field a field of the format
   * @return the value, or null when the field is blank
   */
  public @Nullable EsfValue first(EsfField field) {
    for (EsfValue value : values) {
      if (value.field().equals(field)) {
        return value;
      }
    }
    return null;
  }

  /**
   * Returns the record number.
   *
   * @return the number as written, or null when there is none
   */
  public @Nullable String number() {
    EsfValue value = first(kind.recordNumber());
    return value == null ? null : value.text();
  }

  @Override
  public String toString() {
    return "EsfRecord[" + kind.element() + ", " + values.size() + " values]";
  }
}
