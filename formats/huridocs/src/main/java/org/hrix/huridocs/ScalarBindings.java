// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.data.Extras;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Scalars;
import org.hrix.description.Slots;
import org.hrix.io.Loss;
import org.hrix.model.Confidence;
import org.hrix.model.Estimate;
import org.hrix.model.GeoPoint;
import org.hrix.model.Money;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.jspecify.annotations.Nullable;

/** Bindings of single values. */
final class ScalarBindings {
  private static final ScalarType<BigDecimal> AMOUNT =
      Scalars.decimal("-1000000000000000", "1000000000000000");
  private static final ScalarType<Long> COUNT = Scalars.integer(0, 9_000_000_000_000_000L);
  private static final ScalarType<BigDecimal> LATITUDE = Scalars.decimal("-90", "90");
  private static final ScalarType<BigDecimal> LONGITUDE = Scalars.decimal("-180", "180");

  private ScalarBindings() {}

  /** Words in one language. */
  static final class Words<T> extends Binding<T> {
    private final Property.One<T, Text> words;

    Words(Property.One<T, Text> words, EsfField field) {
      super(words, field);
      this.words = words;
    }

    @Override
    void say(T owner, Saying out) {
      Text text = words.of(owner);
      if (text != null) {
        out.words(fields[0], text, path);
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value != null) {
        in.note(value, path);
        slots.put(words, in.words(value));
      }
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      Text text = carried.one(words);
      return text != null && !text.variants().isEmpty() && isOnly(in, text.original());
    }

    @Override
    String conversion() {
      return "words";
    }

    @Override
    String loss() {
      return "further languages";
    }
  }

  /** Words for which ESF has no field: they go into the remarks, when there are none. */
  static final class Remarked<T> extends Binding<T> {
    private final Property.One<T, Text> words;
    private final Property.One<T, Text> remarks;
    private final EsfField field;

    Remarked(Property.One<T, Text> words, Property.One<T, Text> remarks, EsfField field) {
      super(words);
      this.words = words;
      this.remarks = remarks;
      this.field = field;
    }

    @Override
    void say(T owner, Saying out) {
      out.lose(Loss.Kind.RECODED);
      Text text = words.of(owner);
      boolean free = remarks.of(owner) == null && out.carrier.has(EsfCarrier.Detail.IMPLIED);
      if (free && text != null && !text.variants().isEmpty()) {
        out.put(EsfValue.of(field, text.original()).implied(), null);
      }
    }

    /** Tells whether a value in the remarks stands for carried words. */
    boolean isStandIn(Slots carried, EsfValue value) {
      Text text = carried.one(words);
      return text != null
          && value.field().equals(field)
          && !text.variants().isEmpty()
          && EsfXmlEdits.isSame(text.original(), value.text());
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      return true;
    }

    /** Reads nothing: remarks are remarks. */
    @Override
    void hear(Hearing in, Slots slots) {}

    @Override
    String conversion() {
      return "into the remarks, when there are none";
    }
  }

  /** A string, as it is. */
  static final class Plain<T> extends Binding<T> {
    private final Property.One<T, String> string;
    private final ScalarType<String> type;

    Plain(Property.One<T, String> string, EsfField field) {
      super(string, field);
      this.string = string;
      this.type = (ScalarType<String>) string.type();
    }

    @Override
    void say(T owner, Saying out) {
      String text = string.of(owner);
      if (text != null) {
        out.put(EsfValue.of(fields[0], text), path);
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value != null) {
        in.note(value, path);
        slots.put(string, in.scalar(type, value.text(), fields[0], string));
      }
    }

    @Override
    String conversion() {
      return "as it is";
    }
  }

  /** A list of strings of which the first is said, or which are said one by one. */
  static final class Strings<T> extends Binding<T> {
    private final Property.Many<T, String> strings;

    Strings(Property.Many<T, String> strings, EsfField... fields) {
      super(strings, fields);
      this.strings = strings;
    }

