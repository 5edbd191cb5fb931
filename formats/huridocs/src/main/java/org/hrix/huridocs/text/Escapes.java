// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

/**
 * How text is written so that it comes back the same: what would be a mark of the notation, or gets
 * lost on paper, has a backslash in front.
 */
final class Escapes {
  private static final String SIGNS = "\\/:[]()\"";
  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;

  private Escapes() {}

  /** Writes text. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean bracket = text.endsWith("]");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case ' ' -> out.append(isPlainSpace(text, i) ? " " : "\\_");
        case '/', ':' -> out.append(isAlone(text, i) ? "\\" + c : String.valueOf(c));
        case '[' -> out.append(bracket ? "\\[" : "[");
        default -> append(text, i, out);
      }
    }
    return out.toString();
  }

  /** Writes the words beside a code: they begin with no bracket, so that they are told from it. */
  static String label(String text) {
    String written = of(text);
    boolean bracket = written.startsWith("(") || written.startsWith("[");
    return bracket ? "\\" + written : written;
  }

  private static boolean isPlainSpace(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) != ' '
        && text.charAt(at - 1) != '\n';
  }

  private static boolean isAlone(String text, int at) {
    return (at == 0 || text.charAt(at - 1) == ' ')
        && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  private static void append(String text, int at, StringBuilder out) {
    char c = text.charAt(at);
    boolean pair =
        (Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1)))
            || (Character.isLowSurrogate(c)
                && at > 0
                && Character.isHighSurrogate(text.charAt(at - 1)));
    boolean fragile =
        Character.isISOControl(c)
            || Character.isWhitespace(c)
            || c == '\uFEFF'
            || c == '\uFFFD'
            || (Character.isSurrogate(c) && !pair);
    if (fragile) {
      String hex = Integer.toHexString(c);
      out.append("\\u").append("0".repeat(HEX_DIGITS - hex.length())).append(hex);
    } else {
      out.append(c);
    }
  }

  /** Tells whether written text ends with the sign of a new line. */
  static boolean endsWithNewLine(CharSequence written) {
    int length = written.length();
    if (length < 2 || written.charAt(length - 1) != 'n') {
      return false;
    }
    int backslashes = 0;
    while (backslashes < length - 1 && written.charAt(length - 2 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** Finds the first character that stands for itself; -1 when there is none. */
  static int first(String written, char mark) {
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      int length = c == '\\' ? lengthAt(written, at) : 0;
      if (c == mark && length == 0) {
        return at;
      }
      at += Math.max(1, length);
    }
    return -1;
  }

  /** Tells how long the escape at a backslash is; 0 when it is none, but a backslash. */
  static int lengthAt(String written, int at) {
    char next = at + 1 < written.length() ? written.charAt(at + 1) : ' ';
    if (next == 'u') {
      return isHex(written, at + 2) ? 2 + HEX_DIGITS : 0;
    }
    return next == 'n' || next == '_' || SIGNS.indexOf(next) >= 0 ? 2 : 0;
  }

  private static boolean isHex(String written, int from) {
    if (from + HEX_DIGITS > written.length()) {
      return false;
    }
    for (int i = from; i < from + HEX_DIGITS; i++) {
      char c = written.charAt(i);
      boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      if (!hex) {
        return false;
      }
    }
    return true;
  }

  /** Returns the character that the escape at a backslash stands for. */
  static char valueAt(String written, int at) {
    char next = written.charAt(at + 1);
    return switch (next) {
      case 'u' -> (char) Integer.parseInt(written, at + 2, at + 2 + HEX_DIGITS, HEX);
      case 'n' -> '\n';
      case '_' -> ' ';
      default -> next;
    };
  }
}
