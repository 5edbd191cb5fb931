// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Slots;
import org.hrix.huridocs.EsfCarrier;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.huridocs.EsfMapping;
import org.hrix.huridocs.EsfRecord;
import org.hrix.huridocs.EsfValue;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.ReadOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.text.LanguageTag;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.hrix.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Reads record sheets one by one. */
final class SheetReader implements EntityReader {
  private static final int MOST_VALUES = 1_000_000;

  private final String source;
  private final ReadOptions options;
  private final Consumer<Problem> problems;
  private final Lines lines;
  private final ValueParser.Hand hand;
  private final int most;
  private final @Nullable Directory directory;
  private final SheetScanner scanner;
  private final SheetParser parser;
  private final SheetSurroundings around;
  private final EsfMapping mapping;
  private final DatasetHeader header;
  private final Deque<SheetEntry> ready = new ArrayDeque<>();
  private long sequence;
  private long sheets;
  private boolean ended;
  private boolean complete = true;
  private boolean toldEncoding;

  SheetReader(
      SheetInput input,
      String source,
      ReadOptions options,
      EsfMapping.FinalDate finalDate,
      Consumer<Problem> problems)
      throws IOException {
    this.source = source;
    this.options = options;
    this.problems = problems;
    this.hand = input.hand();
    this.most = input.most();
    ValueParser values = new ValueParser(hand, new Terms(Vocabularies.bundled()));
    this.directory = hand == ValueParser.Hand.WRITER ? null : directory(input, values);
    this.lines = input.lines();
    String named = hand == ValueParser.Hand.WRITER ? cover() : null;
    String chosen = options.settings().get(EsfTextFormat.LANGUAGE.name());
    String language = chosen != null ? chosen : named;
    this.header = DatasetHeader.builder().language(language).build();
    EsfCarrier carrier =
        EsfTextFormat.carrier(language == null ? LanguageTag.UNDETERMINED : language);
    this.mapping = new EsfMapping(carrier, finalDate);
    this.around = new SheetSurroundings(source, hand, directory, problems);
    this.parser = new SheetParser(values, hand, options.limits().fields(), directory, this::tell);
    this.scanner = new SheetScanner(lines, hand, most, this::stray);
    if (input.isGuessed()) {
      tell(SheetProblem.ENCODING_GUESSED, 1, "found", input.charset().name());
    }
    if (input.isDamaged()) {
      damaged(1);
      ended = true;
    }
  }

  /** Reads the lines above the first sheet; returns the language that they name, if any. */
  private @Nullable String cover() throws IOException {
    String language = null;
    for (String line = lines.next(); line != null && !line.isBlank(); line = lines.next()) {
      String words = line.strip();
      if (words.startsWith(EsfTextFormat.LANGUAGE_LINE)) {
        String tag = words.substring(EsfTextFormat.LANGUAGE_LINE.length()).strip();
        language = LanguageTag.isWellFormed(tag) ? tag : language;
      }
    }
    return language;
  }

  /** Goes through the input once for the record numbers, which sheets may name before they come. */
  private static Directory directory(SheetInput input, ValueParser values) throws IOException {
    Directory directory = new Directory();
    SheetParser parser =
        new SheetParser(values, input.hand(), MOST_VALUES, null, (code, line) -> {});
    try (Lines ahead = input.lines()) {
      SheetScanner scanner =
          new SheetScanner(ahead, input.hand(), input.most(), (line, number, code) -> {});
      for (Sheet sheet = scanner.next(); sheet != null; sheet = scanner.next()) {
        List<EsfValue> titles = new ArrayList<>();
        for (Sheet.Slot slot : sheet.slots) {
          EsfField field = slot.field;
          if (field != null && Directory.isName(field)) {
            titles.addAll(parser.parse(slot, field));
          }
        }
        if (!SheetScanner.isPart(sheet.kind)) {
          directory.add(sheet.kind, number(sheet, parser), titles);
        }
        directory.details.look(sheet, part -> number(part, parser));
      }
    }
    directory.details.end(act -> directory.has(EsfKind.ACT, act));
    return directory;
  }

