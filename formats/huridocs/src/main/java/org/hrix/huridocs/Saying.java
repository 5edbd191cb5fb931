// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hrix.io.Loss;
import org.hrix.model.KnownEntity;
import org.hrix.model.Qualifier;
import org.hrix.model.QualifierPath;
import org.hrix.model.When;
import org.hrix.text.CodePoints;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Puts the record of an entity together, and notes of each property whether all of it is said. */
final class Saying {
  private static final Comparator<EsfValue> BY_FIELD =
      Comparator.comparingInt(value -> value.field().index());

  final EsfCarrier carrier;
  final String id;
  private final boolean languages;
  private final boolean labels;
  private final List<EsfValue> values = new ArrayList<>();
  private final List<EsfRecord> parts = new ArrayList<>();
  private final Map<String, Note> notes;
  private int notesSaid;
  private Loss.@Nullable Kind loss;
  private boolean said;
  private boolean open;

  /** A note and whether it can be said in full. */
  private record Note(String words, boolean whole) {}

  Saying(EsfCarrier carrier, String id, Map<String, Note> notes) {
    this.carrier = carrier;
    this.id = id;
    this.notes = notes;
    this.languages = carrier.has(EsfCarrier.Detail.LANGUAGES);
    this.labels = carrier.has(EsfCarrier.Detail.LABELS);
  }

  static Saying of(EsfCarrier carrier, KnownEntity entity) {
    boolean noted = !entity.qualifiers().isEmpty() && carrier.has(EsfCarrier.Detail.NOTES);
    return new Saying(carrier, entity.id(), noted ? notes(carrier, entity) : Map.of());
  }

  private static Map<String, Note> notes(EsfCarrier carrier, KnownEntity entity) {
    Map<String, Note> notes = new HashMap<>();
    for (Qualifier qualifier : entity.qualifiers()) {
      Text note = qualifier.note();
      if (note != null && !note.original().isBlank()) {
        boolean plain = Qualifier.builder(qualifier.path()).note(note).build().equals(qualifier);
        boolean whole =
            plain
                && note.equals(Text.of(carrier.language(), note.original()))
                && carrier.says().test(note.original());
        notes.putIfAbsent(qualifier.path(), new Note(note.original(), whole));
      }
    }
    return notes;
  }

  /** Starts the record of a part of the same entity. */
  Saying part() {
    return new Saying(carrier, id, Map.of());
  }

  /** Begins a property. */
  void begin() {
    loss = null;
    said = false;
    open = false;
  }

  /** Ends a property; tells what is lost of it, as far as its own record tells. */
  Loss.@Nullable Kind end() {
    if (isOpen()) {
      return Loss.Kind.COARSENED;
    }
    return loss != null && !said ? Loss.Kind.DROPPED : loss;
  }

  /** Notes that other entities decide whether the property is said in full. */
  void open(boolean otherwiseExact) {
    open = true;
    require(otherwiseExact);
  }

  /** Tells whether other entities alone decide. */
  boolean isOpen() {
    return open && loss == null;
  }

  /** Notes that a part of the property is lost. */
  void lose(Loss.Kind kind) {
    if (loss == null || kind == Loss.Kind.COARSENED) {
      loss = kind;
    }
  }

  void coarsen() {
    lose(Loss.Kind.COARSENED);
  }

  void require(boolean exact) {
    if (!exact) {
      coarsen();
    }
  }

  /** Adds a value whose path a note may name. */
  void put(EsfValue value, @Nullable String path) {
    String text = value.text();
    if (value.source() == null && CodePoints.isBlank(text)) {
      coarsen();
      return;
    }
    if (value.source() == null && !carrier.says().test(text)) {
      coarsen();
    }
    said = true;
    Note note = path == null || notes.isEmpty() ? null : notes.get(path);
    if (note == null) {
      values.add(value);
    } else {
      notesSaid += note.whole() ? 1 : 0;
      values.add(value.noted(note.words()));
    }
  }

  void text(EsfField field, String text) {
    put(EsfValue.of(field, text), null);
  }

  void words(EsfField field, Text text, @Nullable String path) {
    if (text.variants().isEmpty()) {
      coarsen();
      return;
    }
    require(text.variants().size() == 1 && text.extras().isEmpty());
    Text.Variant first = text.variants().get(0);
    boolean usual = first.language().equals(carrier.language());
    require(usual || languages);
    String language = usual || !languages ? null : first.language();
    put(EsfValue.of(field, first.value()).in(language), path);
  }

  void code(EsfField field, Code code, @Nullable String path) {
    require(code.extras().isEmpty());
    String list = code.list();
    if (list == null || !list.equals(field.list()) || code.code() == null) {
      other(field, code, path);
      return;
    }
    String edition = code.edition();
    Text label = code.label();
    if (!labels) {
      require(edition == null && label == null);
      put(EsfValue.of(field, code.code()), path);
      return;
    }
    require(edition == null || carrier.says().test(edition));
    String words = null;
    String language = null;
    if (label != null && !label.variants().isEmpty()) {
      Text.Variant first = label.variants().get(0);
      words = first.value();
      language = first.language().equals(carrier.language()) ? null : first.language();
      require(label.variants().size() == 1 && label.extras().isEmpty());
      require(carrier.says().test(words));
      require(language == null || languages);
    } else {
      require(label == null);
    }
    put(
        new EsfValue(
            field, code.code(), language, edition, words, null, null, EsfValue.Role.STATED),
        path);
  }

  /** Says a term that is not of the field's list: by a term with the same meaning, or its label. */
  private void other(EsfField field, Code code, @Nullable String path) {
    String same = Crosswalk.to(field.list(), code);
    if (same != null) {
      lose(Loss.Kind.RECODED);
      put(EsfValue.of(field, same), path);
      return;
    }
    coarsen();
    if (carrier.has(EsfCarrier.Detail.TERMS) && code.label() != null) {
      words(field, code.label(), path);
    }
  }

  void date(EsfField field, @Nullable EsfField type, When when, @Nullable String path) {
    require(EsfDates.isPlain(when));
    EsfDates.Said date = EsfDates.say(when);
    if (date == null) {
      coarsen();
      return;
    }
    require(date.exact() && (type != null || date.type() == null));
    put(EsfValue.of(field, date.day()), path);
    if (type != null && date.type() != null) {
      put(EsfValue.of(type, date.type()), null);
    }
  }

  /** Adds a record of details; they stand in the order of the formats, whatever is said first. */
  void add(EsfRecord part) {
    said = true;
    parts.add(part);
    parts.sort(Comparator.comparing(EsfRecord::kind));
  }

  boolean hasSaid(EsfField field) {
    return values.stream().anyMatch(value -> value.field().equals(field));
  }

  boolean isEmpty() {
    return values.isEmpty() && parts.isEmpty();
  }

  /** Tells whether nothing is said about values but notes, and all of these were said. */
  boolean saysQualifiers(KnownEntity entity) {
    return notesSaid == entity.qualifiers().size();
  }

  EsfRecord record(EsfKind kind) {
    values.sort(BY_FIELD);
    return new EsfRecord(kind, values, parts);
  }

  /** Writes the path of a code in the list that a path names. */
  static String path(String list, Code code) {
    String key = QualifierPath.keyOf(Code.OBJECT_TYPE, code);
    return list + "/@" + (key == null ? "" : escaped(key));
  }

  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  Predicate<String> says() {
    return carrier.says();
  }

  boolean hasNotes() {
    return !notes.isEmpty();
  }
}
