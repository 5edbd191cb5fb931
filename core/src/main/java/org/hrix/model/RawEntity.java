// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import java.util.Objects;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.jspecify.annotations.Nullable;

/**
 * An element of a dataset that is no entity of the model: of an unknown type, or without a valid
 * id. It is carried as it is and written back unchanged.
 *
 * @param typeName the name of its type, null when it names none
 * @param id its id, null when it has none that is valid
 * @param data everything, type and id included; an object as a rule, but it may be any data
 * @since 0.1.0
 */
@Complete
public record RawEntity(@Nullable String typeName, @Nullable String id, Datum data)
    implements Entity {
  /** Checks that the data is there. */
  public RawEntity {
    Objects.requireNonNull(data, "data");
  }

  @Override
  public Extras extras() {
    return Extras.NONE;
  }

  @Override
  public String toString() {
    return "RawEntity[id=" + id + "]";
  }
}
