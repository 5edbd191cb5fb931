// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.util.List;
import java.util.function.Consumer;
import org.hrix.csv.CsvProblem;
import org.hrix.csv.table.Dialect.LineEnd;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a table and with its rows, and where. */
final class TableFindings {
  private static final int NO_COLUMN = -1;

  private final String source;
  private final @Nullable String part;
  private final Consumer<Problem> problems;

  private List<@Nullable String> names = List.of();
  private long row;
  private long line;
  private long blankRow;
  private long blankLine;
  private long blanks;
  private boolean anyRow;
  private boolean toldEmptyCells;
  private boolean toldLineEnds;
  private LineEnd lineEnd = LineEnd.NONE;

  TableFindings(String source, @Nullable String part, Consumer<Problem> problems) {
    this.source = source;
    this.part = part;
    this.problems = problems;
  }

  /** Goes to the next row. */
  void row(long number, long lineNumber) {
    row = number;
    line = lineNumber;
  }

  /** Returns the line of the current row. */
  long line() {
    return line;
  }

  /** Sets what the columns are called; null for those that are not known. */
  void nameColumns(List<@Nullable String> headings) {
    names = headings;
  }

  /** Names a place in the current row; no column for a negative one. */
  Location place(int column) {
    String letter = column < 0 ? null : TableRow.letter(column);
    String name = column < 0 || column >= names.size() ? null : names.get(column);
    return new Location(source, part, line, 0, row, letter, name, null);
  }

  void inTable(CsvProblem code, String... arguments) {
    Location table = new Location(source, part, 0, 0, 0, null, null);
    problems.accept(Problem.of(code, table, null, arguments));
  }

  void inRow(CsvProblem code, int column, String... arguments) {
    tellBlanks();
    problems.accept(Problem.of(code, place(column), null, arguments));
  }

  void inRow(CsvProblem code, String... arguments) {
    inRow(code, NO_COLUMN, arguments);
  }

  /** Takes note of how a row ends, and tells once when rows end differently. */
  void rowEnds(LineEnd end) {
    if (lineEnd == LineEnd.NONE) {
      lineEnd = end;
    } else if (end != lineEnd && end != LineEnd.NONE && !toldLineEnds) {
      toldLineEnds = true;
      inRow(CsvProblem.MIXED_LINE_ENDS);
    }
  }

  /** Returns how the first row ends. */
  LineEnd lineEnd() {
    return lineEnd;
  }

  /** Takes note of a blank row; those in sequence are told together. */
  void blankRow() {
    if (blanks == 0) {
      blankRow = row;
      blankLine = line;
    }
    blanks++;
  }

  /** Compares how many cells a row has with how many it should have. */
  void width(List<String> cells, int columns) {
    anyRow = true;
    tellBlanks();
    if (cells.size() < columns) {
      inRow(CsvProblem.SHORT_ROW, "expected", "" + columns, "found", "" + cells.size());
    } else if (cells.size() > columns) {
      wide(cells, columns);
    }
  }

  private void wide(List<String> cells, int columns) {
    int last = cells.size();
    while (last > columns && cells.get(last - 1).isEmpty()) {
      last--;
    }
    if (last > columns) {
      inRow(CsvProblem.LONG_ROW, columns, "expected", "" + columns, "found", "" + cells.size());
    } else if (!toldEmptyCells) {
      toldEmptyCells = true;
      inRow(CsvProblem.EMPTY_CELLS_BEYOND, columns, "expected", "" + columns);
    }
  }

  /** Tells how many cells were put back, and how many could not be. */
  void doubleEncoding(DoubleEncoding doubled) {
    Location first = new Location(source, part, 1, 0, 1, TableRow.letter(0), null);
    String count = Long.toString(doubled.mended());
    String found = doubled.codePage();
    problems.accept(
        Problem.of(CsvProblem.DOUBLE_ENCODED, first, null, "count", count, "found", found));
    Location left = doubled.firstLeft();
    if (left != null) {
      String rest = Long.toString(doubled.left());
      problems.accept(Problem.of(CsvProblem.NOT_PUT_BACK, left, null, "count", rest));
    }
  }

  /** Tells what is only known at the end. */
  void end(boolean damaged) {
    if (damaged) {
      inRow(CsvProblem.DAMAGED);
    }
    tellBlanks();
    if (!anyRow && !damaged) {
      inTable(CsvProblem.EMPTY);
    }
  }

  private void tellBlanks() {
    if (blanks > 0) {
      Location place = new Location(source, part, blankLine, 0, blankRow, null, null);
      String count = Long.toString(blanks);
      blanks = 0;
      problems.accept(Problem.of(CsvProblem.BLANK_ROWS, place, null, "count", count));
    }
  }
}
