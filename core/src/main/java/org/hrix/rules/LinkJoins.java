// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Objects;
import java.util.function.IntConsumer;
import org.hrix.model.Incident;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.validation.LinkProblem;

/** Rules about where links lead: in circles, against time, the wrong way, to what is gone. */
final class LinkJoins {
  private LinkJoins() {}

  static void enter(RuleBook book) {
    circles(book, LinkProblem.PLACES_IN_A_CIRCLE, "/parent", Edge.PLACE_PARENT);
    circles(book, LinkProblem.GROUPS_IN_A_CIRCLE, "/members", Edge.GROUP_MEMBER);
    circles(book, LinkProblem.DOCUMENTS_IN_A_CIRCLE, "/derivedFrom", Edge.DOCUMENT_DERIVED_FROM);
    circles(book, LinkProblem.HEARSAY_IN_A_CIRCLE, "/basedOn", Edge.INFORMATION_BASED_ON);
    circles(book, LinkProblem.SUCCESSORS_IN_A_CIRCLE, "/record/supersededBy", Edge.SUPERSEDED_BY);
    book.join(LinkProblem.INCIDENTS_IN_A_CIRCLE, "", LinkJoins::incidentsInACircle);
    book.join(LinkProblem.ORGANIZATIONS_IN_A_CIRCLE, "/object", LinkJoins::organizationsInACircle);
    book.join(LinkProblem.CHAIN_AGAINST_TIME, "/linkType", LinkJoins::chainAgainstTime);
    book.join(LinkProblem.MEMBER_OF_A_PERSON, "/object", LinkJoins::memberOfAPerson);
    book.join(LinkProblem.PARENT_YOUNGER, "/object", LinkJoins::parentYounger);
    book.join(LinkProblem.SAME_OF_OTHER_KIND, "/second", LinkJoins::sameOfOtherKind);
    book.join(
        LinkProblem.SUCCESSOR_OF_OTHER_KIND, "/record/supersededBy", LinkJoins::otherSuccessor);
    withdrawn(book, "/victim", Edge.ACT_VICTIM);
    withdrawn(book, "/incident", Edge.ACT_INCIDENT);
    withdrawn(book, "/act", Edge.INVOLVEMENT_ACT);
    withdrawn(book, "/perpetrator", Edge.INVOLVEMENT_PERPETRATOR);
    withdrawn(book, "/from", Edge.LINK_FROM);
    withdrawn(book, "/to", Edge.LINK_TO);
  }

  private static void circles(RuleBook book, LinkProblem code, String pointer, Edge edge) {
    book.join(
        code,
        pointer,
        (index, broken) -> {
          DatasetIndex.Links links = index.edges(edge);
          Pairs pairs = new Pairs();
          links.forEach(pairs::add);
          Circles circles = new Circles(pairs);
          links.forEach(
              (from, to) -> {
                if (circles.join(from, to)) {
                  broken.because(from, to);
                }
              });
        });
  }

  private static void incidentsInACircle(DatasetIndex index, IntConsumer broken) {
    incidentsInACircle(index, LinkFacts.BEFORE, LinkFacts.AFTER, broken);
    incidentsInACircle(index, LinkFacts.WHOLE, LinkFacts.PART, broken);
  }

  private static void incidentsInACircle(
      DatasetIndex index, int forward, int backward, IntConsumer broken) {
    DatasetIndex.Links ends = index.edges(Edge.LINK_TO);
    DatasetIndex.Links starts = index.edges(Edge.LINK_FROM);
    Pairs pairs = new Pairs();
    starts.forEach(
        (link, from) -> {
          int kind = index.fact(Fact.NUMBER, link);
          int to = ends.target(link);
          if (to >= 0 && kind == forward) {
            pairs.add(from, to);
          } else if (to >= 0 && kind == backward) {
            pairs.add(to, from);
          }
        });
    Circles circles = new Circles(pairs);
    starts.forEach(
        (link, from) -> {
          int kind = index.fact(Fact.NUMBER, link);
          boolean counts = kind == forward || kind == backward;
          if (counts && circles.join(from, ends.target(link))) {
            broken.accept(link);
          }
        });
  }

  private static void organizationsInACircle(DatasetIndex index, IntConsumer broken) {
    DatasetIndex.Links objects = index.edges(Edge.RELATION_OBJECT);
    DatasetIndex.Links subjects = index.edges(Edge.RELATION_SUBJECT);
    Pairs pairs = new Pairs();
    subjects.forEach(
        (relation, subject) -> {
          int object = objects.target(relation);
          if (!areOrganizations(index, subject, object)) {
            return;
          }
          if (index.has(relation, Flag.PART)) {
            pairs.add(subject, object);
          } else if (index.has(relation, Flag.WHOLE)) {
            pairs.add(object, subject);
          }
        });
    Circles circles = new Circles(pairs);
    subjects.forEach(
        (relation, subject) -> {
          boolean counts = index.has(relation, Flag.PART) || index.has(relation, Flag.WHOLE);
          if (counts && circles.join(subject, objects.target(relation))) {
            broken.accept(relation);
          }
        });
  }

