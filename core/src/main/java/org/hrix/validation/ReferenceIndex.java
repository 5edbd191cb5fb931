// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.description.ObjectType;
import org.hrix.model.EntityTypes;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which ids are defined and which are expected, in at most 40 bytes for each distinct id:
 * a keyed hash of 128 bits, the type of the entity that has it, and the types that references
 * allow.
 *
 * <p>Fill it with a first pass over a dataset. When {@link #hasSuspects} then says so, a second
 * pass asks {@link #verdict} of each reference. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ReferenceIndex {

  /** What is known of a reference after the first pass. */
  public enum Verdict {
    /** It points at an entity of an allowed type. */
    FINE,
    /** No entity has the id. */
    DANGLING,
    /** The entity is of another type. */
    WRONG_TYPE
  }

  private static final int SEGMENTS = 64;
  private static final int RAW_KIND = 16;
  private static final int ANY_MASK = 0x1FFFF;

  private final SipHash hash = SipHash.withFreshKey();
  private final IdSegment[] segments = new IdSegment[SEGMENTS];
  private final Map<String, Integer> kinds = new HashMap<>();

  /** Makes an empty index. */
  public ReferenceIndex() {
    List<ObjectType<? extends org.hrix.model.KnownEntity>> types = EntityTypes.all();
    for (int i = 0; i < types.size(); i++) {
      kinds.put(types.get(i).name(), i + 1);
    }
    for (int i = 0; i < SEGMENTS; i++) {
      segments[i] = new IdSegment();
    }
  }

  /**
   * Notes that an entity has an id.
   *
   * @param id the id
   * @param typeName the entity's type; null or unknown to the model for raw entities
   * @return false when another entity has the same id
   */
  public boolean define(String id, @Nullable String typeName) {
    int kind = typeName == null ? RAW_KIND : kinds.getOrDefault(typeName, RAW_KIND);
    long low = hash.low(id);
    return segmentOf(low).define(low, hash.high(), kind);
  }

  /**
   * Notes that a reference points at an id.
   *
   * @param id the id
   * @param targets names of the types that it may point at; empty for any
   */
  public void expect(String id, List<String> targets) {
    long low = hash.low(id);
    segmentOf(low).expect(low, hash.high(), maskOf(targets));
  }

  /**
   * Tells whether any reference points at nothing, or at an entity of another type.
   *
   * @return true when a second pass is worth while
   */
  public boolean hasSuspects() {
    for (IdSegment segment : segments) {
      if (segment.hasSuspects()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Judges a reference.
   *
   * @param id the id pointed at
   * @param targets names of the types that it may point at; empty for any
   * @return the verdict; an entity of a type that the model does not know is always fine
   */
  public Verdict verdict(String id, List<String> targets) {
    int kind = kindOf(id);
    if (kind == 0) {
      return Verdict.DANGLING;
    }
    return (maskOf(targets) & (1 << kind)) == 0 ? Verdict.WRONG_TYPE : Verdict.FINE;
  }

  /**
   * Returns the type of the entity that has an id.
   *
   * @param id the id
   * @return the name of its type; null when no entity has the id or its type is unknown
   */
  public @Nullable String typeOf(String id) {
    int kind = kindOf(id);
    return kind == 0 || kind == RAW_KIND ? null : EntityTypes.all().get(kind - 1).name();
  }

  /**
   * Counts the distinct ids, defined or only expected.
   *
   * @return the number of ids
   */
  public long size() {
    long size = 0;
    for (IdSegment segment : segments) {
      size += segment.size();
    }
    return size;
  }

  /**
   * Tells how much memory the index takes.
   *
   * @return bytes in its tables
   */
  public long bytes() {
    long bytes = 0;
    for (IdSegment segment : segments) {
      bytes += segment.bytes();
    }
    return bytes;
  }

  private int kindOf(String id) {
    long low = hash.low(id);
    return segmentOf(low).kind(low, hash.high());
  }

  private IdSegment segmentOf(long low) {
    return segments[(int) (low >>> 58)];
  }

  private int maskOf(List<String> targets) {
    if (targets.isEmpty()) {
      return ANY_MASK;
    }
    int mask = 1 << RAW_KIND;
    for (String target : targets) {
      mask |= 1 << kinds.getOrDefault(target, 0);
    }
    return mask;
  }
}
