// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** RFC 4180, its silences, and what is found in the wild, case by case. */
class Rfc4180Test {

  /** A table, its rows with cells in brackets and rows behind each other, and its findings. */
  private record Case(String name, String text, String rows, String findings) {}

  private static final List<Case> CASES =
      List.of(
          // RFC 4180, section 2
          of("rows end with CRLF", "a,b\r\nc,d\r\n", "[a][b] [c][d]"),
          of("the last row needs no end", "a,b\r\nc,d", "[a][b] [c][d]"),
          of("a single row without end", "a,b", "[a][b]"),
          of("spaces belong to cells", " a , b\r\n c,d \r\n", "[ a ][ b] [ c][d ]"),
          of("a cell of spaces", "a,  ,c\r\n", "[a][  ][c]"),
          of("tabs belong to cells", "a,\t,c\r\nd,e\t,f\r\n", "[a][\t][c] [d][e\t][f]"),
          of("the last cell may be empty", "a,\r\nb,\r\n", "[a][] [b][]"),
          of("the first cell may be empty", ",a\r\n,b\r\n", "[][a] [][b]"),
          of("all but one cell may be empty", "a,,,\r\n,,,b\r\n", "[a][][][] [][][][b]"),
          of("quoted cells", "\"a\",\"b\"\r\n\"c\",\"d\"\r\n", "[a][b] [c][d]"),
          of("quoted and unquoted cells", "\"a\",b\r\nc,\"d\"\r\n", "[a][b] [c][d]"),
          of("delimiters in quotes", "\"a,b\",c\r\n", "[a,b][c]"),
          of("CRLF in quotes", "\"a\r\nb\",c\r\n", "[a\r\nb][c]"),
          of("LF in quotes", "\"a\nb\",c\r\n", "[a\nb][c]"),
          of("CR in quotes", "\"a\rb\",c\r\n", "[a\rb][c]"),
          of("line ends at the edges of quotes", "\"\r\na\n\",c\r\n", "[\r\na\n][c]"),
          of("nothing but line ends in quotes", "\"\n\r\n\",c\r\n", "[\n\r\n][c]"),
          of("doubled quotes", "\"a\"\"b\",c\r\n", "[a\"b][c]"),
          of("nothing but a quote", "\"\"\"\",c\r\n", "[\"][c]"),
          of("nothing but two quotes", "\"\"\"\"\"\",c\r\n", "[\"\"][c]"),
          of("quotes at the edges", "\"\"\"a\"\"\",c\r\n", "[\"a\"][c]"),
          of("a doubled quote before a delimiter", "\"a\"\",b\",c\r\n", "[a\",b][c]"),
          of("a doubled quote before a line end", "\"a\"\"\r\nb\",c\r\n", "[a\"\r\nb][c]"),
          of("spaces in quotes", "\" a \",c\r\n", "[ a ][c]"),
          of("an empty cell in quotes", "\"\",c\r\n", "[][c]"),
          of("a quoted cell before the end of the input", "a,\"b\"", "[a][b]"),
          of("an empty quoted cell before the end of the input", "a,\"\"", "[a][]"),
          of("a delimiter before the end of the input", "a,b\r\nc,", "[a][b] [c][]"),
          // what it is silent about
          of("rows end with LF", "a,b\nc,d\n", "[a][b] [c][d]"),
          of("rows end with CR", "a,b\rc,d\r", "[a][b] [c][d]"),
          of("CR before the end of the input", "a,b\r", "[a][b]"),
          of("a quoted cell before CR", "a,\"b\"\rc,d\r", "[a][b] [c][d]"),
          of("rows end differently", "a,b\r\nc,d\ne,f\r", "[a][b] [c][d] [e][f]", "CSV-016 2"),
          of("LF before CR ends two rows", "a\n\rb\n", "[a]  [b]", "CSV-016 2 CSV-013 2"),
          of("one column", "a\r\nb\r\n", "[a] [b]"),
          of("one cell", "a", "[a]"),
          of("an empty cell alone in quotes", "a\r\n\"\"\r\n", "[a] []", "CSV-013 2"),
          of("a blank row", "a,b\r\n\r\nc,d\r\n", "[a][b]  [c][d]", "CSV-013 2"),
          of("blank rows in sequence", "a,b\n\n\n\nc,d\n", "[a][b]    [c][d]", "CSV-013 2"),
          of("blank rows at the beginning", "\n\na,b\n", "  [a][b]", "CSV-013 1"),
          of("blank rows at the end", "a,b\n\n", "[a][b] ", "CSV-013 2"),
          of("a row of delimiters only", "a,b\n,\nc,d\n", "[a][b] [][] [c][d]", "CSV-013 2"),
          of("nothing at all", "", "", "CSV-014"),
          of("nothing but a line end", "\n", "", "CSV-013 1 CSV-014"),
          of("a byte order mark", "\uFEFFa,b\r\n", "[a][b]"),
          of("a byte order mark before a quote", "\uFEFF\"a,b\",c\r\n", "[a,b][c]"),
          of("only a byte order mark", "\uFEFF", "", "CSV-014"),
          of("a byte order mark further on", "a,\uFEFFb\r\n", "[a][\uFEFFb]"),
          of("letters beyond ASCII", "ä,Ж\r\n中,😀\r\n", "[ä][Ж] [中][😀]"),
          of("right-to-left text", "א,ب\r\n", "[א][ب]"),
          of(
              "a line separator is no line end",
              "a\u2028b,c\u0085d\u000Be\r\n",
              "[a\u2028b][c\u0085d\u000Be]"),
          of("noncharacters", "\uFFFE,a\uFFFF\r\n", "[\uFFFE][a\uFFFF]"),
          of("a comment sign is text", "#a,b\r\n", "[#a][b]"),
          of(
              "a backslash is text",
              "a\\,b\\\"c\r\n\"d\\\",e\r\n",
              "[a\\][b\\\"c] [d\\][e]",
              "CSV-004 B1"),
          of("an apostrophe is text", "'a,b',c\r\n", "['a][b'][c]"),
          of(
              "a NUL",
              "a,b\u0000c\r\n\"\u0000\",d\r\n",
              "[a][b\u0000c] [\u0000][d]",
              "CSV-008 B1 CSV-008 A2"),
          of("the name of the delimiter", "sep=;\r\na;b,c\r\n", "[a][b,c]"),
          of("a row that begins like it", "sep=;x\r\na;b\r\n", "[sep=][x] [a][b]", "CSV-017"),
          // quotes that do not match
          of("a quote in unquoted text", "a\"b,c\r\n", "[a\"b][c]", "CSV-004 A1"),
          of("quotes in unquoted text", "a \"b\" c,d\r\n", "[a \"b\" c][d]", "CSV-004 A1"),
          of("a blank before a quote", "a, \"b\"\r\n", "[a][ \"b\"]", "CSV-004 B1"),
          of("a quote at the end of text", "a\",b\r\n", "[a\"][b]", "CSV-004 A1"),
          of("text behind a quote", "\"a\"b,c\r\n", "[ab][c]", "CSV-002 A1"),
          of("text behind an empty cell", "\"\"b,c\r\n", "[b][c]", "CSV-002 A1"),
          of("a blank behind a quote", "\"a\" ,c\r\n", "[a ][c]", "CSV-002 A1"),
          of(
              "text behind a quote, then a quoted cell",
              "\"a\"b,\"c\"\r\n",
              "[ab][c]",
              "CSV-002 A1"),
          of("text behind a quote in the last cell", "a,\"b\"c", "[a][bc]", "CSV-002 B1"),
          of("quotes not doubled", "\"a \"b\" c\",d\r\n", "[a \"b\" c][d]", "CSV-003 A1"),
          of("quotes not doubled at the end", "\"a \"b\"\",d\r\n", "[a \"b\"][d]", "CSV-003 A1"),
          of(
              "a quote never closed",
              "a,\"b\r\nc,d\r\ne,f\r\n",
              "[a][\"b] [c][d] [e][f]",
              "CSV-001 B1"),
          of(
              "a quote never closed before quoted cells",
              "a,\"b\r\nc,\"d\"\r\n\"e\",f\r\n",
              "[a][\"b] [c][d] [e][f]",
              "CSV-001 B1"),
          of(
              "a quote never closed before a quoted row",
              "\"a\",\"b\r\n\"c\",\"d\"\r\n",
              "[a][\"b] [c][d]",
              "CSV-001 B1"),
          of(
              "a quote never closed in the last row",
              "a,b\r\nc,\"d",
              "[a][b] [c][\"d]",
              "CSV-001 B2"),
          of("a quote alone", "\"", "[\"]", "CSV-001 A1"),
          of(
              "a cell of several lines cut off",
              "a,b,c\r\n1,2,\"one\ntwo, or\nthree",
              "[a][b][c] [1][2][one\ntwo, or\nthree]",
              "CSV-001 C2"),
          of(
              "a line break and quotes not doubled",
              "a,b\r\n\"x\ny \"z\" w\",c\r\n",
              "[a][b] [x\ny \"z\" w][c]",
              "CSV-003 A2"),
          // rows of different width
          of("a short row", "a,b,c\r\n1,2\r\n", "[a][b][c] [1][2]", "CSV-010 2"),
          of("a long row", "a,b\r\n1,2,3\r\n", "[a][b] [1][2][3]", "CSV-011 C2"),
          of(
              "empty cells beyond the headings, told once",
              "a,b\r\n1,2,,\r\n3,4,,\r\n",
              "[a][b] [1][2][][] [3][4][][]",
              "CSV-012 C2"),
          of(
              "a title above the headings",
              "Cases of 2010\r\na,b\r\n1,2\r\n3,4\r\n",
              "[Cases of 2010] [a][b] [1][2] [3][4]",
              "CSV-010 1"));

  private static Case of(String name, String text, String rows) {
    return new Case(name, text, rows, "");
  }

  private static Case of(String name, String text, String rows, String findings) {
    return new Case(name, text, rows, findings);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryCase() {
    return CASES.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> reads(c)));
  }

  private static void reads(Case c) {
    Reading reading = Reading.of(c.text());
    List<String> rows =
        reading.cells().stream()
            .map(row -> row.isEmpty() ? "" : "[" + String.join("][", row) + "]")
            .toList();
    assertEquals(c.rows(), String.join(" ", rows));
    assertEquals(c.findings(), String.join(" ", reading.findings()));
    assertEquals("", reading.rejects());
  }
}
