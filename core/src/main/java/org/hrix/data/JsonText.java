// SPDX-License-Identifier: Apache-2.0
package org.hrix.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Data as JSON text (RFC 8259), for formats that carry in one string what they have no place for.
 *
 * <p>{@code read(compact(x))} equals x: fields keep their order and may repeat, numbers keep their
 * digits. The text holds no control character but the line feeds of the indented form, and halves
 * of surrogate pairs only as escapes, so that it survives wherever text does. Thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonText {
  private JsonText() {}

  /**
   * Writes data on one line, without spaces between values.
   *
   * @param datum the data; the literals of its numbers are written as they are
   * @return the text
   */
  public static String compact(Datum datum) {
    return new JsonTextPrinter(false).print(datum);
  }

  /**
   * Writes data on several lines, with two spaces of indentation and without a line feed at the
   * end.
   *
   * @param datum the data; the literals of its numbers are written as they are
   * @return the text
   */
  public static String indented(Datum datum) {
    return new JsonTextPrinter(true).print(datum);
  }

  /**
   * Reads data.
   *
   * @param text the text, exactly one value with white space around it at most
   * @param maxDepth how deep objects and lists may be nested, 1 or more
   * @return the data, or null when the text is not JSON or nested too deep
   */
  public static @Nullable Datum read(String text, int maxDepth) {
    if (maxDepth < 1) {
      throw new IllegalArgumentException("maxDepth must be at least 1");
    }
    return new JsonTextParser(Objects.requireNonNull(text, "text"), maxDepth).read();
  }
}
