// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hrix.csv.table.Headings;
import org.hrix.csv.table.TableRow;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Where the columns of a flat table are, and findings about its cells. */
final class FlatPlaces {
  /** The table has no name within its input. */
  static final String PART = "";

  private final String source;
  private final Consumer<Problem> problems;
  private final Map<FlatColumn, Integer> places = new EnumMap<>(FlatColumn.class);

  FlatPlaces(String source, Headings headings, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
    FlatColumn[] columns = FlatColumn.values();
    for (int i = 0; i < columns.length; i++) {
      int place = headings.columnOf(i);
      if (place != Headings.NONE) {
        places.put(columns[i], place);
      }
    }
  }

  /** Names a cell; the row as a whole for no column, or one that is not there. */
  Location locate(long row, @Nullable FlatColumn column, @Nullable String pointer) {
    Integer place = column == null ? null : places.get(column);
    String letter = place == null ? null : TableRow.letter(place);
    String heading = column == null || place == null ? null : column.heading();
    return new Location(source, PART, 0, 0, row, letter, heading, pointer);
  }

  /** Lists the headings of all columns of the table, null for those that are not known. */
  List<@Nullable String> names(int columns) {
    @Nullable String[] names = new @Nullable String[columns];
    places.forEach((column, place) -> names[place] = column.heading());
    return Arrays.asList(names);
  }

  void report(ProblemCode code, Location at, @Nullable String entity, String... arguments) {
    problems.accept(Problem.of(code, at, entity, arguments));
  }
}
