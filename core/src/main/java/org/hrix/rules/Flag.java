// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/** What is true of an entity, one bit each in {@link Fact#FLAGS}. */
enum Flag {
  /** May be read by anybody: its effective marking is TLP:CLEAR. */
  OPEN(0),
  /** Is marked confidential, TLP:RED or TLP:AMBER+STRICT. */
  CLOSED(1),
  /** Names a person: has a name that is no protective pseudonym and no placeholder. */
  NAMED(2),
  /** Is withdrawn or superseded. */
  NOT_CURRENT(3),
  /** Act: its victim is dead at the end of it, or in its course. */
  DEADLY(4),
  /** Person: is said to be alive. */
  ALIVE(5),
  /** Group: the listed members are all. */
  LISTED_ALL(6),
  /** Identity: it is decided that both are the same. */
  SAME(7),
  /** Identity: it is decided that they are not. */
  NOT_SAME(8);

  /** The bit. */
  final int bit;

  Flag(int position) {
    bit = 1 << position;
  }
}
