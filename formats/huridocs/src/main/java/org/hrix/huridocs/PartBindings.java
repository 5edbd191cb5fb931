// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.Property;
import org.hrix.description.Slots;
import org.jspecify.annotations.Nullable;

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

    @Override
    boolean isThere(Hearing in) {
      return !in.parts.isEmpty();
    }

    /** Reads the details from the first record that holds some; keeps any other. */
    @Override
    void hear(Hearing in, Slots slots) {
      EsfRecord first = null;
      for (EsfRecord record : in.parts) {
        if (record.kind() == parts.kind && !(isBare(record) && isOf(record, in))) {
          boolean better = first != null && !isOf(first, in) && isOf(record, in);
          if (first != null) {
            keep(better ? first : record, in);
          }
          first = first == null || better ? record : first;
        }
      }
      if (first != null) {
        if (!isOf(first, in)) {
          other(first, in);
        }
        V value = heard(parts, first, in);
        if (value != null) {
          slots.put(object, value);
        }
      }
    }

    private static boolean isBare(EsfRecord record) {
      EsfField number = record.kind().recordNumber();
      return record.values().stream().allMatch(value -> value.field().equals(number));
    }

    /** Tells whether details have the number of the act, or none. */
    private static boolean isOf(EsfRecord details, Hearing in) {
      String number = details.number();
      return number == null || number.equals(in.number());
    }

    private static void other(EsfRecord details, Hearing in) {
      EsfField number = details.kind().recordNumber();
      if (in.number() != null) {
        in.around.report(EsfProblem.PART_OF_OTHER, number, 0, "property", number.name());
      }
      in.keep(number.name(), new Datum.Text(String.valueOf(details.number())));
    }

    private static void keep(EsfRecord details, Hearing in) {
      String name = details.kind().element();
      in.around.report(EsfProblem.SECOND_VALUE, null, 0, "property", name);
      List<Datum.Field> fields = new ArrayList<>();
      for (EsfValue value : details.values()) {
        fields.add(new Datum.Field(value.field().name(), new Datum.Text(value.text())));
      }
      in.keep(name, new Datum.Fields(fields));
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

  /** Reads an object of a record of its own; keeps what has no place in it. */
  private static <V> @Nullable V heard(Bindings<V> parts, EsfRecord record, Hearing in) {
    Hearing part = in.part(record);
    V value = parts.hearPart(part);
    in.qualifiers().addAll(part.qualifiers());
    parts.all.forEach(binding -> EsfMapping.more(binding.fields, part));
    part.kept().forEach(field -> in.keep(field.name(), field.value()));
    return value;
  }

  /** Objects each of which is a record of its own, or words. */
  static final class Records<T, V> extends Binding<T> {
    private final Property.Many<T, V> objects;
    private final Bindings<V> parts;
    private final EsfField field;
    private final EsfField words;

    /**
     * Binds objects.
     *
     * @param field the field that the records stand for, or that holds words
     * @param words the field of the records that says such words
     */
    Records(Property.Many<T, V> objects, EsfField field, EsfField words, Bindings<V> parts) {
      super(objects, field);
      this.objects = objects;
      this.parts = parts;
      this.field = field;
      this.words = words;
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
    boolean isThere(Hearing in) {
      return !in.parts.isEmpty() || super.isThere(in);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<V> all = new ArrayList<>();
      for (EsfRecord record : in.parts) {
        V value = record.kind() == parts.kind ? heard(parts, record, in) : null;
        if (value != null) {
          all.add(value);
        }
      }
      for (EsfValue value : in.all(field)) {
        EsfValue inner = EsfValue.of(words, value.text()).in(value.language());
        V object = heard(parts, new EsfRecord(parts.kind, List.of(inner), List.of()), in);
        if (object != null) {
          all.add(object);
        }
      }
      slots.put(objects, all.isEmpty() ? null : all);
    }

    @Override
    String conversion() {
      return "a record to each; words are one without type";
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
