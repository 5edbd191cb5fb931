// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8RunsProperties {

  @Property(seed = "1")
  void decodesTextAsThePlatformDoes(
      @ForAll String text,
      @ForAll @IntRange(max = 40) int room,
      @ForAll @IntRange(max = 3) int cut) {
    byte[] bytes = (text + "abcdefgh-abcdefgh" + text).getBytes(StandardCharsets.UTF_8);
    same(bytes, Math.max(0, bytes.length - cut), bytes.length);
    same(bytes, bytes.length, room);
  }

  @Property(seed = "2")
  void decodesBytesAsThePlatformDoes(@ForAll @Size(max = 100) byte[] bytes) {
    same(bytes, bytes.length, bytes.length);
  }

  @Property(seed = "3")
  void decodesDamageAsThePlatformDoes(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes =
        "aé€b\uD7FF\uE000abcdefghiü€ℓ😀\uDBFF\uDFFF".repeat(4).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    same(bytes, bytes.length, bytes.length);
  }

  @Test
  void leavesNothingThatIsUsual() {
    ByteBuffer bytes = ByteBuffer.wrap("aé€ abcdefgh😀".getBytes(StandardCharsets.UTF_8));
    new Utf8Runs().decode(bytes, CharBuffer.allocate(40));
    assertEquals(0, bytes.remaining());
  }

  @Property(seed = "4")
  void countsLinesAndFindsWhatXmlForbids(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    String letters = "abcdefghij é€😀\t\r\n\n";
    for (int i = 0; i < 60; i++) {
      int[] points = letters.codePoints().toArray();
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    char[] forbidden = {0, 1, 8, 0xB, 0x1F, '\uFFFE', '\uFFFF', XmlEscapes.ESCAPE};
    boolean odd = random.nextBoolean();
    if (odd) {
      int at = text.offsetByCodePoints(0, random.nextInt(50));
      text.insert(at, forbidden[random.nextInt(forbidden.length)]);
    }
    Utf8Runs runs = new Utf8Runs();
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    runs.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length));
    assertEquals(odd, runs.takeOdd());
    assertEquals(text.chars().filter(c -> c == '\n').count(), runs.lines());
  }

  /** What is decoded here and then by the platform is the same as by the platform alone. */
  private static void same(byte[] all, int length, int room) {
    ByteBuffer alone = ByteBuffer.wrap(all, 0, length);
    CharBuffer expected = CharBuffer.allocate(room);
    CoderResult wanted = decoder().decode(alone, expected, true);
    ByteBuffer bytes = ByteBuffer.wrap(all, 0, length);
    CharBuffer chars = CharBuffer.allocate(room);
    new Utf8Runs().decode(bytes, chars);
    CoderResult result = decoder().decode(bytes, chars, true);
    assertEquals(wanted, result);
    assertEquals(alone.position(), bytes.position());
    assertEquals(expected.flip().toString(), chars.flip().toString());
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8.newDecoder();
  }
}
