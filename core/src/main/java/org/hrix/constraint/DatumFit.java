// SPDX-License-Identifier: Apache-2.0
package org.hrix.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Slots;
import org.hrix.description.ValueType;
import org.hrix.text.LanguageTag;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says why data does not fit a type, by trying to make a value of it as a reader would. Values that
 * stand untyped in a record are explained so.
 *
 * @since 0.1.0
 */
public final class DatumFit {
  private final Faults faults;

  /**
   * Makes an explainer.
   *
   * @param faults takes the faults; stands where the data stands
   */
  public DatumFit(Faults faults) {
    this.faults = faults;
  }

  /**
   * Explains a value or an item of a list.
   *
   * @param type its type
   * @param data what stands there
   * @return the value, or null when it does not fit
   */
  @Nullable Object value(ValueType<?> type, Datum data) {
    if (type instanceof ScalarType<?> scalar) {
      return scalar(scalar, data);
    }
    if (type instanceof ObjectType<?> object) {
      return object(object, data);
    }
    if (type == ValueType.TEXT) {
      return text(data);
    }
    names(data);
    return data;
  }

  /**
   * Looks for names that stand twice in an object, however deep.
   *
   * @param data any data
   */
  public void names(Datum data) {
    if (data instanceof Datum.Fields fields) {
      Set<String> seen = new HashSet<>();
      for (Datum.Field field : fields.fields()) {
        faults.push(field.name());
        if (!seen.add(field.name())) {
          faults.report(Fault.DUPLICATE_NAME, "");
        }
        names(field.value());
        faults.pop();
      }
    } else if (data instanceof Datum.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        faults.push(Integer.toString(i));
        names(items.items().get(i));
        faults.pop();
      }
    }
  }

  private @Nullable Object scalar(ScalarType<?> type, Datum data) {
    String text = textOf(type, data);
    if (text == null) {
      return wrong(
          data,
          switch (type.notation()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
          });
    }
    return type.read(text, misfit -> faults.report(Fault.of(misfit.kind()), misfit.expected()));
  }

  private static @Nullable String textOf(ScalarType<?> type, Datum data) {
    return switch (type.notation()) {
      case STRING -> data instanceof Datum.Text text ? text.value() : null;
      case NUMBER -> data instanceof Datum.Num number ? number.literal() : null;
      case BOOLEAN -> data instanceof Datum.Bool bool ? Boolean.toString(bool.value()) : null;
    };
  }

  private @Nullable Object wrong(Datum data, String expected) {
    faults.report(Fault.WRONG_TYPE, expected);
    names(data);
    return null;
  }

  private <T> @Nullable Object object(ObjectType<T> type, Datum data) {
    if (!(data instanceof Datum.Fields fields)) {
      return wrong(data, "an object");
    }
    Slots slots = fields(type, fields);
    Misfit misfit = type.misfitOf(slots);
    if (misfit == null) {
      return type.build(slots);
    }
    if (misfit.kind() != Misfit.Kind.INCOMPLETE || !type.isExplained(slots)) {
      faults.report(Fault.of(misfit.kind()), misfit.expected());
    }
    return null;
  }

  /**
   * Explains the fields of an object.
   *
   * @param <T> the record
   * @param type the object's type
   * @param data the fields
   * @return the values that fit; its extras hold what stands untyped under known names
   */
  public <T> Slots fields(ObjectType<T> type, Datum.Fields data) {
    Slots slots = type.slots();
    List<Datum.Field> raw = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Datum.Field field : data.fields()) {
      Property<T, ?> property = type.property(field.name());
      faults.push(field.name());
      boolean again = !seen.add(field.name());
      if (again) {
        faults.report(Fault.DUPLICATE_NAME, "");
      }
      if (again || property == null) {
        names(field.value());
      } else if (!property(property, field.value(), slots)) {
        raw.add(field);
      }
      faults.pop();
    }
    slots.extras(new Extras(List.of(), raw, List.of()));
    return slots;
  }

  /** Explains the value of a property; false when nothing of it can be typed. */
  boolean property(Property<?, ?> property, Datum data, Slots slots) {
    if (data.equals(Datum.NULL) && property.type() != ValueType.ANY) {
      return false;
    }
    if (!property.isMany()) {
      Object value = value(property.type(), data);
      slots.put(property, value);
      return value != null;
    }
    if (!(data instanceof Datum.Items items)) {
      wrong(data, "a list");
      return false;
    }
    return items(property, items.items(), slots);
  }

  private boolean items(Property<?, ?> property, List<Datum> items, Slots slots) {
    List<Object> typed = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Object item = item(property, i, items.get(i));
      if (item != null) {
        typed.add(item);
      }
    }
    slots.put(property, typed.isEmpty() ? null : typed);
    return !items.isEmpty();
  }

  /** Explains an item of the list to which the walk has come. */
  @Nullable Object item(Property<?, ?> property, int index, Datum data) {
    faults.pop();
    faults.push(property.name(), index);
    Object item = value(property.type(), data);
    faults.pop();
    faults.push(property.name());
    return item;
  }

  private @Nullable Object text(Datum data) {
    if (!(data instanceof Datum.Fields fields)) {
      return wrong(data, "an object from language tags to words");
    }
    List<Text.Variant> variants = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Datum.Field field : fields.fields()) {
      boolean fits = LanguageTag.isWellFormed(field.name()) && !seen.contains(field.name());
      if (fits && field.value() instanceof Datum.Text words) {
        seen.add(field.name());
        variants.add(new Text.Variant(field.name(), words.value()));
      } else {
        variant(field, seen);
      }
    }
    return new Text(variants, Extras.NONE);
  }

  /** Explains a field of a text that is no variant, and remembers its name. */
  void variant(Datum.Field field, Set<String> languages) {
    faults.push(field.name());
    if (languages.contains(field.name())) {
      faults.report(Fault.DUPLICATE_NAME, "");
    } else if (!LanguageTag.isWellFormed(field.name())) {
      faults.report(Fault.MALFORMED, "named by language tags of BCP 47");
    } else {
      faults.report(Fault.WRONG_TYPE, "words as a string");
    }
    languages.add(field.name());
    names(field.value());
    faults.pop();
  }
}
