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
  INVOLVEMENT_PERPETRATOR,
  /** Participation to its incident. */
  PARTICIPATION_INCIDENT,
  /** Participation to its act. */
  PARTICIPATION_ACT,
  /** Information to what it is about, unless its document only says more. */
  INFORMATION_ABOUT,
  /** Information to the document it comes from, unless that only says more. */
  INFORMATION_DOCUMENT,
  /** Information to earlier information that it is based on. */
  INFORMATION_BASED_ON,
  /** Intervention to the incidents and acts that it is about. */
  INTERVENTION_ABOUT,
  /** Document to the one that it derives from. */
  DOCUMENT_DERIVED_FROM,
  /** Relation to its subject. */
  RELATION_SUBJECT,
  /** Relation to its object. */
  RELATION_OBJECT,
  /** Link to the incident it comes from. */
  LINK_FROM,
  /** Link to the incident it leads to. */
  LINK_TO,
  /** Identity to the first entity. */
  IDENTITY_FIRST,
  /** Identity to the second entity. */
  IDENTITY_SECOND,
  /** Place to the one it is part of. */
  PLACE_PARENT,
  /** Group to its members. */
  GROUP_MEMBER,
  /** A record to the one that took its place. */
  SUPERSEDED_BY,
  /** Intervention to each victim that it is for. */
  INTERVENTION_VICTIM,
  /** Information to its source. */
  INFORMATION_SOURCE,
  /** Document to each author. */
  DOCUMENT_AUTHOR,
  /** Document to one that it is a copy, a translation or a transcript of. */
  DOCUMENT_SAME_WORDS,
  /** A record to the place that it mentions with a point of its own. */
  MENTION_PLACE,
  /** Consent to whose it is. */
  CONSENT_SUBJECT,
  /** Consent to each entity that it is limited to. */
  CONSENT_COVERS
}