    @Override
    void say(T owner, Saying out) {
      List<String> all = strings.of(owner);
      if (fields[0].isMany()) {
        all.forEach(text -> out.text(fields[0], text));
        return;
      }
      for (int i = 0; i < all.size() && i < fields.length; i++) {
        out.text(fields[i], all.get(i));
      }
      out.require(all.size() <= fields.length);
    }

    @Override
    void hear(Hearing in, Slots slots) {
      List<String> all = new ArrayList<>();
      ScalarType<String> type = (ScalarType<String>) strings.type();
      for (EsfField field : fields) {
        for (EsfValue value : in.all(field)) {
          String fit = in.scalar(type, value.text(), field, strings);
          if (fit != null) {
            all.add(fit);
          }
        }
      }
      slots.put(strings, all.isEmpty() ? null : all);
    }

    @Override
    String conversion() {
      return "as it is";
    }

    @Override
    String loss() {
      return fields[0].isMany() ? "" : "further values";
    }
  }

  /** A date, with its type where there is a field for that. */
  static final class Dated<T> extends Binding<T> {
    private final Property.One<T, When> date;
    private final @Nullable EsfField type;

    Dated(Property.One<T, When> date, EsfField... dayAndType) {
      super(date, dayAndType);
      this.date = date;
      this.type = dayAndType.length > 1 ? dayAndType[1] : null;
    }

    @Override
    void say(T owner, Saying out) {
      When when = date.of(owner);
      if (when != null) {
        out.date(fields[0], type, when, path);
      }
    }

    @Override
    boolean agrees(Slots carried, Hearing in) {
      When when = carried.one(date);
      EsfDates.Said said = when == null ? null : EsfDates.say(when);
      EsfValue typed = type == null ? null : in.first(type);
      return said != null
          && isOnly(in, said.day())
          && (type == null || Objects.equals(said.type(), typed == null ? null : typed.text()));
    }

    @Override
    void hear(Hearing in, Slots slots) {
      When when = in.date(fields[0], type, path);
      if (when != null) {
        slots.put(date, when);
      }
    }

    @Override
    String conversion() {
      return type == null
          ? "day; 0000-00-00 is nothing"
          : "day and type: 01 is ~, 02 is -XX, 03 is -XX-XX, none is an exact day";
    }

    @Override
    String loss() {
      return "ranges, other doubts, the source's own words and calendar";
    }
  }

  /** A whole number. */
  static final class Numbered<T> extends Binding<T> {
    private final Property.One<T, Estimate> number;

    Numbered(Property.One<T, Estimate> number, EsfField field) {
      super(number, field);
      this.number = number;
    }

    @Override
    void say(T owner, Saying out) {
      Estimate estimate = number.of(owner);
      if (estimate == null) {
        return;
      }
      boolean plain =
          estimate.low() == null
              && estimate.high() == null
              && estimate.unit() == null
              && estimate.verbatim() == null
              && estimate.breakdown().isEmpty()
              && estimate.extras().isEmpty();
      out.require(plain);
      if (estimate.best() != null) {
        out.put(EsfValue.of(fields[0], COUNT.print(estimate.best())), path);
      } else {
        out.coarsen();
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value == null) {
        return;
      }
      in.note(value, path);
      Long count = COUNT.read(value.text(), misfit -> {});
      if (count == null) {
        in.around.report(EsfProblem.NOT_A_NUMBER, fields[0], 0);
      }
      Text words = count == null ? in.words(value) : null;
      slots.put(number, new Estimate(null, count, null, null, words, List.of(), Extras.NONE));
    }

    @Override
    String conversion() {
      return "whole number; anything else is kept as words";
    }

    @Override
    String loss() {
      return "bounds, unit, breakdown by sex and age";
    }
  }

  /** Yes, no or nothing. */
  static final class YesNo<T> extends Binding<T> {
    private final Property.One<T, Boolean> truth;

    YesNo(Property.One<T, Boolean> truth, EsfField field) {
      super(truth, field);
      this.truth = truth;
    }

