// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static Reading limited(String text, int rowChars, int cells) {
    return Reading.of(text.getBytes(StandardCharsets.UTF_8), Reading.limits(rowChars, cells));
  }

  @Test
  void aRowTooLargeIsRejectedAndTheRestIsRead() {
    String large = "x".repeat(50) + ",y\r\n";
    Reading reading = limited("a,b\r\n" + large + "c,d\r\n", 20, 10);
    assertEquals(List.of("CSV-009 2"), reading.findings());
    assertEquals(large, reading.rejects());
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), reading.cells());
    assertEquals(3, reading.rows().get(1).number());
    assertEquals(3, reading.rows().get(1).line());
    assertFalse(reading.complete());
  }

  @Test
  void aRowWithTooManyCellsIsRejected() {
    Reading reading = limited("a,b\r\n" + ",".repeat(9) + "\r\nc,d\r\n", 100, 9);
    assertEquals(List.of("CSV-009 2"), reading.findings());
    assertEquals(",,,,,,,,,\r\n", reading.rejects());
  }

  @Test
  void aRowJustWithinTheLimitsIsRead() {
    Reading reading = limited("a,b\r\n" + "x".repeat(18) + ",y\r\n", 20, 2);
    assertEquals(List.of(), reading.findings());
    assertEquals(2, reading.rows().size());
  }

  @Test
  void aCellOfManyLinesThatIsTooLargeIsRejectedWhole() {
    String large = "1,\"" + "one line of text\n".repeat(20_000) + "\"\"end\"\"\",2\r\n";
    Reading reading = limited("a,b,c\r\n" + large + "3,4,5\r\n", 100, 10);
    assertEquals(List.of("CSV-009 2"), reading.findings());
    assertEquals(large, reading.rejects());
    assertEquals(List.of("3", "4", "5"), reading.cells().get(1));
    assertEquals(20_003, reading.rows().get(1).line());
  }

  @Test
  void aQuoteNeverClosedDoesNotSwallowTheRest() {
    String rest = "1,2,3\r\n".repeat(200_000);
    Reading reading = limited("a,b,c\r\n\"1,2,3\r\n" + rest, 1000, 10);
    assertEquals(List.of("CSV-001 A2"), reading.findings());
    assertEquals(200_002, reading.rows().size());
    assertEquals("\"1", reading.cells().get(1).get(0));
    assertTrue(reading.complete());
  }

  @Test
  void manyQuotesThatDoNotMatchTakeNoMoreThanLinearTime() {
    String row = "\"a".repeat(400_000) + "\r\n";
    Reading reading = Reading.of("x,y\r\n" + row + "\"b\",c\r\n");
    assertEquals(3, reading.rows().size());
    Reading rows = Reading.of("x,y\r\n" + "\"a,b\r\n".repeat(100_000));
    assertEquals(100_001, rows.rows().size());
  }

  @Test
  void rowsLargerThanItsBlocksAreRead() {
    String cell = "é".repeat(300_000) + "\"\"" + "\r\n".repeat(5);
    Reading reading = Reading.of("a,b\r\n1,\"" + cell + "\"\r\n2,c\r\n");
    assertEquals(cell.replace("\"\"", "\""), reading.cells().get(1).get(1));
    assertEquals(8, reading.rows().get(2).line());
  }

  @Test
  void damageIsAFindingAndWhatStandsBeforeItIsRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("a,b\r\n1,2\r\n3,4\r\n".getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 4);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(cut))) {
      Reading reading = Reading.of(in, TableOptions.DEFAULT);
      assertEquals(List.of("CSV-015 4"), reading.findings());
      assertEquals(3, reading.rows().size());
      assertFalse(reading.complete());
    }
  }

  @Test
  void takesInputThatComesByteByByte() {
    byte[] bytes = "имя,\"a\r\nb\"\r\n1,2".getBytes(StandardCharsets.UTF_8);
    InputStream slow =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes, 0, 1),
            new ByteArrayInputStream(bytes, 1, bytes.length - 1));
    Reading reading = Reading.of(slow, TableOptions.DEFAULT);
    assertEquals(List.of(List.of("имя", "a\r\nb"), List.of("1", "2")), reading.cells());
  }
}
