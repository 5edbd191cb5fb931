// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.constraint.Decimal;
import org.hrix.constraint.Token;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Says in JSON Schema what the constraints of scalar components say. */
final class SchemaScalars {
  /** All code points with the Unicode property White_Space, as they stand in a class. */
  static final String WHITE_SPACE =
      "\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

  /** The control characters (Cc). */
  static final String CONTROL = "\u0000-\u001F\u007F-\u009F";

  static final String NOT_BLANK = "^[" + WHITE_SPACE + "]*[^" + WHITE_SPACE + "]";
  static final String WITH_CONTROL = "^[^" + CONTROL + "]*[" + CONTROL + "]";
  static final String PLAIN_START = "^[^" + WHITE_SPACE + "]";
  static final String PLAIN_END = "[^" + WHITE_SPACE + "]$";

  private static final String QUALIFIER = "[?~%]?";
  private static final String YEAR =
      QUALIFIER + "(Y-?[1-9][0-9]*(E[0-9]+)?|-?[0-9X]{4})(S[1-9][0-9]*)?" + QUALIFIER;
  private static final String MONTH = "(0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01])";
  private static final String DAY = "(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
  private static final String DATE =
      YEAR + "(-" + QUALIFIER + MONTH + QUALIFIER + "(-" + QUALIFIER + DAY + QUALIFIER + ")?)?";
  private static final String TIME = "T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}(:[0-9]{2})?)?";
  private static final String BOUNDARY = "(" + DATE + "|[.][.])?";
  private static final String MEMBER = "(" + DATE + "([.][.](" + DATE + ")?)?|[.][.]" + DATE + ")";

  /** The shape of EDTF: which signs may follow which, not which day exists. */
  static final String EDTF =
      "^("
          + DATE
          + "("
          + TIME
          + ")?|"
          + BOUNDARY
          + "/"
          + BOUNDARY
          + "|[\\[{]"
          + MEMBER
          + "(,"
          + MEMBER
          + ")*[\\]}])$";

  private SchemaScalars() {}

  /** Makes the definitions that scalars refer to. */
  static Map<String, Object> definitions() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "id",
        map(
            "title",
            "Id",
            "description",
            "Opaque and case-sensitive: 1 to 200 code points, without control characters,"
                + " without white space at the edges.",
            "type",
            List.of("string", "null"),
            "maxLength",
            200,
            "allOf",
            List.of(ref("notBlank"), ref("noControl"), ref("plainStart"), ref("plainEnd")),
            "examples",
            List.of("person-1", "urn:example:incident:7")));
    all.put("token", map("allOf", List.of(ref("notBlank"), ref("noControl"))));
    all.put(
        "notBlank",
        map("description", "Not only white space (Unicode White_Space).", "pattern", NOT_BLANK));
    all.put(
        "noControl",
        map(
            "description",
            "Without control characters.",
            "not",
            map("type", "string", "pattern", WITH_CONTROL)));
    all.put("plainStart", map("description", "No white space in front.", "pattern", PLAIN_START));
    all.put("plainEnd", map("description", "No white space at the end.", "pattern", PLAIN_END));
    all.put(
        "languageTag",
        map(
            "title",
            "Language",
            "description",
            "A language tag by BCP 47, well-formed; und for an unknown language.",
            "maxLength",
            100,
            "pattern",
            LanguageTag.GRAMMAR,
            "examples",
            List.of("en", "ru", "ru-Latn", "und")));
    all.put(
        "edtf",
        map(
            "title",
            "Date in EDTF",
            "description",
            "Levels 0 to 2 of the Library of Congress profile of ISO 8601-2. The pattern knows"
                + " the shape, not the calendar.",
            "maxLength",
            1000,
            "pattern",
            EDTF,
            "examples",
            List.of("2010-10-22", "2010-10", "201X", "1985/..", "2010-10-22?")));
    return all;
  }

  /** Says what the type and the constraints of a property say of one value. */
  static Map<String, Object> of(
      RecordComponent component, Property<?, ?> property, ScalarType<?> type, boolean nullable) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String notation =
        switch (type.notation()) {
          case STRING -> "string";
          case BOOLEAN -> "boolean";
          case NUMBER -> type.javaType() == Long.class ? "integer" : "number";
        };
    // A list of one for integers: with a plain name a library compares bounds as long.
    boolean listed = nullable || notation.equals("integer");
    List<String> types = nullable ? List.of(notation, "null") : List.of(notation);
    schema.put("type", listed ? types : notation);
    if (!type.words().isEmpty()) {
      List<@Nullable Object> words = new ArrayList<>(type.words());
      if (nullable) {
        words.add(null);
      }
      schema.put("enum", words);
    }
    named(type, schema);
    bounds(oneOf(component, property.isMany()), schema);
    return schema;
  }

  private static void named(ScalarType<?> type, Map<String, Object> schema) {
    switch (type.name()) {
      case "id", "reference" -> schema.put("$ref", "#/$defs/id");
      case "language" -> schema.put("$ref", "#/$defs/languageTag");
      case "edtf" -> schema.put("$ref", "#/$defs/edtf");
      default -> {}
    }
  }

  private static void bounds(AnnotatedType value, Map<String, Object> schema) {
    for (Annotation annotation : value.getAnnotations()) {
      if (annotation instanceof Token token) {
        schema.put("maxLength", token.max());
        schema.put("$ref", "#/$defs/token");
      } else if (annotation instanceof Min min) {
        schema.put("minimum", min.value());
      } else if (annotation instanceof Max max) {
        schema.put("maximum", max.value());
      } else if (annotation instanceof Decimal decimal) {
        schema.put("minimum", new BigDecimal(decimal.min()));
        schema.put("maximum", new BigDecimal(decimal.max()));
      }
    }
  }

  static Map<String, Object> ref(String definition) {
    return map("$ref", "#/$defs/" + definition);
  }

  static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  static AnnotatedType oneOf(RecordComponent component, boolean many) {
    AnnotatedType whole = component.getAnnotatedType();
    return many ? ((AnnotatedParameterizedType) whole).getAnnotatedActualTypeArguments()[0] : whole;
  }
}
