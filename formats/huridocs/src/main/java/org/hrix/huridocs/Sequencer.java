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

  /** How far ahead of its turn a record may be and still have its own place; a power of two. */
  private static final int AHEAD = 1 << 18;

  private static final int FIRST_PLACES = 1 << 10;

  /** How many records are fetched into the processor at once. */
  private static final int FETCHED = 16;

  /** Records whose turn comes soon, by the last bits of their place in the dataset. */
  private @Nullable Waiting[] places = new @Nullable Waiting[FIRST_PLACES];

  private int placed;

  /** Records that have no place: those far ahead, those too late, and seconds of one number. */
  private final PriorityQueue<Waiting> waiting = new PriorityQueue<>();

  private final DraftBytes bytes = new DraftBytes();
  private final long maxInMemory;
  private long inMemory;
  private long next = 1;
  private long order;
  private @Nullable Scratch scratch;
  private @Nullable RecordSpool spool;
  private boolean ended;
  private long fetched;

  /** Keeps what was fetched from being left out as useless. */
  @SuppressWarnings("UnusedVariable")
  private long touched;

  Sequencer(long maxInMemory) {
    this.maxInMemory = maxInMemory;
  }

  void add(Draft draft) throws IOException {
    long size = draft.size + 500L;
    if (draft.seq > next && inMemory + size > maxInMemory) {
      int spooled = spool().add(bytes.write(draft), 0, bytes.length());
      add(new Waiting(draft.seq, order++, spooled, null));
    } else {
      inMemory += size;
      add(new Waiting(draft.seq, order++, -1, draft));
    }
  }

  private void add(Waiting record) {
    long ahead = record.seq - next;
    if (ahead < 0 || ahead >= AHEAD) {
      waiting.add(record);
      return;
    }
    if (ahead >= places.length) {
      grow(ahead);
    }
    int at = place(record.seq);
    if (places[at] == null) {
      places[at] = record;
      placed++;
    } else {
      waiting.add(record);
    }
  }

  private int place(long seq) {
    return (int) seq & (places.length - 1);
  }

  /** Makes places enough; those that are taken are all within the old number of places. */
  private void grow(long ahead) {
    @Nullable Waiting[] old = places;
    int size = old.length;
    while (size <= ahead) {
      size *= 2;
    }
    places = new @Nullable Waiting[size];
    for (Waiting record : old) {
      if (record != null) {
        places[place(record.seq)] = record;
      }
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
    Waiting first = first();
    if (first == null) {
      return null;
    }
    next = Math.max(next, first.seq() == Long.MAX_VALUE ? next : first.seq() + 1);
    if (first.draft() != null) {
      inMemory -= first.draft().size + 500L;
      if (next >= fetched) {
        fetch();
      }
      return first.draft();
    }
    RecordSpool from = Objects.requireNonNull(spool);
    from.flush();
    return bytes.read(from.read(first.spooled()));
  }

  /**
   * Touches the next records. They were read long ago and are far from the processor, so that it
   * would wait for each of their parts in turn; so it fetches several at once.
   */
  private void fetch() {
    fetched = next + FETCHED;
    long sum = 0;
    for (long seq = next; seq < fetched; seq++) {
      Waiting ahead = places[place(seq)];
      sum += ahead == null || ahead.draft == null ? 0 : ahead.draft.values.size();
    }
    for (long seq = next; seq < fetched; seq++) {
      Waiting ahead = places[place(seq)];
      sum += ahead == null || ahead.draft == null ? 0 : ahead.draft.weight();
    }
    touched = sum;
  }

  /** Takes the record whose turn it is; when nothing more comes, the first of all. */
  private @Nullable Waiting first() {
    Waiting other = waiting.peek();
    long last = other == null ? Long.MAX_VALUE : other.seq;
    Waiting own = places[place(next)];
    for (long seq = next; own == null && ended && placed > 0 && seq <= last; seq++) {
      own = places[place(seq)];
    }
    if (own == null || (other != null && other.compareTo(own) < 0)) {
      return other == null || (last > next && !ended) ? null : other(own);
    }
    places[place(own.seq)] = null;
    placed--;
    return own;
  }

  /** Takes the first without a place; a later one of the same number has its place no longer. */
  private Waiting other(@Nullable Waiting own) {
    Waiting other = waiting.remove();
    if (own != null && own.seq == other.seq) {
      places[place(own.seq)] = null;
      placed--;
      waiting.add(own);
    }
    return other;
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