    @Override
    void say(T owner, Saying out) {
      Boolean value = truth.of(owner);
      if (value != null) {
        out.put(EsfValue.of(fields[0], value ? "y" : "n"), path);
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value == null) {
        return;
      }
      in.note(value, path);
      String text = value.text();
      if (text.equalsIgnoreCase("y") || text.equalsIgnoreCase("n")) {
        slots.put(truth, text.equalsIgnoreCase("y"));
      } else {
        in.around.report(EsfProblem.NOT_YES_NO, fields[0], 0);
        in.keep(value);
      }
    }

    @Override
    String conversion() {
      return "y is true, n is false, blank is absent";
    }
  }

  /** A judgement on the scale of a code list. */
  static final class Trusted<T> extends Binding<T> {
    private final Property.One<T, Confidence> trust;

    Trusted(Property.One<T, Confidence> trust, EsfField field) {
      super(trust, field);
      this.trust = trust;
    }

    @Override
    void say(T owner, Saying out) {
      Confidence confidence = trust.of(owner);
      if (confidence == null) {
        return;
      }
      out.require(confidence.by() == null && confidence.extras().isEmpty());
      if (confidence.scale().equals(fields[0].list())) {
        out.put(EsfValue.of(fields[0], confidence.value()), path);
      } else {
        out.coarsen();
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      org.hrix.vocabulary.Code code = value == null ? null : in.code(value, 0);
      if (value == null || code == null || code.code() == null) {
        return;
      }
      in.note(value, path);
      String scale = String.valueOf(fields[0].list());
      if (Confidence.VALUE.type() instanceof ScalarType<String> type
          && type.read(code.code(), misfit -> {}) != null) {
        slots.put(trust, new Confidence(scale, code.code(), null, Extras.NONE));
      } else {
        in.keep(value);
      }
    }

    @Override
    String conversion() {
      return "code of list 42 as the value on that scale";
    }

    @Override
    String loss() {
      return "other scales, and who judged";
    }
  }

  /** An amount of money. */
  static final class Amount<T> extends Binding<T> {
    private final Property.One<T, Money> amount;

    Amount(Property.One<T, Money> amount, EsfField field) {
      super(amount, field);
      this.amount = amount;
    }

    @Override
    void say(T owner, Saying out) {
      Money money = amount.of(owner);
      if (money == null) {
        return;
      }
      out.require(
          money.currency() == null
              && (money.verbatim() == null || money.amount() == null)
              && money.extras().isEmpty());
      if (money.amount() != null) {
        out.put(EsfValue.of(fields[0], AMOUNT.print(money.amount())), path);
      } else if (money.verbatim() != null) {
        out.require(AMOUNT.read(money.verbatim().original().strip(), misfit -> {}) == null);
        out.words(fields[0], money.verbatim(), path);
      } else {
        out.coarsen();
      }
    }

    @Override
    void hear(Hearing in, Slots slots) {
      EsfValue value = in.first(fields[0]);
      if (value != null) {
        in.note(value, path);
        BigDecimal number = AMOUNT.read(value.text(), misfit -> {});
        Text words = number == null ? in.words(value) : null;
        slots.put(amount, new Money(number, null, words, Extras.NONE));
      }
    }

    @Override
    String conversion() {
      return "number; anything else is kept as words";
    }

    @Override
    String loss() {
      return "the currency";
    }
  }

  /** Reads longitude and latitude; null when they are none. */
  static @Nullable GeoPoint point(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 2) {
      return null;
    }
    BigDecimal longitude = LONGITUDE.read(parts[0].strip(), misfit -> {});
    BigDecimal latitude = LATITUDE.read(parts[1].strip(), misfit -> {});
    return longitude == null || latitude == null
        ? null
        : new GeoPoint(latitude, longitude, null, null, Extras.NONE);
  }

  /** Says a point; tells whether it was said in full. */
  static boolean say(EsfField field, GeoPoint point, Saying out) {
    if (!out.carrier.has(EsfCarrier.Detail.POINTS)) {
      return false;
    }
    out.text(field, LONGITUDE.print(point.longitude()) + "," + LATITUDE.print(point.latitude()));
    return point.precision() == null && point.radius() == null && point.extras().isEmpty();
  }
}
