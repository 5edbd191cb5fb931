// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.model.Missing;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell for a value, and back.
 *
 * <ul>
 *   <li>A cell with nothing in it is no value; {@code [empty]} is the empty string.
 *   <li>A leading apostrophe is not part of the value. It stands before what a spreadsheet program
 *       would run as a formula or take for a number or a date, before another apostrophe, and
 *       before words in brackets that would mean something else.
 *   <li>A backslash, {@code u} and four hexadecimal digits stand for a character that tables lose:
 *       control characters, halves of surrogate pairs, and a backslash where it would begin such.
 * </ul>
 */
final class Cells {
  /** Stands for the empty string. */
  static final String EMPTY = "[empty]";

  /** Separates the items of a list. */
  static final char SEPARATOR = ';';

  private static final int LONGEST_WORD = 20;
  private static final String HEX = "0123456789ABCDEF";
  private static final Map<String, Missing> MISSING = new HashMap<>();

  static {
    for (Missing missing : Missing.values()) {
      MISSING.put(missingWord(missing), missing);
    }
  }

  private Cells() {}

  /** Returns the word that stands where a value is missing for a reason. */
  static String missingWord(Missing missing) {
    return "[" + missing.code() + "]";
  }

  /** Tells why a value is missing, or null when the cell, in which something stands, does not. */
  static @Nullable Missing missing(String cell) {
    boolean word = cell.charAt(0) == '[' && cell.length() <= LONGEST_WORD;
    return word ? MISSING.get(cell) : null;
  }

  /** Makes the cell of a string. */
  static String encode(String value) {
    return value.isEmpty() ? EMPTY : defused(escaped(value, false));
  }

  /** Makes the cell of a string that no program may take for a number or a date. */
  static String encodeText(String value) {
    return value.isEmpty() ? EMPTY : guarded(defused(escaped(value, false)));
  }

  private static String guarded(String cell) {
    return cell.charAt(0) != '\'' && Lookalikes.isOne(cell) ? "'" + cell : cell;
  }

  /** Makes the cell of a JSON text, in which nothing but its beginning can do harm. */
  static String encodeJson(String json) {
    return defused(json);
  }

  /** Makes the cell of a list. */
  static String encodeList(List<String> items) {
    if (items.size() == 1 && !items.get(0).isEmpty()) {
      return guarded(defused(escaped(items.get(0), true)));
    }
    StringBuilder cell = new StringBuilder();
    for (String item : items) {
      cell.append(cell.isEmpty() ? "" : String.valueOf(SEPARATOR));
      cell.append(item.isEmpty() ? EMPTY : defused(escaped(item, true)));
    }
    return cell.toString();
  }

  /** Reads a string from a cell that is not empty. */
  static String decode(String cell) {
    char first = cell.charAt(0);
    if (first == '\'') {
      return unescaped(cell.substring(1));
    }
    return first == '[' && cell.equals(EMPTY) ? "" : unescaped(cell);
  }

  /** Reads a JSON text from a cell that is not empty. */
  static String decodeJson(String cell) {
    return cell.charAt(0) == '\'' ? cell.substring(1) : cell;
  }

  /** Reads a list; separators without an item between them are passed over. */
  static List<String> decodeList(String cell) {
    if (cell.indexOf(SEPARATOR) < 0) {
      return List.of(decode(cell));
    }
    List<String> items = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int end = cell.indexOf(SEPARATOR, from);
      end = end < 0 ? cell.length() : end;
      if (end > from) {
        items.add(decode(cell.substring(from, end)));
      }
      from = end + 1;
    }
    return items;
  }

  private static String defused(String cell) {
    char first = cell.charAt(0);
    boolean harmless =
        (first >= 'A' && first <= 'Z')
            || (first >= 'a' && first <= 'z')
            || (first >= '0' && first <= '9');
    if (harmless) {
      return cell;
    }
    boolean word = first == '[' && (cell.equals(EMPTY) || MISSING.containsKey(cell));
    return word || isDangerous(first) ? "'" + cell : cell;
  }

  /** Tells whether a spreadsheet program may take a cell that begins so for a formula. */
  private static boolean isDangerous(char first) {
    return switch (first) {
      case '\'', '=', '+', '-', '@', '\t', '\n' -> true;
      case '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
      default -> false;
    };
  }

  private static String escaped(String value, boolean item) {
    for (int i = 0; i < value.length(); i++) {
      if (!isPlain(value, i, item)) {
        return escapedFrom(value, i, item);
      }
    }
    return value;
  }

  private static String escapedFrom(String value, int from, boolean item) {
    StringBuilder cell = new StringBuilder(value.length() + 16);
    cell.append(value, 0, from);
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isPlain(value, i, item)) {
        cell.append(c);
      } else {
        cell.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          cell.append(HEX.charAt(c >> shift & 0xF));
        }
      }
    }
    return cell.toString();
  }

  private static boolean isPlain(String value, int at, boolean item) {
    char c = value.charAt(at);
    if (c >= ' ' && c < 0x7F) {
      return c == '\\' ? escape(value, at) < 0 : c != SEPARATOR || !item;
    }
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    if (Character.isSurrogate(c)) {
      return isPaired(value, at);
    }
    return c > 0x9F && c != 0xFEFF && c < 0xFFFE;
  }

  private static boolean isPaired(String value, int at) {
    if (Character.isHighSurrogate(value.charAt(at))) {
      return at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1));
    }
    return at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
  }

  private static String unescaped(String cell) {
    int backslash = cell.indexOf('\\');
    if (backslash < 0) {
      return cell;
    }
    StringBuilder value = new StringBuilder(cell.length());
    int from = 0;
    while (backslash >= 0) {
      int unit = escape(cell, backslash);
      int next = unit < 0 ? backslash + 1 : backslash + 6;
      value.append(cell, from, unit < 0 ? next : backslash);
      if (unit >= 0) {
        value.append((char) unit);
      }
      from = next;
      backslash = cell.indexOf('\\', from);
    }
    return value.append(cell, from, cell.length()).toString();
  }

  /** Reads an escape that begins at a backslash; -1 when there is none. */
  private static int escape(String text, int at) {
    if (at + 6 > text.length() || text.charAt(at + 1) != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + 6; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }
}
