// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.validation.Location;
import org.jspecify.annotations.Nullable;

/**
 * Finds line and column of values in a JSON text that was read without a finding. What is not there
 * is where the object or list is that lacks it.
 *
 * <p>Looking anew for each place is only good for the few that a header has, so after many the rest
 * have no line.
 */
final class JsonPlaces {
  private static final int MOST = 1000;

  private final String text;
  private int asked;
  private int at;

  JsonPlaces(String text) {
    this.text = text;
  }

  /** Names the place of a value. */
  Location locate(String source, String part, String pointer) {
    if (asked++ >= MOST) {
      return new Location(source, part, 0, 0, 0, null, pointer);
    }
    int offset = find(pointer);
    long line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return new Location(
        source, part, line, text.codePointCount(start, offset) + 1L, 0, null, pointer);
  }

  /** Returns where a value begins. */
  private int find(String pointer) {
    at = 0;
    space();
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    for (String step : steps) {
      int parent = at;
      boolean there =
          text.charAt(at) == '{'
              ? member(step.replace("~1", "/").replace("~0", "~"))
              : text.charAt(at) == '[' && item(Row.number(step));
      if (!there) {
        return parent;
      }
    }
    return at;
  }

  /** Goes from the beginning of an object to the value of a member. */
  private boolean member(String name) {
    next();
    while (text.charAt(at) != '}') {
      int from = at;
      string();
      boolean same = name.equals(read(text.substring(from, at)));
      space();
      next();
      if (same) {
        return true;
      }
      value();
      comma();
    }
    return false;
  }

  /** Goes from the beginning of a list to an item. */
  private boolean item(long index) {
    next();
    for (long i = 0; text.charAt(at) != ']'; i++) {
      if (i == index) {
        return true;
      }
      value();
      comma();
    }
    return false;
  }

  private static @Nullable String read(String literal) {
    return JsonText.read(literal, 1) instanceof Datum.Text name ? name.value() : null;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Goes behind a character and the white space after it. */
  private void next() {
    at++;
    space();
  }

  private void comma() {
    space();
    if (text.charAt(at) == ',') {
      next();
    }
  }

  private void string() {
    at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  /** Goes behind a value. */
  private void value() {
    int depth = 0;
    do {
      char c = text.charAt(at);
      if (c == '"') {
        string();
      } else {
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        at++;
      }
    } while (depth > 0 || ",]} \t\r\n".indexOf(text.charAt(at)) < 0);
  }
}
