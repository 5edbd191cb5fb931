// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.data.JsonText;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.io.Loss;
import org.hrix.io.LossSink;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Group;
import org.hrix.model.KnownEntity;
import org.hrix.model.Organization;
import org.hrix.text.LanguageTag;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is lost when nothing but ESF is written: what a record does not say at once, and what
 * depends on other entities when all are known. Of markings tells whoever allows that they are
 * lost.
 */
final class PlainLosses {
  private static final int OPEN_SHIFT = 1;
  private static final int OPEN_BITS = 4;
  private static final int TYPE_SHIFT = OPEN_SHIFT + OPEN_BITS;
  private static final int OPEN_MASK = (1 << OPEN_BITS) - 1;
  private static final int GROUP = 1;
  private static final int ORGANIZATION = 2;
  private static final String MARKING = "marking";
  private static final int MAX_DEPTH = 1000;

  private final LossSink losses;
  private final EsfReturns returns;
  private final PlainNumbers numbers = new PlainNumbers();
  private @Nullable EsfLookup lookup;

  PlainLosses(LossSink losses, EsfMapping mapping) {
    this.losses = losses;
    this.returns = new EsfReturns(mapping, this::find, new Plain());
  }

  private @Nullable Entity find(String id) {
    return Objects.requireNonNull(lookup).find(id);
  }

  /** Goes on to what depends on other entities, which may be looked up now. */
  void close(EsfLookup entities) {
    lookup = entities;
  }

  /** Tells what is lost of the header. */
  void header(DatasetHeader header) {
    String language = header.language() == null ? LanguageTag.UNDETERMINED : header.language();
    DatasetHeader read = EsfXmlHeader.of(EsfXmlHeader.said(header), language);
    for (Property<DatasetHeader, ?> property : DatasetHeader.OBJECT_TYPE.properties()) {
      List<?> values = property.values(header);
      if (property.isPresent(header)
          && !property.name().equals(MARKING)
          && !values.equals(property.values(read))) {
        boolean there = property.isPresent(read);
        tell(null, null, property.name(), there ? Loss.Kind.COARSENED : Loss.Kind.DROPPED);
      }
    }
    extras(null, null, header.extras().extensions(), header.extras());
  }

  /** Takes an entity for which there is no record. */
  void without(Entity entity) {
    if (!(entity instanceof KnownEntity known) || !returns.mayReturn(known)) {
      losses.loss(new Loss(EsfXmlFormat.ID, entity.id(), entity.typeName(), "", Loss.Kind.DROPPED));
    }
  }

  /**
   * Tells what a record does not say.
   *
   * @return what has to be known of it when all entities are
   */
  <T extends KnownEntity> int tell(ObjectType<T> type, KnownEntity entity, EsfStatement said) {
    numbers.use(said.record());
    if (!said.isTyped()) {
      losses.loss(Rest.loss(entity, "", Loss.Kind.COARSENED));
    }
    List<Property<?, ?>> open = said.open();
    for (Property<T, ?> property : type.properties()) {
      Loss.Kind kind = said.lossOf(property);
      if (kind != null && !property.name().equals(MARKING) && !open.contains(property)) {
        tell(entity.id(), type.name(), property.name(), kind);
      }
    }
    EsfKind kind = said.record().kind();
    List<Datum.Field> all = entity.extras().extensions();
    List<Datum.Field> unsaid =
        all.stream().filter(field -> Unread.said(type, kind, field, all) == null).toList();
    extras(entity.id(), type.name(), unsaid, entity.extras());
    int flags = 0;
    if (entity instanceof Group || entity instanceof Organization) {
      flags = (entity instanceof Group ? GROUP : ORGANIZATION) << TYPE_SHIFT;
    }
    Bindings<T> bindings = Objects.requireNonNull(EsfModel.of(type));
    for (int i = 0; i < bindings.taking.size() && !open.isEmpty(); i++) {
      boolean isOpen = open.contains(bindings.taking.get(i).property);
      flags |= isOpen ? 1 << (OPEN_SHIFT + i) : 0;
    }
    return flags;
  }

  private void extras(
      @Nullable String id, @Nullable String type, List<Datum.Field> extensions, Extras extras) {
    for (List<Datum.Field> fields : List.of(extensions, extras.raw())) {
      for (Datum.Field field : fields) {
        tell(id, type, Saying.escaped(field.name()), Loss.Kind.DROPPED);
      }
    }
    for (Extras.RawItem item : extras.rawItems()) {
      tell(id, type, item.property() + "/" + item.index(), Loss.Kind.DROPPED);
    }
  }

