// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hrix.text.CodePoints;
import org.hrix.validation.Problem;

class TableProperties {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  @Property
  void readsWhatItWrites(
      @ForAll("tables") List<List<String>> rows, @ForAll("delimiters") char delimiter)
      throws IOException {
    byte[] bytes = write(rows, delimiter);
    Reading reading =
        Reading.of(bytes, TableOptions.DEFAULT.withForm(StandardCharsets.UTF_8, delimiter));
    assertEquals(rows, reading.cells());
    assertTrue(reading.complete());
    assertEquals("", reading.rejects());
  }

  @Property
  void findsOutTheFormOfWhatItWrites(
      @ForAll("evenTables") List<List<String>> rows, @ForAll("delimiters") char delimiter)
      throws IOException {
    Reading reading = Reading.of(write(rows, delimiter), TableOptions.DEFAULT);
    assertEquals(delimiter, reading.dialect().delimiter());
    assertEquals(StandardCharsets.UTF_8, reading.dialect().encoding());
    assertEquals(rows, reading.cells());
  }

  /** Rows without quotes are cut by the scan, those with quotes by Commons CSV. */
  @Property
  void cutsRowsAsCommonsCsvDoes(
      @ForAll("plainTables") List<List<String>> rows, @ForAll("delimiters") char delimiter)
      throws IOException {
    String separator = String.valueOf(delimiter);
    String text =
        rows.stream().map(row -> String.join(separator, row) + "\n").collect(Collectors.joining());
    Reading reading =
        Reading.of(
            text.getBytes(StandardCharsets.UTF_8),
            TableOptions.DEFAULT.withForm(StandardCharsets.UTF_8, delimiter));
    try (CSVParser parser =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).get().parse(new StringReader(text))) {
      assertEquals(parser.stream().map(CSVRecord::toList).toList(), reading.cells());
    }
  }

  @Provide
  Arbitrary<List<List<String>>> plainTables() {
    Arbitrary<String> cells =
        Arbitraries.strings().withChars("ab 0=-'é\u0416\u00A0").ofMaxLength(6);
    return cells
        .list()
        .ofMinSize(2)
        .ofMaxSize(70)
        .filter(row -> row.stream().anyMatch(cell -> !CodePoints.isBlank(cell)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property
  void neverFailsOnAnyBytes(@ForAll byte[] bytes) {
    isInOrder(Reading.of(bytes, TableOptions.DEFAULT));
    isInOrder(Reading.of(bytes, Reading.limits(10, 3)));
  }

  @Property
  void neverFailsOnDamagedQuotes(@ForAll("damaged") String text) {
    Reading reading = Reading.of(text);
    isInOrder(reading);
    assertEquals("", reading.rejects());
    assertEquals(withoutForm(text), withoutForm(joined(reading)), "no character is lost");
  }

  @Property
  void nothingIsLostBeyondLimits(@ForAll("damaged") String text) {
    Reading reading = Reading.of(text.getBytes(StandardCharsets.UTF_8), Reading.limits(6, 3));
    isInOrder(reading);
    String kept = withoutForm(joined(reading) + reading.rejects());
    assertEquals(sorted(withoutForm(text)), sorted(kept));
  }

  private static String joined(Reading reading) {
    return reading.cells().stream().flatMap(List::stream).collect(Collectors.joining());
  }

  /** Leaves only what no form of quoting can add or take away. */
  private static String withoutForm(String text) {
    return text.replaceAll("[\",\r\n]", "");
  }

  private static String sorted(String text) {
    return text.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static void isInOrder(Reading reading) {
    long number = 0;
    long line = 0;
    for (TableRow row : reading.rows()) {
      assertTrue(row.number() > number, "rows are numbered upwards");
      assertTrue(row.line() > line, "lines are numbered upwards");
      number = row.number();
      line = row.line();
    }
    for (Problem problem : reading.problems()) {
      assertTrue(problem.location().row() <= number + 1 + reading.rejects().length());
      assertTrue(!problem.message().contains("{"), problem.code().id());
    }
  }

  private static byte[] write(List<List<String>> rows, char delimiter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.to(bytes, delimiter)) {
      for (List<String> row : rows) {
        writer.write(row);
      }
    }
    return bytes.toByteArray();
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(DELIMITERS);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return cells().list().ofMaxSize(6).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<List<String>>> evenTables() {
    Arbitrary<String> heading = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
    return Arbitraries.integers()
        .between(2, 6)
        .flatMap(
            columns ->
                heading
                    .list()
                    .ofSize(columns)
                    .flatMap(
                        first ->
                            cells()
                                .list()
                                .ofSize(columns)
                                .list()
                                .ofMaxSize(8)
                                .map(rest -> prepended(first, rest))));
  }

  private static List<List<String>> prepended(List<String> first, List<List<String>> rest) {
    List<List<String>> all = new java.util.ArrayList<>(rest);
    all.add(0, first);
    return all;
  }

  private static Arbitrary<String> cells() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .all()
            .ofMaxLength(12)
            .filter(text -> CodePoints.indexOfLoneSurrogate(text) < 0);
    Arbitrary<String> special =
        Arbitraries.strings()
            .withChars("\",;\t|\r\n ab=\u00A0\u0000\uFEFF\uFFFE\u2028é")
            .ofMaxLength(8);
    Arbitrary<String> fixed = Arbitraries.of("", "sep=;", "\uFEFF", "\"", "\"\"", " ", "=1+1");
    return Arbitraries.oneOf(any, special, special, fixed);
  }

  @Provide
  Arbitrary<String> damaged() {
    return Arbitraries.of("\"", "\"\"", ",", "\n", "\r\n", "\r", "a", "b ", "1,2\n", "\",\"", "x\"")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}
