// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import java.util.ArrayList;
import java.util.List;
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
import org.hrix.validation.ProblemCode;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;

/**
 * Makes typed values of data that is shaped as in JSON; what does not fit is reported and stays as
 * it is. {@link ModelData} is the way back.
 *
 * @since 0.1.0
 */
public final class DataModel {

  /** Takes what does not fit. */
  @FunctionalInterface
  public interface Findings {
    /**
     * Takes a finding.
     *
     * @param code what is wrong
     * @param pointer the JSON Pointer of the value
     * @param arguments names and values of the message's arguments, in turn
     */
    void report(ProblemCode code, String pointer, String... arguments);
  }

  /** Where a value is; most are never asked for their pointers, which are costly. */
  private static final class Place {
    private final @Nullable Place outer;
    private final @Nullable String name;
    private final int index;

    Place(@Nullable Place outer, @Nullable String name, int index) {
      this.outer = outer;
      this.name = name;
      this.index = index;
    }

    /** Returns the JSON Pointer; the outermost place is known by its own. */
    String pointer() {
      if (outer == null) {
        return name == null ? "" : name;
      }
      return outer.pointer()
          + "/"
          + (name == null ? Integer.toString(index) : name.replace("~", "~0").replace("/", "~1"));
    }
  }

  private final Findings findings;

  /**
   * Makes one.
   *
   * @param findings takes what does not fit
   */
  public DataModel(Findings findings) {
    this.findings = findings;
  }

  /**
   * Makes an object.
   *
   * @param type its type
   * @param data its fields
   * @param pointer where it is
   * @return an instance of the type, or the data when no object can be made of it
   */
  public Object object(ObjectType<Object> type, Datum.Fields data, String pointer) {
    return object(type, data, new Place(null, pointer, 0));
  }

  private Object object(ObjectType<Object> type, Datum.Fields data, Place place) {
    Slots slots = type.slots();
    ExtrasBuilder extras = new ExtrasBuilder();
    for (Datum.Field field : data.fields()) {
      field(type, field, slots, extras, place);
    }
    slots.extras(extras.toExtras(type));
    Misfit misfit = type.misfitOf(slots);
    if (misfit == null) {
      return type.build(slots);
    }
    report(misfit, type.name(), place.pointer());
    return data;
  }

  /**
   * Puts a field where it belongs: under its property, or, when that is not known or has a value,
   * among the extensions.
   *
   * @param type the type of the object
   * @param field the field
   * @param slots takes what fits
   * @param extras takes what does not
   * @param pointer where the object is
   */
  public void field(
      ObjectType<Object> type,
      Datum.Field field,
      Slots slots,
      ExtrasBuilder extras,
      String pointer) {
    field(type, field, slots, extras, new Place(null, pointer, 0));
  }

  private void field(
      ObjectType<Object> type, Datum.Field field, Slots slots, ExtrasBuilder extras, Place outer) {
    Property<Object, ?> property = type.property(field.name());
    if (property != null
        && !property.isMany()
        && property.type() instanceof ScalarType<?> scalar
        && plain(property, scalar, field, slots, extras)) {
      return;
    }
    Place at = new Place(outer, field.name(), 0);
    if (property == null || slots.has(property) || extras.has(field.name())) {
      findings.report(
          property == null ? ShapeProblem.UNKNOWN_FIELD : ShapeProblem.DUPLICATE_NAME,
          at.pointer());
      extras.extension(field.name(), field.value());
    } else if (field.value().equals(Datum.NULL) && property.type() != ValueType.ANY) {
      extras.raw(field.name(), Datum.NULL);
    } else if (property.isMany()) {
      list(property, field.value(), slots, extras, at);
    } else {
      Object value = value(property.type(), field.value(), field.name(), at);
      if (value instanceof Datum raw && property.type() != ValueType.ANY) {
        extras.raw(field.name(), raw);
      } else {
        slots.put(property, value);
      }
    }
  }

  /** Reads what most values are, a scalar that fits, without knowing where it is. */
  private static boolean plain(
      Property<Object, ?> property,
      ScalarType<?> type,
      Datum.Field field,
      Slots slots,
      ExtrasBuilder extras) {
    if (slots.has(property) || extras.has(field.name())) {
      return false;
    }
    String text = text(type, field.value());
    Object value = text == null ? null : type.read(text, misfit -> {});
    if (value != null) {
      slots.put(property, value);
    }
    return value != null;
  }

