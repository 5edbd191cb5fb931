// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Does what a program does that takes UTF-8 for a code page and saves it in UTF-8 again. */
public final class Doubled {

  /** What programs make of bytes that the code page does not define. */
  public enum Undefined {
    /** A character of private use, as LibreOffice does. */
    PRIVATE_USE,
    /** The control character of the same number. */
    CONTROL,
    /** Nothing. */
    DROPPED,
    /** A question mark. */
    QUESTION_MARK,
    /** The replacement character. */
    REPLACEMENT
  }

  private Doubled() {}

  /** Encodes a text twice. */
  public static String twice(String text, Charset codePage, Undefined undefined) {
    StringBuilder doubled = new StringBuilder();
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {value}, codePage);
      doubled.append(read.equals("\uFFFD") ? made(value & 0xFF, undefined) : read);
    }
    return doubled.toString();
  }

  private static String made(int value, Undefined undefined) {
    return switch (undefined) {
      case PRIVATE_USE -> Character.toString(0xF100 + value);
      case CONTROL -> Character.toString(value);
      case DROPPED -> "";
      case QUESTION_MARK -> "?";
      case REPLACEMENT -> "\uFFFD";
    };
  }
}
