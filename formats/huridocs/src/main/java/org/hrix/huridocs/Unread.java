// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.hrix.model.KnownEntity;
import org.hrix.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Fields that the format has, but not the type of the entity, such as the sex of a group: they are
 * carried along under their names, and said as what they are.
 */
final class Unread {
  /** With more fields than this, none is looked at. */
  private static final int MOST = 1000;

  private Unread() {}

  /** Adds to a record the fields that its entity carries along. */
  static <T extends KnownEntity> EsfRecord with(
      ObjectType<T> type, KnownEntity entity, EsfRecord record) {
    List<EsfValue> values = null;
    List<Datum.Field> extensions = entity.extras().extensions();
    for (Datum.Field extension : extensions) {
      EsfValue value = said(type, record.kind(), extension, extensions);
      if (value != null) {
        values = values == null ? new ArrayList<>(record.values()) : values;
        values.add(value);
      }
    }
    if (values == null) {
      return record;
    }
    values.sort(Comparator.comparingInt(value -> value.field().index()));
    return new EsfRecord(record.kind(), values, record.parts());
  }

  /** Says a field that is carried along; null when it is none that XML can say. */
  static <T extends KnownEntity> @Nullable EsfValue said(
      ObjectType<T> type, EsfKind kind, Datum.Field extension, List<Datum.Field> all) {
    EsfField field = kind.field(extension.name());
    if (field == null
        || all.size() > MOST
        || field.equals(ActorModel.COUNTING_UNIT)
        || isRead(type, field)
        || !(extension.value() instanceof Datum.Text text)) {
      return null;
    }
    boolean whole = !CodePoints.isBlank(text.value()) && Xml.says(text.value());
    boolean once = all.stream().filter(other -> other.name().equals(field.name())).count() == 1;
    return whole && once ? EsfValue.of(field, text.value()) : null;
  }

  private static <T extends KnownEntity> boolean isRead(ObjectType<T> type, EsfField field) {
    Bindings<T> bindings = EsfModel.of(type);
    return bindings == null
        || bindings.all.stream().anyMatch(binding -> List.of(binding.fields).contains(field));
  }

  /** Tells whether a value is what HRIX carries under the name of its field. */
  static boolean isCarried(EsfValue value, List<Datum.Field> carried) {
    return carried.contains(new Datum.Field(value.field().name(), new Datum.Text(value.text())));
  }
}
