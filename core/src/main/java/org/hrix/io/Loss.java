// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something of a dataset that an output does not say, or does not say in full. It never holds the
 * value itself.
 *
 * @param format the id of the output's format
 * @param entity the id of the entity; null for the dataset's header or an entity without id
 * @param type the type of the entity as it stands in files; null when it has none
 * @param field the JSON Pointer of the value in the entity; empty for the entity as a whole
 * @param kind what became of it
 * @since 0.1.0
 */
public record Loss(
    String format, @Nullable String entity, @Nullable String type, String field, Kind kind) {

  /** What becomes of a value that an output cannot hold as it is. */
  public enum Kind {
    /** It is not in the output. */
    DROPPED,
    /** It is there with less precision. */
    COARSENED,
    /** It is there under another code. */
    RECODED,
    /** It is there together with others and cannot be told apart. */
    MERGED,
    /** It was left out on purpose. */
    WITHHELD
  }

  /** Checks the parts. */
  public Loss {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(kind, "kind");
  }
}
