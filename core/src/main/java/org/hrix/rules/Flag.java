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
  /** Relation: its subject is a part of its object, and nothing says that this is over. */
  PART(4),
  /** Person: is said to be alive. */
  ALIVE(5),
  /** Group: the listed members are all. */
  LISTED_ALL(6),
  /** Identity: it is decided that both are the same. */
  SAME(7),
  /** Identity: it is decided that they are not. */
  NOT_SAME(8),
  /** Act: its victim is said to be of age 0, and the source's words are not given. */
  AGE_ZERO(9),
  /** Act: its victim is dead at the end of it, or in its course, or by its type. */
  KILLING(10),
  /** Relation: its object is a part of its subject, and nothing says that this is over. */
  WHOLE(11),
  /** Act: is one of sexual violence. */
  SEXUAL_VIOLENCE(16),
  /** Person or group: is definitely a child, or of children. Act: is done to a child. */
  CHILD(17),
  /** Person: is dead. */
  DEAD(18),
  /** Person or group: has a protective pseudonym. */
  PSEUDONYM(19),
  /** Person: can be reached or found, by address, papers, or the point of a map. */
  TRACEABLE(20),
  /** Person: has an id in another system. */
  LINKED(21),
  /** Group: is a family. Relation: is one within a family. */
  FAMILY(22),
  /** Information: its source must stay confidential. */
  HIDES_SOURCE(23),
  /** Information: is the statement of somebody who lived through or saw it. */
  TESTIMONY(24),
  /** Consent: allows publication. */
  CONSENT_GIVEN(25),
  /** Consent: refuses publication, or is taken back. */
  CONSENT_REFUSED(26),
  /** Consent: allowed publication, and has run out. */
  CONSENT_OVER(27),
  /** Identity: says that both are the same, and was not rejected. */
  MAYBE_SAME(28);

  /** The bit. */
  final int bit;

  Flag(int position) {
    bit = 1 << position;
  }
}
