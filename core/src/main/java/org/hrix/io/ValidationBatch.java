// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hrix.model.KnownEntity;
import org.hrix.rules.Digest;
import org.hrix.rules.EntityRules;
import org.hrix.rules.RuleContext;
import org.hrix.rules.Suspects;
import org.hrix.rules.Verdicts;
import org.hrix.validation.Location;
import org.hrix.validation.Locator;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Some entities that follow each other, and what was found in them. Filled by one thread, taken by
 * another when that is done.
 */
final class ValidationBatch {

  /** A finding and the entity before whose successor it was made. */
  record Found(int entity, Problem problem) {}

  /** How many findings may wait for the others of their batch. */
  private static final int FULL = 10_000;

  private final Verdicts verdicts;
  private final List<Found> found = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private int current = -1;
  private boolean complete = true;
  @Nullable Digest digest;

  /** Finds the values of an entry. */
  private record Places(Entry entry) implements Locator {
    @Override
    public Location locate(String pointer) {
      return entry.locate(pointer);
    }

    @Override
    public boolean isGarbled(String pointer) {
      return entry.isGarbled(pointer);
    }
  }

  ValidationBatch(Profile profile, Predicate<ProblemCode> wanted) {
    verdicts = new Verdicts(profile, wanted, this::add);
  }

  private void add(Problem problem) {
    found.add(new Found(current, problem));
  }

  /** Takes entries and findings of a reader that several batches share. */
  void readFrom(EntityReader reader, int most) {
    while (entries.size() < most && reader.hasNext()) {
      add(reader.next());
    }
  }

  /** Takes an entry. */
  void add(Entry entry) {
    entries.add(entry);
    current = entries.size() - 1;
  }

  /** Tells whether so much was found that it should be passed on. */
  boolean isFull() {
    return found.size() >= FULL;
  }

  /** Checks the header of the dataset. */
  ValidationBatch check(Profile profile, RuleContext context, Locator places) {
    current = entries.size();
    new EntityRules(profile, context, verdicts).check(context.header(), places);
    return this;
  }

  /** Takes a finding of the reader. */
  void reported(Problem problem) {
    current = entries.size();
    verdicts.accept(problem);
  }

  /** Takes entries that were read before. */
  ValidationBatch with(List<Entry> known) {
    entries.addAll(known);
    return this;
  }

  /** Reads a piece. */
  ValidationBatch read(EntityChunks.Chunk chunk) throws IOException {
    try (EntityReader reader = chunk.open(this::reported)) {
      while (reader.hasNext()) {
        entries.add(reader.next());
      }
      complete = reader.complete();
    }
    return this;
  }

  /** Checks each entity by itself, and keeps what rules over several need. */
  ValidationBatch check(Profile profile, RuleContext context, Digest into) {
    digest = into;
    EntityRules rules = new EntityRules(profile, context, verdicts);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      current = i;
      into.add(entry.entity(), context);
      if (entry.entity() instanceof KnownEntity known) {
        rules.check(known, new Places(entry));
      }
    }
    return this;
  }

  /** Reports what rules over several entities found in the entities here. */
  ValidationBatch report(Suspects suspects, int firstSequence) {
    for (int at = suspects.next(firstSequence);
        at >= 0 && at < firstSequence + entries.size();
        at = suspects.next(at + 1)) {
      current = at - firstSequence;
      Entry entry = entries.get(current);
      if (entry.entity() instanceof KnownEntity known) {
        suspects.report(known, at, entry::locate, verdicts);
      }
    }
    return this;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Returns the findings in the order of the entities. */
  List<Found> found() {
    found.sort(java.util.Comparator.comparingInt(Found::entity));
    return found;
  }

  boolean complete() {
    return complete;
  }

  Verdicts verdicts() {
    return verdicts;
  }
}
