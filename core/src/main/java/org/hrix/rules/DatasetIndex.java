// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.hrix.description.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of all entities of a dataset while it streams by: one slot for each distinct id, a
 * few numbers for each entity, the links that rules look at, and the references that still have to
 * prove themselves.
 *
 * <p>Ids are known by 128 bits of a keyed hash; each distinct one has an <em>ordinal</em>, from 0
 * in the order in which ids were first seen, whether as an entity's own or in a reference. Not
 * thread-safe: digests are made by any thread, taken up by one. When all are taken up, any number
 * of threads may ask.
 */
// Ordinals of enums never leave the process.
@SuppressWarnings("EnumOrdinal")
public final class DatasetIndex {
  private static final int SEGMENTS = 64;

  /** The entities whose ids are fetched into the processor at once. */
  private static final int AHEAD = 64;

  private static final Fact[] FACTS = Fact.values();
  private static final Edge[] EDGES = Edge.values();

  private final long key0;
  private final long key1;
  private final IdSegment[] segments = new IdSegment[SEGMENTS];
  private int ordinals;
  private int sequence;

  /** Keeps what was touched from being left out as useless. */
  @SuppressWarnings("UnusedVariable")
  private long touched;

  /** The kind of the entity that has the id; 0 while none has. */
  private byte[] @Nullable [] kinds = new byte[16] @Nullable [];

  private final IntColumn sequences = new IntColumn(-1);
  private final IntColumn[] facts = new IntColumn[FACTS.length];
  private final IntColumn keyLows = new IntColumn(0);
  private final IntColumn keyHighs = new IntColumn(0);
  private final Links[] edges = new Links[EDGES.length];

  /** References to ids that no entity had yet, or one of another type: target, mask, sequence. */
  private final IntColumn pending = new IntColumn(0);

  /** Makes an empty index with a key of its own. */
  public DatasetIndex() {
    long[] key = SipHash.freshKey();
    key0 = key[0];
    key1 = key[1];
    Arrays.setAll(segments, i -> new IdSegment());
    Arrays.setAll(facts, i -> new IntColumn(FACTS[i].absent));
    Arrays.setAll(edges, i -> new Links());
  }

  SipHash newHash() {
    return new SipHash(key0, key1);
  }

  /**
   * Takes up the next entities of the stream.
   *
   * @param digest what is kept of them
   * @param duplicates takes, for each entity whose id another one had before, its index among them
   */
  public void add(Digest digest, IntConsumer duplicates) {
    int at = 0;
    int ahead = 0;
    for (int i = 0; i < digest.entities; i++) {
      if (i % AHEAD == 0) {
        ahead = touch(digest.data, ahead, Math.min(AHEAD, digest.entities - i));
      }
      at = add(digest.data, at, i, duplicates);
      sequence++;
    }
  }

  /**
   * Touches the slots of the ids of some entities. One after the other they would each be waited
   * for; so the processor fetches several at once.
   */
  private int touch(long[] data, int from, int entities) {
    int at = from;
    long sum = 0;
    for (int i = 0; i < entities; i++) {
      int factCount = (int) (data[at + 2] >>> 8);
      int edgeCount = (int) (data[at + 3] >>> 32);
      int referenceCount = (int) data[at + 3];
      sum ^= segmentOf(data[at]).touch(data[at + 1]);
      at += 5;
      for (int end = at + 3 * edgeCount; at < end; at += 3) {
        sum ^= segmentOf(data[at]).touch(data[at + 1]);
      }
      at += factCount;
      for (int end = at + 3 * referenceCount; at < end; at += 3) {
        sum ^= segmentOf(data[at]).touch(data[at + 1]);
      }
    }
    touched = sum;
    return at;
  }

  private int add(long[] data, int from, int index, IntConsumer duplicates) {
    int kind = (int) data[from + 2] & 0xFF;
    int factCount = (int) (data[from + 2] >>> 8);
    int edgeCount = (int) (data[from + 3] >>> 32);
    int referenceCount = (int) data[from + 3];
    int afterEdges = from + 5 + 3 * edgeCount;
    int afterFacts = afterEdges + factCount;
    if (kind != 0) {
      int ordinal = ordinalOf(data[from], data[from + 1]);
      if (kind(ordinal) != 0) {
        duplicates.accept(index);
      } else {
        define(ordinal, kind, data[from + 4]);
        for (int at = from + 5; at < afterEdges; at += 3) {
          edges[(int) data[at + 2]].add(ordinal, ordinalOf(data[at], data[at + 1]));
        }
        for (int at = afterEdges; at < afterFacts; at++) {
          facts[(int) (data[at] >>> 32)].set(ordinal, (int) data[at]);
        }
      }
    }
    int end = afterFacts + 3 * referenceCount;
    for (int at = afterFacts; at < end; at += 3) {
      reference(ordinalOf(data[at], data[at + 1]), (int) data[at + 2]);
    }
    return end;
  }

  private void define(int ordinal, int kind, long key) {
    Objects.requireNonNull(kinds[ordinal >>> 12])[ordinal & 0xFFF] = (byte) kind;
    sequences.set(ordinal, sequence);
    if (key != 0) {
      keyLows.set(ordinal, (int) key);
      keyHighs.set(ordinal, (int) (key >>> 32));
    }
  }

