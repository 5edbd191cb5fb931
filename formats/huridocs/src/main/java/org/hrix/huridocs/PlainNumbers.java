// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows the numbers of records as the reader of the plain form does. A number that stands for
 * records of several formats is an id for the first alone, so that ids and links come back
 * otherwise; in datasets without mistakes there are none.
 */
final class PlainNumbers {
  private final IdTable users = new IdTable();
  private final RecordIds ids = new RecordIds();
  private boolean shared;

  /** Notes the numbers of a record. */
  void use(EsfRecord record) {
    for (EsfValue value : record.values()) {
      EsfKind kind = value.source() == null ? target(value) : null;
      if (kind != null) {
        shared |= users.putIfAbsent(IdHash.of(value.text()), kind.code()) != kind.code();
      }
    }
  }

  /** Tells of records of which format a value is a number; null when it is none. */
  private static @Nullable EsfKind target(EsfValue value) {
    EsfField field = value.field();
    return switch (field.type()) {
      case ID -> field.kind();
      case LINK ->
          switch (field.name()) {
            case "event", "related_event" -> EsfKind.EVENT;
            case "act" -> EsfKind.ACT;
            default -> EsfKind.PERSON;
          };
      default -> LinkBindings.isDocument(value) ? EsfKind.DOCUMENT : null;
    };
  }

  /** Tells whether any number stands for records of several formats. */
  boolean areShared() {
    return shared;
  }

  /**
   * Reads the numbers of a record; records have to come in the order of the file.
   *
   * @return the properties that have another id now; an empty name for the record itself
   */
  List<String> changed(EsfKind kind, List<EsfValue> values) {
    List<String> changed = new ArrayList<>();
    Bindings<?> bindings = Objects.requireNonNull(EsfModel.of(EsfMapping.typeOf(kind, values)));
    for (Binding<?> binding : bindings.all) {
      for (EsfField field : binding.fields) {
        for (EsfValue value : values) {
          EsfKind target = value.field().equals(field) ? target(value) : null;
          if (target != null && !ids.of(target, value.text()).equals(value.text())) {
            boolean own = field.type() == EsfField.Type.ID;
            changed.add(own ? "" : binding.property.name());
          }
        }
      }
    }
    return changed;
  }

  /** Finds the numbers in the elements of a record. */
  static List<EsfValue> scan(EsfKind kind, byte[] bytes, int from, int length) {
    List<EsfValue> values = new ArrayList<>();
    String xml = new String(bytes, from, length, StandardCharsets.UTF_8);
    int at = xml.indexOf('<');
    while (at >= 0) {
      int end = xml.indexOf('>', at);
      int next = xml.indexOf('<', end);
      String tag = xml.substring(at + 1, end);
      EsfField field = kind.field(tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag);
      if (field != null && next >= 0) {
        EsfValue value = EsfValue.of(field, unescaped(xml.substring(end + 1, next)));
        if (target(value) != null) {
          values.add(value);
        }
      }
      at = next;
    }
    return values;
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
