// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ObjectType;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.validation.References;
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
  private static final Map<ObjectType<?>, List<FactRule<?>>> FACT_RULES = factRules();

  /**
   * For each entity: id (2 numbers), kind and number of facts, numbers of edges and references,
   * key; then edges (3 each), facts, references (3 each).
   */
  long[] data = new long[4096];

  int size;
  int entities;
  private final int[] facts = new int[FACTS.length];

  private final SipHash hash;
  private int head;

  /**
   * Makes an empty digest.
   *
   * @param index the index that it will be taken up by
   */
  public Digest(DatasetIndex index) {
    hash = index.newHash();
  }

  private static Map<ObjectType<?>, List<FactRule<?>>> factRules() {
    Map<ObjectType<?>, List<FactRule<?>>> rules = new HashMap<>();
    for (ObjectType<?> type : EntityTypes.all()) {
      rules.put(type, RuleBook.standard().factRules(type));
    }
    return Map.copyOf(rules);
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
    long low = id == null ? 0 : hash.low(id);
    put(low, id == null ? 0 : hash.high());
    put(id == null ? Kinds.NONE : Kinds.of(entity.typeName()), 0);
    put(0);
    entities++;
    if (entity instanceof KnownEntity known) {
      collect(known, context);
      int before = size;
      References.visit(
          known,
          (type, target, path) -> {
            long targetLow = hash.low(target);
            put(targetLow, hash.high());
            put(Kinds.mask(type.targets()));
          });
      data[head + 3] |= (size - before) / 3;
    }
  }

  private void collect(KnownEntity entity, RuleContext context) {
    for (Fact fact : FACTS) {
      facts[fact.ordinal()] = fact.absent;
    }
    int before = size;
    for (FactRule<?> rule : FACT_RULES.getOrDefault(entity.objectType(), List.of())) {
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
      long low = hash.low(id);
      put(low, hash.high());
      put(edge.ordinal());
    }
  }

  @Override
  public void key(@Nullable String... parts) {
    long key = 0;
    boolean said = false;
    for (String part : parts) {
      said |= part != null;
      key = key * 0x9E3779B97F4A7C15L + (part == null ? 1 : hash.low(part));
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
