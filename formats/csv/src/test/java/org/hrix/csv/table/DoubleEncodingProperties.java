// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hrix.csv.table.Doubled.Undefined;
import org.hrix.text.CodePoints;
import org.hrix.validation.Problem;

class DoubleEncodingProperties {

  @Property
  void isPutBackWherePossible(
      @ForAll("tables") List<List<String>> rows, @ForAll("codePages") Charset codePage)
      throws IOException {
    for (Undefined undefined : List.of(Undefined.PRIVATE_USE, Undefined.CONTROL)) {
      Reading reading = reading(Doubled.twice(text(rows), codePage, undefined));
      assertEquals(rows, reading.cells());
      long letters = rows.stream().flatMap(List::stream).filter(cell -> !isAscii(cell)).count();
      assertEquals(List.of("CSV-030 " + letters), findings(reading));
    }
  }

  @Property
  void isCountedWhereItIsNot(
      @ForAll("tables") List<List<String>> rows,
      @ForAll("codePages") Charset codePage,
      @ForAll("lossy") Undefined undefined)
      throws IOException {
    List<List<String>> expected = new ArrayList<>();
    long mended = 0;
    long left = 0;
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        String damaged = Doubled.twice(cell, codePage, undefined);
        boolean whole = damaged.equals(Doubled.twice(cell, codePage, Undefined.PRIVATE_USE));
        mended += whole && !isAscii(cell) ? 1 : 0;
        left += whole ? 0 : 1;
        cells.add(whole ? cell : damaged);
      }
      expected.add(cells);
    }
    Reading reading = reading(Doubled.twice(text(rows), codePage, undefined));
    assertEquals(expected, reading.cells());
    List<String> findings = new ArrayList<>(List.of("CSV-030 " + mended));
    if (left > 0) {
      findings.add("CSV-031 " + left);
    }
    assertEquals(findings, findings(reading));
  }

  private static Reading reading(String text) {
    return Reading.of(
        text.getBytes(StandardCharsets.UTF_8),
        TableOptions.DEFAULT.withForm(StandardCharsets.UTF_8, ','));
  }

  private static List<String> findings(Reading reading) {
    List<String> findings = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      findings.add(problem.code().id() + " " + problem.arguments().get("count"));
    }
    return findings;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String text(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.to(bytes, ',')) {
      for (List<String> row : rows) {
        writer.write(row);
      }
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text : "\uFEFF" + text;
  }

  @Provide
  Arbitrary<Charset> codePages() {
    return Arbitraries.of(EncodingDetector.WINDOWS_1252, EncodingDetector.WINDOWS_1251);
  }

  @Provide
  Arbitrary<Undefined> lossy() {
    return Arbitraries.of(Undefined.DROPPED, Undefined.QUESTION_MARK, Undefined.REPLACEMENT);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .all()
            .ofMaxLength(8)
            .filter(text -> CodePoints.indexOfLoneSurrogate(text) < 0 && text.indexOf(0) < 0);
    Arbitrary<String> letters =
        Arbitraries.strings()
            .withChars("aé “”àÁАЁЍЏНсэяÝ\u0081\u0098\u00A0\uF181\uFFFD,\"\n\r")
            .ofMaxLength(8);
    Arbitrary<String> cells =
        Arbitraries.oneOf(any, letters).filter(cell -> !CodePoints.isBlank(cell));
    return cells.list().ofSize(3).list().ofMaxSize(6).map(DoubleEncodingProperties::headed);
  }

  private static List<List<String>> headed(List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(rows);
    all.add(0, List.of("seq", "título", "имя"));
    return all;
  }
}
