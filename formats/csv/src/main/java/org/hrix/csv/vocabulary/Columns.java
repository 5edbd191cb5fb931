// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.csv.table.TableRow;
import org.hrix.csv.vocabulary.Heading.Role;
import org.jspecify.annotations.Nullable;

/** Which column holds what. */
final class Columns {
  private static final int LONGEST_HEADING = 100;

  private final Map<Role, Integer> single = new EnumMap<>(Role.class);
  private final Map<Integer, @Nullable String> labels = new LinkedHashMap<>();
  private final List<Integer> notTaken = new ArrayList<>();

  private Columns() {}

  /** Understands a row of headings; null when it is none. */
  static @Nullable Columns of(TableRow row) {
    Columns columns = new Columns();
    Set<@Nullable String> languages = new HashSet<>();
    boolean allLabels = true;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      Heading heading =
          cell.length() > LONGEST_HEADING ? new Heading(Role.UNKNOWN, null) : Heading.of(cell);
      Role role = heading.role();
      allLabels &= role == Role.LABEL || role == Role.BLANK;
      if (role == Role.LABEL && languages.add(heading.language())) {
        columns.labels.put(i, heading.language());
      } else if (role == Role.LABEL || role == Role.PASSED_OVER || role == Role.UNKNOWN) {
        columns.notTaken.add(i);
      } else if (role != Role.BLANK && columns.single.putIfAbsent(role, i) != null) {
        columns.notTaken.add(i);
      }
    }
    boolean header =
        columns.single.containsKey(Role.CODE) || (allLabels && !columns.labels.isEmpty());
    return header ? columns : null;
  }

  /** Returns the columns that a list has no place for. */
  List<Integer> notTaken() {
    return notTaken;
  }

  /** Returns the columns of labels with their languages, null where the heading says none. */
  Map<Integer, @Nullable String> labels() {
    return labels;
  }

  /** Tells whether there is a column for something. */
  boolean has(Role role) {
    return single.containsKey(role);
  }

  /** Returns the column for something, -1 when there is none. */
  int at(Role role) {
    return single.getOrDefault(role, -1);
  }

  /** Returns what stands in a row, without white space at the edges; empty when nothing does. */
  String cell(TableRow row, Role role) {
    return trimmed(row, at(role));
  }

  static String trimmed(TableRow row, int column) {
    String cell = column < 0 ? null : row.cell(column);
    return cell == null ? "" : Cells.trim(cell);
  }
}
