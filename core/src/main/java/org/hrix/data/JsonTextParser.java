// SPDX-License-Identifier: Apache-2.0
package org.hrix.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads data from JSON. Null stands for anything that is not JSON. */
final class JsonTextParser {
  private final String text;
  private final int maxDepth;
  private int at;
  private int depth;

  JsonTextParser(String text, int maxDepth) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  @Nullable Datum read() {
    Datum datum = value();
    skipSpace();
    return at == text.length() ? datum : null;
  }

  private @Nullable Datum value() {
    skipSpace();
    if (at == text.length()) {
      return null;
    }
    return switch (text.charAt(at)) {
      case '{' -> nested(true);
      case '[' -> nested(false);
      case '"' -> text();
      case 't' -> word("true", new Datum.Bool(true));
      case 'f' -> word("false", new Datum.Bool(false));
      case 'n' -> word("null", Datum.NULL);
      default -> number();
    };
  }

  private @Nullable Datum text() {
    String string = string();
    return string == null ? null : new Datum.Text(string);
  }

  private @Nullable Datum nested(boolean object) {
    at++;
    depth++;
    if (depth > maxDepth) {
      return null;
    }
    Datum datum = object ? fields() : items();
    depth--;
    return datum;
  }

  private @Nullable Datum items() {
    List<Datum> items = new ArrayList<>(4);
    if (takes(']')) {
      return Datum.EMPTY_LIST;
    }
    do {
      Datum item = value();
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (takes(','));
    return takes(']') ? new Datum.Items(items) : null;
  }

  private @Nullable Datum fields() {
    List<Datum.Field> fields = new ArrayList<>(4);
    if (takes('}')) {
      return new Datum.Fields(fields);
    }
    do {
      skipSpace();
      String name = at < text.length() && text.charAt(at) == '"' ? string() : null;
      Datum value = name != null && takes(':') ? value() : null;
      if (name == null || value == null) {
        return null;
      }
      fields.add(new Datum.Field(name, value));
    } while (takes(','));
    return takes('}') ? new Datum.Fields(fields) : null;
  }

  private boolean takes(char c) {
    skipSpace();
    boolean there = at < text.length() && text.charAt(at) == c;
    at = there ? at + 1 : at;
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ' && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private @Nullable Datum word(String word, Datum datum) {
    if (!text.startsWith(word, at)) {
      return null;
    }
    at += word.length();
    return datum;
  }

  private @Nullable String string() {
    int from = ++at;
    StringBuilder unescaped = null;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at++);
      if (c == '"') {
        return unescaped == null ? text.substring(from, at - 1) : unescaped.toString();
      }
      if (c < ' ') {
        return null;
      }
      if (c == '\\') {
        unescaped = unescaped == null ? new StringBuilder(text.substring(from, at - 1)) : unescaped;
        if (!unescape(unescaped)) {
          return null;
        }
      } else if (unescaped != null) {
        unescaped.append(c);
      }
    }
    return null;
  }

  private boolean unescape(StringBuilder out) {
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at++);
    if (c == 'u') {
      return unicode(out);
    }
    int plain = "\"\\/bfnrt".indexOf(c);
    if (plain < 0) {
      return false;
    }
    out.append("\"\\/\b\f\n\r\t".charAt(plain));
    return true;
  }

  private boolean unicode(StringBuilder out) {
    if (at + 4 > text.length()) {
      return false;
    }
    int unit = 0;
    for (int end = at + 4; at < end; at++) {
      char c = text.charAt(at);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return false;
      }
      unit = unit << 4 | digit;
    }
    out.append((char) unit);
    return true;
  }

  private @Nullable Datum number() {
    int from = at;
    at = at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
    int whole = at;
    boolean fits = digits() && (text.charAt(whole) != '0' || at == whole + 1);
    if (fits && at < text.length() && text.charAt(at) == '.') {
      at++;
      fits = digits();
    }
    if (fits && at < text.length() && (text.charAt(at) | 0x20) == 'e') {
      at++;
      at += at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? 1 : 0;
      fits = digits();
    }
    return fits ? new Datum.Num(text.substring(from, at)) : null;
  }

  private boolean digits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > from;
  }
}
