// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.hrix.csv.CsvProblem;
import org.hrix.text.CodePoints;
import org.hrix.text.Spelling;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of a table mean: first those that are known exactly, then those that are known
 * but for case, white space, underscores and byte order marks. Misspelt headings are not known, but
 * the nearest known one is suggested.
 *
 * @param columns the columns from the left
 */
public record Headings(List<Column> columns) {

  /** Says that a column or heading is none of those asked about. */
  public static final int NONE = -1;

  private static final int LONGEST = 2000;

  /** How a heading was understood. */
  public enum Kind {
    /** It is a known heading. */
    EXACT,
    /** It is a known heading in another case or with other white space. */
    REWRITTEN,
    /** It is not known. */
    EXTRA,
    /** It stands over another column too, and that one is meant. */
    DUPLICATE,
    /** There is none. */
    BLANK
  }

  /**
   * A column.
   *
   * @param kind how its heading was understood
   * @param known which of the known headings it is, from 0; {@link #NONE} for none
   * @param suggestion the known heading it is, or that its own may be misspelt for; null for none
   * @param twin the other column with the same heading, from 0; {@link #NONE} for none
   */
  public record Column(Kind kind, int known, @Nullable String suggestion, int twin) {}

  /** Copies the columns. */
  public Headings {
    columns = List.copyOf(columns);
  }

  /**
   * Finds out what headings mean.
   *
   * @param found the headings from the left
   * @param known the known headings, each once
   * @return the columns, as many as headings were found
   */
  public static Headings match(List<String> found, List<String> known) {
    return match(found, known, List.of());
  }

  /**
   * Finds out what headings mean, where it is known which of them the table should have.
   *
   * @param found the headings from the left
   * @param known the known headings, each once
   * @param expected those that the table should have; a misspelt heading was rather meant to be one
   *     of these than another known one
   * @return the columns, as many as headings were found
   */
  public static Headings match(List<String> found, List<String> known, List<String> expected) {
    return new Matcher(found, known, expected).match();
  }

  /**
   * Counts the columns, but for those without heading at the right end.
   *
   * @return as many as rows should have
   */
  public int width() {
    int width = columns.size();
    while (width > 0 && columns.get(width - 1).kind() == Kind.BLANK) {
      width--;
    }
    return width;
  }

  /**
   * Finds the column of a known heading.
   *
   * @param known which heading, from 0
   * @return the column from 0, {@link #NONE} when it is missing
   */
  public int columnOf(int known) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).known() == known) {
        return i;
      }
    }
    return NONE;
  }

  /**
   * Reports each column that is not known exactly, once. Columns without heading at the right end
   * are left out, since nothing may stand in them.
   *
   * @param places finds the heading of a column
   * @param problems takes the findings from the left
   */
  public void report(IntFunction<Location> places, Consumer<Problem> problems) {
    for (int i = 0; i < width(); i++) {
      Problem problem = problem(columns.get(i), places.apply(i));
      if (problem != null) {
        problems.accept(problem);
      }
    }
  }

  private static @Nullable Problem problem(Column column, Location place) {
    String suggestion = column.suggestion();
    return switch (column.kind()) {
      case EXACT -> null;
      case BLANK -> Problem.of(CsvProblem.BLANK_HEADING, place, null);
      case DUPLICATE ->
          Problem.of(
              CsvProblem.DUPLICATE_HEADING, place, null, "other", TableRow.letter(column.twin()));
      case REWRITTEN ->
          Problem.of(
              CsvProblem.REWRITTEN_HEADING, place, null, "suggestion", String.valueOf(suggestion));
      case EXTRA ->
          suggestion == null
              ? Problem.of(CsvProblem.EXTRA_COLUMN, place, null)
              : Problem.of(CsvProblem.MISSPELT_HEADING, place, null, "suggestion", suggestion);
    };
  }

  /** Leaves out what people and programs change: case, white space, underscores, marks. */
  static String plain(String heading) {
    StringBuilder plain = new StringBuilder(heading.length());
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (c != '_' && c != '\uFEFF' && c != '\u200B' && !CodePoints.isWhiteSpace(c)) {
        plain.append(c);
      }
    }
    // The case of some letters takes quadratic time, and a heading as long as that is not known.
    String bare = plain.toString();
    return bare.length() > LONGEST ? bare : bare.toLowerCase(Locale.ROOT);
  }

  /** Matches the headings of one table. */
  private static final class Matcher {
    private final List<String> found;
    private final List<String> known;
    private final Set<String> expected;
    private final @Nullable Column[] columns;
    private final int[] columnOf;

    Matcher(List<String> found, List<String> known, List<String> expected) {
      this.found = found;
      this.known = known;
      this.expected = Set.copyOf(expected);
      this.columns = new Column[found.size()];
      this.columnOf = new int[known.size()];
      Arrays.fill(columnOf, NONE);
    }

    Headings match() {
      Map<String, Integer> exact = new HashMap<>();
      Map<String, Integer> plain = new HashMap<>();
      for (int i = 0; i < known.size(); i++) {
        exact.put(known.get(i), i);
        plain.merge(plain(known.get(i)), i, (one, other) -> NONE);
      }
      for (int i = 0; i < columns.length; i++) {
        take(i, exact.getOrDefault(found.get(i), NONE), Kind.EXACT);
      }
      for (int i = 0; i < columns.length; i++) {
        take(i, plain.getOrDefault(plain(found.get(i)), NONE), Kind.REWRITTEN);
      }
      List<Column> all = new ArrayList<>();
      for (int i = 0; i < columns.length; i++) {
        Column column = columns[i];
        String bare = plain(found.get(i));
        all.add(column != null ? column : other(i, bare, plain.getOrDefault(bare, NONE)));
      }
      return new Headings(all);
    }

    private void take(int column, int meant, Kind kind) {
      if (columns[column] == null && meant != NONE && columnOf[meant] == NONE) {
        columnOf[meant] = column;
        columns[column] = new Column(kind, meant, known.get(meant), NONE);
      }
    }

    private Column other(int column, String bare, int meant) {
      if (bare.isEmpty()) {
        return new Column(Kind.BLANK, NONE, null, NONE);
      }
      int same = found.indexOf(found.get(column));
      int twin = meant == NONE || same < column ? same : columnOf[meant];
      return twin == column
          ? new Column(Kind.EXTRA, NONE, nearest(found.get(column)), NONE)
          : new Column(Kind.DUPLICATE, NONE, null, twin);
    }

    private @Nullable String nearest(String heading) {
      List<String> absent = new ArrayList<>();
      for (int i = 0; i < columnOf.length; i++) {
        if (columnOf[i] == NONE) {
          absent.add(known.get(i));
        }
      }
      List<String> missing = new ArrayList<>(absent);
      missing.removeIf(name -> !expected.contains(name));
      String likely = Spelling.nearest(heading.strip(), missing);
      return likely == null ? Spelling.nearest(heading.strip(), absent) : likely;
    }
  }
}
