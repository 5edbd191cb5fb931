// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hrix.io.EntityReader;
import org.hrix.io.EntityWriter;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.json.JsonLinesFormat;
import org.hrix.model.DatasetHeader;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes a generated dataset as JSON Lines: HRIX into typed entities with places and
 * detection of duplicate names, Jackson's databind polymorphically into records with strings for
 * dates, and Jackson's parser over the bare tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 2,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class JsonLinesBenchmark {

  /** How many incidents the dataset has; a thousand are about 18 MB. */
  @Param("1000")
  public int incidents;

  private final JsonLinesFormat format = new JsonLinesFormat();
  private final JsonFactory tokens = JsonFactory.builder().build();
  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              old ->
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .build();
  private final ObjectReader reader = mapper.readerFor(BaselineEntity.class);
  private final ObjectWriter writer =
      mapper.writerFor(BaselineEntity.class).withRootValueSeparator("\n");

  private byte[] file = new byte[0];
  private byte[] body = new byte[0];
  private List<Entity> entities = List.of();
  private List<BaselineEntity> records = List.of();
  private DatasetHeader header = DatasetHeader.builder().build();

  /**
   * Makes the dataset.
   *
   * @throws IOException never, in memory
   */
  @Setup
  public void makeDataset() throws IOException {
    DatasetGenerator generator = new DatasetGenerator(1, incidents);
    header = generator.header();
    entities = new ArrayList<>();
    generator.forEachRemaining(entities::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out);
    file = out.toByteArray();
    int lineEnd = 0;
    while (file[lineEnd] != '\n') {
      lineEnd++;
    }
    body = Arrays.copyOfRange(file, lineEnd + 1, file.length);
    try (MappingIterator<BaselineEntity> lines = reader.readValues(body)) {
      records = lines.readAll();
    }
    if (records.size() != entities.size()) {
      throw new IllegalStateException("the baseline reads another number of entities");
    }
  }

  private void write(OutputStream out) throws IOException {
    try (Target target = Targets.stream(out, "out.jsonl");
        EntityWriter entityWriter =
            format.create(target, header, WriteOptions.DEFAULT, loss -> {})) {
      for (Entity entity : entities) {
        entityWriter.write(entity);
      }
    }
  }

  /**
   * Reads typed entities with HRIX.
   *
   * @param hole takes them
   * @throws IOException never, in memory
   */
  @Benchmark
  public void readHrix(Blackhole hole) throws IOException {
    try (Source source = Sources.stream(new ByteArrayInputStream(file), "in.jsonl");
        EntityReader entries = format.open(source, ReadOptions.DEFAULT, hole::consume)) {
      while (entries.hasNext()) {
        hole.consume(entries.next());
      }
    }
  }

  /**
   * Reads records with databind.
   *
   * @param hole takes them
   */
  @Benchmark
  public void readDatabind(Blackhole hole) {
    try (MappingIterator<BaselineEntity> lines =
        reader.readValues(new ByteArrayInputStream(body))) {
      while (lines.hasNext()) {
        hole.consume(lines.next());
      }
    }
  }

  /**
   * Reads tokens only.
   *
   * @param hole takes them
   */
  @Benchmark
  public void readTokens(Blackhole hole) {
    try (JsonParser parser =
        tokens.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(body))) {
      while (parser.nextToken() != null) {
        hole.consume(parser.currentToken());
      }
    }
  }

  /**
   * Writes typed entities with HRIX.
   *
   * @throws IOException never, to nowhere
   */
  @Benchmark
  public void writeHrix() throws IOException {
    write(OutputStream.nullOutputStream());
  }

  /** Writes records with databind. */
  @Benchmark
  public void writeDatabind() {
    try (SequenceWriter lines = writer.writeValues(OutputStream.nullOutputStream())) {
      lines.writeAll(records);
    }
  }
}
