// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Scalars;
import org.hrix.validation.ShapeProblem;

/** Says in the words of messages what would fit; the words of a library are never passed on. */
final class SchemaWords {
  private SchemaWords() {}

  static String expected(ShapeProblem code, SchemaPlace place) {
    Property<?, ?> property = place.property();
    if (place.isLanguage()) {
      return "words as a string";
    }
    if (property == null) {
      return "an object with type and id";
    }
    if (code == ShapeProblem.WRONG_TYPE) {
      return property.isMany() && !place.isItem() ? "a list" : typed(property);
    }
    return property.type() instanceof ScalarType<?> scalar ? scalar(scalar) : typed(property);
  }

  private static String typed(Property<?, ?> property) {
    if (property.type() instanceof ScalarType<?> scalar) {
      return switch (scalar.notation()) {
        case STRING -> "a string";
        case NUMBER -> "a number";
        case BOOLEAN -> "true or false";
      };
    }
    return property.type() instanceof ObjectType<?>
        ? "an object"
        : "an object from language tags to words";
  }

  private static String scalar(ScalarType<?> type) {
    if (!type.words().isEmpty()) {
      return "one of: " + String.join(", ", type.words());
    }
    return switch (type.name()) {
      case "id", "reference" -> Scalars.ID_EXPECTED;
      case "edtf" -> "a date in EDTF, levels 0 to 2";
      case "language" -> "a language tag by BCP 47, for instance ru";
      case "integer", "decimal" -> "a number within its bounds";
      default -> "a string within its length, without control characters";
    };
  }
}
