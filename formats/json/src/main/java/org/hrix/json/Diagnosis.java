// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

/** Says in words what is wrong at a place that is not JSON, as far as its surroundings tell. */
final class Diagnosis {
  private static final String UNKNOWN = "something unexpected stands here";

  private Diagnosis() {}

  /** Looks at the bytes around a place; they are never quoted. */
  static String of(byte[] block, int from, int to, int at) {
    if (at < from || at >= to) {
      return "the end comes too early";
    }
    int here = block[at] & 0xFF;
    int before = significantBefore(block, from, at);
    if (here < ' ' && here != '\n' && here != '\r' && here != '\t') {
      return "a control character has to be written as an escape";
    }
    if (at > from && block[at - 1] == '\\') {
      return "there is no such escape";
    }
    if (before == ',' && (here == '}' || here == ']')) {
      return "a comma has nothing behind it";
    }
    if (endsValue(before) && startsValue(here)) {
      return "a comma or a colon is missing before this";
    }
    return switch (here) {
      case '\'' -> "strings stand in double quotes";
      case '/', '#' -> "comments are not allowed";
      case ',' -> "a comma stands where a value is expected";
      default -> UNKNOWN;
    };
  }

  private static int significantBefore(byte[] block, int from, int at) {
    int i = at - 1;
    while (i >= from
        && (block[i] == ' ' || block[i] == '\n' || block[i] == '\r' || block[i] == '\t')) {
      i--;
    }
    return i < from ? -1 : block[i] & 0xFF;
  }

  private static boolean endsValue(int b) {
    return b == '"' || b == '}' || b == ']' || (b >= '0' && b <= '9') || b == 'e' || b == 'l';
  }

  private static boolean startsValue(int b) {
    return b == '"' || b == '{' || b == '[';
  }
}
