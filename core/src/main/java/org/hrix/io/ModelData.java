// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Slots;
import org.hrix.description.ValueType;
import org.hrix.text.Text;

/**
 * Makes data of typed values, shaped as in JSON, for formats that carry as data what they have no
 * other place for. {@link DataModel} is the way back.
 *
 * @since 0.1.0
 */
public final class ModelData {
  private ModelData() {}

  /**
   * Makes data of a value.
   *
   * @param type its type
   * @param value an instance of the type
   * @return the data
   */
  public static Datum value(ValueType<?> type, Object value) {
    if (type instanceof ScalarType<?> scalar) {
      return scalar(scalar, value);
    }
    if (type instanceof ObjectType<?> object) {
      return object(object, value);
    }
    return value instanceof Text text ? text(text) : (Datum) value;
  }

  private static <E> Datum scalar(ScalarType<E> type, Object value) {
    String text = type.print(type.javaType().cast(value));
    return switch (type.notation()) {
      case STRING -> new Datum.Text(text);
      case NUMBER -> new Datum.Num(text);
      case BOOLEAN -> new Datum.Bool(text.equals("true"));
    };
  }

  /**
   * Makes data of an object.
   *
   * @param <T> the object
   * @param type its type
   * @param value an instance of the type
   * @return its fields in the order in which they are written
   */
  public static <T> Datum.Fields object(ObjectType<T> type, Object value) {
    return object(type, type.slotsOf(type.javaType().cast(value)));
  }

  /**
   * Makes data of values that no object can be made of.
   *
   * @param <T> the object
   * @param type its type
   * @param slots the values
   * @return the fields in the order in which they are written
   */
  @SuppressWarnings("unchecked")
  public static <T> Datum.Fields object(ObjectType<T> type, Slots slots) {
    List<Datum.Field> fields = new ArrayList<>();
    Extras extras = slots.extras();
    for (Property<T, ?> property : type.properties()) {
      Datum raw = extras.rawOf(property.name());
      Datum datum = raw == null ? typed(property, slots, extras) : raw;
      if (datum != null) {
        fields.add(new Datum.Field(property.name(), datum));
      }
    }
    fields.addAll(extras.extensions());
    return new Datum.Fields(fields);
  }

  private static <T> @org.jspecify.annotations.Nullable Datum typed(
      Property<T, ?> property, Slots slots, Extras extras) {
    if (property instanceof Property.One<T, ?> one) {
      Object value = slots.one(one);
      return value == null ? null : value(property.type(), value);
    }
    List<?> items = slots.many((Property.Many<T, ?>) property);
    List<Extras.RawItem> rawItems = extras.rawItemsOf(property.name());
    return items.isEmpty() && rawItems.isEmpty() ? null : list(property, items, rawItems);
  }

  /**
   * Makes data of a list some of whose items do not fit.
   *
   * @param property the list
   * @param items its typed items
   * @param rawItems the others, by ascending index
   * @return all items in order
   */
  public static Datum.Items list(
      Property<?, ?> property, List<?> items, List<Extras.RawItem> rawItems) {
    List<Datum> all = new ArrayList<>();
    int raw = 0;
    for (Object item : items) {
      while (raw < rawItems.size() && rawItems.get(raw).index() <= all.size()) {
        all.add(rawItems.get(raw++).value());
      }
      all.add(value(property.type(), item));
    }
    for (; raw < rawItems.size(); raw++) {
      all.add(rawItems.get(raw).value());
    }
    return new Datum.Items(all);
  }

  private static Datum text(Text text) {
    List<Datum.Field> fields = new ArrayList<>();
    for (Text.Variant variant : text.variants()) {
      fields.add(new Datum.Field(variant.language(), new Datum.Text(variant.value())));
    }
    fields.addAll(text.extras().extensions());
    return new Datum.Fields(fields);
  }
}
