// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.schemas.Schemas;

/** Reads the tables of plain cells that come with the program. */
final class DataFile {
  private DataFile() {}

  /**
   * Reads a table.
   *
   * @param name the file in {@code schemas}
   * @param header its first line
   * @return the rows behind it, each as long as the header
   */
  static List<String[]> rows(String name, String header) {
    try (InputStream in = Schemas.open(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String[]> rows = new ArrayList<>();
      int columns = header.split(",", -1).length;
      for (String line : text.split("\n", 0)) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns || (rows.isEmpty() && !line.equals(header))) {
          throw new IllegalStateException(name + " is malformed in line " + (rows.size() + 1));
        }
        rows.add(cells);
      }
      return rows.subList(1, rows.size());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