  private void reference(int target, int mask) {
    if (!Kinds.takes(mask, kind(target))) {
      pending.add(target);
      pending.add(mask);
      pending.add(sequence);
    }
  }

  private IdSegment segmentOf(long low) {
    return segments[(int) (low >>> 58)];
  }

  private int ordinalOf(long low, long high) {
    int ordinal = segmentOf(low).findOrAdd(low, high, ordinals);
    if (ordinal == ordinals) {
      ordinals++;
      int page = ordinal >>> 12;
      if (page >= kinds.length) {
        kinds = Arrays.copyOf(kinds, 2 * kinds.length);
      }
      if (kinds[page] == null) {
        kinds[page] = new byte[0x1000];
      }
    }
    return ordinal;
  }

  /**
   * Finds the ordinal of an id.
   *
   * @param hash a hash of this index
   * @param id the id
   * @return the ordinal, -1 for an id that was never seen
   */
  int ordinalOf(SipHash hash, String id) {
    long low = hash.low(id);
    return segmentOf(low).find(low, hash.high());
  }

  /**
   * Tells how many distinct ids there are, entities' own or only pointed at.
   *
   * @return the number; ordinals are below it
   */
  public int size() {
    return ordinals;
  }

  /**
   * Tells how many entities were taken up.
   *
   * @return the number
   */
  public long entities() {
    return sequence;
  }

  /**
   * Tells how much memory the ids take.
   *
   * @return bytes of the slots and kinds
   */
  public long idBytes() {
    long bytes = ordinals;
    for (IdSegment segment : segments) {
      bytes += segment.bytes();
    }
    return bytes;
  }

  int kind(int ordinal) {
    byte[] page = ordinal < 0 ? null : kinds[ordinal >>> 12];
    return page == null ? 0 : page[ordinal & 0xFFF];
  }

  /** Tells whether an entity of the type has this ordinal. */
  boolean is(int ordinal, ObjectType<?> type) {
    ObjectType<?> found = type(ordinal);
    return found != null && found.equals(type);
  }

  /** Returns the type of the entity; null when there is none, or it is of an unknown type. */
  @Nullable ObjectType<?> type(int ordinal) {
    return Kinds.type(kind(ordinal));
  }

  /** Returns the place of the entity in the stream, from 0; -1 when there is no such entity. */
  int sequence(int ordinal) {
    return sequences.get(ordinal);
  }

  /** Returns a fact about the entity; {@link Fact#absent} when it is not known. */
  int fact(Fact fact, int ordinal) {
    return ordinal < 0 ? fact.absent : facts[fact.ordinal()].get(ordinal);
  }

  /** Tells whether a flag is set. */
  boolean has(int ordinal, Flag flag) {
    return (fact(Fact.FLAGS, ordinal) & flag.bit) != 0;
  }

  /** Returns what makes the record the same as another; 0 for none. */
  long key(int ordinal) {
    return ((long) keyHighs.get(ordinal) << 32) | (keyLows.get(ordinal) & 0xFFFFFFFFL);
  }

  /** Returns the links of a kind. */
  Links edges(Edge edge) {
    return edges[edge.ordinal()];
  }

  /** Lists the ordinals of all entities of a type, in the order of their ordinals. */
  void forEach(ObjectType<?> type, IntConsumer action) {
    int wanted = Kinds.of(type.name());
    for (int ordinal = 0; ordinal < ordinals; ordinal++) {
      if (kind(ordinal) == wanted) {
        action.accept(ordinal);
      }
    }
  }

  /** Takes each reference that leads nowhere, or to an entity of another type. */
  interface Astray {
    void reference(int target, int sequence);
  }

  void forEachAstray(Astray action) {
    for (int i = 0; i + 2 < pending.size(); i += 3) {
      int target = pending.get(i);
      if (!Kinds.takes(pending.get(i + 1), kind(target))) {
        action.reference(target, pending.get(i + 2));
      }
    }
  }

  /** Links of one kind, in the order of the stream. */
  static final class Links {
    private final IntColumn from = new IntColumn(0);
    private final IntColumn to = new IntColumn(0);
    private volatile @Nullable IntColumn first;

    void add(int source, int target) {
      from.add(source);
      to.add(target);
      if (first != null) {
        first = null;
      }
    }

    int size() {
      return from.size();
    }

    int from(int link) {
      return from.get(link);
    }

    int to(int link) {
      return to.get(link);
    }

    /** Returns where the first link from an entity leads, -1 when there is none. */
    int target(int source) {
      IntColumn column = first;
      return (column == null ? firsts() : column).get(source);
    }

    private synchronized IntColumn firsts() {
      IntColumn column = first;
      if (column == null) {
        column = new IntColumn(-1);
        for (int i = size() - 1; i >= 0; i--) {
          column.set(from(i), to(i));
        }
        first = column;
      }
      return column;
    }

    /** Calls for each link. */
    void forEach(Link action) {
      for (int i = 0; i < size(); i++) {
        action.link(from(i), to(i));
      }
    }
  }

  /** Takes a link by the ordinals of both ends. */
  @FunctionalInterface
  interface Link {
    void link(int from, int to);
  }
}
