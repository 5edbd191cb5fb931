// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.ValueType;
import org.hrix.model.KnownEntity;
import org.hrix.text.CodePoints;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes objects of the model as tokens, driven by their descriptions. */
final class ObjectWriter {
  private static final Map<ObjectType<?>, SerializableString[]> NAMES = new ConcurrentHashMap<>();
  private static final SerializableString TYPE = new SerializedString(EntityParser.TYPE);
  private static final String HEX = "0123456789ABCDEF";

  private final JsonGenerator generator;

  ObjectWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  void entity(KnownEntity entity) {
    object(entity.objectType(), entity, entity.typeName());
  }

  /** Writes an object; a type name makes it an entity. */
  <T> void object(ObjectType<T> type, Object object, @Nullable String typeName) {
    T owner = type.javaType().cast(object);
    Extras extras = type.extrasOf(owner);
    SerializableString[] names = NAMES.computeIfAbsent(type, ObjectWriter::namesOf);
    generator.writeStartObject();
    if (typeName != null) {
      generator.writeName(TYPE);
      generator.writeString(typeName);
    }
    List<Property<T, ?>> properties = type.properties();
    for (int i = 0; i < properties.size(); i++) {
      property(properties.get(i), names[i], owner, extras);
    }
    for (Datum.Field field : extras.extensions()) {
      field(field);
    }
    generator.writeEndObject();
  }

  private static <T> SerializableString[] namesOf(ObjectType<T> type) {
    return type.properties().stream()
        .map(property -> new SerializedString(property.name()))
        .toArray(SerializableString[]::new);
  }

  private <T, E> void property(
      Property<T, E> property, SerializableString name, T owner, Extras extras) {
    if (property instanceof Property.One<T, E> one) {
      E value = one.of(owner);
      if (value != null) {
        generator.writeName(name);
        value(property.type(), value);
      }
    } else {
      list((Property.Many<T, E>) property, name, owner, extras);
    }
    if (!extras.raw().isEmpty()) {
      Datum raw = extras.rawOf(property.name());
      if (raw != null) {
        generator.writeName(name);
        datum(raw);
      }
    }
  }

  private <T, E> void list(
      Property.Many<T, E> property, SerializableString name, T owner, Extras extras) {
    List<E> items = property.of(owner);
    List<Extras.RawItem> rawItems =
        extras.rawItems().isEmpty() ? List.of() : extras.rawItemsOf(property.name());
    if (items.isEmpty() && rawItems.isEmpty()) {
      return;
    }
    generator.writeName(name);
    generator.writeStartArray();
    int raw = 0;
    int written = 0;
    for (E item : items) {
      while (raw < rawItems.size() && rawItems.get(raw).index() <= written) {
        datum(rawItems.get(raw++).value());
        written++;
      }
      value(property.type(), item);
      written++;
    }
    for (; raw < rawItems.size(); raw++) {
      datum(rawItems.get(raw).value());
    }
    generator.writeEndArray();
  }

  private <E> void value(ValueType<E> type, E value) {
    if (type instanceof ScalarType<E> scalar) {
      scalar(scalar, value);
    } else if (type instanceof ObjectType<E> object) {
      object(object, value, null);
    } else if (value instanceof Text text) {
      text(text);
    } else {
      datum((Datum) value);
    }
  }

  private <E> void scalar(ScalarType<E> type, E value) {
    if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number.toPlainString());
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else {
      string(type.print(value));
    }
  }

  private void text(Text text) {
    generator.writeStartObject();
    for (Text.Variant variant : text.variants()) {
      generator.writeName(variant.language());
      string(variant.value());
    }
    for (Datum.Field field : text.extras().extensions()) {
      field(field);
    }
    generator.writeEndObject();
  }

  void field(Datum.Field field) {
    generator.writeName(field.name());
    datum(field.value());
  }

  void datum(Datum datum) {
    if (datum instanceof Datum.Fields fields) {
      generator.writeStartObject();
      fields.fields().forEach(this::field);
      generator.writeEndObject();
    } else if (datum instanceof Datum.Items items) {
      generator.writeStartArray();
      items.items().forEach(this::datum);
      generator.writeEndArray();
    } else if (datum instanceof Datum.Text text) {
      string(text.value());
    } else if (datum instanceof Datum.Num number) {
      generator.writeNumber(number.literal());
    } else if (datum instanceof Datum.Bool truth) {
      generator.writeBoolean(truth.value());
    } else {
      generator.writeNull();
    }
  }

  private void string(String text) {
    if (CodePoints.indexOfLoneSurrogate(text) < 0) {
      generator.writeString(text);
    } else {
      byte[] escaped = escaped(text).getBytes(StandardCharsets.UTF_8);
      generator.writeRawUTF8String(escaped, 0, escaped.length);
    }
  }

  /** Escapes as Jackson does, and halves of surrogate pairs besides. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        unicode(out, c);
      } else {
        plain(out, c);
      }
    }
    return out.toString();
  }

  private static void plain(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ') {
          unicode(out, c);
        } else {
          out.append(c);
        }
      }
    }
  }

  private static void unicode(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xF));
    }
  }
}
