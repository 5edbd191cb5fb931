// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.BitSet;

/**
 * What became of everybody's consent to be published.
 *
 * <p>A consent that is limited to some entities counts for the name only where it covers the
 * person's own record. A refusal counts unless a consent was definitely given later. Consents that
 * were withdrawn as records or superseded do not count.
 */
final class Consents {
  final BitSet given = new BitSet();
  final BitSet refused = new BitSet();
  final BitSet over = new BitSet();

  /** The entities besides the subject that a consent to publication covers by name. */
  final BitSet covered = new BitSet();

  private Consents() {}

  static Consents of(DatasetIndex index) {
    Consents consents = new Consents();
    BitSet elsewhere = elsewhere(index, consents.covered);
    IntColumn refusedUntil = new IntColumn(Days.NO_EARLIEST);
    DatasetIndex.Links subjects = index.edges(Edge.CONSENT_SUBJECT);
    subjects.forEach(
        (consent, subject) -> {
          if (elsewhere.get(consent) || index.has(consent, Flag.NOT_CURRENT)) {
            return;
          }
          if (index.has(consent, Flag.CONSENT_REFUSED)) {
            consents.refused.set(subject);
            int day = index.fact(Fact.LATEST, consent);
            refusedUntil.set(subject, Math.max(day, refusedUntil.get(subject)));
          } else if (index.has(consent, Flag.CONSENT_OVER)) {
            consents.over.set(subject);
          } else if (index.has(consent, Flag.CONSENT_GIVEN)) {
            consents.given.set(subject);
          }
        });
    subjects.forEach(
        (consent, subject) -> {
          if (consents.refused.get(subject)
              && consents.given.get(subject)
              && index.has(consent, Flag.CONSENT_GIVEN)
              && !index.has(consent, Flag.NOT_CURRENT)
              && !elsewhere.get(consent)
              && index.fact(Fact.EARLIEST, consent) > refusedUntil.get(subject)) {
            consents.refused.clear(subject);
          }
        });
    consents.given.andNot(consents.refused);
    consents.over.andNot(consents.refused);
    consents.over.andNot(consents.given);
    return consents;
  }

  /** Returns the consents that are limited to other entities than the subject's own record. */
  private static BitSet elsewhere(DatasetIndex index, BitSet covered) {
    BitSet limited = new BitSet();
    BitSet own = new BitSet();
    DatasetIndex.Links subjects = index.edges(Edge.CONSENT_SUBJECT);
    index
        .edges(Edge.CONSENT_COVERS)
        .forEach(
            (consent, entity) -> {
              limited.set(consent);
              if (subjects.target(consent) == entity) {
                own.set(consent);
              }
              if (index.has(consent, Flag.CONSENT_GIVEN) && !index.has(consent, Flag.NOT_CURRENT)) {
                covered.set(entity);
              }
            });
    limited.andNot(own);
    return limited;
  }
}
