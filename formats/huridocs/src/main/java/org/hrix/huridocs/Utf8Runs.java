// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/**
 * Decodes well-formed UTF-8, and leaves everything else to the decoder of the platform. On the way
 * it counts lines, and looks for characters that XML forbids.
 */
final class Utf8Runs {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private long lines;
  private boolean odd;

  /** Returns how many line feeds were decoded. */
  long lines() {
    return lines;
  }

  /** Tells whether anything was decoded since the last call that has to be escaped. */
  boolean takeOdd() {
    boolean taken = odd;
    odd = false;
    return taken;
  }

  /**
   * Decodes up to the first byte that is not well-formed, or is the beginning of a character that
   * ends behind the bytes; both buffers have arrays, and stand behind what was decoded.
   */
  void decode(ByteBuffer bytes, CharBuffer chars) {
    byte[] from = bytes.array();
    char[] to = chars.array();
    int at = bytes.arrayOffset() + bytes.position();
    int out = chars.arrayOffset() + chars.position();
    int end = at + Math.min(bytes.remaining(), chars.remaining());
    while (at < end) {
      int before = at;
      at = ascii(from, at, end, to, out);
      out += at - before;
      if (at < end && from[at] < 0) {
        int length = wide(from, at, end, to, out);
        if (length == 0) {
          break;
        }
        at += length;
        out += length == 4 ? 2 : 1;
      }
    }
    bytes.position(at - bytes.arrayOffset());
    chars.position(out - chars.arrayOffset());
  }

  /** Decodes ASCII; returns where it ends. */
  private int ascii(byte[] from, int start, int end, char[] to, int into) {
    int at = start;
    int out = into;
    while (at + 8 <= end) {
      long eight = (long) EIGHT.get(from, at);
      if ((eight & HIGH) != 0) {
        break;
      }
      // Set in the bytes below a space.
      long low = ~(eight + 0x60 * ONES) & HIGH;
      if (low != 0) {
        controls(eight, low);
      }
      to[out] = (char) (eight & 0x7F);
      to[out + 1] = (char) ((eight >>> 8) & 0x7F);
      to[out + 2] = (char) ((eight >>> 16) & 0x7F);
      to[out + 3] = (char) ((eight >>> 24) & 0x7F);
      to[out + 4] = (char) ((eight >>> 32) & 0x7F);
      to[out + 5] = (char) ((eight >>> 40) & 0x7F);
      to[out + 6] = (char) ((eight >>> 48) & 0x7F);
      to[out + 7] = (char) (eight >>> 56);
      at += 8;
      out += 8;
    }
    while (at < end && from[at] >= 0) {
      byte one = from[at++];
      if (one < ' ') {
        lines += one == '\n' ? 1 : 0;
        odd |= !Xml.isChar((char) one);
      }
      to[out++] = (char) one;
    }
    return at;
  }

  private void controls(long eight, long low) {
    long ends = is(eight, '\n');
    lines += Long.bitCount(ends);
    odd |= (low & ~(ends | is(eight, '\t') | is(eight, '\r'))) != 0;
  }

  /** Finds the bytes of a value among eight that are ASCII. */
  private static long is(long eight, char c) {
    return ~((eight ^ c * ONES) + 0x7F * ONES) & HIGH;
  }

  /** Decodes a character of two to four bytes; returns how many, or 0. */
  private int wide(byte[] from, int at, int end, char[] to, int out) {
    int first = from[at];
    int second = at + 1 < end ? from[at + 1] : 0;
    if (second >= (byte) 0xC0) {
      return 0;
    }
    if (first >> 5 == -2 && (first & 0x1E) != 0) {
      to[out] = (char) (((first & 0x1F) << 6) | (second & 0x3F));
      return 2;
    }
    int third = at + 2 < end ? from[at + 2] : 0;
    if (third >= (byte) 0xC0) {
      return 0;
    }
    if (first >> 4 == -2) {
      char c = (char) (((first & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F));
      if (c < 0x800 || Character.isSurrogate(c)) {
        return 0;
      }
      odd |= c >= '\uFFFE' || c == XmlEscapes.ESCAPE;
      to[out] = c;
      return 3;
    }
    int fourth = at + 3 < end ? from[at + 3] : 0;
    int point =
        ((first & 7) << 18) | ((second & 0x3F) << 12) | ((third & 0x3F) << 6) | (fourth & 0x3F);
    if (first >> 3 != -2 || fourth >= (byte) 0xC0 || point < 0x10000 || point > 0x10FFFF) {
      return 0;
    }
    to[out] = Character.highSurrogate(point);
    to[out + 1] = Character.lowSurrogate(point);
    return 4;
  }
}