  private static @Nullable String number(Sheet sheet, SheetParser parser) {
    for (Sheet.Slot slot : sheet.slots) {
      EsfField field = slot.field;
      if (field != null && field.type() == EsfField.Type.ID) {
        List<EsfValue> parsed = parser.parse(slot, field);
        if (!parsed.isEmpty()) {
          return parsed.get(0).text();
        }
      }
    }
    return null;
  }

  private void tell(ProblemCode code, long line, String... arguments) {
    Location place = Location.inText(source, Math.max(1, line), 1, "");
    problems.accept(Problem.of(code, place, null, arguments));
  }

  private void stray(String line, long number, SheetProblem code) throws IOException {
    complete = false;
    tell(code, number, "limit", Integer.toString(most));
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    options.rejects().reject(ByteBuffer.wrap(bytes));
  }

  private void damaged(long line) {
    complete = false;
    tell(SheetProblem.DAMAGED, line);
  }

  private void advance() throws IOException {
    Sheet sheet = scanner.next();
    if (lines.replaced() > 0 && !toldEncoding) {
      toldEncoding = true;
      tell(SheetProblem.BAD_ENCODING, lines.replaced());
    }
    if (sheet != null) {
      sheets++;
      if (directory == null || directory.details.arrange(sheet, part -> number(part, parser))) {
        read(sheet);
      }
      return;
    }
    ended = true;
    if (lines.isDamaged()) {
      damaged(lines.number());
    } else if (sheets == 0) {
      complete = false;
      tell(SheetProblem.NO_SHEETS, 1);
    }
  }

  private void read(Sheet sheet) {
    if (!sheet.headed) {
      tell(SheetProblem.NO_HEADING, sheet.line, "found", sheet.kind.title());
    }
    List<Datum.Field> unknown = new ArrayList<>();
    EsfRecord record = parser.record(sheet, unknown);
    around.enter(sheet, record.number());
    Entity entity;
    if (SheetScanner.isPart(sheet.kind)) {
      tell(SheetProblem.PART_ALONE, sheet.line, "found", sheet.kind.title());
      entity = alone(record, unknown);
    } else {
      boolean typed = hand == ValueParser.Hand.PEOPLE;
      entity =
          typed
              ? mapping.read(record, around, unknown)
              : with(mapping.read(record, around), unknown);
    }
    offer(entity, sheet);
    for (Entity companion : List.copyOf(around.companions())) {
      offer(companion, sheet);
    }
  }

  private void offer(Entity entity, Sheet sheet) {
    ready.add(new SheetEntry(entity, sequence++, source, sheet));
  }

  /** Keeps a part whose record is not there, field by field. */
  private static Entity alone(EsfRecord record, List<Datum.Field> unknown) {
    List<Datum.Field> fields = new ArrayList<>();
    fields.add(new Datum.Field("type", new Datum.Text("esf:" + record.kind().element())));
    for (EsfValue value : record.values()) {
      fields.add(new Datum.Field(value.field().name(), new Datum.Text(value.text())));
    }
    fields.addAll(unknown);
    return new RawEntity("esf:" + record.kind().element(), null, new Datum.Fields(fields));
  }

  /** Adds what the format has no field for. */
  private static Entity with(Entity entity, List<Datum.Field> unknown) {
    if (unknown.isEmpty()) {
      return entity;
    }
    if (entity instanceof KnownEntity known) {
      return with(known.objectType(), known, unknown);
    }
    RawEntity raw = (RawEntity) entity;
    List<Datum.Field> fields = new ArrayList<>(((Datum.Fields) raw.data()).fields());
    fields.addAll(unknown);
    return new RawEntity(raw.typeName(), raw.id(), new Datum.Fields(fields));
  }

  private static <T extends KnownEntity> Entity with(
      ObjectType<T> type, KnownEntity entity, List<Datum.Field> unknown) {
    T owner = type.javaType().cast(entity);
    Extras old = type.extrasOf(owner);
    List<Datum.Field> extensions = new ArrayList<>(old.extensions());
    extensions.addAll(unknown);
    Slots slots = type.slotsOf(owner);
    slots.extras(new Extras(extensions, old.raw(), old.rawItems()));
    return type.build(slots);
  }

  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty() && !ended) {
        advance();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return !ready.isEmpty();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  @Override
  public DatasetHeader header() {
    return header;
  }

  @Override
  public long bytesRead() {
    return lines.bytesRead();
  }

  @Override
  public boolean complete() {
    return complete;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
