// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Map;
import java.util.Set;
import org.hrix.model.ActorRelation;
import org.hrix.model.Certainty;
import org.hrix.model.Identity;
import org.hrix.model.IdentityStatus;
import org.hrix.model.IncidentLink;
import org.hrix.model.KnownEntity;
import org.hrix.model.Sameness;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** What is kept of links: their ends, and which way they lead. */
final class LinkFacts {
  /** A link from what comes first to what comes later. */
  static final int BEFORE = 1;

  /** A link from what comes later to what comes first. */
  static final int AFTER = 2;

  /** A link from the whole to the part. */
  static final int WHOLE = 3;

  /** A link from the part to the whole. */
  static final int PART = 4;

  /** A relation of a member, officer, staff or part to the larger unit. */
  static final int MEMBER = 5;

  /** A relation of a parent to the child. */
  static final int PARENT = 6;

  /** A relation of a child to the parent. */
  static final int CHILD = 7;

  /** An identity that is not rejected. */
  static final int SAME = 8;

  private static final Map<String, Integer> CHAINS =
      Map.of(
          "010000000000", BEFORE,
          "030000000000", BEFORE,
          "220000000000", AFTER,
          "230000000000", AFTER,
          "020000000000", WHOLE,
          "210000000000", PART);

  private static final Map<String, Integer> RELATIONS =
      Map.of(
          "010103000000", PARENT,
          "010104000000", CHILD,
          "110000000000", MEMBER,
          "110100000000", MEMBER,
          "110200000000", MEMBER,
          "210000000000", MEMBER,
          "210100000000", MEMBER,
          "210300000000", MEMBER);

  private static final Map<String, Integer> OWN_RELATIONS =
      Map.of("member", MEMBER, "staff", MEMBER, "director", MEMBER, "part", MEMBER);

  /** The subject is a part of the object, or its branch. */
  private static final Set<String> PARTS = Set.of("hrix-relation:part", "huridocs-21:210100000000");

  /** The subject is the head office of the object. */
  private static final String HEAD_OFFICE = "huridocs-21:210200000000";

  private LinkFacts() {}

  static void enter(RuleBook book) {
    book.facts(IncidentLink.OBJECT_TYPE, LinkFacts::link);
    book.facts(ActorRelation.OBJECT_TYPE, LinkFacts::relation);
    book.facts(Identity.OBJECT_TYPE, LinkFacts::identity);
    book.everyFacts(LinkFacts::successor);
  }

  private static void link(IncidentLink link, FactSink facts, RuleContext context) {
    facts.edge(Edge.LINK_FROM, link.from());
    facts.edge(Edge.LINK_TO, link.to());
    kind(link.linkType(), "huridocs-22", CHAINS, facts);
  }

  private static void relation(ActorRelation relation, FactSink facts, RuleContext context) {
    kind(relation.relationType(), "huridocs-21", RELATIONS, facts);
    kind(relation.relationType(), "hrix-relation", OWN_RELATIONS, facts);
    structure(relation, facts);
  }

  /**
   * Takes note of parts and wholes. What has ended or is doubted does not count, since a unit may
   * come under another one later; nor does membership, since federations may be members of each
   * other.
   */
  private static void structure(ActorRelation relation, FactSink facts) {
    Code type = relation.relationType();
    boolean counts =
        relation.end() == null
            && relation.certainty() != Certainty.REJECTED
            && relation.certainty() != Certainty.DISPUTED;
    if (type == null || type.code() == null || type.list() == null || !counts) {
      return;
    }
    String key = type.list() + ":" + type.code();
    if (PARTS.contains(key)) {
      facts.flag(Flag.PART);
    } else if (key.equals(HEAD_OFFICE)) {
      facts.flag(Flag.WHOLE);
    }
  }

  private static void kind(
      @Nullable Code code, String list, Map<String, Integer> kinds, FactSink facts) {
    if (code != null && code.code() != null && list.equals(code.list())) {
      Integer kind = kinds.get(code.code());
      if (kind != null) {
        facts.fact(Fact.NUMBER, kind);
      }
    }
  }

  private static void identity(Identity identity, FactSink facts, RuleContext context) {
    boolean confirmed = identity.status() == IdentityStatus.CONFIRMED;
    if (identity.relation() == Sameness.SAME) {
      if (identity.status() != IdentityStatus.REJECTED) {
        facts.fact(Fact.NUMBER, SAME);
      }
      if (confirmed) {
        facts.flag(Flag.SAME);
      }
    } else if (identity.relation() == Sameness.NOT_SAME && confirmed) {
      facts.flag(Flag.NOT_SAME);
    }
  }

  private static void successor(KnownEntity entity, FactSink facts, RuleContext context) {
    if (entity.record() != null) {
      facts.edge(Edge.SUPERSEDED_BY, entity.record().supersededBy());
    }
  }
}
