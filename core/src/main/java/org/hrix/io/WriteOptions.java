// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.Map;

/**
 * How to write.
 *
 * @param settings what the format lets choose, by the names of its {@link Format#writeSettings};
 *     empty for the usual
 * @since 0.1.0
 */
public record WriteOptions(Map<String, String> settings) {

  /** The usual settings. */
  public static final WriteOptions DEFAULT = new WriteOptions(Map.of());

  /** Copies the settings. */
  public WriteOptions {
    settings = Map.copyOf(settings);
  }
}
