// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.PerType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Scalars;
import org.hrix.description.Slots;
import org.hrix.description.ValueType;
import org.hrix.text.LanguageTag;
import org.hrix.text.Spelling;
import org.hrix.text.Text;
import org.hrix.validation.Location;
import org.hrix.validation.ShapeProblem;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads objects of the model from tokens, driven by their descriptions.
 *
 * <p>What does not fit is reported and kept as it is.
 */
final class ObjectReader {
  private static final String TEXT_EXPECTED =
      "an object from language tags to words, for instance {\"en\": \"…\"}";

  /** Finds properties by their names, without making a string of each name. */
  private static final PerType<PropertyNameMatcher> NAMES = new PerType<>(ObjectReader::namesOf);

  private final SliceContext context;
  private final JsonParser parser;
  private final Json json;

  /** What stands where the value read last does not fit. */
  private Datum untyped = Datum.NULL;

  ObjectReader(SliceContext context) {
    this.context = context;
    this.parser = context.parser;
    this.json = context.json;
  }

  private static PropertyNameMatcher namesOf(ObjectType<?> type) {
    List<Named> names =
        type.properties().stream().map(property -> Named.fromString(property.name())).toList();
    return new JsonFactory().constructNameMatcher(names, true);
  }

  /**
   * Reads the fields of an entity to its end.
   *
   * @param typeRead whether the current token is the value of its type, which came first; otherwise
   *     it is the first name, and the type stands somewhere behind
   * @return the values
   */
  <T> Slots entityFields(ObjectType<T> type, boolean typeRead) {
    PropertyNameMatcher names = NAMES.of(type);
    int first = typeRead ? parser.nextNameMatch(names) : names.matchName(parser.currentName());
    return fields(type, first, typeRead ? Naming.BEFORE : Naming.BEHIND);
  }

  /** Reads the fields of the object that begins with the current token, to its end. */
  <T> Slots objectFields(ObjectType<T> type) {
    return fields(type, parser.nextNameMatch(NAMES.of(type)), Naming.NOT);
  }

  /** Where an object says of which type it is. */
  private enum Naming {
    /** Nowhere: the property that holds it says so. */
    NOT,
    /** In its first field, which was read. */
    BEFORE,
    /** In a field somewhere behind. */
    BEHIND
  }

  /** Reads the fields of an object from a name, or its end, to its end. */
  private <T> Slots fields(ObjectType<T> type, int first, Naming naming) {
    Slots slots = type.slots();
    List<Property<T, ?>> properties = type.properties();
    PropertyNameMatcher names = NAMES.of(type);
    ExtrasCollector extras = null;
    boolean skipType = naming == Naming.BEHIND;
    long seen = 0;
    for (int index = first;
        index != PropertyNameMatcher.MATCH_END_OBJECT;
        index = parser.nextNameMatch(names)) {
      if (index >= 0 && (seen >>> index & 1) == 0) {
        seen |= 1L << index;
        parser.nextToken();
        extras = property(properties.get(index), slots, extras);
        continue;
      }
      boolean isType = naming != Naming.NOT && parser.currentName().equals(EntityParser.TYPE);
      if (skipType && isType) {
        skipType = false;
        parser.nextToken();
        parser.skipChildren();
      } else {
        extras = extras == null ? new ExtrasCollector() : extras;
        extension(type, slots, index >= 0 || isType, extras);
      }
    }
    if (extras != null) {
      slots.extras(extras.toExtras());
    }
    return slots;
  }

  private <T> void extension(
      ObjectType<T> type, Slots slots, boolean again, ExtrasCollector extras) {
    String name = parser.currentName();
    Location where = context.here();
    parser.nextToken();
    boolean first = extras.extension(name, DatumReader.read(context));
    if (again || !first) {
      context.report(ShapeProblem.DUPLICATE_NAME, where);
      return;
    }
    List<String> absent = new ArrayList<>();
    for (Property<T, ?> property : type.properties()) {
      if (!slots.has(property)) {
        absent.add(property.name());
      }
    }
    String meant = Spelling.nearest(name, absent);
    if (meant == null) {
      context.report(ShapeProblem.UNKNOWN_FIELD, where);
    } else {
      context.report(ShapeProblem.MISSPELT_FIELD, where, "suggestion", meant);
    }
  }

