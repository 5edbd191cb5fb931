// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hrix.csv.table.TableRow;
import org.hrix.csv.vocabulary.Heading.Role;
import org.jspecify.annotations.Nullable;

/** Which column holds what. */
final class Columns {
  private static final int LONGEST_HEADING = 100;

  private final Map<Role, Integer> single = new EnumMap<>(Role.class);
  private final Map<Integer, @Nullable String> labels = new LinkedHashMap<>();
  private final List<Integer> codes = new ArrayList<>();
  private final List<Integer> blank = new ArrayList<>();
  private final Set<Integer> notTaken = new TreeSet<>();

  private Columns() {}

  /** Understands a row of headings; null when it is none. */
  static @Nullable Columns of(TableRow row) {
    Columns columns = new Columns();
    Set<@Nullable String> languages = new HashSet<>();
    List<Integer> ids = new ArrayList<>();
    boolean allLabels = true;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      Heading heading =
          cell.length() > LONGEST_HEADING ? new Heading(Role.UNKNOWN, null) : Heading.of(cell);
      Role role = heading.role();
      allLabels &= role == Role.LABEL || role == Role.BLANK;
      if (role == Role.IDENTIFIER) {
        ids.add(i);
      } else if (role != Role.LABEL) {
        columns.add(role, i);
      } else if (languages.add(heading.language())) {
        columns.labels.put(i, heading.language());
      } else {
        columns.notTaken.add(i);
      }
    }
    columns.identifiers(ids);
    boolean header = columns.has(Role.CODE) || (allLabels && !columns.labels.isEmpty());
    return header ? columns : null;
  }

  private void add(Role role, int column) {
    switch (role) {
      case BLANK -> blank.add(column);
      case PASSED_OVER, UNKNOWN -> notTaken.add(column);
      default -> {
        if (single.putIfAbsent(role, column) != null) {
          notTaken.add(column);
        }
        if (role == Role.CODE) {
          codes.add(column);
        }
      }
    }
  }

  /** A column of identifiers holds the codes when no other does, and there are labels beside. */
  private void identifiers(List<Integer> columns) {
    boolean codes = !has(Role.CODE) && columns.size() == 1 && !labels.isEmpty();
    columns.forEach(column -> add(codes ? Role.CODE : Role.UNKNOWN, column));
  }

  /** Returns the columns that a list has no place for. */
  Set<Integer> notTaken() {
    return notTaken;
  }

  /** Returns the columns without heading. */
  List<Integer> blank() {
    return blank;
  }

  /** Says that a list has no place for a column after all. */
  void leaveOut(Role role) {
    Integer column = single.remove(role);
    if (column != null) {
      notTaken.add(column);
    }
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

  /** Returns the first column in which a row has a code; that of codes when it has none. */
  int codeColumn(TableRow row) {
    for (int column : codes) {
      if (!trimmed(row, column).isEmpty()) {
        return column;
      }
    }
    return at(Role.CODE);
  }

  static String trimmed(TableRow row, int column) {
    String cell = column < 0 ? null : row.cell(column);
    return cell == null ? "" : Cells.trim(cell);
  }
}
