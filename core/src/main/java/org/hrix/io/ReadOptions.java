// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.Map;
import java.util.Objects;

/**
 * How to read.
 *
 * @param limits bounds of what is taken
 * @param rejects takes what could not be read
 * @param settings what the format lets choose, by the names of its {@link Format#readSettings};
 *     empty for the usual
 * @since 0.1.0
 */
public record ReadOptions(ReadLimits limits, RejectSink rejects, Map<String, String> settings) {

  /** Default limits, no rejects kept, the usual settings. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(ReadLimits.DEFAULT, RejectSink.NONE, Map.of());

  /** Checks the parts. */
  public ReadOptions {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(rejects, "rejects");
    settings = Map.copyOf(settings);
  }

  /**
   * Keeps what could not be read.
   *
   * @param sink takes it
   * @return the options with the sink
   */
  public ReadOptions withRejects(RejectSink sink) {
    return new ReadOptions(limits, sink, settings);
  }

  /**
   * Sets other limits.
   *
   * @param bounds the limits
   * @return the options with the limits
   */
  public ReadOptions withLimits(ReadLimits bounds) {
    return new ReadOptions(bounds, rejects, settings);
  }

  /**
   * Chooses what the format lets choose.
   *
   * @param chosen values by the names of the format's settings
   * @return the options with the settings
   */
  public ReadOptions withSettings(Map<String, String> chosen) {
    return new ReadOptions(limits, rejects, chosen);
  }
}
