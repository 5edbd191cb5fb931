// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of a table by its first bytes. */
final class EncodingDetector {
  static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final BitSet CYRILLIC = cyrillic();

  /**
   * A byte order mark.
   *
   * @param encoding what it stands for
   * @param length its bytes; 0 for an encoding known without mark
   */
  record Mark(Charset encoding, int length) {}

  private EncodingDetector() {}

  /** Lists the bytes beyond ASCII that are letters in windows-1251. */
  private static BitSet cyrillic() {
    BitSet letters = new BitSet();
    for (int b = 0x80; b <= 0xFF; b++) {
      letters.set(b, Character.isLetter(new String(new byte[] {(byte) b}, WINDOWS_1251).charAt(0)));
    }
    return letters;
  }

  /** Finds a byte order mark, or what gives UTF-16 away; null when there is neither. */
  static @Nullable Mark mark(byte[] head, int length) {
    if (startsWith(head, length, 0xEF, 0xBB, 0xBF)) {
      return new Mark(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, length, 0xFF, 0xFE, 0, 0)) {
      return new Mark(Charset.forName("UTF-32LE"), 4);
    }
    if (startsWith(head, length, 0, 0, 0xFE, 0xFF)) {
      return new Mark(Charset.forName("UTF-32BE"), 4);
    }
    if (startsWith(head, length, 0xFF, 0xFE)) {
      return new Mark(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, length, 0xFE, 0xFF)) {
      return new Mark(StandardCharsets.UTF_16BE, 2);
    }
    Charset wide = utf16(head, length);
    return wide == null ? null : new Mark(wide, 0);
  }

  private static boolean startsWith(byte[] head, int length, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells UTF-16 by the bytes that say which script a character is of: those of Latin, Greek,
   * Cyrillic, Armenian, Hebrew and Arabic letters, of delimiters and line ends are below 8, and
   * nothing else in a text is. At least half of the characters must be of these.
   */
  private static @Nullable Charset utf16(byte[] head, int length) {
    int pairs = length / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += head[2 * i] >= 0 && head[2 * i] < 8 ? 1 : 0;
      second += head[2 * i + 1] >= 0 && head[2 * i + 1] < 8 ? 1 : 0;
    }
    int half = Math.max(2, (pairs + 1) / 2);
    if (second >= half && first <= second / 10) {
      return StandardCharsets.UTF_16LE;
    }
    return first >= half && second <= first / 10 ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * Finds the encoding of bytes that are not all ASCII: UTF-8 when most of what is not ASCII is
   * well-formed, otherwise windows-1251 when words are written wholly in its letters, otherwise
   * windows-1252.
   *
   * @param whole whether the input ends with them
   */
  static Charset beyondAscii(ByteBuffer bytes, boolean whole) {
    return isMostlyUtf8(bytes.duplicate(), whole) ? StandardCharsets.UTF_8 : singleByte(bytes);
  }

  private static boolean isMostlyUtf8(ByteBuffer bytes, boolean whole) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(1 << 12);
    long wellFormed = 0;
    long malformed = 0;
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, whole);
      wellFormed += beyondAscii(chars);
      chars.clear();
      if (result.isUnderflow()) {
        return wellFormed > malformed || malformed == 0;
      }
      if (result.isError()) {
        malformed++;
        bytes.position(bytes.position() + result.length());
      }
    }
  }

  private static long beyondAscii(CharBuffer chars) {
    long count = 0;
    for (int i = 0; i < chars.position(); i++) {
      count += chars.get(i) > 0x7F ? 1 : 0;
    }
    return count;
  }

  private static Charset singleByte(ByteBuffer bytes) {
    int cyrillic = 0;
    int latin = 0;
    int high = 0;
    int low = 0;
    for (int i = bytes.position(); i <= bytes.limit(); i++) {
      int c = i < bytes.limit() ? bytes.get(i) & 0xFF : ' ';
      if (CYRILLIC.get(c)) {
        high++;
      } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
        low++;
      } else {
        cyrillic += low == 0 && high > 1 ? 1 : 0;
        latin += low > 0 && high > 0 ? 1 : 0;
        high = 0;
        low = 0;
      }
    }
    return cyrillic > latin ? WINDOWS_1251 : WINDOWS_1252;
  }
}
