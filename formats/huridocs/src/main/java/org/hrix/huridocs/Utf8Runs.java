// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/** Decodes what is usual in UTF-8, and leaves everything else to the decoder of the platform. */
final class Utf8Runs {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long NOT_ASCII = 0x8080808080808080L;

  private Utf8Runs() {}

  /**
   * Decodes characters of one to three bytes up to the first that is another, is not well-formed or
   * has no room; both buffers have arrays, and stand behind what was decoded.
   */
  static void decode(ByteBuffer bytes, CharBuffer chars) {
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
        out++;
      }
    }
    bytes.position(at - bytes.arrayOffset());
    chars.position(out - chars.arrayOffset());
  }

  /** Decodes ASCII; returns where it ends. */
  private static int ascii(byte[] from, int start, int end, char[] to, int into) {
    int at = start;
    int out = into;
    while (at + 8 <= end) {
      long eight = (long) EIGHT.get(from, at);
      if ((eight & NOT_ASCII) != 0) {
        break;
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
      to[out++] = (char) from[at++];
    }
    return at;
  }

  /** Decodes a character of two or three bytes; returns how many, or 0. */
  private static int wide(byte[] from, int at, int end, char[] to, int out) {
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
    if (first >> 4 != -2 || third >= (byte) 0xC0) {
      return 0;
    }
    char c = (char) (((first & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F));
    if (c < 0x800 || Character.isSurrogate(c)) {
      return 0;
    }
    to[out] = c;
    return 3;
  }
}
