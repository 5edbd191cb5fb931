// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.util.List;

/**
 * Numbers that look random and are the same for the same seed on every machine: SplitMix64 (Steele,
 * Lea and Flood, 2014), written out so that no library decides about our datasets.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Dice {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private long state;

  /**
   * Makes dice.
   *
   * @param seed any number
   */
  public Dice(long seed) {
    state = seed;
  }

  /**
   * Rolls 64 bits.
   *
   * @return any number
   */
  public long bits() {
    state += GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * Rolls a number.
   *
   * @param bound how many numbers there are, 1 or more
   * @return 0 or more, less than the bound
   */
  public int below(int bound) {
    return (int) Long.remainderUnsigned(bits(), bound);
  }

  /**
   * Rolls a number.
   *
   * @param min the smallest, inclusive
   * @param max the largest, inclusive
   * @return a number in between
   */
  public int between(int min, int max) {
    return min + below(max - min + 1);
  }

  /**
   * Rolls whether something is so.
   *
   * @param percent how often, 0 to 100
   * @return true that often
   */
  public boolean chance(int percent) {
    return below(100) < percent;
  }

  /**
   * Picks an item.
   *
   * @param <T> the type of the items
   * @param items at least one
   * @return one of them
   */
  public <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }
}
