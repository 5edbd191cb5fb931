// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hrix.csv.CsvPackageFormat;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.Format;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.json.JsonLinesFormat;
import org.hrix.model.Entity;
import org.hrix.testkit.generator.DatasetGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Converts a generated dataset from JSON Lines to the CSV package and back, and reads the package:
 * HRIX, and beside it what Jackson and Commons CSV take for the same values without understanding
 * any of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 2,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class CsvPackageBenchmark {

  /** How many incidents the dataset has; a thousand are about 18 MB. */
  @Param("1000")
  public int incidents;

  private final Format lines = new JsonLinesFormat();
  private final Format tables = new CsvPackageFormat();

  private byte[] file = new byte[0];
  private Path folder = Path.of("");
  private int folders;

  /**
   * Makes the dataset in both formats.
   *
   * @throws IOException when temporary files cannot be written
   */
  @Setup
  public void makeDataset() throws IOException {
    folder = Files.createTempDirectory("hrix-benchmark");
    DatasetGenerator generator = new DatasetGenerator(1, incidents);
    List<Entity> entities = new ArrayList<>();
    generator.forEachRemaining(entities::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out.jsonl")) {
      new Conversion().write(generator.header(), entities, target, lines, loss -> {});
      target.commit();
    }
    file = out.toByteArray();
    try (Target target = Targets.folder(folder.resolve("package"), "package")) {
      convert(Sources.bytes(file, "in"), lines, target, tables);
      target.commit();
    }
  }

  /**
   * Deletes the temporary files.
   *
   * @throws IOException when they cannot be deleted
   */
  @TearDown
  public void deleteFiles() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void convert(Source source, Format from, Target target, Format to)
      throws IOException {
    new Conversion().run(source, from, target, to, problem -> {}, loss -> {});
  }

  /**
   * Converts JSON Lines to the package with HRIX.
   *
   * @throws IOException when temporary files cannot be written
   */
  @Benchmark
  public void toTablesHrix() throws IOException {
    folders++;
    try (Source source = Sources.bytes(file, "in");
        Target target = Targets.folder(folder.resolve("to-" + folders), "to")) {
      convert(source, lines, target, tables);
    }
  }

  /**
   * Reads the values with Jackson, and prints the same cells with Commons CSV.
   *
   * @return the number of entities
   * @throws IOException when temporary files cannot be written
   */
  @Benchmark
  public long toTablesPlain() throws IOException {
    folders++;
    Path out = folder.resolve("plain-" + folders);
    return PlainTables.write(new ByteArrayInputStream(file), out, folder.resolve("package"));
  }

  /**
   * Converts the package to JSON Lines with HRIX.
   *
   * @throws IOException when temporary files cannot be read
   */
  @Benchmark
  public void fromTablesHrix() throws IOException {
    try (Source source = Sources.path(folder.resolve("package"), "package");
        Target target = Targets.stream(OutputStream.nullOutputStream(), "out.jsonl")) {
      convert(source, tables, target, lines);
    }
  }

  /**
   * Reads the package into entities with HRIX.
   *
   * @param hole takes them
   * @throws IOException when temporary files cannot be read
   */
  @Benchmark
  public void readTablesHrix(Blackhole hole) throws IOException {
    try (Source source = Sources.path(folder.resolve("package"), "package");
        EntityReader reader = tables.open(source, ReadOptions.DEFAULT, hole::consume)) {
      while (reader.hasNext()) {
        hole.consume(reader.next());
      }
    }
  }

  /**
   * Reads the rows of the same files with Commons CSV.
   *
   * @param hole takes them
   * @throws IOException when temporary files cannot be read
   */
  @Benchmark
  public void readTablesPlain(Blackhole hole) throws IOException {
    PlainTables.read(folder.resolve("package"), hole::consume);
  }
}
