// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.Objects;

/**
 * How to read.
 *
 * @param limits bounds of what is taken
 * @param rejects takes what could not be read
 * @since 0.1.0
 */
public record ReadOptions(ReadLimits limits, RejectSink rejects) {

  /** Default limits, no rejects kept. */
  public static final ReadOptions DEFAULT = new ReadOptions(ReadLimits.DEFAULT, RejectSink.NONE);

  /** Checks the parts. */
  public ReadOptions {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(rejects, "rejects");
  }

  /**
   * Keeps what could not be read.
   *
   * @param sink takes it
   * @return the options with the sink
   */
  public ReadOptions withRejects(RejectSink sink) {
    return new ReadOptions(limits, sink);
  }

  /**
   * Sets other limits.
   *
   * @param bounds the limits
   * @return the options with the limits
   */
  public ReadOptions withLimits(ReadLimits bounds) {
    return new ReadOptions(bounds, rejects);
  }
}
