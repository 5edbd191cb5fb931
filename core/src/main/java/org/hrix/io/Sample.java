// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a format may look at to know its own inputs.
 *
 * @param name the name of the input, such as a file name
 * @param parts the names of its parts; one for a single stream
 * @param head its first bytes, decompressed, decoded as ISO 8859-1 so that each character is one
 *     byte; at most 4096
 * @since 0.1.0
 */
public record Sample(String name, List<String> parts, String head) {

  /** The most bytes that a sample holds. */
  public static final int MAX_HEAD = 4096;

  /** Copies the parts. */
  public Sample {
    Objects.requireNonNull(name, "name");
    parts = List.copyOf(parts);
    Objects.requireNonNull(head, "head");
  }

  /**
   * Tells whether the name has an ending, with or without {@code .gz} behind it.
   *
   * @param ending without leading dot
   * @return true when it has, in upper or lower case
   */
  public boolean endsWith(String ending) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return plain.endsWith("." + ending);
  }

  @Override
  public String toString() {
    return "Sample[" + parts.size() + " parts, " + head.length() + " bytes]";
  }
}
