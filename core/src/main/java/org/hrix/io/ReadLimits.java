// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

/**
 * Bounds of what a reader takes, so that hostile input cannot exhaust memory. What exceeds them is
 * a finding and goes to the rejects. All bounds are inclusive.
 *
 * @param depth nesting of objects and lists within an entity, 1 or more
 * @param entityBytes bytes of one entity, 1 or more
 * @param fields values in one entity, 1 or more
 * @since 0.1.0
 */
public record ReadLimits(int depth, int entityBytes, int fields) {

  /** Depth 200, 64 MiB and one million values to an entity. */
  public static final ReadLimits DEFAULT = new ReadLimits(200, 64 << 20, 1_000_000);

  /** Checks that the bounds are positive. */
  public ReadLimits {
    if (depth < 1 || entityBytes < 1 || fields < 1) {
      throw new IllegalArgumentException("limits must be at least 1");
    }
  }
}
