// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.hrix.validation.SafetyProblem;

/** Rules of safety over several entities; see {@link SafetyRules}. */
final class SafetyJoins {
  private SafetyJoins() {}

  static void enter(RuleBook book) {
    JoinPlace names = SafetyPlaces::name;
    book.join(SafetyProblem.VICTIM_WITHOUT_CONSENT, names, SafetyJoins::livingWithoutConsent);
    book.join(SafetyProblem.DEAD_VICTIM_WITHOUT_CONSENT, names, SafetyJoins::deadWithoutConsent);
    book.join(SafetyProblem.NAMED_AGAINST_CONSENT, names, SafetyJoins::againstConsent);
    book.join(SafetyProblem.NAMED_AFTER_CONSENT, names, SafetyJoins::afterConsent);
    book.join(SafetyProblem.CHILD_NAMED, names, SafetyJoins::childNamed);
    book.join(SafetyProblem.SEXUAL_VIOLENCE_NAMED, names, SafetyJoins::sexualViolenceNamed);
    book.join(SafetyProblem.PROTECTED_TRACEABLE, SafetyPlaces::trace, SafetyJoins::traceable);
    book.join(SafetyProblem.PROTECTED_LINKED, SafetyPlaces::link, SafetyJoins::linked);
    book.join(SafetyProblem.PROTECTED_BY_RELATIVE, "", SafetyJoins::byRelative);
    book.join(SafetyProblem.PROTECTED_BY_FAMILY, names, SafetyJoins::byFamily);
    book.join(SafetyProblem.SOURCE_IS_AUTHOR, "/authors", SafetyJoins::sourceIsAuthor);
    book.join(SafetyProblem.SOURCE_NAMED, names, SafetyJoins::sourceNamed);
    book.join(SafetyProblem.PSEUDONYM_RESOLVED, "", SafetyJoins::pseudonymResolved);
    book.join(
        SafetyProblem.TESTIMONY_WITHOUT_CONSENT,
        "/statement",
        SafetyJoins::testimonyWithoutConsent);
    book.join(SafetyProblem.OPEN_COPY, "/derivedFrom", SafetyJoins::openCopy);
  }

  private static void each(BitSet ordinals, IntPredicate wanted, IntConsumer action) {
    for (int i = ordinals.nextSetBit(0); i >= 0; i = ordinals.nextSetBit(i + 1)) {
      if (wanted.test(i)) {
        action.accept(i);
      }
    }
  }

  private static BitSet victimsWithoutConsent(DatasetIndex index) {
    BitSet victims = new Exposure(index).victims();
    if (!victims.isEmpty()) {
      Consents consents = Consents.of(index);
      victims.andNot(consents.given);
      victims.andNot(consents.refused);
      victims.andNot(consents.over);
    }
    return victims;
  }

  private static void livingWithoutConsent(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    each(
        victimsWithoutConsent(index),
        victim -> exposure.isNamedPerson(victim) && !index.has(victim, Flag.DEAD),
        broken);
  }

  private static void deadWithoutConsent(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    each(
        victimsWithoutConsent(index),
        victim -> exposure.isNamedPerson(victim) && index.has(victim, Flag.DEAD),
        broken);
  }

  private static void againstConsent(DatasetIndex index, IntConsumer broken) {
    each(Consents.of(index).refused, new Exposure(index)::isNamedPerson, broken);
  }

  private static void afterConsent(DatasetIndex index, IntConsumer broken) {
    each(Consents.of(index).over, new Exposure(index)::isNamedPerson, broken);
  }

  private static void childNamed(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    each(exposure.children(), exposure::isNamedPerson, broken);
  }

  private static void sexualViolenceNamed(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    each(exposure.victimsOfSexualViolence(), exposure::isNamedPerson, broken);
  }

  private static void traceable(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    each(exposure.protectedPersons(), i -> exposure.isOpen(i, Flag.TRACEABLE), broken);
  }

  private static void linked(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    each(exposure.protectedPersons(), i -> exposure.isOpen(i, Flag.LINKED), broken);
  }

