// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;
import org.hrix.description.PerType;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of some entities that follow each other: ids as hashes, facts, links, references.
 * Made by any thread, taken up by {@link DatasetIndex} in the order of the stream.
 *
 * <p>Not thread-safe.
 */
// Ordinals of enums never leave the process.
@SuppressWarnings("EnumOrdinal")
public final class Digest implements FactSink {
  private static final Fact[] FACTS = Fact.values();
  private static final PerType<FactRule<?>[]> FACT_RULES =
      new PerType<>(type -> RuleBook.standard().factRules(type).toArray(new FactRule<?>[0]));
  private static final int RECENT = 16;

  /**
   * For each entity: id (2 numbers), kind and number of facts, numbers of edges and references,
   * key; then edges (3 each), facts, references (3 each).
   */
  long[] data = new long[4096];

  int size;
  int entities;
  private final int[] facts = new int[FACTS.length];

  private final SipHash hash;
  private final Pointers.Taker references = this::reference;
  private int head;

  /** What was hashed last of the current entity: ids come again as references. */
  private final @Nullable String[] recent = new String[RECENT];

  private final long[] lows = new long[RECENT];
  private final long[] highs = new long[RECENT];
  private int hashed;

  /**
   * Makes an empty digest.
   *
   * @param index the index that it will be taken up by
   */
  public Digest(DatasetIndex index) {
    hash = index.newHash();
  }

  /** Empties the digest, to be filled again. */
  public void clear() {
    size = 0;
    entities = 0;
  }

  /**
   * Adds the next entity of the stream.
   *
   * @param entity the entity
   * @param context the dataset that it stands in
   */
  public void add(Entity entity, RuleContext context) {
    head = size;
    String id = entity.id();
    if (id == null) {
      put(0, 0);
      put(Kinds.NONE, 0);
    } else {
      long low = hash.low(id);
      put(low, hash.high());
      put(Kinds.of(entity.typeName()), 0);
    }
    put(0);
    entities++;
    if (entity instanceof KnownEntity known) {
      hashed = 0;
      collect(known, context);
      int before = size;
      Pointers.of(known.objectType()).visit(known, references);
      data[head + 3] |= (size - before) / 3;
    }
  }

  private void collect(KnownEntity entity, RuleContext context) {
    for (Fact fact : FACTS) {
      facts[fact.ordinal()] = fact.absent;
    }
    int before = size;
    for (FactRule<?> rule : FACT_RULES.of(entity.objectType())) {
      collect(rule, entity, context);
    }
    data[head + 3] |= (long) ((size - before) / 3) << 32;
    int count = 0;
    for (Fact fact : FACTS) {
      int number = facts[fact.ordinal()];
      if (number != fact.absent) {
        put(((long) fact.ordinal() << 32) | (number & 0xFFFFFFFFL));
        count++;
      }
    }
    data[head + 2] |= (long) count << 8;
  }

  @SuppressWarnings("unchecked")
  private <E> void collect(FactRule<E> rule, KnownEntity entity, RuleContext context) {
    rule.collect((E) entity, this, context);
  }

  @Override
  public void fact(Fact fact, int number) {
    facts[fact.ordinal()] = number;
  }

  @Override
  public void flag(Flag flag) {
    facts[Fact.FLAGS.ordinal()] |= flag.bit;
  }

  @Override
  public void edge(Edge edge, @Nullable String id) {
    if (id != null) {
      putHash(id);
      put(edge.ordinal());
    }
  }

  private void reference(String id, int mask) {
    putHash(id);
    put(mask);
  }

  private void putHash(String id) {
    int slot = hashed(id);
    put(lows[slot], highs[slot]);
  }

  /** Hashes a string, the same object only once; returns where its hash is. */
  @SuppressWarnings("ReferenceEquality")
  private int hashed(String text) {
    int known = Math.min(hashed, RECENT);
    for (int i = 0; i < known; i++) {
      if (recent[i] == text) {
        return i;
      }
    }
    int slot = hashed++ & (RECENT - 1);
    recent[slot] = text;
    lows[slot] = hash.low(text);
    highs[slot] = hash.high();
    return slot;
  }

  @Override
  public void key(@Nullable String... parts) {
    long key = 0;
    boolean said = false;
    for (String part : parts) {
      said |= part != null;
      key = key * 0x9E3779B97F4A7C15L + (part == null ? 1 : lows[hashed(part)]);
    }
    data[head + 4] = said && key == 0 ? 1 : said ? key : 0;
  }

  private void put(long one, long two) {
    put(one);
    put(two);
  }

  private void put(long value) {
    if (size == data.length) {
      data = Arrays.copyOf(data, 2 * size);
    }
    data[size++] = value;
  }
}
