// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.ReadOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a package side by side, and puts their rows together in order. */
final class PackageReader implements EntityReader {
  private final PackageFiles files;
  private final ReadOptions options;
  private final Consumer<Problem> problems;
  private final TableCursor.Opener opener;
  private final LooseRows loose = new LooseRows();
  private final List<EntityRows> tables = new ArrayList<>();
  private final RowReader rows;
  private final PackageHeader description;
  private final DatasetHeader header;
  private final AttachmentCheck attachments;
  private @Nullable PackageEntry next;
  private boolean ended;
  private boolean complete = true;
  private long sequence;
  private long lastSeq = -1;

  PackageReader(PackageFiles files, ReadOptions options, Consumer<Problem> problems)
      throws IOException {
    this.files = files;
    this.options = options;
    this.problems = problems;
    this.description = new PackageHeader(files, options.limits(), problems);
    this.header = description.read();
    this.opener = new TableCursor.Opener(files, description, options, loose, problems);
    this.rows =
        new RowReader(
            files.name(), header, new ColumnDates(opener::again), options, problems, this::orphan);
    this.attachments =
        new AttachmentCheck(files, description.includesAttachments(), options, problems);
    for (Table table : Layout.model().entities()) {
      open(table);
    }
    open(Table.OTHER);
  }

  private void open(Table table) throws IOException {
    boolean there = opener.tables().contains(table);
    TableCursor entities = there ? opener.open(table) : null;
    List<TableCursor> lists = new ArrayList<>();
    for (Table list : table.withDescendants()) {
      TableCursor cursor =
          list != table && opener.tables().contains(list) ? opener.open(list) : null;
      if (cursor != null) {
        lists.add(cursor);
      }
    }
    EntityRows group =
        entities == null
            ? null
            : new EntityRows(
                entities,
                lists,
                loose,
                options.limits().entityBytes(),
                this::orphan,
                this::foreign,
                this::reject);
    if (group != null) {
      tables.add(group);
      return;
    }
    for (TableCursor list : lists) {
      for (Row row = list.peek(); row != null; row = list.peek()) {
        orphan(row);
        list.take();
      }
      list.close();
    }
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && !ended) {
        advance();
      }
      return next != null;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void advance() throws IOException {
    EntityRows first = null;
    long seq = 0;
    for (EntityRows table : tables) {
      Row row = table.peek();
      if (row != null && (first == null || row.seq() < seq)) {
        first = table;
        seq = row.seq();
      }
    }
    if (first == null) {
      end();
      return;
    }
    Row row = first.take();
    if (seq == lastSeq && seq != Row.NO_SEQ) {
      report(CsvProblem.DUPLICATE_SEQ, row);
    }
    lastSeq = seq;
    if (first.isTooLarge()) {
      problems.accept(
          Problem.of(
              CsvProblem.ENTITY_TOO_LARGE,
              rows.locate(row, row.plan().place(0)),
              null,
              "limit",
              Integer.toString(options.limits().entityBytes())));
      reject(row);
      first.reject();
    } else {
      next = rows.entry(row, sequence++, first::group);
      attachments.check(next);
    }
    first.finish();
  }

  private void end() throws IOException {
    ended = true;
    for (EntityRows table : tables) {
      table.drain();
    }
    loose.takeAll().forEach(this::orphan);
    attachments.end();
  }

  /** Rejects a row that belongs to nothing. */
  private void orphan(Row row) {
    report(CsvProblem.ORPHAN_ROW, row);
    reject(row);
  }

  private void reject(Row row) {
    complete = false;
    byte[] bytes = CsvText.line(row.cells().cells()).getBytes(StandardCharsets.UTF_8);
    try {
      options.rejects().reject(ByteBuffer.wrap(bytes));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void foreign(Row row) {
    Location at = rows.locate(row, row.plan().place(1));
    problems.accept(Problem.of(CsvProblem.OTHER_OWNER, at, null));
  }

  private void report(CsvProblem code, Row row) {
    problems.accept(Problem.of(code, rows.locate(row, row.plan().place(0)), null));
  }

  @Override
  public Entry next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    PackageEntry entry = next;
    next = null;
    return entry;
  }

  @Override
  public @Nullable Location locateHeader(String pointer) {
    return description.locateHeader(pointer);
  }

  @Override
  public DatasetHeader header() {
    return header;
  }

  @Override
  public long bytesRead() {
    return files.bytesRead();
  }

  @Override
  public boolean complete() {
    return complete && !files.isDamaged() && opener.isComplete();
  }

  @Override
  public void close() throws IOException {
    for (EntityRows table : tables) {
      table.close();
    }
    opener.close();
    files.close();
  }
}
