// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.Misfit;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.io.ExtrasBuilder;
import org.hrix.model.Qualifier;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.validation.ShapeProblem;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** A record while an entity is made of it. */
final class Hearing {
  final EsfSurroundings around;
  final String language;
  final EsfKind kind;
  final List<EsfValue> values;
  final List<EsfRecord> parts;
  final ExtrasBuilder extras = new ExtrasBuilder();
  private List<Datum.Field> kept = List.of();
  private final List<Qualifier> qualifiers;
  private final @Nullable EsfValue[] firsts;
  private final byte[] counts;
  private final CodeReading codes;
  private final Misfit.Last sink = new Misfit.Last();

  Hearing(EsfRecord record, String language, EsfSurroundings around, CodeReading codes) {
    this(record.kind(), record.values(), record.parts(), language, around, codes);
  }

  /** Hears a record that is still being put together; it must not change any more. */
  Hearing(
      EsfKind kind,
      List<EsfValue> values,
      List<EsfRecord> parts,
      String language,
      EsfSurroundings around,
      CodeReading codes) {
    this.kind = kind;
    this.values = values;
    this.parts = parts;
    this.language = language;
    this.around = around;
    this.codes = codes;
    this.qualifiers = new ArrayList<>();
    int size = kind.fields().size();
    this.firsts = new @Nullable EsfValue[size];
    this.counts = new byte[size];
    for (int i = 0; i < values.size(); i++) {
      add(values.get(i));
    }
  }

  /** Hears a value that was added to the record behind all others. */
  final void add(EsfValue value) {
    int index = value.field().index();
    if (counts[index] == 0) {
      firsts[index] = value;
    }
    counts[index] = (byte) Math.min(2, counts[index] + 1);
  }

  /** Hears a record that is a part of this one. */
  Hearing part(EsfRecord part) {
    return new Hearing(part, language, around, codes);
  }

  @Nullable String number() {
    EsfValue value = first(kind.recordNumber());
    return value == null ? null : value.text();
  }

  List<Qualifier> qualifiers() {
    return qualifiers;
  }

  List<EsfValue> all(EsfField field) {
    EsfValue first = firsts[field.index()];
    if (first == null) {
      return List.of();
    }
    if (counts[field.index()] == 1) {
      return List.of(first);
    }
    List<EsfValue> all = new ArrayList<>();
    for (EsfValue value : values) {
      if (value.field().index() == field.index()) {
        all.add(value);
      }
    }
    return all;
  }

  boolean hasSeveral(EsfField field) {
    return counts[field.index()] > 1;
  }

  @Nullable EsfValue first(EsfField field) {
    return firsts[field.index()];
  }

  boolean hasAny(EsfField[] fields) {
    for (EsfField field : fields) {
      if (field.kind() == kind && counts[field.index()] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Attaches the note of a value to its path. */
  void note(EsfValue value, String path) {
    String note = value.note();
    if (note != null && !path.isEmpty()) {
      qualifiers.add(Qualifier.builder(path).note(Text.of(language, note)).build());
    }
  }

  Text words(EsfValue value) {
    return Text.of(value.language() == null ? language : value.language(), value.text());
  }

  /** Reads a code; null when it is none. */
  @Nullable Code code(EsfValue value, int index) {
    return codes.read(value, index, language, around);
  }

  @Nullable When date(EsfField field, @Nullable EsfField typeField, String path) {
    EsfValue day = first(field);
    EsfValue type = typeField == null ? null : first(typeField);
    String exactness = type == null || day == null ? null : codes.exactness(type, around);
    EsfDates.Read read = day == null ? null : EsfDates.read(day.text(), exactness, language);
    if (type != null && !isHeard(type, exactness, read)) {
      keep(type);
    }
    if (day == null || read == null) {
      return null;
    }
    if (read.problem() != null) {
      around.report(read.problem(), field, 0);
    }
    note(day, path);
    return read.when();
  }

  /** Tells whether a date says what its type says; reports that it may be less exact. */
  private boolean isHeard(EsfValue type, @Nullable String exactness, EsfDates.@Nullable Read read) {
    boolean dated = read != null && read.when().edtf() != null;
    if (dated && exactness == null) {
      around.report(EsfProblem.DATE_TYPE_UNKNOWN, type.field(), 0);
    }
    return dated && exactness != null;
  }

  /** Reads a scalar; null, and kept under the name of the field, when it does not fit. */
  <E> @Nullable E scalar(ScalarType<E> type, String text, EsfField field, Property<?, ?> property) {
    E value = type.read(text, sink);
    if (value == null) {
      Misfit misfit = sink.take();
      if (misfit != null) {
        around.report(
            ShapeProblem.of(misfit.kind()),
            field,
            0,
            "property",
            property.name(),
            "expected",
            misfit.expected());
      }
      keep(field.name(), new Datum.Text(text));
    }
    return value;
  }

  /** Keeps a value that has no place in the entity. */
  void keep(EsfValue value) {
    keep(value.field().name(), new Datum.Text(value.text()));
  }

  /** Keeps what has no place in the entity; the name is made to stand once. */
  void keep(String name, Datum value) {
    kept = kept.isEmpty() ? new ArrayList<>() : kept;
    kept.add(new Datum.Field(name, value));
  }

  List<Datum.Field> kept() {
    return kept;
  }
}
