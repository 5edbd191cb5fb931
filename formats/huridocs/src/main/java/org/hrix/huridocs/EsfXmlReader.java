// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.Scalars;
import org.hrix.description.Slots;
import org.hrix.io.DataModel;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.model.Actor;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the XML: records in the order of the dataset, and an entity of each. */
final class EsfXmlReader implements EntityReader, EsfXmlParser.Sink {
  /** How many characters of records may wait in memory: a sixteenth of it, within bounds. */
  private static final long MAX_IN_MEMORY =
      Math.max(8L << 20, Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 16));

  private static final long MIN_EVENT = 1L << 16;
  private static final long MAX_EVENT = 8L << 20;
  private static final Datum.Fields NONE = new Datum.Fields(List.of());
  private static final DatasetHeader EMPTY = DatasetHeader.builder().build();

  private final String source;
  private final ReadOptions options;
  private final Consumer<Problem> problems;
  private final XmlInput input;
  private final EsfXmlParser parser;
  private final Sequencer sequencer = new Sequencer(MAX_IN_MEMORY);
  private final RecordIds ids = new RecordIds();
  private final Deque<EsfXmlEntry> ready = new ArrayDeque<>();
  private final EsfCarrier carrier;
  private final EsfMapping mapping;
  private DatasetHeader header = EMPTY;
  private boolean told;
  private boolean ended;
  private long sequence;

  EsfXmlReader(
      Source source,
      ReadOptions options,
      EsfMapping.FinalDate finalDate,
      Consumer<Problem> problems)
      throws IOException {
    this.source = source.name();
    this.options = options;
    this.problems = problems;
    long maxEvent = Math.min(MAX_EVENT, Math.max(MIN_EVENT, options.limits().entityBytes()));
    long maxKept = 2L * options.limits().entityBytes() + 2 * maxEvent;
    this.input = new XmlInput(source.open(Sources.onlyPart(source)), maxEvent, maxKept);
    try {
      this.parser = new EsfXmlParser(input, options.limits(), source.name(), this);
      parser.start();
    } catch (IOException | RuntimeException failure) {
      input.shut();
      throw failure;
    }
    this.carrier = EsfXmlFormat.carrier(parser.language(), false);
    this.mapping = new EsfMapping(carrier, finalDate);
  }

  @Override
  public DatasetHeader header() {
    return header;
  }

  @Override
  public void metaData(List<Datum.Field> fields) {
    header = told ? header : EsfXmlHeader.of(fields, parser.language());
  }

  @Override
  public void dataset(String json, int line, int column) {
    Datum data = JsonText.read(json, options.limits().depth());
    if (!(data instanceof Datum.Fields fields)) {
      report(EsfProblem.BAD_DATA, line, column, "/dataset", null);
      return;
    }
    told = true;
    Object read =
        new DataModel(
                (code, pointer, arguments) -> report(code, line, column, pointer, null, arguments))
            .object(EsfEntityData.any(DatasetHeader.OBJECT_TYPE), fields, "/dataset");
    header = read instanceof DatasetHeader typed ? typed : EMPTY;
  }

  @Override
  public void record(Draft draft) throws IOException {
    sequencer.add(draft);
  }

  @Override
  public void problem(Problem problem) {
    problems.accept(problem);
  }

  @Override
  public void reject(long from, long to) throws IOException {
    input.reject(from, to, options.rejects());
  }

  @Override
  public void reject(byte[] bytes) throws IOException {
    options.rejects().reject(ByteBuffer.wrap(bytes));
  }

  @Override
  public void rejectAll() throws IOException {
    input.rejectAll(options.rejects());
  }

  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty() && !ended) {
        advance();
      }
      return !ready.isEmpty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void advance() throws IOException {
    Draft draft = sequencer.poll();
    if (draft != null) {
      entity(draft);
    } else if (parser.hasEnded()) {
      ended = true;
    } else {
      parser.advance();
      if (parser.hasEnded()) {
        sequencer.end();
      }
    }
  }

  private void entity(Draft draft) {
    Around around = new Around(draft);
    Entity entity;
    if (draft.kind != null) {
      entity = known(typeOf(draft.kind, draft), draft.kind, draft, around);
    } else if (draft.element != null) {
      entity = EsfEntityData.ofElement(draft.type, draft.element);
    } else {
      entity = whole(draft, around);
    }
    for (Beside beside : around.companions) {
      offer(beside.entity(), draft, beside.value());
    }
    offer(entity, draft, -1);
  }

  private void offer(Entity entity, Draft draft, int value) {
    ready.add(new EsfXmlEntry(entity, sequence++, source, draft, value));
  }

  private static ObjectType<? extends KnownEntity> typeOf(EsfKind kind, Draft draft) {
    ObjectType<? extends KnownEntity> told =
        kind == EsfKind.PERSON && draft.type != null ? EntityTypes.byName(draft.type) : null;
    boolean actor = told != null && Actor.class.isAssignableFrom(told.javaType());
    return actor && told != null ? told : EsfMapping.typeOf(kind, draft.values);
  }

  private <T extends KnownEntity> Entity known(
      ObjectType<T> type, EsfKind kind, Draft draft, Around around) {
    Hearing in = mapping.hearing(draft, kind, around);
    Slots slots = type.slots();
    BitSet said = new BitSet();
    Datum.Fields rest = NONE;
    if (draft.data != null) {
      Datum data = JsonText.read(draft.data, options.limits().depth());
      if (data instanceof Datum.Fields fields) {
        rest = fields;
        rest(type, fields, slots, in, said, draft);
      } else {
        report(EsfProblem.BAD_DATA, draft.line, draft.column, "", draft.number());
      }
    }
    if (draft.data != null || !draft.implied.isEmpty()) {
      edits(type, rest, slots, in, said, draft);
    }
    mapping.hear(type, in, slots, said);
    draft.others.forEach(field -> in.keep(field.name(), field.value()));
    return mapping.finish(type, in, slots);
  }

  private <T extends KnownEntity> void rest(
      ObjectType<T> type, Datum.Fields fields, Slots slots, Hearing in, BitSet said, Draft draft) {
    for (Datum.Field field : fields.fields()) {
      Property<T, ?> property = type.property(field.name());
      if (property != null) {
        said.set(property.index());
      }
    }
    EsfEntityData.fields(
        type,
        fields,
        slots,
        in.extras,
        (code, pointer, arguments) ->
            report(code, draft.line, draft.column, pointer, draft.number(), arguments));
  }

  /** Gives up carried values beside which somebody has changed the elements that say them. */
  private <T extends KnownEntity> void edits(
      ObjectType<T> type, Datum.Fields fields, Slots slots, Hearing in, BitSet said, Draft draft) {
    for (EsfValue value : draft.implied) {
      if (!EsfXmlEdits.isStandIn(type, slots, value)) {
        draft.add(value, draft.line, draft.column);
        in.add(value);
        in.around.report(EsfProblem.EDITED, value.field(), 0);
      }
    }
    BitSet suspects = EsfXmlEdits.suspects(type, slots, in, said);
    EsfXmlEdits<T> edits = suspects.isEmpty() ? null : EsfXmlEdits.of(type, slots, draft, carrier);
    for (int i = suspects.nextSetBit(0); i >= 0; i = suspects.nextSetBit(i + 1)) {
      Property<T, ?> property = type.properties().get(i);
      EsfField edited = edits == null ? null : edits.editedField(property);
      if (edited != null) {
        in.around.report(EsfProblem.EDITED, edited, 0);
        slots.put(property, null);
        said.clear(i);
        EsfXmlEdits.keep(property, fields, in);
      }
    }
  }

  private Entity whole(Draft draft, Around around) {
    String json = draft.data == null ? "" : draft.data;
    Datum data = JsonText.read(json, options.limits().depth());
    if (data == null) {
      report(EsfProblem.BAD_DATA, draft.line, draft.column, "", null);
      return new RawEntity(null, null, new Datum.Text(json));
    }
    return EsfEntityData.read(
        data,
        (code, pointer, arguments) ->
            report(code, draft.line, draft.column, pointer, around.entity(data), arguments));
  }

  private void report(
      ProblemCode code,
      int line,
      int column,
      @Nullable String pointer,
      @Nullable String entity,
      String... arguments) {
    Location at = Location.inText(source, line, column, pointer);
    problems.accept(Problem.of(code, at, entity, arguments));
  }

  /** An entity that came of a record, and of which of its values; -1 when that is not known. */
  private record Beside(KnownEntity entity, int value) {}

  /** What surrounds one record. */
  private final class Around implements EsfSurroundings {
    final List<Beside> companions = new ArrayList<>();
    private final Draft draft;
    private @Nullable EsfValue term;
    private @Nullable EsfField pointed;
    private String pointer = "";

    Around(Draft draft) {
      this.draft = draft;
    }

    @Nullable String entity(Datum data) {
      return data instanceof Datum.Fields fields && fields.first("id") instanceof Datum.Text text
          ? text.value()
          : null;
    }

    @Override
    public boolean isVerbatim() {
      return parser.isVerbatim();
    }

    @Override
    public String id(EsfKind kind, String number) {
      return parser.isVerbatim() ? number : ids.of(kind, number);
    }

    @Override
    public String place(EsfValue value, String code, @Nullable String parent) {
      term = value;
      String id = EsfSurroundings.super.place(value, code, parent);
      term = null;
      return id;
    }

    @Override
    public String place(String list, String code, @Nullable String parent) {
      String name = EsfPlaces.name(list, code, parent);
      String id = ids.ofPlace(name);
      if (Scalars.ID.read(id, misfit -> {}) == null) {
        id = EsfPlaces.hashed(name);
      }
      if (ids.isNew(id)) {
        int at = term == null ? -1 : draft.values.indexOf(term);
        companions.add(new Beside(EsfPlaces.of(id, list, code, parent), at));
      }
      return id;
    }

    @Override
    public void companion(KnownEntity entity) {
      companions.add(new Beside(entity, -1));
    }

    @Override
    public void report(ProblemCode code, @Nullable EsfField field, int index, String... arguments) {
      int line = draft.line;
      int column = draft.column;
      int value = field == null ? -1 : draft.placeOf(field, index);
      if (value >= 0) {
        line = draft.lineOf(value);
        column = draft.columnOf(value);
      }
      boolean named = false;
      for (int i = 0; i < arguments.length; i += 2) {
        named |= arguments[i].equals("property");
      }
      String[] all = arguments;
      if (!named && field != null) {
        all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "property";
        all[arguments.length + 1] = field.name();
      }
      if (field != null && !field.equals(pointed)) {
        pointed = field;
        pointer = EsfXmlEntry.pointer(draft, field);
      }
      EsfXmlReader.this.report(
          code, line, column, field == null ? "" : pointer, draft.number(), all);
    }
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  @Override
  public long bytesRead() {
    return input.chars().bytesRead();
  }

  @Override
  public boolean complete() {
    return parser.isComplete();
  }

  @Override
  public void close() throws IOException {
    try {
      sequencer.close();
    } finally {
      input.shut();
    }
  }
}
