// SPDX-License-Identifier: Apache-2.0
package org.hrix.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static final int DEPTH = 5;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-0.50",
        "1E400",
        "12e-3",
        "10.0e+2",
        "\"\"",
        "\"words\"",
        "[[[[[]]]]]",
        "{\"a\":1,\"a\":[2,{\"b\":null}],\"\":\"\"}",
        "\"\\\"\\\\/\\n\\u000d\\u0000\\u007f\\u0085\\u2028\\u2029\\ufeff\\ufffe\\uffff\"",
        "\"\\ud800\"",
        "\"a\\udc00b\"",
        "\"\\udbff\\ud83dx\"",
        "\"\ud83d\ude00 \u00e9 \u0627\""
      })
  void whatIsReadIsWrittenAsItWas(String json) {
    Datum datum = JsonText.read(json, DEPTH);
    assertEquals(json, datum == null ? "nothing" : JsonText.compact(datum));
    assertEquals(datum, datum == null ? null : JsonText.read(JsonText.indented(datum), DEPTH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "tru",
        "fals",
        "01",
        "-",
        "-01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "+1",
        "NaN",
        "\"",
        "\"\\\"",
        "\"\\x\"",
        "\"\\",
        "\"\\u00g0\"",
        "\"\\u00\u0660\u0660\"",
        "\"\\u00",
        "\"\n\"",
        "[",
        "[1",
        "[1,]",
        "[1 2]",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "1 2",
        "[[[[[[]]]]]]",
        "\u00a01"
      })
  void whatIsNotJsonIsNothing(String text) {
    assertNull(JsonText.read(text, DEPTH));
  }

  @Test
  void whiteSpaceAndAllEscapesAreRead() {
    Datum.Items expected =
        new Datum.Items(List.of(new Datum.Num("1"), new Datum.Text("/\b\f\n\r\t\u00e9\u00C9")));
    assertEquals(
        expected, JsonText.read(" [\r\n1 ,\t\"\\/\\b\\f\\n\\r\\t\\u00e9\\u00C9\" ] ", DEPTH));
  }

  @Test
  void theIndentedFormIsReadable() {
    Datum datum = JsonText.read("{\"a\":[1,{}],\"b\":[],\"c\":\"d\"}", DEPTH);
    assertEquals(
        "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": [],\n  \"c\": \"d\"\n}",
        JsonText.indented(datum == null ? Datum.NULL : datum));
  }

  @Test
  void aDepthBelowOneIsMisuse() {
    assertThrows(IllegalArgumentException.class, () -> JsonText.read("1", 0));
  }
}
