// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.huridocs.EsfMapping;
import org.hrix.huridocs.EsfRecord;
import org.hrix.huridocs.EsfResolver;
import org.hrix.huridocs.EsfReturns;
import org.hrix.huridocs.EsfStatement;
import org.hrix.huridocs.EsfSurroundings;
import org.hrix.io.EntityWriter;
import org.hrix.io.Gzip;
import org.hrix.io.Loss;
import org.hrix.io.LossSink;
import org.hrix.io.Target;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Writes record sheets. Some values come from entities that may follow later, so records wait on
 * disk until all are known.
 */
final class SheetWriter implements EntityWriter {
  private static final EsfSurroundings NOWHERE =
      new SheetSurroundings("", ValueParser.Hand.WRITER, null, problem -> {});

  private final Target target;
  private final LossSink losses;
  private final @Nullable String language;
  private final EsfMapping mapping;
  private final Neighbours neighbours = new Neighbours();
  private final EsfReturns returns;

  /** Documents that a record behind them would have made again. */
  private final RecordSpool first;

  private final RecordSpool spool;
  private boolean closed;

  SheetWriter(Target target, DatasetHeader header, LossSink losses) throws IOException {
    this.target = target;
    this.losses = losses;
    this.language = header.language();
    String usual = language == null ? LanguageTag.UNDETERMINED : language;
    this.mapping = new EsfMapping(EsfTextFormat.carrier(usual), EsfMapping.FinalDate.NOT_STATED);
    this.returns = new EsfReturns(mapping, neighbours, NOWHERE);
    this.first = new RecordSpool();
    this.spool = new RecordSpool();
    for (Property<DatasetHeader, ?> property : DatasetHeader.OBJECT_TYPE.properties()) {
      if (!property.equals(DatasetHeader.LANGUAGE) && property.isPresent(header)) {
        tell(null, null, "/" + property.name(), Loss.Kind.DROPPED);
      }
    }
    extras(null, null, header.extras(), null);
  }

  private void tell(@Nullable String id, @Nullable String type, String field, Loss.Kind kind) {
    losses.loss(new Loss(EsfTextFormat.ID, id, type, field, kind));
  }

  @Override
  public void write(Entity entity) throws IOException {
    neighbours.add(entity);
    EsfStatement said = entity instanceof KnownEntity known ? mapping.say(known) : null;
    if (said != null) {
      write(((KnownEntity) entity).objectType(), (KnownEntity) entity, said);
    } else if (!(entity instanceof KnownEntity known) || !returns.mayReturn(known)) {
      tell(entity.id(), entity.typeName(), "", Loss.Kind.DROPPED);
    }
  }

  private <T extends KnownEntity> void write(
      ObjectType<T> type, KnownEntity entity, EsfStatement said) throws IOException {
    T owner = type.javaType().cast(entity);
    if (!said.isTyped()) {
      tell(entity.id(), type.name(), "", Loss.Kind.COARSENED);
    }
    List<Property<?, ?>> open = said.open();
    for (Property<T, ?> property : type.properties()) {
      Loss.Kind lost = said.lossOf(property);
      if (lost != null && !open.contains(property)) {
        tell(entity.id(), type.name(), "/" + property.name(), lost);
      }
    }
    List<Datum.Field> unknown =
        extras(entity.id(), type.name(), type.extrasOf(owner), said.record().kind());
    List<String> names = open.stream().map(one -> type.name() + "/" + one.name()).toList();
    boolean beside = entity instanceof Document && EsfReturns.isBeside(entity.id());
    (beside ? first : spool).add(new RecordSpool.Kept(said.record(), unknown, names));
  }

  /**
   * Tells what is lost of what is not typed.
   *
   * @return the words among it, which are written under their names
   */
  private List<Datum.Field> extras(
      @Nullable String id, @Nullable String type, Extras extras, @Nullable EsfKind kind) {
    List<Datum.Field> words = new ArrayList<>();
    for (Datum.Field field : extras.extensions()) {
      if (kind != null && isSayable(field, kind)) {
        words.add(field);
      } else {
        tell(id, type, "/" + escaped(field.name()), Loss.Kind.DROPPED);
      }
    }
    for (Datum.Field field : extras.raw()) {
      tell(id, type, "/" + escaped(field.name()), Loss.Kind.DROPPED);
    }
    for (Extras.RawItem item : extras.rawItems()) {
      tell(id, type, "/" + escaped(item.property()) + "/" + item.index(), Loss.Kind.DROPPED);
    }
    return words;
  }

  private static boolean isSayable(Datum.Field field, EsfKind kind) {
    EsfField same = Labels.find(kind, field.name());
    boolean named = !field.name().isBlank() && (same == null || !same.number().isEmpty());
    return named && field.value() instanceof Datum.Text;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    EsfResolver resolver = new EsfResolver(neighbours);
    try (first;
        spool;
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(
                    Gzip.byName(target.name(), target.create("")), StandardCharsets.UTF_8),
                1 << 16)) {
      SheetPrinter printer = new SheetPrinter(out);
      printer.cover(language);
      RecordSpool.Taker print =
          kept -> {
            EsfRecord record = resolver.resolve(kept.record());
            printer.sheet(record, kept.unknown());
            open(kept, record);
          };
      first.replay(print);
      spool.replay(print);
    }
    for (Entity entity : neighbours.kept()) {
      if (returns.isMissed(String.valueOf(entity.id()))) {
        tell(entity.id(), entity.typeName(), "", Loss.Kind.DROPPED);
      }
    }
  }

  /** Tells what is lost of a record that depended on others. */
  private void open(RecordSpool.Kept kept, EsfRecord resolved) {
    if (!kept.open().isEmpty() || returns.isAsked()) {
      List<String> whole = returns.hear(kept.record(), resolved);
      for (String open : kept.open()) {
        int end = open.indexOf('/');
        if (!whole.contains(open.substring(end + 1))) {
          String type = open.substring(0, end);
          tell(resolved.number(), type, open.substring(end), Loss.Kind.COARSENED);
        }
      }
    }
  }
}
