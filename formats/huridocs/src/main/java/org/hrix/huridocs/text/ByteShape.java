// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

/**
 * What bytes look like: whether they are UTF-8, and if not, whether letters beyond ASCII come in
 * words, as in Cyrillic, or one by one, as in Western European languages.
 */
final class ByteShape {
  private boolean broken;
  private int open;
  private long high;
  private long together;
  private boolean before;

  /** Takes the next bytes. */
  void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      utf8(b);
      boolean letter = b >= 0xC0;
      high += letter ? 1 : 0;
      together += letter && before ? 1 : 0;
      before = letter;
    }
  }

  private void utf8(int b) {
    if (open > 0) {
      open--;
      broken |= (b & 0xC0) != 0x80;
    } else if (b >= 0x80) {
      open = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : 1;
      broken |= b < 0xC2 || b > 0xF4;
    }
  }

  /** Tells whether all bytes are UTF-8; what is cut off at the end is not looked at. */
  boolean isUtf8() {
    return !broken;
  }

  /** Names the likely encoding of bytes that are no UTF-8. */
  String likely() {
    return 2 * together > high ? "windows-1251" : "windows-1252";
  }
}