  private <T> @Nullable ExtrasCollector property(
      Property<T, ?> property, Slots slots, @Nullable ExtrasCollector extras) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL && property.type() != ValueType.ANY) {
      return raw(extras, property.name(), Datum.NULL);
    }
    if (property.isMany()) {
      return list(property, slots, extras);
    }
    Object value = value(property.type(), property.name());
    if (value == null) {
      return raw(extras, property.name(), untyped);
    }
    slots.put(property, value);
    if (property.type() == Scalars.ID) {
      context.entity((String) value);
    }
    return extras;
  }

  private static ExtrasCollector raw(
      @Nullable ExtrasCollector extras, String property, Datum value) {
    ExtrasCollector collector = extras == null ? new ExtrasCollector() : extras;
    collector.raw(property, value);
    return collector;
  }

  private <T> @Nullable ExtrasCollector list(
      Property<T, ?> property, Slots slots, @Nullable ExtrasCollector extras) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      misfit(property.name(), "a list");
      return raw(extras, property.name(), untyped);
    }
    ExtrasCollector collector = extras;
    List<Object> items = List.of();
    int index = 0;
    for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      Object item = value(property.type(), property.name());
      if (item == null) {
        collector = collector == null ? new ExtrasCollector() : collector;
        collector.rawItem(property.name(), index, untyped);
      } else {
        items = plus(items, item);
      }
    }
    if (index == 0) {
      return raw(collector, property.name(), Datum.EMPTY_LIST);
    }
    slots.put(property, items.isEmpty() ? null : lasting(items));
    return collector;
  }

  /** Makes a list that nobody can change, which records take as it is. */
  @SuppressWarnings("unchecked")
  private static <E> List<E> lasting(List<E> items) {
    return items.size() < 3 ? items : (List<E>) List.of(items.toArray());
  }

  /** Adds to a list that has one or two items as a rule: those need not be copied again. */
  private static <E> List<E> plus(List<E> items, E item) {
    int size = items.size();
    if (size < 2) {
      return size == 0 ? List.of(item) : List.of(items.get(0), item);
    }
    List<E> longer = size == 2 ? new ArrayList<>(items) : items;
    longer.add(item);
    return longer;
  }

  /** Reads a value: an instance of its type, or null and {@link #untyped} when it does not fit. */
  private @Nullable Object value(ValueType<?> type, String property) {
    if (type instanceof ScalarType<?> scalar) {
      return scalar(scalar, property);
    }
    if (type instanceof ObjectType<?> object) {
      return parser.currentToken() == JsonToken.START_OBJECT
          ? (object == Code.OBJECT_TYPE ? code(property) : object(object, property))
          : misfit(property, "an object");
    }
    if (type == ValueType.TEXT) {
      return parser.currentToken() == JsonToken.START_OBJECT
          ? text(property)
          : misfit(property, TEXT_EXPECTED);
    }
    return DatumReader.read(context);
  }

  private @Nullable Object misfit(String property, String expected) {
    context.report(
        ShapeProblem.WRONG_TYPE, context.here(), "property", property, "expected", expected);
    return untyped(DatumReader.read(context));
  }

  private @Nullable Object untyped(Datum datum) {
    untyped = datum;
    return null;
  }

  private @Nullable Object scalar(ScalarType<?> type, String property) {
    JsonToken token = parser.currentToken();
    boolean fits =
        switch (type.notation()) {
          case STRING -> token == JsonToken.VALUE_STRING;
          case NUMBER ->
              token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
          case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        };
    if (!fits) {
      return misfit(property, expectation(type));
    }
    Object value = type.read(context.string(), context);
    if (value != null) {
      return value;
    }
    context.reportMisfit(property, context.here());
    return untyped(DatumReader.read(context));
  }

  private static String expectation(ScalarType<?> type) {
    return switch (type.notation()) {
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
    };
  }

  /** Reads a code; one that has the same bytes as another before is that one. */
  private @Nullable Object code(String property) {
    byte[] block = context.slice.block();
    int from = context.tokenStart();
    Code known = json.codes.find(block, from, context.slice.to());
    if (known != null) {
      parser.skipChildren();
      return known;
    }
    int before = context.findings;
    Object read = object(Code.OBJECT_TYPE, property);
    if (read instanceof Code code && context.findings == before) {
      json.codes.keep(block, from, context.tokenEnd(), code);
    }
    return read;
  }

  private <T> @Nullable Object object(ObjectType<T> type, String property) {
    Slots slots = objectFields(type);
    Misfit misfit = type.misfitOf(slots);
    if (misfit == null) {
      return type.build(slots);
    }
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    PointerFinder.Found found = PointerFinder.find(json, context.slice, pointer);
    if (misfit.kind() != Misfit.Kind.INCOMPLETE || !type.isExplained(slots)) {
      context.misfit(misfit);
      context.reportMisfit(property, context.slice.locate(found.offset(), pointer));
    }
    return untyped(found.datum());
  }

  private Text text(String property) {
    List<Text.Variant> variants = List.of();
    ExtrasCollector extras = null;
    for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
      Location where = null;
      boolean wellFormed = isWellFormed(tag);
      boolean again = isThere(variants, tag) || (extras != null && extras.has(tag));
      if (!wellFormed || again) {
        where = context.here();
      }
      parser.nextToken();
      if (where == null && parser.currentToken() == JsonToken.VALUE_STRING) {
        variants = plus(variants, new Text.Variant(tag, context.string()));
        continue;
      }
      extras = extras == null ? new ExtrasCollector() : extras;
      reportVariant(property, where, again);
      extras.extension(tag, DatumReader.read(context));
    }
    return new Text(lasting(variants), extras == null ? Extras.NONE : extras.toExtras());
  }

  /** Most tags are the same as the one before; names are interned. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isWellFormed(String tag) {
    if (tag == json.lastTag) {
      return true;
    }
    boolean wellFormed = LanguageTag.isWellFormed(tag);
    json.lastTag = wellFormed ? tag : json.lastTag;
    return wellFormed;
  }

  private void reportVariant(String property, @Nullable Location where, boolean again) {
    if (where == null) {
      context.report(
          ShapeProblem.WRONG_TYPE, "property", property, "expected", "words as a string");
    } else if (again) {
      context.report(ShapeProblem.DUPLICATE_NAME, where);
    } else {
      context.report(
          ShapeProblem.MALFORMED,
          where,
          "property",
          property,
          "expected",
          "named by language tags of BCP 47");
    }
  }

  private static boolean isThere(List<Text.Variant> variants, String tag) {
    for (Text.Variant variant : variants) {
      if (variant.language().equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
