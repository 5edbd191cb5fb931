// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.ValueType;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes objects of the model as tokens, driven by their descriptions. Halves of surrogate pairs
 * are written as escapes by the generator.
 */
final class ObjectWriter {
  private static final SerializableString TYPE = new SerializedString(EntityParser.TYPE);

  private final JsonGenerator generator;
  private final Map<Class<?>, Plan<?>> plans = new HashMap<>();

  ObjectWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  void entity(Entity entity) {
    if (entity instanceof RawEntity raw) {
      datum(raw.data());
      return;
    }
    Plan<?> plan = plans.get(entity.getClass());
    plan = plan == null ? planOf(((KnownEntity) entity).objectType()) : plan;
    entity(plan, entity);
  }

  private <T> void entity(Plan<T> plan, Entity entity) {
    generator.writeStartObject();
    generator.writeName(TYPE);
    generator.writeString(plan.typeName);
    fields(plan, plan.type.javaType().cast(entity));
  }

  /** Writes an object that is no entity. */
  <T> void object(ObjectType<T> type, T owner) {
    generator.writeStartObject();
    fields(planOf(type), owner);
  }

  private <T> void fields(Plan<T> plan, T owner) {
    Extras extras = plan.type.extrasOf(owner);
    boolean plain = extras.isEmpty();
    Property<T, ?>[] properties = plan.properties;
    for (int i = 0; i < properties.length; i++) {
      property(properties[i], plan.names[i], owner, extras);
      if (!plain) {
        raw(properties[i], plan.names[i], extras);
      }
    }
    if (!plain) {
      for (Datum.Field field : extras.extensions()) {
        field(field);
      }
    }
    generator.writeEndObject();
  }

  @SuppressWarnings("unchecked")
  private <T> Plan<T> planOf(ObjectType<T> type) {
    Plan<?> plan = plans.get(type.javaType());
    if (plan == null) {
      plan = new Plan<>(type);
      plans.put(type.javaType(), plan);
    }
    return (Plan<T>) plan;
  }

  /** The properties of a type with their names made ready for writing. */
  private static final class Plan<T> {
    private final ObjectType<T> type;
    private final SerializableString typeName;
    private final Property<T, ?>[] properties;
    private final SerializableString[] names;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Plan(ObjectType<T> type) {
      this.type = type;
      typeName = new SerializedString(type.name());
      properties = type.properties().toArray(new Property[0]);
      names = new SerializableString[properties.length];
      for (int i = 0; i < names.length; i++) {
        names[i] = new SerializedString(properties[i].name());
      }
    }
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
  }

  private void raw(Property<?, ?> property, SerializableString name, Extras extras) {
    Datum raw = extras.rawOf(property.name());
    if (raw != null) {
      generator.writeName(name);
      datum(raw);
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
      object(object, value);
    } else if (value instanceof Text text) {
      text(text);
    } else {
      datum((Datum) value);
    }
  }

  private <E> void scalar(ScalarType<E> type, E value) {
    switch (type.notation()) {
      case STRING -> generator.writeString(type.print(value));
      case NUMBER -> generator.writeNumber(type.print(value));
      case BOOLEAN -> generator.writeBoolean((Boolean) value);
    }
  }

  private void text(Text text) {
    generator.writeStartObject();
    for (Text.Variant variant : text.variants()) {
      generator.writeName(variant.language());
      generator.writeString(variant.value());
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
      generator.writeString(text.value());
    } else if (datum instanceof Datum.Num number) {
      generator.writeNumber(number.literal());
    } else if (datum instanceof Datum.Bool truth) {
      generator.writeBoolean(truth.value());
    } else {
      generator.writeNull();
    }
  }
}
