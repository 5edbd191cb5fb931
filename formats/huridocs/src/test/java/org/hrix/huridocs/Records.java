// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;

/** Makes records for tests. */
final class Records {
  private Records() {}

  static EsfRecord of(EsfKind kind, String... namesAndTexts) {
    List<EsfValue> values = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      values.add(EsfValue.of(EsfFields.need(kind, namesAndTexts[i]), namesAndTexts[i + 1]));
    }
    return new EsfRecord(kind, values, List.of());
  }

  static EsfRecord with(EsfRecord record, EsfRecord... parts) {
    return new EsfRecord(record.kind(), record.values(), List.of(parts));
  }

  static EsfRecord noted(EsfRecord record, String name, String note) {
    List<EsfValue> values =
        record.values().stream()
            .map(value -> value.field().name().equals(name) ? value.noted(note) : value)
            .toList();
    return new EsfRecord(record.kind(), values, record.parts());
  }
}
