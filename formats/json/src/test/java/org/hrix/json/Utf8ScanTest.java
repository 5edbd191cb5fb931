// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ScanTest {
  private final Utf8Scan scan = new Utf8Scan();

  @Test
  void findsTheEndOfALineWhereverItStands() {
    for (int before = 0; before < 40; before++) {
      byte[] bytes = ("\t" + "é".repeat(before) + "a".repeat(before) + "\n\\ {}").getBytes(UTF);
      assertEquals(1 + 3 * before, scan.line(bytes, 0, bytes.length));
      assertEquals(-1, scan.malformed());
      assertEquals(false, scan.escapes(), "a backslash on the next line is not of this one");
    }
  }

  @Test
  void meetsABackslashWhereverItStands() {
    for (int before = 0; before < 40; before++) {
      byte[] bytes = ("a".repeat(before) + "\\" + "\u0001]" + "\n").getBytes(UTF);
      assertEquals(before + 3, scan.line(bytes, 0, bytes.length));
      assertEquals(true, scan.escapes());
      assertEquals(true, scan.range(bytes, 0, before + 1).escapes());
      assertEquals(false, scan.range(bytes, before + 1, bytes.length).escapes());
    }
  }

  @Test
  void agreesWithADecoderAboutRandomBytes() {
    Random random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = mixture(random);
      assertEquals(wellFormed(bytes), scan.range(bytes, 0, bytes.length).malformed() < 0);
      int from = random.nextInt(bytes.length + 1);
      int expected = -1;
      for (int i = bytes.length - 1; i >= from; i--) {
        expected = bytes[i] == '\n' ? i : expected;
      }
      assertEquals(expected, scan.line(bytes, from, bytes.length));
    }
  }

  private static final Charset UTF = StandardCharsets.UTF_8;
  private static final String[] PIECES = {
    "a", "\n", "\t", "\\", "é", "ж", "中", "\uD83D\uDE00", "]"
  };

  private static byte[] mixture(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = random.nextInt(40); i > 0; i--) {
      int kind = random.nextInt(PIECES.length + 1);
      if (kind < PIECES.length) {
        out.writeBytes(PIECES[kind].getBytes(UTF));
      } else if (random.nextInt(8) == 0) {
        out.write(random.nextInt(256));
      }
    }
    return out.toByteArray();
  }

  private static boolean wellFormed(byte[] bytes) {
    try {
      UTF.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