  private static @Nullable String text(ScalarType<?> type, Datum data) {
    return switch (type.notation()) {
      case STRING -> data instanceof Datum.Text string ? string.value() : null;
      case NUMBER -> data instanceof Datum.Num number ? number.literal() : null;
      case BOOLEAN -> data instanceof Datum.Bool truth ? Boolean.toString(truth.value()) : null;
    };
  }

  private void list(
      Property<Object, ?> property, Datum data, Slots slots, ExtrasBuilder extras, Place place) {
    if (!(data instanceof Datum.Items items)) {
      wrong(property.name(), "a list", place.pointer());
      extras.raw(property.name(), data);
      return;
    }
    if (items.items().isEmpty()) {
      extras.raw(property.name(), data);
      return;
    }
    List<Object> typed = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      Datum item = items.items().get(i);
      Object value = value(property.type(), item, property.name(), new Place(place, null, i));
      if (value instanceof Datum raw && property.type() != ValueType.ANY) {
        extras.rawItem(property.name(), i, raw);
      } else {
        typed.add(value);
      }
    }
    slots.put(property, typed.isEmpty() ? null : typed);
  }

  @SuppressWarnings("unchecked")
  private Object value(ValueType<?> type, Datum data, String property, Place place) {
    if (type instanceof ScalarType<?> scalar) {
      return scalar(scalar, data, property, place);
    }
    if (type == ValueType.ANY) {
      return data;
    }
    if (!(data instanceof Datum.Fields fields)) {
      wrong(property, "an object", place.pointer());
      return data;
    }
    return type instanceof ObjectType<?> object
        ? object((ObjectType<Object>) object, fields, place)
        : text(List.of(), fields, property, place);
  }

  private Object scalar(ScalarType<?> type, Datum data, String property, Place place) {
    String text = text(type, data);
    if (text == null) {
      String expected =
          switch (type.notation()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
          };
      wrong(property, expected, place.pointer());
      return data;
    }
    Misfit.Last sink = new Misfit.Last();
    Object value = type.read(text, sink);
    if (value != null) {
      return value;
    }
    Misfit misfit = sink.take();
    if (misfit != null) {
      report(misfit, property, place.pointer());
    }
    return data;
  }

  /**
   * Makes a text of variants that are there already and of data with more.
   *
   * @param there the variants that come first
   * @param data more of them, by language
   * @param property the name of the property, for findings
   * @param pointer where the text is
   * @return the text
   */
  public Text text(List<Text.Variant> there, Datum.Fields data, String property, String pointer) {
    return text(there, data, property, new Place(null, pointer, 0));
  }

  private Text text(List<Text.Variant> there, Datum.Fields data, String property, Place place) {
    List<Text.Variant> variants = new ArrayList<>(there);
    List<Datum.Field> others = new ArrayList<>();
    for (Datum.Field field : data.fields()) {
      String tag = field.name();
      boolean again = holds(variants, tag);
      if (!again && LanguageTag.isWellFormed(tag) && field.value() instanceof Datum.Text words) {
        variants.add(new Text.Variant(tag, words.value()));
      } else {
        wrong(property, "words by language tags of BCP 47", place.pointer());
        others.add(field);
      }
    }
    return new Text(variants, Extras.ofExtensions(others));
  }

  private static boolean holds(List<Text.Variant> variants, String tag) {
    for (Text.Variant variant : variants) {
      if (variant.language().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private void wrong(String property, String expected, String pointer) {
    findings.report(ShapeProblem.WRONG_TYPE, pointer, "property", property, "expected", expected);
  }

  /**
   * Reports why a value does not fit.
   *
   * @param misfit the reason; nothing is reported when it is null
   * @param property the name of the property
   * @param pointer where the value is
   */
  public void report(@Nullable Misfit misfit, String property, String pointer) {
    if (misfit != null) {
      findings.report(
          ShapeProblem.of(misfit.kind()),
          pointer,
          "property",
          property,
          "expected",
          misfit.expected());
    }
  }
}
