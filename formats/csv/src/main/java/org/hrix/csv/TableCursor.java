// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.hrix.csv.table.TableOptions;
import org.hrix.csv.table.TableReader;
import org.hrix.csv.table.TableRow;
import org.hrix.io.ReadOptions;
import org.hrix.io.RejectSink;
import org.hrix.io.Scratch;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/** The rows of a table in the order of the stream, the next of which can be looked at. */
final class TableCursor implements Closeable {

  /** Rows in order. */
  interface Feed extends Closeable {
    /** Returns the next row, null at the end. */
    @Nullable Row next() throws IOException;
  }

  final TablePlan plan;
  private final Feed feed;
  private @Nullable Row next;

  private TableCursor(TablePlan plan, Feed feed) throws IOException {
    this.plan = plan;
    this.feed = feed;
    this.next = feed.next();
  }

  Table table() {
    return plan.table;
  }

  @Nullable Row peek() {
    return next;
  }

  void take() throws IOException {
    next = feed.next();
  }

  @Override
  public void close() throws IOException {
    feed.close();
  }

  /** Opens tables of a package. */
  static final class Opener {
    private final PackageFiles files;
    private final Consumer<Problem> problems;
    private final ReadOptions options;
    private final PackageHeader description;
    private final LooseRows loose;
    private final List<TableReader> readers = new ArrayList<>();
    private final Set<Table> there = new HashSet<>();
    private @Nullable Scratch scratch;

    Opener(
        PackageFiles files,
        PackageHeader description,
        ReadOptions options,
        LooseRows loose,
        Consumer<Problem> problems) {
      this.files = files;
      this.options = options;
      this.description = description;
      this.loose = loose;
      this.problems = problems;
      for (String part : files.parts()) {
        Table table = Layout.model().byPart(part);
        if (table != null) {
          there.add(table);
        }
      }
    }

    Set<Table> tables() {
      return there;
    }

    /** Opens a table; null when it has no headings. */
    @Nullable TableCursor open(Table table) throws IOException {
      String part = files.fullName(table.part());
      TableReader reader =
          TableReader.open(
              files.open(table.part()),
              files.name(),
              part,
              form(table),
              files.problems(table.part()));
      readers.add(reader);
      TableRow headings = reader.next();
      if (headings == null) {
        reader.close();
        return null;
      }
      TablePlan plan = new TablePlan(table, part, headings, description.columns(table), there);
      check(plan, headings);
      reader.nameColumns(plan.names());
      Feed rows = new Rows(reader, plan);
      return new TableCursor(plan, isSorted(table) ? rows : sorted(rows, plan));
    }

    private boolean isSorted(Table table) throws IOException {
      TableSum written = description.sum(table);
      try (InputStream in = files.open(table.part())) {
        if (written == null) {
          return OrderScan.isSorted(in);
        }
        TableSum.Watched watched = written.reading(in);
        boolean sorted = OrderScan.isSorted(watched);
        if (!watched.isAsWritten()) {
          report(CsvProblem.TABLE_CHANGED, files.fullName(table.part()), 0);
        }
        return sorted;
      } catch (ZipException | EOFException damaged) {
        return false;
      }
    }

    /** Opens a table that was opened before, and goes behind its headings, without findings. */
    TableReader again(TablePlan plan) throws IOException {
      Table table = plan.table;
      TableOptions form = form(table);
      TableOptions silent =
          new TableOptions(form.encoding(), form.delimiter(), form.limits(), RejectSink.NONE);
      TableReader reader =
          TableReader.open(
              files.open(table.part()), files.name(), plan.part, silent, problem -> {});
      reader.next();
      return reader;
    }

    /** Takes the comma as delimiter where the headings begin as we write them. */
    private TableOptions form(Table table) throws IOException {
      TableOptions given = TableOptions.of(options);
      if (given.delimiter() != null) {
        return given;
      }
      try (InputStream in = files.open(table.part())) {
        byte[] head = in.readNBytes(OrderScan.HEAD);
        Character comma = OrderScan.isOurForm(head, head.length) ? ',' : null;
        return new TableOptions(given.encoding(), comma, given.limits(), given.rejects());
      } catch (ZipException | EOFException damaged) {
        return given;
      }
    }

    /** Tells whether all that was read of the tables was read wholly. */
    boolean isComplete() {
      return readers.stream().allMatch(TableReader::isComplete);
    }

    private void check(TablePlan plan, TableRow headings) {
      for (String key : plan.missingKeys()) {
        report(CsvProblem.NO_KEY_COLUMN, plan.part, headings.number(), "property", key);
      }
      for (String heading : description.columns(plan.table)) {
        boolean absent = !headings.cells().contains(heading) && plan.isVacant(heading);
        if (absent && !plan.isSuggested(heading)) {
          report(CsvProblem.MISSING_COLUMN, plan.part, headings.number(), "property", heading);
        }
      }
      plan.headings.report(
          place ->
              new Location(
                  files.name(), plan.part, 0, 0, headings.number(), TableRow.letter(place), null),
          problems);
    }

    private Feed sorted(Feed rows, TablePlan plan) throws IOException {
      scratch = scratch == null ? Scratch.open() : scratch;
      RowSorter sorter = new RowSorter(plan, scratch);
      long last = -1;
      long moved = 0;
      long first = 0;
      try (rows) {
        for (Row row = rows.next(); row != null; row = rows.next()) {
          boolean keyed = row.seq() != Row.NO_SEQ;
          boolean behind = keyed && row.seq() < last;
          first = behind && moved == 0 ? row.cells().number() : first;
          moved += behind ? 1 : 0;
          last = keyed ? Math.max(last, row.seq()) : last;
          checkKey(row);
          if (keyed || plan.table.depth == 0 || !loose.add(row)) {
            sorter.add(row);
          }
        }
      }
      if (moved > 0) {
        report(CsvProblem.ROWS_MOVED, plan.part, first, "count", Long.toString(moved));
      }
      return sorter.sorted();
    }

    private void checkKey(Row row) {
      if (row.seq() == Row.NO_SEQ && row.plan().place(0) >= 0) {
        boolean empty = row.plan().cell(row.cells(), 0) == null;
        CsvProblem code = empty ? CsvProblem.NEW_ROW : CsvProblem.BAD_SEQ;
        int place = row.plan().place(0);
        Location at =
            PackageEntry.location(files.name(), row.plan(), row.cells().number(), place, null);
        problems.accept(Problem.of(code, at, null));
      }
    }

    private void report(CsvProblem code, String part, long row, String... arguments) {
      problems.accept(
          Problem.of(
              code, new Location(files.name(), part, 0, 0, row, null, null), null, arguments));
    }

    void close() throws IOException {
      if (scratch != null) {
        scratch.close();
      }
    }
  }

  /** Rows as they stand in the table, without those in which nothing stands. */
  private record Rows(TableReader reader, TablePlan plan) implements Feed {
    @Override
    public @Nullable Row next() throws IOException {
      for (TableRow row = reader.next(); row != null; row = reader.next()) {
        if (!row.isBlank()) {
          return Row.of(plan, row);
        }
      }
      return null;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
