// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.Misfit;
import org.hrix.description.ObjectType;
import org.hrix.description.Scalars;
import org.hrix.description.Slots;
import org.hrix.io.DataModel;
import org.hrix.io.ExtrasBuilder;
import org.hrix.io.ModelData;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.validation.ShapeProblem;
import org.jspecify.annotations.Nullable;

/** Whole entities as data, as they are in JSON. */
final class EsfEntityData {
  private static final String TYPE = "type";

  private EsfEntityData() {}

  static Datum of(KnownEntity entity) {
    List<Datum.Field> fields = new ArrayList<>();
    fields.add(new Datum.Field(TYPE, new Datum.Text(entity.typeName())));
    fields.addAll(ModelData.object(entity.objectType(), entity).fields());
    return new Datum.Fields(fields);
  }

  static Datum ofAny(Entity entity) {
    return entity instanceof KnownEntity known ? of(known) : ((RawEntity) entity).data();
  }

  /** Makes an entity of an element that is no record. */
  static Entity ofElement(@Nullable String name, Datum element) {
    List<Datum.Field> fields = new ArrayList<>();
    boolean taken = name != null && EntityTypes.byName(name) != null;
    String type = (taken ? "esf-" : "") + name;
    fields.add(new Datum.Field("type", new Datum.Text(type)));
    if (element instanceof Datum.Fields all) {
      fields.addAll(all.fields());
    } else {
      fields.add(new Datum.Field("#text", element));
    }
    Datum.Fields data = new Datum.Fields(KeptNames.once(fields));
    String id =
        data.first("id") instanceof Datum.Text text
            ? Scalars.ID.read(text.value(), misfit -> {})
            : null;
    return new RawEntity(type, id, data);
  }

  static Entity read(Datum data, DataModel.Findings findings) {
    if (!(data instanceof Datum.Fields fields)) {
      findings.report(
          ShapeProblem.WRONG_TYPE,
          "",
          "property",
          "entity",
          "expected",
          "an object with type and id");
      return new RawEntity(null, null, data);
    }
    String type = fields.first(TYPE) instanceof Datum.Text text ? text.value() : null;
    ObjectType<? extends KnownEntity> known = type == null ? null : EntityTypes.byName(type);
    if (known == null) {
      findings.report(ShapeProblem.UNKNOWN_ENTITY_TYPE, "", "suggestion", "");
      return new RawEntity(type, id(fields), data);
    }
    return known(known, fields, findings);
  }

  private static @Nullable String id(Datum.Fields fields) {
    return fields.first("id") instanceof Datum.Text text
        ? Scalars.ID.read(text.value(), misfit -> {})
        : null;
  }

  private static <T extends KnownEntity> Entity known(
      ObjectType<T> type, Datum.Fields data, DataModel.Findings findings) {
    Slots slots = type.slots();
    ExtrasBuilder extras = new ExtrasBuilder();
    DataModel model = new DataModel(findings);
    boolean typed = false;
    for (Datum.Field field : data.fields()) {
      if (!typed && field.name().equals(TYPE)) {
        typed = true;
      } else {
        model.field(any(type), field, slots, extras, "");
      }
    }
    slots.extras(extras.toExtras(any(type)));
    Misfit misfit = type.misfitOf(slots);
    if (misfit == null) {
      return type.build(slots);
    }
    findings.report(ShapeProblem.NO_ID, "", "expected", Scalars.ID_EXPECTED);
    return new RawEntity(type.name(), null, data);
  }

  /** Puts fields into the slots of an entity that is not finished. */
  static void fields(
      ObjectType<?> type,
      Datum.Fields data,
      Slots slots,
      ExtrasBuilder extras,
      DataModel.Findings findings) {
    DataModel model = new DataModel(findings);
    for (Datum.Field field : data.fields()) {
      model.field(any(type), field, slots, extras, "");
    }
  }

  @SuppressWarnings("unchecked")
  static ObjectType<Object> any(ObjectType<?> type) {
    return (ObjectType<Object>) type;
  }
}
