// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.hrix.model.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "plain,plain",
        "``,[empty]",
        "[empty],'[empty]",
        "[unknown],'[unknown]",
        "[other],[other]",
        "'quoted',''quoted'",
        "=1+1,'=1+1",
        "+996,'+996",
        "-5,'-5",
        "@cmd,'@cmd",
        "\uFF1D1,'\uFF1D1",
        "C:\\files,C:\\files",
        "\\u0041,\\u005Cu0041",
        "\\u00,\\u00",
        "a\u0000b,a\\u0000b",
        "\uD800,\\uD800",
        "x\uDC00,x\\uDC00",
        "\uD83D\uDE00,\uD83D\uDE00",
        "\uFEFFmark,\\uFEFFmark",
        "\u0085,\\u0085",
        "a;b,a;b"
      })
  void aTextIsWrittenAs(String value, String cell) {
    assertEquals(cell, Cells.encode(value));
    assertEquals(value, Cells.decode(cell));
  }

  @Test
  void lineFeedsAndTabsStayAndCarriageReturnsAreEscaped() {
    assertEquals("a\tb\\u000D\nc", Cells.encode("a\tb\r\nc"));
    assertEquals("'\tb", Cells.encode("\tb"));
    assertEquals("'\nb", Cells.encode("\nb"));
  }

  @Property(seed = "1")
  void everyTextComesBack(@ForAll String value) {
    String cell = Cells.encode(value);
    assertEquals(value, Cells.decode(cell));
    assertFalse(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) >= 0, "a dangerous cell");
    assertNull(Cells.missing(cell));
  }

  @Property(seed = "3")
  void everyGuardedTextComesBack(@ForAll String value) {
    String cell = Cells.encodeText(value);
    assertEquals(value, Cells.decode(cell));
    assertEquals(value, Cells.decode(Cells.encode(value)));
  }

  @Property(seed = "4")
  void everyTextOfTheSignsOfNumbersComesBack(
      @ForAll @CharRange(from = '\'', to = ':') @StringLength(min = 1, max = 12) String value) {
    String cell = Cells.encodeText(value);
    assertEquals(value, Cells.decode(cell));
    assertEquals(List.of(value), Cells.decodeList(Cells.encodeList(List.of(value))));
    boolean stable = value.matches("0|[1-9][0-9]{0,10}") || value.matches("[^0-9]*|.*\\*.*");
    assertTrue(cell.startsWith("'") || stable, "a cell that a program may change");
  }

  @Test
  void aTextThatLooksLikeANumberIsGuardedOnlyWhereItStandsAlone() {
    assertEquals("'0012", Cells.encodeList(List.of("0012")));
    assertEquals("0012;13", Cells.encodeList(List.of("0012", "13")));
    assertEquals("'0012", Cells.encodeText("0012"));
    assertEquals("0012", Cells.encode("0012"));
  }

  @Property(seed = "2")
  void everyListComesBack(@ForAll @NotEmpty List<String> items) {
    assertEquals(items, Cells.decodeList(Cells.encodeList(items)));
  }

  @Test
  void separatorsWithoutAnItemBetweenThemArePassedOver() {
    assertEquals(List.of("a", "", "b"), Cells.decodeList(";a;[empty];;b;"));
  }

  @Test
  void everyReasonHasItsWord() {
    for (Missing missing : Missing.values()) {
      assertEquals(missing, Cells.missing(Cells.missingWord(missing)));
    }
  }
}
