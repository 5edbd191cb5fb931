// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.util.Objects;
import java.util.PriorityQueue;
import org.hrix.io.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * Puts records into the order of the dataset. Those whose turn has not come wait in memory, and on
 * disk when they are many.
 */
final class Sequencer implements AutoCloseable {
  /** A record that waits: its place, and where it is. */
  private record Waiting(long seq, long order, int spooled, @Nullable Draft draft)
      implements Comparable<Waiting> {
    @Override
    public int compareTo(Waiting other) {
      int bySeq = Long.compare(seq, other.seq);
      return bySeq == 0 ? Long.compare(order, other.order) : bySeq;
    }
  }

  private final PriorityQueue<Waiting> waiting = new PriorityQueue<>();
  private final DraftBytes bytes = new DraftBytes();
  private final long maxInMemory;
  private long inMemory;
  private long next = 1;
  private long order;
  private @Nullable Scratch scratch;
  private @Nullable RecordSpool spool;
  private boolean ended;

  Sequencer(long maxInMemory) {
    this.maxInMemory = maxInMemory;
  }

  void add(Draft draft) throws IOException {
    long size = draft.size + 500L;
    if (draft.seq > next && inMemory + size > maxInMemory) {
      waiting.add(
          new Waiting(
              draft.seq, order++, spool().add(bytes.write(draft), 0, bytes.length()), null));
    } else {
      inMemory += size;
      waiting.add(new Waiting(draft.seq, order++, -1, draft));
    }
  }

  /** Says that nothing more comes. */
  void end() throws IOException {
    ended = true;
    if (spool != null) {
      spool.flush();
    }
  }

  /** Returns the next record; null when it has not come yet, or when there is none. */
  @Nullable Draft poll() throws IOException {
    Waiting first = waiting.peek();
    if (first == null || (first.seq() > next && !ended)) {
      return null;
    }
    waiting.remove();
    next = Math.max(next, first.seq() == Long.MAX_VALUE ? next : first.seq() + 1);
    if (first.draft() != null) {
      inMemory -= first.draft().size + 500L;
      return first.draft();
    }
    RecordSpool from = Objects.requireNonNull(spool);
    from.flush();
    return bytes.read(from.read(first.spooled()));
  }

  private RecordSpool spool() throws IOException {
    if (spool == null) {
      scratch = Scratch.open();
      spool = new RecordSpool(scratch.newFile());
    }
    return spool;
  }

  @Override
  public void close() throws IOException {
    if (spool != null) {
      spool.close();
    }
    if (scratch != null) {
      scratch.close();
    }
  }
}
