// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/**
 * Columns of the facts that are kept of each entity, one 32-bit number each. What a column means
 * depends on the type of entity; days are counted from 1970-01-01.
 */
enum Fact {
  /** The first day on which it can have begun, or a person can have been born. */
  EARLIEST(Integer.MIN_VALUE),
  /** The last day on which it can have begun, or a person can have been born. */
  LATEST(Integer.MAX_VALUE),
  /** The last day on which it can have ended, or a person can have died; only when stated. */
  END(Integer.MAX_VALUE),
  /**
   * A number: the age of a victim, or what kind of link or relation it is. Of a place: the country.
   */
  NUMBER(Integer.MIN_VALUE),
  /**
   * The least number: of a group, of those affected by an act, of an incident's only toll. Of a
   * place that says no country: the point.
   */
  LEAST(Integer.MIN_VALUE),
  /** The greatest number of the same; of an incident, the greatest that any of its tolls allows. */
  MOST(Integer.MAX_VALUE),
  /** The point that a record gives beside the place that it mentions. */
  POINT(Integer.MIN_VALUE),
  /**
   * The last day on which the victim of an act was alive, by a course that knows no death: the
   * first on which that state can have begun.
   */
  ALIVE(Integer.MIN_VALUE),
  /** Bits of {@link Flag}. */
  FLAGS(0);

  /** What stands there when nothing is known. */
  final int absent;

  Fact(int absent) {
    this.absent = absent;
  }
}
