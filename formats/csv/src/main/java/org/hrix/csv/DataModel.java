// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

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

/** Makes typed values of data that is shaped as in JSON; what does not fit stays as it is. */
final class DataModel {

  /** Takes what does not fit. */
  @FunctionalInterface
  interface Findings {
    void report(ProblemCode code, String pointer, String... arguments);
  }

  private final Findings findings;

  DataModel(Findings findings) {
    this.findings = findings;
  }

  /** Makes an object; data when it does not fit. */
  Object object(ObjectType<Object> type, Datum.Fields data, String pointer) {
    Slots slots = type.slots();
    ExtrasBuilder extras = new ExtrasBuilder();
    for (Datum.Field field : data.fields()) {
      field(type, field, slots, extras, pointer);
    }
    slots.extras(extras.toExtras(type));
    Misfit misfit = type.misfitOf(slots);
    if (misfit == null) {
      return type.build(slots);
    }
    report(misfit, type.name(), pointer);
    return data;
  }

  /**
   * Puts a field where it belongs: under its property, or, when that is not known or has a value,
   * among the extensions.
   */
  void field(
      ObjectType<Object> type,
      Datum.Field field,
      Slots slots,
      ExtrasBuilder extras,
      String pointer) {
    Property<Object, ?> property = type.property(field.name());
    String at = pointer + "/" + field.name().replace("~", "~0").replace("/", "~1");
    if (property == null || slots.has(property) || extras.has(field.name())) {
      findings.report(
          property == null ? ShapeProblem.UNKNOWN_FIELD : ShapeProblem.DUPLICATE_NAME, at);
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

  private void list(
      Property<Object, ?> property, Datum data, Slots slots, ExtrasBuilder extras, String pointer) {
    if (!(data instanceof Datum.Items items)) {
      wrong(property.name(), "a list", pointer);
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
      Object value = value(property.type(), item, property.name(), pointer + "/" + i);
      if (value instanceof Datum raw && property.type() != ValueType.ANY) {
        extras.rawItem(property.name(), i, raw);
      } else {
        typed.add(value);
      }
    }
    slots.put(property, typed.isEmpty() ? null : typed);
  }

  @SuppressWarnings("unchecked")
  private Object value(ValueType<?> type, Datum data, String property, String pointer) {
    if (type instanceof ScalarType<?> scalar) {
      return scalar(scalar, data, property, pointer);
    }
    if (type == ValueType.ANY) {
      return data;
    }
    if (!(data instanceof Datum.Fields fields)) {
      wrong(property, "an object", pointer);
      return data;
    }
    return type instanceof ObjectType<?> object
        ? object((ObjectType<Object>) object, fields, pointer)
        : text(List.of(), fields, property, pointer);
  }

  private Object scalar(ScalarType<?> type, Datum data, String property, String pointer) {
    String text =
        switch (type.notation()) {
          case STRING -> data instanceof Datum.Text string ? string.value() : null;
          case NUMBER -> data instanceof Datum.Num number ? number.literal() : null;
          case BOOLEAN -> data instanceof Datum.Bool truth ? Boolean.toString(truth.value()) : null;
        };
    if (text == null) {
      String expected =
          switch (type.notation()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
          };
      wrong(property, expected, pointer);
      return data;
    }
    Misfit.Last sink = new Misfit.Last();
    Object value = type.read(text, sink);
    if (value != null) {
      return value;
    }
    Misfit misfit = sink.take();
    if (misfit != null) {
      report(misfit, property, pointer);
    }
    return data;
  }

  /** Makes a text of variants that are there already and of data with more. */
  Text text(List<Text.Variant> there, Datum.Fields data, String property, String pointer) {
    List<Text.Variant> variants = new ArrayList<>(there);
    List<Datum.Field> others = new ArrayList<>();
    for (Datum.Field field : data.fields()) {
      String tag = field.name();
      boolean again = variants.stream().anyMatch(variant -> variant.language().equals(tag));
      if (!again && LanguageTag.isWellFormed(tag) && field.value() instanceof Datum.Text words) {
        variants.add(new Text.Variant(tag, words.value()));
      } else {
        wrong(property, "words by language tags of BCP 47", pointer);
        others.add(field);
      }
    }
    return new Text(variants, Extras.ofExtensions(others));
  }

  private void wrong(String property, String expected, String pointer) {
    findings.report(ShapeProblem.WRONG_TYPE, pointer, "property", property, "expected", expected);
  }

  void report(@Nullable Misfit misfit, String property, String pointer) {
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
