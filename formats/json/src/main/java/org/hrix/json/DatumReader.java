// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.validation.ShapeProblem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads whatever stands at the current token as data of which only the shape is known. */
final class DatumReader {
  private DatumReader() {}

  static Datum read(SliceContext context) {
    JsonParser parser = context.parser;
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(context);
      case START_ARRAY -> items(context);
      case VALUE_STRING -> new Datum.Text(context.string());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Datum.Num(parser.getString());
      case VALUE_TRUE -> new Datum.Bool(true);
      case VALUE_FALSE -> new Datum.Bool(false);
      default -> Datum.NULL;
    };
  }

  private static Datum items(SliceContext context) {
    List<Datum> items = new ArrayList<>();
    while (context.parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(context));
    }
    return items.isEmpty() ? Datum.EMPTY_LIST : new Datum.Items(items);
  }

  private static Datum fields(SliceContext context) {
    List<Datum.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (context.parser.nextToken() != JsonToken.END_OBJECT) {
      String name = context.parser.currentName();
      if (!seen.add(name)) {
        context.report(ShapeProblem.DUPLICATE_NAME);
      }
      context.parser.nextToken();
      fields.add(new Datum.Field(name, read(context)));
    }
    return new Datum.Fields(fields);
  }
}
