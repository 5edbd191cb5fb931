// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What one rule over several entities finds in a dataset.
 *
 * <p>Not thread-safe while it is filled.
 */
final class Judgement implements JoinSink {
  private static final int NONE = -1;

  private final DatasetIndex index;
  private final BitSet sequences = new BitSet();
  private @Nullable IntColumn targets;
  private long notRun;
  private int last = NONE;

  Judgement(DatasetIndex index) {
    this.index = index;
  }

  @Override
  public void accept(int ordinal) {
    int sequence = index.sequence(ordinal);
    if (sequence >= 0) {
      sequences.set(sequence);
    }
  }

  @Override
  public void because(int ordinal, int target) {
    int sequence = index.sequence(ordinal);
    if (sequence >= 0 && !sequences.get(sequence)) {
      sequences.set(sequence);
      IntColumn column = targets == null ? new IntColumn(NONE) : targets;
      column.set(sequence, target);
      targets = column;
    }
  }

  @Override
  public void notRun(int ordinal) {
    if (ordinal != last) {
      last = ordinal;
      notRun++;
    }
  }

  /** Returns the places in the stream of the entities that break the rule. */
  BitSet sequences() {
    return sequences;
  }

  /**
   * Returns where the reference leads by which an entity breaks the rule, -1 when none is named.
   */
  int target(int sequence) {
    return targets == null ? NONE : targets.get(sequence);
  }

  /** Tells for how many entities the rule could not run. */
  long notRun() {
    return notRun;
  }
}
