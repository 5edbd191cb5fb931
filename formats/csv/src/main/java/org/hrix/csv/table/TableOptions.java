// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.RejectSink;
import org.hrix.io.Setting;
import org.jspecify.annotations.Nullable;

/**
 * How to read a table.
 *
 * @param encoding its encoding; null to find out
 * @param delimiter what stands between cells; null to find out
 * @param limits bounds: a row has at most half as many characters as an entity has bytes, since a
 *     character takes two bytes of memory, and as many cells as an entity has fields
 * @param rejects takes the bytes of rows that could not be read, or not wholly
 */
public record TableOptions(
    @Nullable Charset encoding,
    @Nullable Character delimiter,
    ReadLimits limits,
    RejectSink rejects) {

  /** Finds out encoding and delimiter; default limits; no rejects kept. */
  public static final TableOptions DEFAULT =
      new TableOptions(null, null, ReadLimits.DEFAULT, RejectSink.NONE);

  /** The setting for the encoding. */
  public static final Setting ENCODING =
      new Setting(
          "encoding",
          "The encoding of the table, for instance windows-1251; found out unless given.",
          List.of());

  /** The setting for the delimiter. */
  public static final Setting DELIMITER =
      new Setting(
          "delimiter",
          "What stands between cells: one character, or comma, semicolon, tab, pipe; found out"
              + " unless given.",
          List.of());

  private static final Map<String, Character> DELIMITERS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|');

  /** Checks the parts. */
  public TableOptions {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(rejects, "rejects");
    boolean special =
        delimiter != null && (delimiter == '"' || delimiter == '\n' || delimiter == '\r');
    if (special) {
      throw new IllegalArgumentException("delimiter must not be a quote or a line end");
    }
  }

  /**
   * Takes the options of a format.
   *
   * @param options limits, rejects, and the settings {@link #ENCODING} and {@link #DELIMITER}
   * @return the options
   * @throws IllegalArgumentException when a setting makes no sense
   */
  public static TableOptions of(ReadOptions options) {
    String encoding = options.settings().get(ENCODING.name());
    String delimiter = options.settings().get(DELIMITER.name());
    return new TableOptions(
        encoding == null ? null : charset(encoding),
        delimiter == null ? null : delimiter(delimiter),
        options.limits(),
        options.rejects());
  }

  /**
   * Sets encoding and delimiter, as for a table whose form is known.
   *
   * @param knownEncoding the encoding
   * @param knownDelimiter the delimiter
   * @return the options
   */
  public TableOptions withForm(Charset knownEncoding, char knownDelimiter) {
    return new TableOptions(knownEncoding, knownDelimiter, limits, rejects);
  }

  /** Names a delimiter for people. */
  static String nameOf(char delimiter) {
    return DELIMITERS.entrySet().stream()
        .filter(entry -> entry.getValue() == delimiter)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Character.toString(delimiter));
  }

  int rowChars() {
    return Math.max(1, limits.entityBytes() / 2);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new IllegalArgumentException("encoding is not known", unknown);
    }
  }

  private static char delimiter(String name) {
    Character named = DELIMITERS.get(name);
    if (named == null && name.length() != 1) {
      throw new IllegalArgumentException("delimiter must be one character");
    }
    return named == null ? name.charAt(0) : named;
  }
}
