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
  NOT_CURRENT(3);

  /** The bit. */
  final int bit;

  Flag(int position) {
    bit = 1 << position;
  }
}
