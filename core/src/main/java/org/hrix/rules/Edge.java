// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

/** Kinds of links between entities that rules over several entities look at: from, to. */
enum Edge {
  /** Act to its incident. */
  ACT_INCIDENT,
  /** Act to its victim. */
  ACT_VICTIM,
  /** Involvement to its act. */
  INVOLVEMENT_ACT,
  /** Involvement to its incident. */
  INVOLVEMENT_INCIDENT,
  /** Involvement to the perpetrator. */
  INVOLVEMENT_PERPETRATOR
}
