// SPDX-License-Identifier: Apache-2.0
package org.hrix.time;

/**
 * One end of the time that a date covers.
 *
 * @since 0.1.0
 */
public sealed interface Bound {

  /** An end that lies at no finite time: the open side of a range. */
  Bound INFINITE = new Infinite();

  /** An end that cannot be told: the unknown side of a range, or a season without hemisphere. */
  Bound UNKNOWN = new Unknown();

  /**
   * An end at a day.
   *
   * @param day the first or last day, inclusive
   */
  record At(Day day) implements Bound {}

  /** An end that lies at no finite time. */
  record Infinite() implements Bound {}

  /** An end that cannot be told. */
  record Unknown() implements Bound {}
}
