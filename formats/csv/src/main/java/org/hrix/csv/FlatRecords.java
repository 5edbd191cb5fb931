// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hrix.csv.FlatStore.Kept;
import org.hrix.csv.FlatStore.Kind;
import org.jspecify.annotations.Nullable;

/** Takes rows of the flat table apart into records, and puts together what several say of one. */
final class FlatRecords {

  /**
   * What a row says of one record.
   *
   * @param kind what it is
   * @param id the column of its id
   * @param needed another column without which it is not known what it is; null for none
   * @param columns the columns that say something of it
   */
  private record Part(
      Kind kind, FlatColumn id, @Nullable FlatColumn needed, List<FlatColumn> columns) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(
              Kind.INCIDENT,
              FlatColumn.INCIDENT_ID,
              null,
              List.of(
                  FlatColumn.INCIDENT,
                  FlatColumn.INCIDENT_START,
                  FlatColumn.INCIDENT_END,
                  FlatColumn.INCIDENT_PLACE,
                  FlatColumn.INCIDENT_PLACE_ID,
                  FlatColumn.INCIDENT_PLACE_NAME)),
          new Part(
              Kind.ACT,
              FlatColumn.ACT_ID,
              null,
              List.of(
                  FlatColumn.START,
                  FlatColumn.END,
                  FlatColumn.ACT_TYPE,
                  FlatColumn.ACT_CODE,
                  FlatColumn.METHODS,
                  FlatColumn.METHOD_CODES,
                  FlatColumn.CONDUCT,
                  FlatColumn.OCCURRENCE,
                  FlatColumn.CERTAINTY,
                  FlatColumn.PLACE,
                  FlatColumn.PLACE_ID,
                  FlatColumn.PLACE_NAME,
                  FlatColumn.VICTIM_ID)),
          new Part(
              Kind.INVOLVEMENT,
              FlatColumn.INVOLVEMENT_ID,
              null,
              List.of(
                  FlatColumn.INVOLVEMENT,
                  FlatColumn.INVOLVEMENT_CODE,
                  FlatColumn.INVOLVEMENT_CERTAINTY,
                  FlatColumn.PERPETRATOR_ID)),
          new Part(
              Kind.ACTOR,
              FlatColumn.VICTIM_ID,
              FlatColumn.VICTIM_TYPE,
              List.of(
                  FlatColumn.VICTIM,
                  FlatColumn.VICTIM_SEX,
                  FlatColumn.VICTIM_UNIT,
                  FlatColumn.VICTIM_SIZE)),
          new Part(
              Kind.ACTOR,
              FlatColumn.PERPETRATOR_ID,
              FlatColumn.PERPETRATOR_TYPE,
              List.of(FlatColumn.PERPETRATOR)),
          new Part(Kind.PLACE, FlatColumn.PLACE_ID, null, List.of(FlatColumn.PLACE_NAME)),
          new Part(
              Kind.PLACE,
              FlatColumn.INCIDENT_PLACE_ID,
              null,
              List.of(FlatColumn.INCIDENT_PLACE_NAME)));

  /** An actor may be in both roles, a place of an act and of an incident, and is the same. */
  private static final Map<FlatColumn, FlatColumn> TWINS =
      Map.of(
          FlatColumn.VICTIM, FlatColumn.PERPETRATOR,
          FlatColumn.PERPETRATOR, FlatColumn.VICTIM,
          FlatColumn.VICTIM_TYPE, FlatColumn.PERPETRATOR_TYPE,
          FlatColumn.PERPETRATOR_TYPE, FlatColumn.VICTIM_TYPE,
          FlatColumn.PLACE_NAME, FlatColumn.INCIDENT_PLACE_NAME,
          FlatColumn.INCIDENT_PLACE_NAME, FlatColumn.PLACE_NAME);

  private final FlatStore store;
  private final FlatPlaces places;

  FlatRecords(FlatStore store, FlatPlaces places) {
    this.store = store;
    this.places = places;
  }

  /** Adds what a row says; false when some of it is of a record that it does not name. */
  boolean add(FlatRow row, long number) throws IOException {
    Set<FlatColumn> left = EnumSet.noneOf(FlatColumn.class);
    left.addAll(row.cells().keySet());
    boolean carried = row.others().isEmpty();
    for (Part part : PARTS) {
      String id = row.get(part.id());
      String type = part.needed() == null ? id : row.get(part.needed());
      if (id == null || type == null) {
        continue;
      }
      FlatRow cells = cells(part, row, left);
      if (!carried && isMostSpecific(part.kind(), row)) {
        cells.others().putAll(row.others());
        carried = true;
      }
      put(part.kind(), id, number, cells);
    }
    left.removeIf(FlatColumn::isId);
    if (left.isEmpty() && carried) {
      return true;
    }
    FlatColumn first = left.isEmpty() ? null : left.iterator().next();
    places.report(CsvProblem.NO_ID_IN_ROW, places.locate(number, first, null), null);
    return false;
  }

  private static FlatRow cells(Part part, FlatRow row, Set<FlatColumn> left) {
    FlatRow cells = new FlatRow();
    for (FlatColumn column : part.columns()) {
      cells.set(column, row.get(column));
      left.remove(column);
    }
    if (part.needed() != null) {
      cells.set(part.needed(), row.get(part.needed()));
      left.remove(part.needed());
    }
    boolean ofAct = part.kind() == Kind.ACT;
    if (part.kind() == Kind.INVOLVEMENT) {
      cells.set(FlatColumn.ACT_ID, row.get(FlatColumn.ACT_ID));
      ofAct = row.get(FlatColumn.ACT_ID) == null;
    }
    cells.set(FlatColumn.INCIDENT_ID, ofAct ? row.get(FlatColumn.INCIDENT_ID) : null);
    return cells;
  }

  /** Tells whether columns that nobody knows go with a record: the one that few rows share. */
  private static boolean isMostSpecific(Kind kind, FlatRow row) {
    if (row.get(FlatColumn.INVOLVEMENT_ID) != null) {
      return kind == Kind.INVOLVEMENT;
    }
    return kind == (row.get(FlatColumn.ACT_ID) == null ? Kind.INCIDENT : Kind.ACT);
  }

  private void put(Kind kind, String id, long number, FlatRow cells) throws IOException {
    Kept known = store.find(kind, id);
    if (known == null) {
      store.add(kind, id, number, cells);
      return;
    }
    FlatRow merged = new FlatRow();
    merged.putAll(known.cells());
    boolean more = false;
    for (Map.Entry<FlatColumn, String> cell : cells.cells().entrySet()) {
      FlatColumn twin = TWINS.get(cell.getKey());
      String before = merged.get(cell.getKey());
      before = before == null && twin != null ? merged.get(twin) : before;
      if (before == null) {
        more = true;
        merged.set(cell.getKey(), cell.getValue());
      } else if (!before.equals(cell.getValue())) {
        places.report(CsvProblem.ROWS_DISAGREE, places.locate(number, cell.getKey(), null), id);
      }
    }
    for (Map.Entry<String, String> other : cells.others().entrySet()) {
      String before = merged.others().putIfAbsent(other.getKey(), other.getValue());
      more |= before == null;
      if (before != null && !Objects.equals(before, other.getValue())) {
        places.report(CsvProblem.ROWS_DISAGREE, places.locate(number, null, null), id);
      }
    }
    if (more) {
      store.add(kind, id, known.row(), merged);
    }
  }
}
