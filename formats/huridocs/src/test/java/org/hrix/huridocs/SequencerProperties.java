// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SequencerProperties {
  private static final long FAR = (Long.MAX_VALUE >> 1) - 3;

  /** Takes records as they come, and gives the least number that is not above the next. */
  private static final class Model {
    private final List<Draft> waiting = new ArrayList<>();
    private long next = 1;

    List<Integer> poll(boolean ended) {
      List<Integer> out = new ArrayList<>();
      Draft first = least();
      while (first != null && (first.seq <= next || ended)) {
        waiting.remove(first);
        next = Math.max(next, first.seq + 1);
        out.add(first.line);
        first = least();
      }
      return out;
    }

    private Draft least() {
      return waiting.stream()
          .min(Comparator.<Draft>comparingLong(d -> d.seq).thenComparingInt(d -> d.line))
          .orElse(null);
    }
  }

  @Property(seed = "1")
  void givesRecordsInTheirOrder(@ForAll long seed, @ForAll @IntRange(max = 1) int memory)
      throws IOException {
    Random random = new Random(seed);
    Model model = new Model();
    List<Integer> expected = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    try (Sequencer sequencer = new Sequencer(memory * 1_000_000L)) {
      for (int line = 1; line <= 300; line++) {
        long seq = place(random, model.next);
        model.waiting.add(new Draft(EsfKind.EVENT, seq, line, 1));
        sequencer.add(new Draft(EsfKind.EVENT, seq, line, 1));
        if (random.nextInt(4) == 0) {
          expected.addAll(model.poll(false));
          drain(sequencer, found);
          assertEquals(expected, found);
        }
      }
      sequencer.end();
      expected.addAll(model.poll(true));
      drain(sequencer, found);
    }
    assertEquals(expected, found);
  }

  /** Mostly one that comes soon; some are late, far ahead, or behind all. */
  private static long place(Random random, long next) {
    return switch (random.nextInt(12)) {
      case 0 -> Math.max(0, next - random.nextInt(5));
      case 1 -> next + (1 << 18) + random.nextInt(3) - 1;
      case 2 -> next + 1000 + random.nextInt(2000);
      case 3 -> FAR + random.nextInt(4);
      default -> next + random.nextInt(30);
    };
  }

  private static void drain(Sequencer sequencer, List<Integer> found) throws IOException {
    for (Draft draft = sequencer.poll(); draft != null; draft = sequencer.poll()) {
      found.add(draft.line);
    }
  }
}