  private static void byRelative(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    BitSet persons = exposure.protectedPersons();
    if (persons.isEmpty()) {
      return;
    }
    DatasetIndex.Links objects = index.edges(Edge.RELATION_OBJECT);
    index
        .edges(Edge.RELATION_SUBJECT)
        .forEach(
            (relation, subject) -> {
              int object = objects.target(relation);
              if (exposure.isOpen(relation, Flag.FAMILY)
                  && ((persons.get(subject) && exposure.isNamedPerson(object))
                      || (object >= 0 && persons.get(object) && exposure.isNamedPerson(subject)))) {
                broken.accept(relation);
              }
            });
  }

  private static void byFamily(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    BitSet persons = exposure.protectedPersons();
    IntPredicate namedFamily = i -> exposure.isOpen(i, Flag.FAMILY, Flag.NAMED);
    each(persons, namedFamily, broken);
    index
        .edges(Edge.GROUP_MEMBER)
        .forEach(
            (group, member) -> {
              if (persons.get(member) && namedFamily.test(group)) {
                broken.accept(group);
              }
            });
  }

  /** Lists documents with their authors who are the confidential source of information in them. */
  private static long[] hiddenAuthors(DatasetIndex index) {
    DatasetIndex.Links sources = index.edges(Edge.INFORMATION_SOURCE);
    DatasetIndex.Links documents = index.edges(Edge.INFORMATION_DOCUMENT);
    long[] pairs = new long[8];
    int size = 0;
    for (int i = 0; i < documents.size(); i++) {
      int source = sources.target(documents.from(i));
      if (source >= 0 && index.has(documents.from(i), Flag.HIDES_SOURCE)) {
        if (size == pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = pair(documents.to(i), source);
      }
    }
    long[] sorted = Arrays.copyOf(pairs, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static long pair(int document, int author) {
    return ((long) document << 32) | author;
  }

  private static void sourceIsAuthor(DatasetIndex index, JoinSink broken) {
    Exposure exposure = new Exposure(index);
    long[] hidden = hiddenAuthors(index);
    index
        .edges(Edge.DOCUMENT_AUTHOR)
        .forEach(
            (document, author) -> {
              if (exposure.isOpen(document)
                  && exposure.isNamedPerson(author)
                  && Arrays.binarySearch(hidden, pair(document, author)) >= 0) {
                broken.because(document, author);
              }
            });
  }

  private static void sourceNamed(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    BitSet sources = new BitSet();
    index
        .edges(Edge.INFORMATION_SOURCE)
        .forEach(
            (information, source) -> {
              if (index.has(information, Flag.HIDES_SOURCE) && exposure.isNamedPerson(source)) {
                sources.set(source);
              }
            });
    if (!sources.isEmpty()) {
      sources.andNot(Consents.of(index).given);
      each(sources, source -> true, broken);
    }
  }

  private static void pseudonymResolved(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    DatasetIndex.Links seconds = index.edges(Edge.IDENTITY_SECOND);
    index
        .edges(Edge.IDENTITY_FIRST)
        .forEach(
            (identity, first) -> {
              int second = seconds.target(identity);
              if (exposure.isOpen(identity, Flag.MAYBE_SAME)
                  && ((isHidden(exposure, first) && exposure.isNamedPerson(second))
                      || (isHidden(exposure, second) && exposure.isNamedPerson(first)))) {
                broken.accept(identity);
              }
            });
  }

  private static boolean isHidden(Exposure exposure, int person) {
    return exposure.isOpen(person, Flag.PSEUDONYM) && !exposure.isOpen(person, Flag.NAMED);
  }

  private static void testimonyWithoutConsent(DatasetIndex index, IntConsumer broken) {
    Exposure exposure = new Exposure(index);
    BitSet statements = new BitSet();
    DatasetIndex.Links sources = index.edges(Edge.INFORMATION_SOURCE);
    sources.forEach(
        (information, source) -> {
          if (exposure.isOpen(information, Flag.TESTIMONY) && exposure.isNamedPerson(source)) {
            statements.set(information);
          }
        });
    if (!statements.isEmpty()) {
      Consents consents = Consents.of(index);
      each(
          statements,
          i -> !consents.given.get(sources.target(i)) && !consents.covered.get(i),
          broken);
    }
  }

  private static void openCopy(DatasetIndex index, JoinSink broken) {
    index
        .edges(Edge.DOCUMENT_SAME_WORDS)
        .forEach(
            (document, original) -> {
              if (index.has(document, Flag.OPEN) && index.has(original, Flag.CLOSED)) {
                broken.because(document, original);
              }
            });
  }
}
