// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.hrix.csv.FlatStore.Kept;
import org.hrix.csv.table.Headings;
import org.hrix.csv.table.TableOptions;
import org.hrix.csv.table.TableReader;
import org.hrix.csv.table.TableRow;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.model.DatasetHeader;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the flat table back as far as it goes: what its rows say of a record is put together by the
 * record's id. A record may be in any number of rows, so all rows are read, and their cells go to
 * disk, before the first record is given.
 */
final class FlatReader implements EntityReader {
  private static final List<FlatColumn> COLUMNS = List.of(FlatColumn.values());

  private final FlatStore store = new FlatStore();
  private final FlatPlaces places;
  private final FlatEntities entities;
  private final ReadOptions options;
  private boolean complete;
  private long bytes;
  private long at;
  private long sequence;
  private @Nullable Entry next;

  FlatReader(Source source, ReadOptions options, Consumer<Problem> problems) throws IOException {
    this.options = options;
    try (InputStream in = new Counted(source.open(""));
        TableReader table =
            TableReader.open(
                in, source.name(), FlatPlaces.PART, TableOptions.of(options), problems)) {
      TableRow headings = table.next();
      List<String> found = headings == null ? List.of() : headings.cells();
      List<String> known = COLUMNS.stream().map(FlatColumn::heading).toList();
      Headings matched = Headings.match(found, known);
      places = new FlatPlaces(source.name(), matched, problems);
      matched.report(table::locate, problems);
      table.nameColumns(places.names(found.size()));
      entities = new FlatEntities(places);
      read(table, matched, found);
      complete &= table.isComplete();
    } catch (IOException | RuntimeException failure) {
      store.close();
      throw failure;
    }
  }

  private void read(TableReader table, Headings headings, List<String> found) throws IOException {
    complete = true;
    FlatRecords records = new FlatRecords(store, places);
    boolean first = true;
    for (TableRow row = table.next(); row != null; row = table.next()) {
      boolean tags = first && isTags(row);
      first &= row.isBlank();
      if (!row.isBlank() && !tags && !records.add(cells(row, headings, found), row.number())) {
        complete = false;
        byte[] line = CsvText.line(row.cells()).getBytes(StandardCharsets.UTF_8);
        options.rejects().reject(ByteBuffer.wrap(line));
      }
    }
  }

  /** Tells whether a row holds tags of the Humanitarian Exchange Language. */
  private static boolean isTags(TableRow row) {
    return !row.isBlank()
        && row.cells().stream().allMatch(cell -> cell.isEmpty() || cell.startsWith("#"));
  }

  private static FlatRow cells(TableRow row, Headings headings, List<String> found) {
    FlatRow cells = new FlatRow();
    for (int place = 0; place < found.size(); place++) {
      String cell = TablePlan.at(row, place);
      int known = headings.columns().get(place).known();
      if (cell != null && known != Headings.NONE) {
        cells.set(COLUMNS.get(known), Cells.decode(cell));
      } else if (cell != null) {
        cells.others().putIfAbsent(found.get(place), Cells.decode(cell));
      }
    }
    return cells;
  }

  /** Counts what was read. */
  private final class Counted extends java.io.FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      bytes += Math.max(0, read);
      return read;
    }
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && at < store.size()) {
        long here = at;
        Kept kept = store.read(here);
        at = kept.next();
        if (store.isLatest(kept, here)) {
          next = entities.entry(kept, sequence++);
        }
      }
      return next != null;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Entry next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Entry entry = next;
    next = null;
    return entry;
  }

  @Override
  public DatasetHeader header() {
    return DatasetHeader.builder().build();
  }

  @Override
  public long bytesRead() {
    return bytes;
  }

  @Override
  public boolean complete() {
    return complete;
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
