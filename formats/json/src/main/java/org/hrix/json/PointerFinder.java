// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.data.Datum;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds a value in a slice by its JSON Pointer, by reading the slice again. */
final class PointerFinder {

  /**
   * A place in a slice.
   *
   * @param offset the byte where the value begins, or the closest object that would hold it
   * @param datum the value, {@link Datum#NULL} when it is not there
   */
  record Found(long offset, Datum datum) {}

  private PointerFinder() {}

  static Found find(Json json, Slice slice, String pointer) {
    try (JsonParser parser = json.parser(slice)) {
      parser.nextToken();
      String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
      long offset = offset(parser);
      for (String step : steps) {
        if (!enter(parser, step.replace("~1", "/").replace("~0", "~"))) {
          return new Found(offset, Datum.NULL);
        }
        offset = offset(parser);
      }
      SliceContext silent = new SliceContext(json, parser, slice, 0, problem -> {});
      return new Found(offset, DatumReader.read(silent));
    } catch (JacksonException notJson) {
      return new Found(0, Datum.NULL);
    }
  }

  private static long offset(JsonParser parser) {
    return parser.currentTokenLocation().getByteOffset();
  }

  private static boolean enter(JsonParser parser, String step) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        boolean found = parser.currentName().equals(step);
        parser.nextToken();
        if (found) {
          return true;
        }
        parser.skipChildren();
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        if (Integer.toString(i).equals(step)) {
          return true;
        }
        parser.skipChildren();
      }
    }
    return false;
  }
}