  private static boolean areOrganizations(DatasetIndex index, int one, int other) {
    return index.is(one, Organization.OBJECT_TYPE) && index.is(other, Organization.OBJECT_TYPE);
  }

  private static void chainAgainstTime(DatasetIndex index, JoinSink broken) {
    DatasetIndex.Links ends = index.edges(Edge.LINK_TO);
    index
        .edges(Edge.LINK_FROM)
        .forEach(
            (link, from) -> {
              int to = ends.target(link);
              if (index.is(from, Incident.OBJECT_TYPE)
                  && index.is(to, Incident.OBJECT_TYPE)
                  && isAgainstTime(index, index.fact(Fact.NUMBER, link), from, to)) {
                broken.accept(link);
              } else if (index.fact(Fact.NUMBER, link) != Fact.NUMBER.absent
                  && (isUndated(index, from) || isUndated(index, to))) {
                broken.notRun(link);
              }
            });
  }

  /** Tells whether there is no such incident, or nothing is known of its day. */
  private static boolean isUndated(DatasetIndex index, int ordinal) {
    return ordinal >= 0
        && index.fact(Fact.EARLIEST, ordinal) == Fact.EARLIEST.absent
        && index.fact(Fact.LATEST, ordinal) == Fact.LATEST.absent;
  }

  private static boolean isAgainstTime(DatasetIndex index, int kind, int from, int to) {
    return switch (kind) {
      case LinkFacts.BEFORE -> DateJoins.isBefore(index, to, from);
      case LinkFacts.AFTER -> DateJoins.isBefore(index, from, to);
      case LinkFacts.WHOLE -> isOutside(index, to, from);
      case LinkFacts.PART -> isOutside(index, from, to);
      default -> false;
    };
  }

  private static boolean isOutside(DatasetIndex index, int part, int whole) {
    return DateJoins.isBefore(index, part, whole)
        || index.fact(Fact.END, whole) < index.fact(Fact.EARLIEST, part);
  }

  private static void memberOfAPerson(DatasetIndex index, IntConsumer broken) {
    index
        .edges(Edge.RELATION_OBJECT)
        .forEach(
            (relation, object) -> {
              if (index.fact(Fact.NUMBER, relation) == LinkFacts.MEMBER
                  && index.is(object, Person.OBJECT_TYPE)) {
                broken.accept(relation);
              }
            });
  }

  private static void parentYounger(DatasetIndex index, JoinSink broken) {
    DatasetIndex.Links subjects = index.edges(Edge.RELATION_SUBJECT);
    index
        .edges(Edge.RELATION_OBJECT)
        .forEach(
            (relation, object) -> {
              int kind = index.fact(Fact.NUMBER, relation);
              int subject = subjects.target(relation);
              boolean younger =
                  (kind == LinkFacts.PARENT && DateJoins.isBefore(index, object, subject))
                      || (kind == LinkFacts.CHILD && DateJoins.isBefore(index, subject, object));
              if (younger
                  && index.is(subject, Person.OBJECT_TYPE)
                  && index.is(object, Person.OBJECT_TYPE)) {
                broken.accept(relation);
              } else if ((kind == LinkFacts.PARENT || kind == LinkFacts.CHILD)
                  && (isUndated(index, subject) || isUndated(index, object))) {
                broken.notRun(relation);
              }
            });
  }

  private static boolean areOfOtherKind(DatasetIndex index, int one, int other) {
    return index.type(one) != null
        && index.type(other) != null
        && !Objects.equals(index.type(one), index.type(other));
  }

  private static void sameOfOtherKind(DatasetIndex index, IntConsumer broken) {
    DatasetIndex.Links seconds = index.edges(Edge.IDENTITY_SECOND);
    index
        .edges(Edge.IDENTITY_FIRST)
        .forEach(
            (identity, first) -> {
              if (index.fact(Fact.NUMBER, identity) == LinkFacts.SAME
                  && areOfOtherKind(index, first, seconds.target(identity))) {
                broken.accept(identity);
              }
            });
  }

  private static void otherSuccessor(DatasetIndex index, IntConsumer broken) {
    index
        .edges(Edge.SUPERSEDED_BY)
        .forEach(
            (record, successor) -> {
              if (areOfOtherKind(index, record, successor)) {
                broken.accept(record);
              }
            });
  }

  private static void withdrawn(RuleBook book, String pointer, Edge edge) {
    book.join(
        LinkProblem.POINTS_AT_WITHDRAWN,
        pointer,
        (index, broken) ->
            index
                .edges(edge)
                .forEach(
                    (record, target) -> {
                      if (index.has(target, Flag.NOT_CURRENT)
                          && !index.has(record, Flag.NOT_CURRENT)) {
                        broken.accept(record);
                      }
                    }));
  }
}
