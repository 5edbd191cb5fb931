// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hrix.csv.CsvPackageFormat;
import org.hrix.io.EntityReader;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;

/**
 * What a program does that knows nothing of the model: it reads JSON Lines with the streaming
 * parser of Jackson and prints the values with Commons CSV, or reads tables with Commons CSV. The
 * baseline of the CSV package, in JMH and in whole processes.
 *
 * <p>{@code java -cp benchmarks.jar org.hrix.benchmarks.PlainTables write IN.jsonl OUT PACKAGE}
 * prints tables with the headings of those of a package into a folder; {@code PlainTables read
 * PACKAGE} prints the number of rows. To be held against the latter, {@code PlainTables entities
 * PACKAGE} reads the package into entities with HRIX, and prints their number.
 */
public final class PlainTables {
  private PlainTables() {}

  /**
   * Writes or reads tables.
   *
   * @param arguments {@code write}, a file of JSON Lines, the folder to write to, and a package
   *     with its headings; or {@code read} or {@code entities} and a folder with tables
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 4 && arguments[0].equals("write")) {
      try (InputStream in =
          new BufferedInputStream(Files.newInputStream(Path.of(arguments[1])), 1 << 16)) {
        System.out.println(write(in, Path.of(arguments[2]), Path.of(arguments[3])));
      }
    } else if (arguments.length == 2 && arguments[0].equals("read")) {
      long[] rows = new long[1];
      read(Path.of(arguments[1]), row -> rows[0]++);
      System.out.println(rows[0]);
    } else if (arguments.length == 2 && arguments[0].equals("entities")) {
      System.out.println(entities(Path.of(arguments[1])));
    } else {
      System.err.println(
          "PlainTables write IN.jsonl OUT PACKAGE, read PACKAGE, or entities PACKAGE");
      System.exit(2);
    }
  }

  /**
   * Prints the values of entities into tables.
   *
   * @param in JSON Lines, the first of which is the header
   * @param folder takes the tables
   * @param headings a package whose tables have the headings
   * @return the number of entities
   * @throws IOException when a file cannot be read or written
   */
  static long write(InputStream in, Path folder, Path headings) throws IOException {
    Files.createDirectories(folder);
    try (PlainWriter writer = new PlainWriter(folder)) {
      for (Path table : tables(headings)) {
        try (CSVParser parser = parser(table)) {
          writer.table(table.getFileName().toString(), List.of(parser.iterator().next().values()));
        }
      }
      return writer.write(in);
    }
  }

  /**
   * Reads the rows of all tables of a package.
   *
   * @param folder the package
   * @param rows takes them
   * @throws IOException when a file cannot be read
   */
  static void read(Path folder, Consumer<CSVRecord> rows) throws IOException {
    for (Path table : tables(folder)) {
      try (CSVParser parser = parser(table)) {
        for (CSVRecord row : parser) {
          rows.accept(row);
        }
      }
    }
  }

  private static long entities(Path folder) throws IOException {
    long entities = 0;
    try (Source source = Sources.path(folder, folder.toString());
        EntityReader reader =
            new CsvPackageFormat().open(source, ReadOptions.DEFAULT, problem -> {})) {
      while (reader.hasNext()) {
        reader.next();
        entities++;
      }
    }
    return entities;
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static CSVParser parser(Path table) throws IOException {
    BufferedReader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return CSVFormat.RFC4180.parse(reader);
  }
}
