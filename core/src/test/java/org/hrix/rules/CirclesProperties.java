// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CirclesProperties {
  private static final int NODES = 8;

  /** Two nodes lie on a circle together when each can be reached from the other. */
  @Property
  void findsWhatLeadsThereAndBack(
      @ForAll @Size(max = 14) List<@IntRange(max = NODES * NODES - 1) Integer> links) {
    boolean[][] reach = new boolean[NODES][NODES];
    Pairs pairs = new Pairs();
    for (int link : links) {
      reach[link / NODES][link % NODES] = true;
      pairs.add(link / NODES, link % NODES);
    }
    for (int via = 0; via < NODES; via++) {
      for (int from = 0; from < NODES; from++) {
        for (int to = 0; to < NODES; to++) {
          reach[from][to] |= reach[from][via] && reach[via][to];
        }
      }
    }
    Circles circles = new Circles(pairs);
    for (int one = 0; one < NODES; one++) {
      for (int other = 0; other < NODES; other++) {
        boolean expected = one != other && reach[one][other] && reach[other][one];
        assertEquals(expected, circles.join(one, other));
      }
    }
  }

  @Example
  void aLongChainNeedsNoDeepStack() {
    Pairs chain = new Pairs();
    int length = 300_000;
    for (int i = 0; i < length; i++) {
      chain.add(i, i + 1);
    }
    assertFalse(new Circles(chain).join(0, length));
    chain.add(length, 0);
    assertTrue(new Circles(chain).join(0, length));
  }
}
