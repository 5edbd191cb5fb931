// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.io.Gzip;
import org.hrix.io.Target;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.jspecify.annotations.Nullable;

/** Puts the file together from the records of all formats. */
final class EsfXmlAssembly implements EsfLookup {
  private static final int BUFFER = 1 << 16;
  private static final int REMEMBERED = 2000;
  private static final int MAX_DEPTH = 1000;

  private final DatasetHeader header;
  private final boolean plain;
  private final @Nullable PlainLosses losses;
  private final Map<EsfKind, Stored> stores;
  private final IdTable ids;
  private final EsfResolver resolver = new EsfResolver(this);
  private final XmlBytes buffer = new XmlBytes();

  /** Where the record that was filled last takes values from, and these values. */
  private final List<EsfValue> taken = new ArrayList<>();

  private final List<EsfValue> found = new ArrayList<>();
  private final Map<String, Entity> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entity> eldest) {
          return size() > REMEMBERED;
        }
      };

  EsfXmlAssembly(
      DatasetHeader header,
      @Nullable PlainLosses losses,
      Map<EsfKind, Stored> stores,
      IdTable ids) {
    this.header = header;
    this.plain = losses != null;
    this.losses = losses;
    this.stores = stores;
    this.ids = ids;
    if (losses != null) {
      losses.close(this);
    }
  }

  private Stored store(EsfKind kind) {
    return Objects.requireNonNull(stores.get(kind));
  }

  void write(Target target) throws IOException {
    Family acts = new Family(store(EsfKind.ACT), store(EsfKind.EVENT), ids);
    Family involvements = new Family(store(EsfKind.INVOLVEMENT), store(EsfKind.ACT), ids);
    Family chains = new Family(store(EsfKind.CHAIN_OF_EVENTS), store(EsfKind.EVENT), ids);
    Family lives = new Family(store(EsfKind.BIOGRAPHIC_DETAILS), store(EsfKind.PERSON), ids);
    try (OutputStream out =
        new BufferedOutputStream(Gzip.byName(target.name(), target.create("")), BUFFER)) {
      head(out);
      all(EsfKind.EVENT, out, List.of(acts, chains), involvements);
      all(EsfKind.PERSON, out, List.of(lives), null);
      all(EsfKind.INTERVENTION, out, List.of(), null);
      all(EsfKind.INFORMATION, out, List.of(), null);
      others(out);
      if (losses != null) {
        losses.end(store(EsfKind.DOCUMENT));
      }
      involvements.abandon(acts.orphans());
      for (Family family : List.of(acts, involvements, chains, lives)) {
        orphans(family, out);
      }
      out.write(XmlBytes.ascii("</" + Xml.ROOT + ">\n"));
    }
  }

  private void head(OutputStream out) throws IOException {
    buffer.clear();
    buffer.putAscii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<events xmlns='" + Xml.ESF + "'");
    if (!plain) {
      buffer.putAscii(" xmlns:" + Xml.PREFIX + "='" + Xml.HRIX + "'");
    }
    if (header.language() != null) {
      buffer.putAscii(" xml:lang=\"" + header.language() + "\"");
    }
    if (!plain) {
      buffer.putAscii(" hrix:version=\"" + Xml.FORMAT_VERSION + "\"");
    }
    buffer.putAscii(">\n\t<" + Xml.META_DATA + ">\n");
    for (Datum.Field field : EsfXmlHeader.said(header)) {
      buffer.putAscii("\t\t<" + field.name() + ">");
      buffer.text(((Datum.Text) field.value()).value());
      buffer.putAscii("</" + field.name() + ">\n");
    }
    buffer.putAscii("\t</" + Xml.META_DATA + ">\n");
    if (!plain) {
      buffer.putAscii("\t<hrix:dataset>");
      buffer.text(Rest.json(EsfXmlWriter.data(header)));
      buffer.putAscii("</hrix:dataset>\n");
    }
    buffer.writeTo(out);
  }

  private void all(
      EsfKind kind, OutputStream out, List<Family> families, @Nullable Family grandchildren)
      throws IOException {
    Stored store = store(kind);
    for (int i = 0; i < store.count(); i++) {
      Stored.Read record = store.read(i);
      record(kind, record, i, out, families, grandchildren);
    }
  }

  private void record(
      EsfKind kind,
      Stored.Read record,
      int number,
      OutputStream out,
      List<Family> families,
      @Nullable Family grandchildren)
      throws IOException {
    head(kind, record, out);
    byte[] id = families.isEmpty() ? new byte[0] : record.id();
    for (Family family : families) {
      for (int child = family.first(number); child >= 0; child = family.next(child)) {
        Stored.Read inner = family.children.read(child);
        if (!inner.isIn(id)) {
          family.orphan(child);
        } else if (grandchildren != null && family.children.kind == EsfKind.ACT) {
          record(EsfKind.ACT, inner, child, out, List.of(grandchildren), null);
        } else {
          record(family.children.kind, inner, child, out, List.of(), null);
        }
      }
    }
    out.write(record.bytes(), record.tail(), record.tailLength());
  }

  private void head(EsfKind kind, Stored.Read record, OutputStream out) throws IOException {
    if (!record.holes) {
      out.write(record.bytes(), record.head(), record.headLength);
      if (losses != null) {
        losses.written(kind, record, record.bytes(), record.head(), record.headLength);
      }
      return;
    }
    buffer.clear();
    filled(kind, record.bytes(), record.head(), record.headLength, buffer);
    buffer.writeTo(out);
    if (losses != null) {
      losses.filled(kind, record, taken, found);
      losses.written(kind, record, buffer.array(), 0, buffer.length());
    }
  }

  /** Fills the holes of a record with what other entities give for them. */
  private void filled(EsfKind kind, byte[] bytes, int from, int length, XmlBytes out) {
    taken.clear();
    found.clear();
    int copied = from;
    int at = from;
    while (at < from + length) {
      if (bytes[at] == XmlRecordWriter.HOLE) {
        out.put(bytes, copied, at - copied);
        EsfField field = kind.fields().get(bytes[at + 1] - XmlRecordWriter.HOLE_END - 1);
        int end = at + 2;
        while (bytes[end] != XmlRecordWriter.HOLE_END) {
          end++;
        }
        String id = new String(bytes, at + 2, end - at - 2, StandardCharsets.UTF_8);
        EsfValue hole = EsfValue.from(field, id);
        taken.add(hole);
        for (EsfValue value : resolver.resolve(hole)) {
          fill(value, out);
        }
        at = end;
        copied = end + 1;
      }
      at++;
    }
    out.put(bytes, copied, from + length - copied);
  }

  private void fill(EsfValue value, XmlBytes out) {
    EsfField field = value.field();
    boolean again = false;
    for (int i = 0; i < found.size() && !again; i++) {
      EsfValue there = found.get(i);
      again = there.field().equals(field) && (!field.isMany() || there.text().equals(value.text()));
    }
    if (!again) {
      found.add(value);
      XmlTags tags = XmlTags.of(field.kind());
      out.put(tags.field(field));
      out.put((byte) '>');
      out.text(value.text());
      out.put(tags.fieldEnd(field));
    }
  }

  private void others(OutputStream out) throws IOException {
    Stored others = store(EsfKind.DOCUMENT);
    for (int i = 0; i < others.count() && !plain; i++) {
      Stored.Read record = others.read(i);
      String data =
          new String(record.bytes(), record.head(), record.headLength, StandardCharsets.UTF_8);
      entity(record.seq, data, out);
    }
  }

  private void entity(int seq, String data, OutputStream out) throws IOException {
    buffer.clear();
    buffer.putAscii("\t<hrix:entity seq=\"" + seq + "\">");
    buffer.text(data);
    buffer.putAscii("</hrix:entity>\n");
    buffer.writeTo(out);
  }

  /** Writes as data what ESF cannot say, because the record that it stands in is not there. */
  private void orphans(Family family, OutputStream out) throws IOException {
    Stored store = family.children;
    for (int i : family.orphans()) {
      Stored.Read record = store.read(i);
      if (losses != null) {
        losses.orphan(store.kind, record);
      } else {
        buffer.clear();
        filled(store.kind, record.bytes(), record.head(), record.headLength, buffer);
        buffer.put(record.bytes(), record.tail(), record.tailLength());
        byte[] xml = Arrays.copyOf(buffer.array(), buffer.length());
        Entity entity = EsfXmlOrphan.read(store.kind, record.parentText(), xml, header);
        entity(record.seq, Rest.json(EsfEntityData.ofAny(entity)), out);
      }
    }
  }

  @Override
  public @Nullable Entity find(String id) {
    Entity known = remembered.get(id);
    if (known != null) {
      return known;
    }
    Stored.Read record = record(id, EsfKind.DOCUMENT);
    if (record == null) {
      return null;
    }
    String json =
        new String(record.bytes(), record.head(), record.headLength, StandardCharsets.UTF_8);
    Datum data = JsonText.read(json, MAX_DEPTH);
    if (data == null) {
      return null;
    }
    Entity entity = EsfEntityData.read(data, (code, pointer, arguments) -> {});
    remembered.put(id, entity);
    return entity;
  }

  @Override
  public @Nullable EsfKind kindOf(String id) {
    if (record(id, EsfKind.EVENT) != null) {
      return EsfKind.EVENT;
    }
    return record(id, EsfKind.PERSON) == null ? null : EsfKind.PERSON;
  }

  /** Finds the record of an id, if it is of a format. */
  private Stored.@Nullable Read record(String id, EsfKind kind) {
    int found = ids.get(IdHash.of(id));
    if (found < 0 || found >> Stored.KIND_SHIFT != kind.code()) {
      return null;
    }
    try {
      Stored.Read record = store(kind).read(found & Stored.NUMBER_MASK);
      return record.idText().equals(id) ? record : null;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Which records stand in which, each list in the order of the dataset. */
  private static final class Family {
    final Stored children;
    private final int[] first;
    private final int[] next;
    private final List<Integer> orphans = new ArrayList<>();

    Family(Stored children, Stored parents, IdTable ids) {
      this.children = children;
      first = new int[parents.count()];
      next = new int[children.count()];
      Arrays.fill(first, -1);
      for (int i = children.count() - 1; i >= 0; i--) {
        long hash = children.parent(i);
        int parent = hash == 0 ? -1 : ids.get(hash);
        if (parent < 0 || parent >> Stored.KIND_SHIFT != parents.kind.code()) {
          orphans.add(i);
        } else {
          int number = parent & Stored.NUMBER_MASK;
          next[i] = first[number];
          first[number] = i;
        }
      }
    }

    int first(int parent) {
      return first[parent];
    }

    int next(int child) {
      return next[child];
    }

    void orphan(int child) {
      orphans.add(child);
    }

    /** Says that some records are not written as such, so that nothing can stand in them. */
    void abandon(List<Integer> parents) {
      for (int parent : parents) {
        for (int child = first[parent]; child >= 0; child = next[child]) {
          orphans.add(child);
        }
      }
    }

    List<Integer> orphans() {
      List<Integer> sorted = new ArrayList<>(orphans);
      sorted.sort(null);
      return sorted;
    }
  }
}
