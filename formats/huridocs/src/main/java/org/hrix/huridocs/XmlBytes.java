// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of XML in UTF-8 while they are put together. */
final class XmlBytes {
  private static final byte[] AMP = ascii("&amp;");
  private static final byte[] LT = ascii("&lt;");
  private static final byte[] GT = ascii("&gt;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] CR = ascii("&#13;");
  private static final byte[] LF = ascii("&#10;");
  private static final byte[] TAB = ascii("&#9;");
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private byte[] bytes = new byte[4096];
  private int length;

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  int length() {
    return length;
  }

  byte[] array() {
    return bytes;
  }

  void clear() {
    length = 0;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  void put(byte b) {
    ensure(1);
    bytes[length++] = b;
  }

  void put(byte[] ready) {
    ensure(ready.length);
    System.arraycopy(ready, 0, bytes, length, ready.length);
    length += ready.length;
  }

  void put(byte[] from, int offset, int count) {
    ensure(count);
    System.arraycopy(from, offset, bytes, length, count);
    length += count;
  }

  /** Writes text that is known to hold nothing but ASCII, and no markup. */
  void putAscii(String text) {
    int count = text.length();
    ensure(count);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
  }

  /** Writes the text of an element; what XML cannot carry becomes a replacement character. */
  void text(String text) {
    escaped(text, false);
  }

  /** Writes the value of an attribute between double quotes. */
  void attribute(String text) {
    escaped(text, true);
  }

  private void escaped(String text, boolean attribute) {
    int count = text.length();
    ensure(count);
    int i = 0;
    while (i < count) {
      char c = text.charAt(i);
      if (c < 0x80 && c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"') {
        if (length == bytes.length) {
          ensure(count - i);
        }
        bytes[length++] = (byte) c;
      } else {
        i += special(text, i, c, attribute);
      }
      i++;
    }
  }

  /** Writes a character that is not itself; tells how many units more than one it had. */
  private int special(String text, int at, char c, boolean attribute) {
    switch (c) {
      case '&' -> put(AMP);
      case '<' -> put(LT);
      case '>' -> put(GT);
      case '"' -> put(attribute ? QUOTE : new byte[] {'"'});
      case '\r' -> put(CR);
      case '\n' -> put(attribute ? LF : new byte[] {'\n'});
      case '\t' -> put(attribute ? TAB : new byte[] {'\t'});
      default -> {
        return wide(text, at, c);
      }
    }
    return 0;
  }

  private int wide(String text, int at, char c) {
    ensure(4);
    if (Character.isHighSurrogate(c)
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      int point = Character.toCodePoint(c, text.charAt(at + 1));
      bytes[length++] = (byte) (0xF0 | (point >> 18));
      bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (point & 0x3F));
      return 1;
    }
    if (!Xml.isChar(c) || Character.isSurrogate(c)) {
      put(REPLACEMENT);
    } else if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    } else {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }
    return 0;
  }
}
