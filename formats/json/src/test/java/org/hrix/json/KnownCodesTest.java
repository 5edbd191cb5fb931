// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hrix.model.Act;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownCodesTest {
  private static final String CODE =
      "{\"list\":\"huridocs-04\",\"edition\":\"2001\",\"code\":\"020103010000\",\"label\":{\"en\":\"x\"}}";

  private static String line(String id, String code) {
    return "{\"type\":\"act\",\"id\":\"" + id + "\",\"actType\":" + code + "}";
  }

  private static Reading read(String... codes) throws IOException {
    String[] lines = new String[codes.length + 1];
    lines[0] = "{\"hrix\":\"1.0\",\"dataset\":{\"id\":\"d\"}}";
    for (int i = 0; i < codes.length; i++) {
      lines[i + 1] = line("a" + i, codes[i]);
    }
    return Reading.lines(lines);
  }

  private static Act act(Reading reading, int index) {
    return (Act) reading.entries.get(index).entity();
  }

  @Test
  void givesTheSameCodeAgainAsTheSameObject() throws IOException {
    Reading twice = read(CODE, CODE);
    assertSame(act(twice, 0).actType(), act(twice, 1).actType());
    assertEquals(List.of(), twice.problems);
  }

  @Test
  void tellsCodesApartByTheirLastLetter() throws IOException {
    Reading both = read(CODE, CODE.replace("\"x\"", "\"y\""), CODE);
    assertNotEquals(act(both, 0).actType(), act(both, 1).actType());
    assertEquals(act(both, 0).actType(), act(both, 2).actType());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"label\":{\"en\":7}",
        "\"label\":{\"en\":\"\\ud800\"}",
        "\"label\":{\"en\":\"x\",\"en\":\"y\"}",
        "\"label\":\"x\"",
        "\"labels\":{\"en\":\"x\"}",
        "\"label\":{\"en\":\"x\"},\"label\":{\"en\":\"y\"}",
        "\"label\":{\"!\":\"x\"}",
      })
  void reportsWhatIsWrongEachTime(String wrong) throws IOException {
    String code = CODE.replace("\"label\":{\"en\":\"x\"}", wrong);
    Reading alone = read(code);
    Reading twice = read(code, CODE, code);
    assertFalse(alone.problems.isEmpty());
    assertEquals(2 * alone.problems.size(), twice.problems.size());
    assertEquals(act(alone, 0).actType(), act(twice, 2).actType());
    assertEquals(act(alone, 0).extras(), act(twice, 2).extras());
  }

  @Test
  void readsOnBehindACodeThatIsKnown() throws IOException {
    String[] lines = {
      "{\"hrix\":\"1.0\",\"dataset\":{\"id\":\"d\"}}",
      line("a", CODE),
      "{\"type\":\"act\",\"id\":\"b\",\"actType\":" + CODE + ",\"incident\":\"i\",\"unheard\":1}",
      "{\"type\":\"act\",\"id\":\"c\",\"actType\":" + CODE + "} 7",
      line("e", CODE)
    };
    Reading reading = Reading.lines(lines);
    assertEquals("i", act(reading, 1).incident());
    assertEquals(3, reading.entries.size());
    assertEquals(2, reading.problems.size());
    assertEquals("e", act(reading, 2).id());
  }

  @Test
  void findsOnlyWhatStandsWithinTheLine() {
    byte[] bytes = CODE.getBytes(StandardCharsets.UTF_8);
    KnownCodes codes = new KnownCodes();
    Code code = Code.of("huridocs-04", "020103010000");
    codes.keep(bytes, 0, bytes.length, code);
    assertSame(code, codes.find(bytes, 0, bytes.length));
    assertNull(codes.find(bytes, 0, bytes.length - 1));
    assertNull(codes.find(bytes, 0, 20));
  }

  @Test
  void keepsNoCodeThatIsTooShortOrTooLong() {
    byte[] bytes = new byte[4096];
    KnownCodes codes = new KnownCodes();
    codes.keep(bytes, 0, 20, Code.of("a", "b"));
    codes.keep(bytes, 0, bytes.length, Code.of("a", "b"));
    assertNull(codes.find(bytes, 0, bytes.length));
  }
}
