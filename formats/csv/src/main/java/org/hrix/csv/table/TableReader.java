// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hrix.csv.CsvProblem;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of cells, in constant memory. Bad data never throws: it is reported.
 *
 * <p>Not thread-safe.
 */
public final class TableReader implements Closeable {
  private final String source;
  private final @Nullable String part;
  private final Consumer<Problem> problems;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  private TableReader(
      InputStream in, String source, @Nullable String part, Consumer<Problem> problems)
      throws IOException {
    this.source = source;
    this.part = part;
    this.problems = problems;
    this.parser =
        CSVFormat.RFC4180.parse(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    this.records = parser.iterator();
  }

  /**
   * Opens a table.
   *
   * @param in its bytes; closed with the reader
   * @param source the name of the input in findings
   * @param part the name of the part in findings; null for a single file
   * @param problems takes the findings
   * @return the reader, before the first row
   * @throws IOException when the input fails
   */
  public static TableReader open(
      InputStream in, String source, @Nullable String part, Consumer<Problem> problems)
      throws IOException {
    return new TableReader(in, source, part, problems);
  }

  /**
   * Reads the next row.
   *
   * @return the row, null at the end
   * @throws IOException when the input fails
   */
  public @Nullable TableRow next() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CSVRecord record = records.next();
      return new TableRow(record.getRecordNumber(), record.toList());
    } catch (UncheckedIOException malformed) {
      problems.accept(
          Problem.of(
              CsvProblem.BAD_QUOTE,
              new Location(source, part, 0, 0, parser.getRecordNumber() + 1, null, null),
              null));
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
