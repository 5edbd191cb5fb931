// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.data.JsonText;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.io.Loss;
import org.hrix.io.ModelData;
import org.hrix.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/** What ESF does not say of an entity: carried as data, or told as a loss. */
final class Rest {
  private Rest() {}

  /** Collects the properties that are not said in full, and all that is not typed. */
  static <T extends KnownEntity> Datum.@Nullable Fields of(
      ObjectType<T> type, KnownEntity entity, EsfStatement statement) {
    T owner = type.javaType().cast(entity);
    Extras extras = type.extrasOf(owner);
    List<Datum.Field> fields = null;
    List<Property<T, ?>> properties = type.properties();
    for (int i = 0; i < properties.size(); i++) {
      Property<T, ?> property = properties.get(i);
      Datum datum = datum(property, owner, extras, statement);
      if (datum != null) {
        fields = fields == null ? new ArrayList<>() : fields;
        fields.add(new Datum.Field(property.name(), datum));
      }
    }
    if (!extras.extensions().isEmpty()) {
      fields = fields == null ? new ArrayList<>() : fields;
      fields.addAll(extras.extensions());
    }
    return fields == null ? null : new Datum.Fields(fields);
  }

  private static <T, E> @Nullable Datum datum(
      Property<T, E> property, T owner, Extras extras, EsfStatement statement) {
    boolean said = statement.lossOf(property) == null;
    if (said && extras.isEmpty()) {
      return null;
    }
    Datum raw = extras.rawOf(property.name());
    if (raw != null) {
      return raw;
    }
    List<Extras.RawItem> rawItems = extras.rawItemsOf(property.name());
    if (said && rawItems.isEmpty() && !isAgain(property, extras)) {
      return null;
    }
    List<E> values = property.values(owner);
    if (values.isEmpty() && rawItems.isEmpty()) {
      return null;
    }
    return property.isMany()
        ? ModelData.list(property, values, rawItems)
        : ModelData.value(property.type(), values.get(0));
  }

  /** Tells whether a second value of the property stands among the fields that are not known. */
  private static boolean isAgain(Property<?, ?> property, Extras extras) {
    for (Datum.Field field : extras.extensions()) {
      if (field.name().equals(property.name())) {
        return true;
      }
    }
    return false;
  }

  static Loss loss(KnownEntity entity, String field, Loss.Kind kind) {
    return new Loss(EsfXmlFormat.ID, entity.id(), entity.typeName(), field, kind);
  }

  /** Writes data so that XML can carry it. */
  static String json(Datum datum) {
    String json = JsonText.compact(datum);
    if (json.indexOf('\uFFFE') < 0 && json.indexOf('\uFFFF') < 0) {
      return json;
    }
    return json.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
  }
}
