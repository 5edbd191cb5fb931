// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hrix.csv.table.Doubled.Undefined;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;

class DoubleEncodingTest {
  private static final String MARK = "\uFEFF";
  private static final List<List<String>> ROWS =
      List.of(
          List.of("seq", "título", "имя"),
          List.of("1", "José “él” à", "АЁЍ яџ"),
          List.of("2", "plain", "好😀"));

  private static String line(List<String> cells) {
    return String.join(",", cells) + "\n";
  }

  private static String text() {
    return MARK + line(ROWS.get(0)) + line(ROWS.get(1)) + line(ROWS.get(2));
  }

  private static Reading read(String text) {
    return Reading.of(text.getBytes(StandardCharsets.UTF_8), TableOptions.DEFAULT);
  }

  private static List<String> counts(Reading reading) {
    List<String> counts = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      counts.add(problem.code().id() + " " + problem.arguments().get("count"));
    }
    return counts;
  }

  @Test
  void putsBackWhatLibreOfficeSaves() {
    // As LibreOffice 7.4 saves a table that it took for Windows-1252: undefined bytes from U+F180.
    Reading reading = read("\"ï»¿seq\",\"tÃ\u00ADtulo\",\"Ð¸Ð¼Ñ\uF18F\"\n");
    assertEquals(List.of(List.of("seq", "título", "имя")), reading.cells());
    assertEquals(List.of("CSV-030 A1"), reading.findings());
    assertEquals("windows-1252", reading.problems().get(0).arguments().get("found"));
  }

  @Test
  void putsBackCodePagesThatMakeNoHole() {
    for (Charset codePage : List.of(EncodingDetector.WINDOWS_1252, EncodingDetector.WINDOWS_1251)) {
      for (Undefined undefined : List.of(Undefined.PRIVATE_USE, Undefined.CONTROL)) {
        Reading reading = read(Doubled.twice(text(), codePage, undefined));
        assertEquals(ROWS, reading.cells());
        assertEquals(List.of("CSV-030 5"), counts(reading));
        assertEquals(codePage.name(), reading.problems().get(0).arguments().get("found"));
        assertTrue(reading.complete());
      }
    }
    Reading latin = read(Doubled.twice(text(), StandardCharsets.ISO_8859_1, Undefined.CONTROL));
    assertEquals(ROWS, latin.cells());
    assertEquals(List.of("CSV-030 5"), counts(latin));
  }

  @Test
  void leavesAndCountsCellsWithAHole() {
    for (Undefined undefined :
        List.of(Undefined.DROPPED, Undefined.QUESTION_MARK, Undefined.REPLACEMENT)) {
      String doubled = Doubled.twice(text(), EncodingDetector.WINDOWS_1252, undefined);
      Reading reading = read(doubled);
      assertEquals(List.of("CSV-030 A1", "CSV-031 C1"), reading.findings(), undefined.name());
      assertEquals(List.of("CSV-030 2", "CSV-031 3"), counts(reading));
      assertEquals("título", reading.cells().get(0).get(1));
      assertTrue(doubled.contains(reading.cells().get(1).get(1)), "the cell is as it was");
    }
  }

  @Test
  void leavesWhatWasTypedLater() {
    String doubled = Doubled.twice(text(), EncodingDetector.WINDOWS_1252, Undefined.PRIVATE_USE);
    Reading reading = read(doubled + "3,José,Айгуль\n4,Ã©,JosÃ© José\n");
    assertEquals(List.of("3", "José", "Айгуль"), reading.cells().get(3));
    assertEquals(List.of("4", "é", "JosÃ© José"), reading.cells().get(4));
    assertEquals(List.of("CSV-030 A1", "CSV-031 B4"), reading.findings());
    assertEquals(List.of("CSV-030 6", "CSV-031 3"), counts(reading));
  }

  @Test
  void takesQuotesAwayThatTheMarkBroughtIntoTheHeading() {
    for (String heading : List.of("\"ï»¿\"\"seq\"\"\"", "ï»¿\"seq\"", "\"ï»¿seq\"", "ï»¿seq")) {
      Reading reading = read(heading + ",id\n1,a\n");
      assertEquals(List.of("seq", "id"), reading.cells().get(0));
      assertEquals(List.of("CSV-030 A1"), reading.findings());
      assertEquals(List.of("CSV-030 0"), counts(reading));
    }
    assertEquals(
        List.of("say \"a\"", "id"),
        read("\"ï»¿\"\"say \"\"\"\"a\"\"\"\"\"\"\",id\n").cells().get(0));
  }

  @Test
  void findsItBehindAnotherMarkAndInUtf16() {
    String doubled = Doubled.twice(text(), EncodingDetector.WINDOWS_1252, Undefined.PRIVATE_USE);
    assertEquals(ROWS, read(MARK + doubled).cells());
    byte[] wide = (MARK + doubled).getBytes(StandardCharsets.UTF_16LE);
    Reading reading = Reading.of(wide, TableOptions.DEFAULT);
    assertEquals(ROWS, reading.cells());
    assertEquals(List.of("CSV-005", "CSV-030 A1"), reading.findings());
  }

  @Test
  void findsTheDelimiterThatTheFileNames() {
    Reading reading = read("ï»¿sep=;\nseq;tÃ\u00ADtulo\n1;a,b\n");
    assertEquals(List.of(List.of("seq", "título"), List.of("1", "a,b")), reading.cells());
  }

  /** A mark of UTF-8 under an encoding that somebody chose by mistake. */
  @Test
  void doesNotBelieveAChoiceThatTheMarkContradicts() {
    for (String chosen : List.of("windows-1252", "windows-1251", "ISO-8859-1")) {
      Reading reading =
          Reading.of(
              text().getBytes(StandardCharsets.UTF_8),
              TableOptions.DEFAULT.withForm(Charset.forName(chosen), ','));
      assertEquals(ROWS, reading.cells(), chosen);
      assertEquals(List.of("CSV-030 A1"), reading.findings(), chosen);
      assertEquals("", reading.rejects());
    }
  }

  @Test
  void rejectsBytesThatAreOfNoEncodingAllTheSame() {
    byte[] head = text().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(head, head.length + 5);
    System.arraycopy(new byte[] {'3', ',', 'a', (byte) 0x81, '\n'}, 0, bytes, head.length, 5);
    Reading reading =
        Reading.of(bytes, TableOptions.DEFAULT.withForm(EncodingDetector.WINDOWS_1252, ','));
    assertEquals(
        List.of("CSV-007 B4", "CSV-010 4", "CSV-030 A1", "CSV-031 B4"), reading.findings());
    assertEquals("3,a\u0081\n", reading.rejects());
  }

  @Test
  void leavesTablesAloneThatDoNotBeginWithIt() {
    assertEquals(List.of(List.of("id", "Ã©"), List.of("ï»¿", "a")), read("id,Ã©\nï»¿,a\n").cells());
    assertEquals(List.of(), read("id,Ã©\nï»¿,a\n").findings());
    assertEquals(List.of(List.of("ï»", "id")), read("\"ï»\",id\n").cells());
  }
}
