// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.description.Property;
import org.hrix.description.Slots;

/** Bindings of objects whose parts are fields. */
final class PartBindings {
  private PartBindings() {}

  /** An object whose parts are fields of the record itself. */
  static final class Inner<T, V> extends Binding<T> {
    private final Property.One<T, V> object;
    private final Bindings<V> parts;

    Inner(Property.One<T, V> object, Bindings<V> parts) {
      super(object, fieldsOf(parts));
      this.object = object;
      this.parts = parts;
      parts.all.forEach(part -> part.under(path));
    }

    static EsfField[] fieldsOf(Bindings<?> parts) {
      return parts.all.stream()
          .flatMap(part -> List.of(part.fields).stream())
          .toArray(EsfField[]::new);
    }

    @Override
    void say(T owner, Saying out) {
      V value = object.of(owner);
      if (value != null) {
        parts.sayPart(value, out);
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      V value = parts.hearPart(in);
      if (value != null) {
        slots.put(object, value);
      }
    }

    @Override
    String conversion() {
      return "";
    }

    @Override
    List<Cover> covers() {
      return below(property.name(), parts);
    }
  }

  static List<Binding.Cover> below(String property, Bindings<?> parts) {
    return parts.covers().stream()
        .map(
            cover ->
                new Binding.Cover(
                    cover.field(),
                    property + "." + cover.property(),
                    cover.conversion(),
                    cover.loss()))
        .toList();
  }

  /** Additional details: an object that is a record of its own, with the number of the act. */
  static final class Detail<T, V> extends Binding<T> {
    private final Property.One<T, V> object;
    private final Bindings<V> parts;

    Detail(Property.One<T, V> object, Bindings<V> parts) {
      super(object);
      this.object = object;
      this.parts = parts;
      parts.all.forEach(part -> part.under(path));
    }

    @Override
    void say(T owner, Saying out) {
      V value = object.of(owner);
      if (value == null) {
        return;
      }
      Saying part = out.part();
      part.begin();
      part.text(parts.kind.recordNumber(), out.id);
      part.begin();
      parts.sayPart(value, part);
      out.require(part.end() == null);
      out.add(part.record(parts.kind));
    }

    /** Reads the details from the record that holds them. */
    @Override
    void hear(Hearing in, Slots slots) {
      for (EsfRecord record : in.parts) {
        if (record.kind() == parts.kind && !slots.has(object)) {
          Hearing part = in.part(record);
          V value = parts.hearPart(part);
          in.qualifiers().addAll(part.qualifiers());
          part.extras
              .toExtras(anyType(parts))
              .extensions()
              .forEach(field -> in.extras.extension(field.name(), field.value()));
          if (value != null) {
            slots.put(object, value);
          }
        }
      }
    }

    @Override
    String conversion() {
      return "";
    }

    @Override
    List<Cover> covers() {
      List<Cover> covers = new ArrayList<>();
      covers.add(new Cover(parts.kind.recordNumber(), "id", "record number of the act", ""));
      covers.addAll(below(property.name(), parts));
      return covers;
    }
  }

  @SuppressWarnings("unchecked")
  private static org.hrix.description.ObjectType<Object> anyType(Bindings<?> parts) {
    return (org.hrix.description.ObjectType<Object>) parts.type;
  }

  /** Objects each of which is a record of its own. */
  static final class Records<T, V> extends Binding<T> {
    private final Property.Many<T, V> objects;
    private final Bindings<V> parts;
    private final EsfField field;

    Records(Property.Many<T, V> objects, EsfField field, Bindings<V> parts) {
      super(objects);
      this.objects = objects;
      this.parts = parts;
      this.field = field;
      parts.all.forEach(part -> part.under(path));
    }

    @Override
    void say(T owner, Saying out) {
      for (V value : objects.of(owner)) {
        Saying part = out.part();
        part.begin();
        parts.sayPart(value, part);
        out.require(part.end() == null && !part.isEmpty());
        out.add(part.record(parts.kind));
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<V> all = new ArrayList<>();
      for (EsfRecord record : in.parts) {
        if (record.kind() == parts.kind) {
          Hearing part = in.part(record);
          V value = parts.hearPart(part);
          part.extras
              .toExtras(anyType(parts))
              .extensions()
              .forEach(kept -> in.extras.extension(kept.name(), kept.value()));
          if (value != null) {
            all.add(value);
          }
        }
      }
      slots.put(objects, all.isEmpty() ? null : all);
    }

    @Override
    String conversion() {
      return "a record to each";
    }

    @Override
    List<Cover> covers() {
      List<Cover> covers = new ArrayList<>();
      covers.add(new Cover(field, property.name(), conversion(), ""));
      covers.addAll(below(property.name(), parts));
      return covers;
    }
  }
}
