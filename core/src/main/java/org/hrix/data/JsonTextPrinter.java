// SPDX-License-Identifier: Apache-2.0
package org.hrix.data;

import java.util.List;

/** Prints data as JSON. */
final class JsonTextPrinter {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private final boolean indented;
  private int depth;

  JsonTextPrinter(boolean indented) {
    this.indented = indented;
  }

  String print(Datum datum) {
    value(datum);
    return out.toString();
  }

  private void value(Datum datum) {
    if (datum instanceof Datum.Text text) {
      string(text.value());
    } else if (datum instanceof Datum.Num number) {
      out.append(number.literal());
    } else if (datum instanceof Datum.Bool truth) {
      out.append(truth.value());
    } else if (datum instanceof Datum.Items items) {
      items(items.items());
    } else if (datum instanceof Datum.Fields fields) {
      fields(fields.fields());
    } else {
      out.append("null");
    }
  }

  private void items(List<Datum> items) {
    out.append('[');
    depth++;
    for (int i = 0; i < items.size(); i++) {
      separate(i);
      value(items.get(i));
    }
    depth--;
    end(items.isEmpty(), ']');
  }

  private void fields(List<Datum.Field> fields) {
    out.append('{');
    depth++;
    for (int i = 0; i < fields.size(); i++) {
      separate(i);
      string(fields.get(i).name());
      out.append(indented ? ": " : ":");
      value(fields.get(i).value());
    }
    depth--;
    end(fields.isEmpty(), '}');
  }

  private void separate(int index) {
    if (index > 0) {
      out.append(',');
    }
    line();
  }

  private void end(boolean empty, char bracket) {
    if (!empty) {
      line();
    }
    out.append(bracket);
  }

  private void line() {
    if (indented) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (isPlain(text, i)) {
        out.append(c);
      } else {
        escape(c);
      }
    }
    out.append('"');
  }

  private static boolean isPlain(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ' || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF) {
      return false;
    }
    if (c < 0x7F) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c > 0x9F && c != 0x2028 && c != 0x2029;
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xF));
    }
  }
}
