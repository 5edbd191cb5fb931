// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.io.ReadLimits;
import org.hrix.validation.Problem;

/**
 * What came of reading a table.
 *
 * @param rejects the bytes that were rejected, decoded as ISO 8859-1
 */
record Reading(
    List<TableRow> rows,
    List<Problem> problems,
    Dialect dialect,
    int columns,
    String rejects,
    boolean complete) {

  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8), TableOptions.DEFAULT);
  }

  static Reading of(byte[] bytes, TableOptions options) {
    return of(new ByteArrayInputStream(bytes), options);
  }

  static Reading of(InputStream in, TableOptions options) {
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    TableOptions keeping =
        new TableOptions(
            options.encoding(),
            options.delimiter(),
            options.limits(),
            bytes -> {
              byte[] copy = new byte[bytes.remaining()];
              bytes.get(copy);
              rejects.writeBytes(copy);
            });
    List<TableRow> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (TableReader reader = TableReader.open(in, "in.csv", null, keeping, problems::add)) {
      TableRow row = reader.next();
      while (row != null) {
        rows.add(row);
        row = reader.next();
      }
      return new Reading(
          rows,
          problems,
          reader.dialect(),
          reader.columns(),
          rejects.toString(StandardCharsets.ISO_8859_1),
          reader.isComplete());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static TableOptions limits(int rowChars, int cells) {
    return new TableOptions(
        null, null, new ReadLimits(1, 2 * rowChars, cells), TableOptions.DEFAULT.rejects());
  }

  List<List<String>> cells() {
    return rows.stream().map(TableRow::cells).toList();
  }

  /** Returns each finding as its code and place, for instance {@code CSV-002 B3}. */
  List<String> findings() {
    return problems.stream().map(Reading::finding).toList();
  }

  private static String finding(Problem problem) {
    String letter = problem.location().columnLetter();
    long row = problem.location().row();
    String place = (letter == null ? "" : letter) + (row == 0 ? "" : Long.toString(row));
    return place.isEmpty() ? problem.code().id() : problem.code().id() + " " + place;
  }
}
