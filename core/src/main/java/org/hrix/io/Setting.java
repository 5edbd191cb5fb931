// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.List;
import java.util.Objects;

/**
 * Something about a format that its user may choose, such as the encoding of a table.
 *
 * @param name its name, lower case with hyphens, for instance {@code encoding}
 * @param documentation one sentence on what it does and what happens without it
 * @param values the values allowed; empty when any value may be tried
 * @since 0.1.0
 */
public record Setting(String name, String documentation, List<String> values) {

  /** Copies the list. */
  public Setting {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(documentation, "documentation");
    values = List.copyOf(values);
  }
}
