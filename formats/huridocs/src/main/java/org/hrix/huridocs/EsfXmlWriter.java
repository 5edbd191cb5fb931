// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.hrix.io.EntityWriter;
import org.hrix.io.LossSink;
import org.hrix.io.ModelData;
import org.hrix.io.Scratch;
import org.hrix.io.Target;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes the XML: records go to disk as they come, because acts stand within their events, and are
 * put together when all are there. In memory there is an index of ids.
 */
final class EsfXmlWriter implements EntityWriter {
  private static final EsfKind OTHER = EsfKind.DOCUMENT;

  private final Target target;
  private final DatasetHeader header;
  private final @Nullable PlainLosses losses;
  private final Scratch scratch;
  private final EsfMapping mapping;
  private final XmlRecordWriter records;
  private final XmlBytes buffer = new XmlBytes();
  private final Map<EsfKind, Stored> stores = new EnumMap<>(EsfKind.class);
  private final IdTable ids = new IdTable();
  private long seq;
  private boolean closed;

  EsfXmlWriter(Target target, DatasetHeader header, boolean plain, LossSink losses)
      throws IOException {
    this.target = target;
    this.header = header;
    this.records = new XmlRecordWriter(plain);
    this.mapping =
        new EsfMapping(EsfXmlFormat.carrier(header, plain), EsfMapping.FinalDate.NOT_STATED);
    this.losses = plain ? new PlainLosses(losses, mapping) : null;
    if (this.losses != null) {
      this.losses.header(header);
    }
    this.scratch = Scratch.open();
  }

  private Stored store(EsfKind kind) throws IOException {
    Stored store = stores.get(kind);
    if (store == null) {
      store = new Stored(kind, new RecordSpool(scratch.newFile()));
      stores.put(kind, store);
    }
    return store;
  }

  @Override
  public void write(Entity entity) throws IOException {
    seq++;
    if (entity instanceof KnownEntity known) {
      known(known.objectType(), known);
    } else if (losses != null) {
      losses.without(entity);
    } else {
      other(entity.id() == null ? "" : entity.id(), ((RawEntity) entity).data());
    }
  }

  private <T extends KnownEntity> void known(ObjectType<T> type, KnownEntity entity)
      throws IOException {
    EsfStatement statement = EsfXmlFormat.hasRecord(entity) ? mapping.say(entity) : null;
    if (statement == null) {
      if (losses != null) {
        losses.without(entity);
      }
      other(entity.id(), EsfEntityData.of(entity));
      return;
    }
    EsfRecord record = Unread.with(type, entity, statement.record());
    Datum.Fields rest = losses == null ? Rest.of(type, entity, statement) : null;
    int flags = losses == null ? 0 : losses.tell(type, entity, statement);
    records.write(seq, entity, record, rest);
    EsfField link = EsfHierarchy.linkOf(record.kind());
    EsfValue parent = link == null ? null : record.first(link);
    store(record.kind())
        .add(entity.id(), parent == null ? "" : parent.text(), seq, flags, records, buffer, ids);
  }

  private void other(String id, Datum data) throws IOException {
    store(OTHER).add(id, Rest.json(data), seq, buffer, ids);
  }

  /** Does nothing: until the writer is closed there is no output that could be flushed. */
  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (scratch) {
      for (EsfKind kind : EsfKind.values()) {
        store(kind).flush();
      }
      try {
        new EsfXmlAssembly(header, losses, stores, ids).write(target);
      } finally {
        for (Stored store : stores.values()) {
          store.close();
        }
      }
    }
  }

  static Datum.Fields data(DatasetHeader header) {
    return ModelData.object(DatasetHeader.OBJECT_TYPE, header);
  }
}
