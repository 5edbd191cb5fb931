// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hrix.csv.table.TableRow;
import org.hrix.io.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSorterTest {
  private static final int ROWS = 5000;

  /** So small a memory that the runs on disk have to be put together in several steps. */
  @ParameterizedTest
  @ValueSource(ints = {100, 5_000, 10_000_000})
  void rowsComeInOrderHoweverFewFitIntoMemory(int maxCharacters) throws IOException {
    Table table = Layout.model().entity("person");
    TableRow headings = new TableRow(1, List.of("seq", "id"));
    TablePlan plan = new TablePlan(table, table.part(), headings, List.of(), Set.of(table));
    List<Long> order = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    try (Scratch scratch = Scratch.open()) {
      RowSorter sorter = new RowSorter(plan, scratch, maxCharacters);
      for (int i = 0; i < ROWS; i++) {
        String seq = Integer.toString(i * 7919 % (ROWS / 2));
        sorter.add(Row.of(plan, new TableRow(i + 2, List.of(seq, "Ж" + i))));
      }
      try (TableCursor.Feed feed = sorter.sorted()) {
        for (Row row = feed.next(); row != null; row = feed.next()) {
          order.add(row.seq());
          numbers.add(row.cells().number());
        }
      }
    }
    assertEquals(ROWS, order.size());
    for (int i = 1; i < ROWS; i++) {
      boolean same = order.get(i - 1).equals(order.get(i));
      assertTrue(order.get(i - 1) <= order.get(i));
      assertTrue(!same || numbers.get(i - 1) < numbers.get(i), "equal rows changed places");
    }
  }

  private static boolean isSorted(String table) throws IOException {
    return OrderScan.isSorted(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theFastLookKnowsOrder() throws IOException {
    assertTrue(isSorted("seq,id\r\n1,a\r\n1,b\r\n10,\"c\n2,\"\r\n11,d"));
    assertTrue(isSorted("\uFEFF\"seq\",id\n1,\"a \"\"quoted\"\", word\"\n\n2,b\n"));
    assertTrue(isSorted("seq,id\r1,a\r2,b\r"));
    assertTrue(isSorted("seq,id\n"));
    assertFalse(isSorted("seq,id\n2,a\n1,b\n"));
    assertFalse(isSorted("seq,id\n1,a\n,b\n"));
    assertFalse(isSorted("seq,id\nx,a\n"));
    assertFalse(isSorted("seq,id\n1"));
    assertFalse(isSorted("seq,id\n1234567890123456789,a\n"));
    assertFalse(isSorted("id,seq\na,1\n"));
    assertFalse(isSorted("seq;id\n1;a\n"));
    assertFalse(isSorted(""));
  }
}
