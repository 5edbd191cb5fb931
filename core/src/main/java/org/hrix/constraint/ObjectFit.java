// SPDX-License-Identifier: Apache-2.0
package org.hrix.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ValueType;
import org.hrix.text.Text;

/** Says where an object does not fit its description; its typed parts are not looked into. */
final class ObjectFit {
  private final Faults faults;
  private final DatumFit data;

  ObjectFit(Faults faults) {
    this.faults = faults;
    this.data = new DatumFit(faults);
  }

  <T> void check(ObjectType<T> type, Object object) {
    T owner = type.javaType().cast(object);
    Misfit misfit = type.misfitOf(type.slotsOf(owner));
    if (misfit != null) {
      faults.report(Fault.of(misfit.kind()), misfit.expected());
    }
    Extras extras = type.extrasOf(owner);
    for (Property<T, ?> property : type.properties()) {
      property(type, property, owner, extras);
    }
    names(type, extras);
  }

  private <T> void property(ObjectType<T> type, Property<T, ?> property, T owner, Extras extras) {
    Datum raw = extras.rawOf(property.name());
    faults.push(property.name());
    if (raw != null) {
      data.property(property, raw, type.slots());
    }
    for (Extras.RawItem item : extras.rawItemsOf(property.name())) {
      data.item(property, item.index(), item.value());
    }
    faults.pop();
    List<?> values = property.values(owner);
    if (property.type() == ValueType.TEXT || property.type() == ValueType.ANY) {
      for (int i = 0; i < values.size(); i++) {
        push(property, extras, i);
        value(values.get(i));
        faults.pop();
      }
    } else if (values.size() > 1 && property.type() instanceof ObjectType<?> part) {
      keys(property, part, values, extras);
    }
  }

  private void push(Property<?, ?> property, Extras extras, int typedIndex) {
    if (property.isMany()) {
      faults.push(property.name(), extras.writtenIndex(property.name(), typedIndex));
    } else {
      faults.push(property.name());
    }
  }

  private void value(Object value) {
    if (value instanceof Text text) {
      text(text);
    } else {
      data.names((Datum) value);
    }
  }

  private void text(Text text) {
    Set<String> languages = new HashSet<>();
    text.variants().forEach(variant -> languages.add(variant.language()));
    for (Datum.Field field : text.extras().extensions()) {
      data.variant(field, languages);
    }
  }

  private <T> void keys(Property<?, ?> property, ObjectType<T> part, List<?> items, Extras extras) {
    Property<T, ?> key = part.property("key");
    if (key == null) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      List<?> value = key.values(part.javaType().cast(items.get(i)));
      if (!value.isEmpty() && !seen.add(Objects.toString(value.get(0)))) {
        push(property, extras, i);
        faults.report(Fault.DUPLICATE_KEY, "");
        faults.pop();
      }
    }
  }

  private void names(ObjectType<?> type, Extras extras) {
    Set<String> seen = new HashSet<>();
    for (Datum.Field field : extras.extensions()) {
      faults.push(field.name());
      if (!seen.add(field.name()) || type.property(field.name()) != null) {
        faults.report(Fault.DUPLICATE_NAME, "");
      }
      data.names(field.value());
      faults.pop();
    }
  }
}
