// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All fields of all formats, from the table {@code fields.csv} beside this class. */
final class EsfFields {
  private static final String TABLE = "fields.csv";
  private static final Map<EsfKind, List<EsfField>> BY_KIND = new EnumMap<>(EsfKind.class);
  private static final Map<EsfKind, Map<String, EsfField>> BY_NAME = new EnumMap<>(EsfKind.class);
  private static final Map<EsfKind, Map<String, EsfField>> BY_NUMBER = new EnumMap<>(EsfKind.class);

  static {
    read();
  }

  private EsfFields() {}

  static List<EsfField> of(EsfKind kind) {
    return Objects.requireNonNull(BY_KIND.get(kind));
  }

  static @Nullable EsfField byName(EsfKind kind, String name) {
    return Objects.requireNonNull(BY_NAME.get(kind)).get(name);
  }

  static @Nullable EsfField byNumber(EsfKind kind, String number) {
    int from = 0;
    while (from < number.length() && number.charAt(from) == '0') {
      from++;
    }
    return Objects.requireNonNull(BY_NUMBER.get(kind)).get(number.substring(from));
  }

  /** Returns a field that is certainly there. */
  static EsfField need(EsfKind kind, String name) {
    EsfField field = byName(kind, name);
    if (field == null) {
      throw new IllegalArgumentException("no field " + name + " in " + kind.element());
    }
    return field;
  }

  private static void read() {
    for (EsfKind kind : EsfKind.values()) {
      BY_KIND.put(kind, new ArrayList<>());
      BY_NAME.put(kind, new HashMap<>());
      BY_NUMBER.put(kind, new HashMap<>());
    }
    List<String> lines = lines();
    for (String line : lines.subList(1, lines.size())) {
      add(cells(line));
    }
    BY_KIND.replaceAll((kind, fields) -> List.copyOf(fields));
  }

  private static List<String> lines() {
    try (InputStream in = EsfFields.class.getResourceAsStream(TABLE)) {
      byte[] bytes = Objects.requireNonNull(in, TABLE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Cuts a line of the table; only labels are in quotes, and they hold none. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static void add(List<String> cells) {
    EsfKind kind = EsfKind.valueOf(upper(cells.get(0)));
    List<EsfField> fields = Objects.requireNonNull(BY_KIND.get(kind));
    String list = cells.get(5);
    EsfField field =
        new EsfField(
            kind,
            fields.size(),
            cells.get(1),
            cells.get(2),
            cells.get(3),
            EsfField.Type.valueOf(upper(cells.get(4))),
            list.isEmpty() ? null : "huridocs-" + (list.length() == 1 ? "0" : "") + list,
            EsfField.Repeat.valueOf(upper(cells.get(6))),
            EsfField.Section.valueOf(upper(cells.get(7))),
            EsfField.Origin.valueOf(upper(cells.get(8))));
    fields.add(field);
    Objects.requireNonNull(BY_NAME.get(kind)).put(field.name(), field);
    Objects.requireNonNull(BY_NUMBER.get(kind)).put(field.number(), field);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
