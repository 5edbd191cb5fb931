// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.Slots;
import org.hrix.model.KnownEntity;
import org.hrix.model.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements that somebody has changed beside a value that HRIX carries for itself: what would
 * be written for the carried value is not what stands there. What was taken from other records,
 * such as the geographical term of a place, is not looked at.
 *
 * @param <T> the entity
 */
final class EsfXmlEdits<T extends KnownEntity> {
  private final Bindings<T> bindings;
  private final T carried;
  private final Draft draft;
  private final EsfCarrier carrier;

  private EsfXmlEdits(Bindings<T> bindings, T carried, Draft draft, EsfCarrier carrier) {
    this.bindings = bindings;
    this.carried = carried;
    this.draft = draft;
    this.carrier = carrier;
  }

  /**
   * Finds properties that have to be looked at.
   *
   * @param said the properties that are carried
   */
  static <T extends KnownEntity> BitSet suspects(
      ObjectType<T> type, Slots carried, Hearing in, BitSet said) {
    BitSet suspects = new BitSet();
    Bindings<T> bindings = EsfModel.of(type);
    for (int i = said.nextSetBit(0); i >= 0 && bindings != null; i = said.nextSetBit(i + 1)) {
      Binding<T> binding = bindings.of(type.properties().get(i));
      if (binding != null && !binding.agrees(carried, in)) {
        suspects.set(i);
      }
    }
    return suspects;
  }

  /**
   * Prepares to look at a record.
   *
   * @param slots what is carried; gets the number of the record as the id
   * @return null when it has no number, so that nothing can be compared
   */
  static <T extends KnownEntity> @Nullable EsfXmlEdits<T> of(
      ObjectType<T> type, Slots slots, Draft draft, EsfCarrier carrier) {
    Bindings<T> bindings = EsfModel.of(type);
    Property<T, ?> id = type.properties().get(0);
    String number = draft.number();
    if (!slots.has(id) && number != null && Scalars.ID.read(number, misfit -> {}) != null) {
      slots.put(id, number);
    }
    return bindings == null || type.misfitOf(slots) != null
        ? null
        : new EsfXmlEdits<>(bindings, type.build(slots), draft, carrier);
  }

  /**
   * Finds the field whose elements do not agree with a carried property.
   *
   * @return null when all agree
   */
  @Nullable EsfField editedField(Property<T, ?> property) {
    Binding<T> binding = bindings.of(property);
    boolean unnumbered = property.index() == 0 && draft.number() == null;
    if (binding == null || unnumbered) {
      return null;
    }
    EsfRecord said = said(binding);
    EsfField link = EsfHierarchy.linkOf(bindings.kind);
    for (EsfField field : binding.fields) {
      boolean compared = field.kind() == bindings.kind && !field.equals(link);
      if (compared && differ(field, said.values(), draft.values)) {
        return field;
      }
    }
    for (EsfRecord part : said.parts()) {
      EsfField edited = editedField(part.kind(), said.parts());
      if (edited != null) {
        return edited;
      }
    }
    return null;
  }

  private EsfRecord said(Binding<T> binding) {
    Saying out = new Saying(carrier, carried.id(), Map.of());
    if (binding.property.isPresent(carried)) {
      out.begin();
      binding.say(carried, out);
    }
    return out.record(bindings.kind);
  }

  /** Finds a field in which the records of a kind that are parts of this one differ. */
  private @Nullable EsfField editedField(EsfKind kind, List<EsfRecord> said) {
    List<EsfValue> expected = new ArrayList<>();
    List<EsfValue> there = new ArrayList<>();
    said.stream().filter(part -> part.kind() == kind).forEach(p -> expected.addAll(p.values()));
    draft.parts.stream().filter(p -> p.kind() == kind).forEach(p -> there.addAll(p.values()));
    for (EsfField field : kind.fields()) {
      if (differ(field, expected, there)) {
        return field;
      }
    }
    return null;
  }

  /**
   * Tells whether a value still stands for one that is carried; if not, somebody has changed it,
   * and it states something now.
   */
  static <T extends KnownEntity> boolean isStandIn(
      ObjectType<T> type, Slots carried, EsfValue value) {
    if (value.field().equals(ActorModel.COUNTING_UNIT)) {
      return type.equals(Organization.OBJECT_TYPE) && value.text().equals(ActorModel.INSTITUTION);
    }
    Bindings<T> bindings = EsfModel.of(type);
    for (Binding<T> binding : bindings == null ? List.<Binding<T>>of() : bindings.all) {
      if (binding instanceof ScalarBindings.Remarked<T> remarked
          && remarked.isStandIn(carried, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(EsfField field, List<EsfValue> expected, List<EsfValue> there) {
    int at = 0;
    for (EsfValue value : expected) {
      if (value.field().index() == field.index()) {
        if (value.source() != null) {
          return false;
        }
        if (!written(value.text()).isEmpty()) {
          at = next(field, there, at);
          if (at == there.size() || !isSame(value.text(), there.get(at).text())) {
            return true;
          }
          at++;
        }
      }
    }
    return next(field, there, at) < there.size();
  }

  private static int next(EsfField field, List<EsfValue> values, int from) {
    int at = from;
    while (at < values.size() && values.get(at).field().index() != field.index()) {
      at++;
    }
    return at;
  }

  /** Tells whether a text that was written is the one that was read. */
  static boolean isSame(String said, String read) {
    return said.equals(read) || written(said).equals(written(read));
  }

  /** Returns a text as it is when it was written and read. */
  private static String written(String text) {
    if (Xml.says(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
              boolean fits = point > Character.MAX_VALUE || (Xml.isChar((char) point) && !lone);
              out.appendCodePoint(fits ? point : '\uFFFD');
            });
    return Xml.strip(out.toString());
  }

  /** Keeps a carried value that was given up beside the value that stands there now. */
  static void keep(Property<?, ?> property, Datum.Fields rest, Hearing in) {
    for (Datum.Field field : rest.fields()) {
      if (field.name().equals(property.name())) {
        in.keep(field.name(), field.value());
        return;
      }
    }
  }
}
