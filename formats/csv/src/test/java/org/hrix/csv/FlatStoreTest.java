// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.hrix.csv.FlatStore.Kept;
import org.hrix.csv.FlatStore.Kind;
import org.junit.jupiter.api.Test;

class FlatStoreTest {
  private static FlatRow cells(String title) {
    FlatRow row = new FlatRow();
    row.set(FlatColumn.INCIDENT, title);
    row.others().put("case officer", "N. N. " + title);
    return row;
  }

  @Test
  void findsWhatItKeeps() throws IOException {
    try (FlatStore store = new FlatStore()) {
      for (int i = 0; i < 5000; i++) {
        store.add(Kind.INCIDENT, "incident-" + i, i, cells("\uD83D\uDD4A\uD800 " + i));
      }
      for (int i = 4999; i >= 0; i -= 7) {
        Kept kept = store.find(Kind.INCIDENT, "incident-" + i);
        assertNotNull(kept);
        assertEquals("incident-" + i, kept.id());
        assertEquals(i, kept.row());
        assertEquals("\uD83D\uDD4A\uD800 " + i, kept.cells().get(FlatColumn.INCIDENT));
        assertEquals(cells("\uD83D\uDD4A\uD800 " + i).others(), kept.cells().others());
      }
      assertNull(store.find(Kind.ACT, "incident-1"));
    }
  }

  @Test
  void keepsRecordsLargerThanItsBlocks() throws IOException {
    String large = "x".repeat(300_000);
    try (FlatStore store = new FlatStore()) {
      store.add(Kind.ACT, "small", 1, cells("a"));
      store.add(Kind.ACT, "large", 2, cells(large));
      store.add(Kind.ACT, "last", 3, cells("b"));
      long at = store.read(0).next();
      Kept kept = store.read(at);
      assertEquals(large, kept.cells().get(FlatColumn.INCIDENT));
      assertEquals("last", store.read(kept.next()).id());
      assertEquals(store.size(), store.read(kept.next()).next());
    }
  }

  @Test
  void remembersWhatWasThereBeforeAndWhatIsMarked() throws IOException {
    try (FlatStore store = new FlatStore()) {
      store.add(Kind.ACTOR, "p", 1, cells("a"));
      store.add(Kind.ACTOR, "q", 1, cells("c"));
      store.mark(Kind.ACTOR, "p");
      store.mark(Kind.ACTOR, "nobody");
      store.add(Kind.ACTOR, "p", 2, cells("b"));
      Kept latest = store.find(Kind.ACTOR, "p");
      assertNotNull(latest);
      assertEquals("a", store.read(latest.previous()).cells().get(FlatColumn.INCIDENT));
      assertTrue(store.isMarked(latest));
      assertFalse(store.isLatest(latest, 0));
      Kept other = store.find(Kind.ACTOR, "q");
      assertNotNull(other);
      assertEquals(FlatStore.NONE, other.previous());
      assertFalse(store.isMarked(other));
    }
  }

  @Test
  void keysWithTheSameNumberAreToldApart() throws IOException {
    OffsetIndex index = new OffsetIndex();
    index.put("a", 0, offset -> false);
    index.put("a", 9, offset -> false);
    assertEquals(0, index.find("a", offset -> offset == 0));
    assertEquals(9, index.find("a", offset -> offset == 9));
    assertEquals(-1, index.find("a", offset -> false));
  }
}