  private void tell(@Nullable String id, @Nullable String type, String field, Loss.Kind kind) {
    losses.loss(new Loss(EsfXmlFormat.ID, id, type, "/" + field, kind));
  }

  /** Tells that a record cannot be written, because the one that it stands in is not there. */
  void orphan(EsfKind kind, Stored.Read record) {
    String type = typeName(kind, record.flags);
    losses.loss(new Loss(EsfXmlFormat.ID, record.idText(), type, "", Loss.Kind.DROPPED));
  }

  private static String typeName(EsfKind kind, int flags) {
    int actor = kind == EsfKind.PERSON ? flags >> TYPE_SHIFT : 0;
    if (actor > 0) {
      return (actor == GROUP ? Group.OBJECT_TYPE : Organization.OBJECT_TYPE).name();
    }
    return EsfMapping.typeOf(kind, List.of()).name();
  }

  /**
   * Tells what is lost of values that are taken from other entities.
   *
   * @param taken where they are taken from
   * @param found the values
   */
  void filled(EsfKind kind, Stored.Read record, List<EsfValue> taken, List<EsfValue> found) {
    int open = record.flags >> OPEN_SHIFT & OPEN_MASK;
    if (open == 0 && !returns.isAsked()) {
      return;
    }
    String id = record.idText();
    EsfValue number = EsfValue.of(kind.recordNumber(), id);
    List<String> whole = returns.hear(with(kind, number, taken), with(kind, number, found));
    Bindings<?> bindings = Objects.requireNonNull(EsfModel.of(EsfMapping.typeOf(kind, found)));
    for (int i = 0; i < bindings.taking.size(); i++) {
      String property = bindings.taking.get(i).property.name();
      if ((open >> i & 1) != 0 && !whole.contains(property)) {
        tell(id, typeName(kind, record.flags), property, Loss.Kind.COARSENED);
      }
    }
  }

  private static EsfRecord with(EsfKind kind, EsfValue number, List<EsfValue> values) {
    List<EsfValue> all = new ArrayList<>(values.size() + 1);
    all.add(number);
    all.addAll(values);
    return new EsfRecord(kind, all, List.of());
  }

  /** Takes the beginning of a record as it is written; tells ids that come back otherwise. */
  void written(EsfKind kind, Stored.Read record, byte[] bytes, int from, int length) {
    if (numbers.areShared()) {
      String type = typeName(kind, record.flags);
      EsfField link = EsfHierarchy.linkOf(kind);
      List<EsfValue> values = PlainNumbers.scan(kind, bytes, from, length);
      if (link != null) {
        values.add(EsfValue.of(link, record.parentText()));
      }
      for (String changed : numbers.changed(kind, values)) {
        String field = changed.isEmpty() ? "" : "/" + changed;
        losses.loss(new Loss(EsfXmlFormat.ID, record.idText(), type, field, Loss.Kind.RECODED));
      }
    }
  }

  /** Tells which entities without a record have not come back by any other. */
  void end(Stored others) throws IOException {
    for (int i = 0; i < others.count() && returns.isAsked(); i++) {
      Stored.Read record = others.read(i);
      String id = record.idText();
      if (returns.isMissed(id)) {
        String type =
            typeOf(
                new String(
                    record.bytes(), record.head(), record.headLength, StandardCharsets.UTF_8));
        losses.loss(new Loss(EsfXmlFormat.ID, id, type, "", Loss.Kind.DROPPED));
      }
    }
  }

  private static @Nullable String typeOf(String json) {
    return JsonText.read(json, MAX_DEPTH) instanceof Datum.Fields fields
            && fields.first("type") instanceof Datum.Text text
        ? text.value()
        : null;
  }

  /** What surrounds records where the plain form is read, but for ids that several records have. */
  private static final class Plain implements EsfSurroundings {
    @Override
    public boolean isVerbatim() {
      return false;
    }

    @Override
    public String id(EsfKind kind, String number) {
      return number;
    }

    @Override
    public String place(String list, String code, @Nullable String parent) {
      return EsfPlaces.id(list, code, parent);
    }

    @Override
    public void companion(KnownEntity entity) {}

    @Override
    public void report(
        ProblemCode code, @Nullable EsfField field, int index, String... arguments) {}
  }
}
