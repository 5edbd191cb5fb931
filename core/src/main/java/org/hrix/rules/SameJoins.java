// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.hrix.model.Person;
import org.hrix.validation.LinkProblem;

/** Rules about records that are the same, and about who decided so. */
final class SameJoins {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private SameJoins() {}

  static void enter(RuleBook book) {
    book.join(LinkProblem.SAME_RECORD, "", (index, broken) -> again(index, false, broken));
    book.join(LinkProblem.PERHAPS_SAME_PERSON, "", (index, broken) -> again(index, true, broken));
    book.join(LinkProblem.SAME_AND_NOT_SAME, "/relation", SameJoins::sameAndNotSame);
  }

  /** Names each record but the first of those that say the same, unless an identity tells. */
  private static void again(DatasetIndex index, boolean persons, IntConsumer broken) {
    long[] twice = keysThatComeTwice(index, persons);
    if (twice.length == 0) {
      return;
    }
    int[] firsts = new int[twice.length];
    Arrays.fill(firsts, -1);
    for (int ordinal = 0; ordinal < index.size(); ordinal++) {
      int at = slot(index, ordinal, persons, twice);
      boolean earlier =
          at >= 0 && (firsts[at] < 0 || index.sequence(ordinal) < index.sequence(firsts[at]));
      if (earlier) {
        firsts[at] = ordinal;
      }
    }
    Pairs compared = identities(index);
    for (int ordinal = 0; ordinal < index.size(); ordinal++) {
      int at = slot(index, ordinal, persons, twice);
      if (at >= 0
          && firsts[at] != ordinal
          && !compared.contains(Math.min(ordinal, firsts[at]), Math.max(ordinal, firsts[at]))) {
        broken.accept(ordinal);
      }
    }
  }

  private static int slot(DatasetIndex index, int ordinal, boolean persons, long[] keys) {
    long key = keyOf(index, ordinal, persons);
    return key == 0 ? -1 : Arrays.binarySearch(keys, key);
  }

  /** Returns what makes a record the same as another of its type, 0 when it does not count. */
  private static long keyOf(DatasetIndex index, int ordinal, boolean persons) {
    long key = index.key(ordinal);
    boolean counts =
        key != 0
            && index.is(ordinal, Person.OBJECT_TYPE) == persons
            && !index.has(ordinal, Flag.NOT_CURRENT);
    return counts ? key ^ index.kind(ordinal) * GOLDEN : 0;
  }

  private static long[] keysThatComeTwice(DatasetIndex index, boolean persons) {
    long[] keys = new long[1024];
    int size = 0;
    for (int ordinal = 0; ordinal < index.size(); ordinal++) {
      long key = keyOf(index, ordinal, persons);
      if (key != 0) {
        if (size == keys.length) {
          keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
      }
    }
    Arrays.sort(keys, 0, size);
    int kept = 0;
    for (int i = 1; i < size; i++) {
      boolean again = keys[i] == keys[i - 1];
      if (again && (kept == 0 || keys[kept - 1] != keys[i])) {
        keys[kept++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, kept);
  }

  private static Pairs identities(DatasetIndex index) {
    Pairs pairs = new Pairs();
    DatasetIndex.Links seconds = index.edges(Edge.IDENTITY_SECOND);
    index
        .edges(Edge.IDENTITY_FIRST)
        .forEach(
            (identity, first) -> {
              int second = seconds.target(identity);
              if (second >= 0) {
                pairs.add(Math.min(first, second), Math.max(first, second));
              }
            });
    return pairs.sort();
  }

  /** Joins what is confirmed to be the same, and looks for what is confirmed not to be. */
  private static void sameAndNotSame(DatasetIndex index, IntConsumer broken) {
    IntColumn leaders = new IntColumn(-1);
    DatasetIndex.Links firsts = index.edges(Edge.IDENTITY_FIRST);
    DatasetIndex.Links seconds = index.edges(Edge.IDENTITY_SECOND);
    firsts.forEach(
        (identity, first) -> {
          int second = seconds.target(identity);
          if (second >= 0 && index.has(identity, Flag.SAME)) {
            int one = leader(leaders, first);
            int other = leader(leaders, second);
            if (one != other) {
              leaders.set(one, other);
            }
          }
        });
    firsts.forEach(
        (identity, first) -> {
          int second = seconds.target(identity);
          if (second >= 0
              && second != first
              && index.has(identity, Flag.NOT_SAME)
              && leader(leaders, first) == leader(leaders, second)) {
            broken.accept(identity);
          }
        });
  }

  /** Finds the leader of those who are the same, and shortens the way to it. */
  private static int leader(IntColumn leaders, int ordinal) {
    int at = ordinal;
    for (int next = leaders.get(at); next >= 0; next = leaders.get(at)) {
      int further = leaders.get(next);
      if (further >= 0) {
        leaders.set(at, further);
      }
      at = next;
    }
    return at;
  }
}
