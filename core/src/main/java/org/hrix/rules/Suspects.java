// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.hrix.description.ObjectType;
import org.hrix.description.ScalarType;
import org.hrix.model.KnownEntity;
import org.hrix.validation.Locator;
import org.hrix.validation.PointerPath;
import org.hrix.validation.ProblemCode;
import org.hrix.validation.Profile;
import org.hrix.validation.ReferenceProblem;
import org.hrix.validation.References;
import org.jspecify.annotations.Nullable;

/**
 * The entities that break a rule over several entities or hold a reference that leads astray, by
 * their place in the stream. What is wrong in them, and where, is found by looking at them again.
 *
 * <p>Immutable and thread-safe once made.
 */
public final class Suspects {

  /** A rule over several entities, and who breaks it, if anyone does. */
  private record Broken(RuleBook.Join join, Judgement judgement) {}

  private final DatasetIndex index;
  private final List<Broken> broken = new ArrayList<>();
  private final BitSet astray = new BitSet();
  private final BitSet all = new BitSet();
  private final Map<ProblemCode, Long> totals = new LinkedHashMap<>();
  private final Map<ProblemCode, Long> notRun = new LinkedHashMap<>();

  private Suspects(DatasetIndex index) {
    this.index = index;
  }

  /**
   * Judges a dataset, now that all of it is known.
   *
   * @param index what is known of it
   * @param profile the rules that count
   * @return who has to be looked at again
   */
  public static Suspects judge(DatasetIndex index, Profile profile) {
    return judge(index, profile, Runnable::run);
  }

  /**
   * Judges a dataset, now that all of it is known, rule by rule at the same time.
   *
   * @param index what is known of it
   * @param profile the rules that count
   * @param executor runs the rules; the outcome does not depend on their order
   * @return who has to be looked at again
   */
  public static Suspects judge(DatasetIndex index, Profile profile, Executor executor) {
    List<CompletableFuture<Broken>> judgements = new ArrayList<>();
    for (RuleBook.Join join : RuleBook.standard().joins()) {
      if (profile.severity(join.code()) != null) {
        judgements.add(CompletableFuture.supplyAsync(() -> judgement(join, index), executor));
      }
    }
    Suspects suspects = new Suspects(index);
    suspects.judgeReferences(profile);
    judgements.forEach(judgement -> suspects.take(outcome(judgement)));
    return suspects;
  }

  /** Waits for an outcome; what went wrong comes out as it is, a lack of memory above all. */
  static <R> R outcome(CompletableFuture<R> future) {
    try {
      return future.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed;
    }
  }

  private void judgeReferences(Profile profile) {
    index.forEachAstray(
        (target, sequence) -> {
          ReferenceProblem code =
              index.kind(target) == 0 ? ReferenceProblem.DANGLING : ReferenceProblem.WRONG_TYPE;
          if (profile.severity(code) != null) {
            astray.set(sequence);
            totals.merge(code, 1L, Long::sum);
          }
        });
    all.or(astray);
  }

  private static Broken judgement(RuleBook.Join join, DatasetIndex index) {
    Judgement judgement = new Judgement(index);
    join.rule().judge(index, judgement);
    return new Broken(join, judgement);
  }

  private void take(Broken rule) {
    ProblemCode code = rule.join().code();
    Judgement judgement = rule.judgement();
    if (judgement.notRun() > 0) {
      notRun.merge(code, judgement.notRun(), Long::sum);
    }
    BitSet sequences = judgement.sequences();
    if (!sequences.isEmpty()) {
      broken.add(rule);
      totals.merge(code, (long) sequences.cardinality(), Long::sum);
      all.or(sequences);
    }
  }

  /**
   * Finds the next entity to look at again.
   *
   * @param sequence a place in the stream, from 0
   * @return the first place at or after it, -1 when there is none
   */
  public int next(int sequence) {
    return all.nextSetBit(sequence);
  }

  /**
   * Tells how many findings there will be.
   *
   * @return the numbers by code
   */
  public Map<ProblemCode, Long> totals() {
    return totals;
  }

  /**
   * Tells how often a rule over several entities could not run because the other entity is not in
   * the dataset, or does not state its part of what is compared.
   *
   * @return the numbers of entities by code
   */
  public Map<ProblemCode, Long> notRun() {
    return notRun;
  }

  /**
   * Reports what is wrong in an entity.
   *
   * @param entity the entity
   * @param sequence its place in the stream
   * @param locator finds the places of its values
   * @param verdicts takes the findings
   */
  public void report(KnownEntity entity, int sequence, Locator locator, Verdicts verdicts) {
    if (astray.get(sequence)) {
      SipHash hash = index.newHash();
      References.visit(
          entity,
          (type, target, path) -> reference(type, target, path, entity, locator, hash, verdicts));
    }
    PointerPath top = new PointerPath();
    for (Broken rule : broken) {
      if (rule.judgement().sequences().get(sequence)) {
        String pointer = rule.join().place().of(entity);
        int target = rule.judgement().target(sequence);
        String place = target < 0 ? pointer : itemOf(entity, pointer, target);
        verdicts.broken(rule.join().code(), top, place, entity, locator);
      }
    }
  }

  /** Finds the first reference to an entity in the items of a list; else it is the list itself. */
  private String itemOf(KnownEntity entity, String list, int wanted) {
    SipHash hash = index.newHash();
    String[] item = {list};
    References.visit(
        entity,
        (type, target, path) -> {
          if (item[0].equals(list) && index.ordinalOf(hash, target) == wanted) {
            String pointer = path.pointer();
            item[0] = pointer.startsWith(list + "/") ? pointer : list;
          }
        });
    return item[0];
  }

  private void reference(
      ScalarType<?> type,
      String target,
      PointerPath path,
      KnownEntity entity,
      Locator locator,
      SipHash hash,
      Verdicts verdicts) {
    int ordinal = index.ordinalOf(hash, target);
    int kind = index.kind(ordinal);
    if (kind == 0) {
      verdicts.broken(
          ReferenceProblem.DANGLING, path, "", entity, locator, "property", path.property());
    } else if (!Kinds.takes(Kinds.mask(type.targets()), kind)) {
      verdicts.broken(
          ReferenceProblem.WRONG_TYPE,
          path,
          "",
          entity,
          locator,
          "property",
          path.property(),
          "found",
          nameOf(index.type(ordinal)),
          "expected",
          String.join(" or ", type.targets()));
    }
  }

  private static String nameOf(@Nullable ObjectType<?> type) {
    return type == null ? "unknown" : type.name();
  }
}
