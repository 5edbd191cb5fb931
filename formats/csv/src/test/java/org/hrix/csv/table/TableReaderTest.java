// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.csv.CsvProblem;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  @Test
  void readsQuotedCells() throws IOException {
    try (TableReader reader = open("a,\"b,\"\"c\"\"\"\r\n1,\"2\n3\"\r\n", new ArrayList<>())) {
      assertEquals(new TableRow(1, List.of("a", "b,\"c\""), 1), reader.next());
      TableRow second = reader.next();
      assertEquals(new TableRow(2, List.of("1", "2\n3"), 2), second);
      assertNull(second.cell(2));
      assertNull(reader.next());
    }
  }

  @Test
  void reportsAQuoteThatIsNeverClosed() throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (TableReader reader = open("a,b\r\n\"c,d\r\n", problems)) {
      reader.next();
      assertEquals(List.of("\"c", "d"), reader.next().cells());
      assertNull(reader.next());
    }
    assertEquals(CsvProblem.BAD_QUOTE, problems.get(0).code());
    assertEquals(2, problems.get(0).location().row());
  }

  @Test
  void namesColumnsAsSpreadsheetsDo() {
    assertEquals("A", TableRow.letter(0));
    assertEquals("Z", TableRow.letter(25));
    assertEquals("AA", TableRow.letter(26));
    assertEquals("ZZ", TableRow.letter(701));
    assertEquals("AAA", TableRow.letter(702));
  }

  private static TableReader open(String text, List<Problem> problems) throws IOException {
    return TableReader.open(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "in.csv",
        null,
        problems::add);
  }
}
