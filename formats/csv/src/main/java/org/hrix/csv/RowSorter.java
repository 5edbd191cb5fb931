// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.hrix.csv.table.TableRow;
import org.hrix.csv.table.TableRow.Letters;
import org.hrix.io.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * Sorts rows on disk: as many as fit into memory at a time, then all of these together. Rows with
 * the same keys stay as they were.
 */
final class RowSorter {
  private static final int MAX_CHARACTERS = 8 << 20;
  private static final int MAX_RUNS = 64;

  private final TablePlan plan;
  private final Scratch scratch;
  private final int maxCharacters;
  private final List<Path> runs = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int characters;

  RowSorter(TablePlan plan, Scratch scratch) {
    this(plan, scratch, MAX_CHARACTERS);
  }

  RowSorter(TablePlan plan, Scratch scratch, int maxCharacters) {
    this.plan = plan;
    this.scratch = scratch;
    this.maxCharacters = maxCharacters;
  }

  void add(Row row) throws IOException {
    rows.add(row);
    characters += 40;
    for (String cell : row.cells().cells()) {
      characters += cell.length() + 40;
    }
    if (characters > maxCharacters) {
      spill();
    }
  }

  /** Returns the rows in order. */
  TableCursor.Feed sorted() throws IOException {
    Collections.sort(rows);
    if (runs.isEmpty()) {
      return new InMemory(rows);
    }
    spill();
    return merged(runs);
  }

  private void spill() throws IOException {
    Collections.sort(rows);
    if (!rows.isEmpty()) {
      runs.add(written(new InMemory(rows)));
    }
    rows.clear();
    characters = 0;
    if (runs.size() == MAX_RUNS) {
      Path all;
      try (Merge merge = merged(runs)) {
        all = written(merge);
      }
      for (Path run : runs) {
        Files.delete(run);
      }
      runs.clear();
      runs.add(all);
    }
  }

  private Path written(TableCursor.Feed feed) throws IOException {
    Path file = scratch.newFile();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (Row row = feed.next(); row != null; row = feed.next()) {
        out.writeLong(row.cells().number());
        out.writeBoolean(row.cells().isGarbled());
        out.writeInt(row.cells().cells().size());
        for (String cell : row.cells().cells()) {
          byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
          out.writeInt(bytes.length);
          out.write(bytes);
        }
      }
    }
    return file;
  }

  private Merge merged(List<Path> files) throws IOException {
    Merge merge = new Merge();
    int rank = 0;
    for (Path file : files) {
      merge.add(new Run(file, plan, rank++));
    }
    return merge;
  }

  private static final class InMemory implements TableCursor.Feed {
    private final List<Row> rows;
    private int next;

    InMemory(List<Row> rows) {
      this.rows = rows;
    }

    @Override
    public @Nullable Row next() {
      return next < rows.size() ? rows.get(next++) : null;
    }

    @Override
    public void close() {}
  }

  /** Rows in order, in a file. */
  private static final class Run implements Comparable<Run> {
    private final DataInputStream in;
    private final TablePlan plan;
    private final int rank;
    private @Nullable Row head;

    Run(Path file, TablePlan plan, int rank) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 15));
      this.plan = plan;
      this.rank = rank;
      advance();
    }

    void advance() throws IOException {
      head = null;
      long number;
      try {
        number = in.readLong();
      } catch (EOFException end) {
        return;
      }
      boolean garbled = in.readBoolean();
      int size = in.readInt();
      List<String> cells = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
      head = Row.of(plan, new TableRow(number, cells, 0, garbled ? Letters.GARBLED : Letters.READ));
    }

    Row head() {
      if (head == null) {
        throw new IllegalStateException("the run is at its end");
      }
      return head;
    }

    @Override
    public int compareTo(Run other) {
      int order = head().compareTo(other.head());
      return order == 0 ? Integer.compare(rank, other.rank) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return rank;
    }
  }

  private static final class Merge implements TableCursor.Feed {
    private final PriorityQueue<Run> queue = new PriorityQueue<>();
    private final List<Run> all = new ArrayList<>();

    void add(Run run) {
      all.add(run);
      if (run.head != null) {
        queue.add(run);
      }
    }

    @Override
    public @Nullable Row next() throws IOException {
      Run first = queue.poll();
      if (first == null) {
        return null;
      }
      Row row = first.head();
      first.advance();
      if (first.head != null) {
        queue.add(first);
      }
      return row;
    }

    @Override
    public void close() throws IOException {
      for (Run run : all) {
        run.in.close();
      }
    }
  }
}
