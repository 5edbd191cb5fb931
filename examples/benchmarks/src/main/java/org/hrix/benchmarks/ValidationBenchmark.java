// SPDX-License-Identifier: Apache-2.0
package org.hrix.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.io.EntityWriter;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.StreamValidator;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.json.JsonLinesFormat;
import org.hrix.model.Entity;
import org.hrix.schemas.Schemas;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.validation.Profile;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validates a generated dataset: HRIX reads and checks its lines with all rules and references, on
 * one thread and on all; its rules alone check the entities in memory. Beside it, in the same run:
 * databind reads the same lines and checks nothing; networknt checks trees of them against the
 * published schema; Hibernate Validator checks the constraints of the entities in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 2,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class ValidationBenchmark {
  private static final String BUNDLE = "json-schema/bundle.schema.json";
  private static final String ID = "https://hrix.invalid/1.0/bundle.schema.json";

  /** How many incidents the dataset has; a thousand are about 18 MB. */
  @Param("1000")
  public int incidents;

  private final JsonLinesFormat format = new JsonLinesFormat();
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final ObjectReader records = mapper.readerFor(BaselineEntity.class);
  private final ObjectReader trees = mapper.readerFor(JsonNode.class);
  private final DatasetValidator rules = DatasetValidator.of(Profile.EXCHANGE);
  private final StreamValidator all = new StreamValidator();
  private final StreamValidator alone =
      new StreamValidator(ReadOptions.DEFAULT, Profile.EXCHANGE, 1, bytes -> {});

  private byte[] file = new byte[0];
  private byte[] body = new byte[0];
  private Dataset dataset = new Dataset(new DatasetGenerator(1, 1).header(), List.of());
  private Schema schema = schema();
  private Validator constraints = constraints();

  private static Schema schema() {
    try (InputStream in = Schemas.open(BUNDLE)) {
      String bundle = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema compiled =
          SchemaRegistry.withDefaultDialect(
                  SpecificationVersion.DRAFT_2020_12,
                  builder -> builder.schemas(Map.of(ID, bundle)))
              .getSchema(SchemaLocation.of(ID + "#/$defs/anyEntity"));
      compiled.initializeValidators();
      return compiled;
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static Validator constraints() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /**
   * Makes the dataset.
   *
   * @throws IOException never, in memory
   */
  @Setup
  public void makeDataset() throws IOException {
    DatasetGenerator generator = new DatasetGenerator(1, incidents);
    List<Entity> entities = new ArrayList<>();
    generator.forEachRemaining(entities::add);
    dataset = new Dataset(generator.header(), entities);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out.jsonl");
        EntityWriter writer =
            format.create(target, dataset.header(), WriteOptions.DEFAULT, loss -> {})) {
      for (Entity entity : entities) {
        writer.write(entity);
      }
    }
    file = out.toByteArray();
    int lineEnd = 0;
    while (file[lineEnd] != '\n') {
      lineEnd++;
    }
    body = Arrays.copyOfRange(file, lineEnd + 1, file.length);
  }

  private void validate(StreamValidator validator, Blackhole hole) throws IOException {
    try (Source source = Sources.bytes(file, "in.jsonl")) {
      hole.consume(validator.validate(source, format, hole::consume));
    }
  }

  /**
   * Reads and checks with HRIX on all processors.
   *
   * @param hole takes the findings
   * @throws IOException never, in memory
   */
  @Benchmark
  public void validateHrix(Blackhole hole) throws IOException {
    validate(all, hole);
  }

  /**
   * Reads and checks with HRIX on one thread.
   *
   * @param hole takes the findings
   * @throws IOException never, in memory
   */
  @Benchmark
  public void validateHrixAlone(Blackhole hole) throws IOException {
    validate(alone, hole);
  }

  /**
   * Checks entities in memory with HRIX.
   *
   * @param hole takes the findings
   */
  @Benchmark
  public void rulesHrix(Blackhole hole) {
    hole.consume(rules.validate(dataset, hole::consume));
  }

  /**
   * Reads records with databind.
   *
   * @param hole takes them
   */
  @Benchmark
  public void readRecords(Blackhole hole) {
    read(records, hole);
  }

  /**
   * Reads trees with databind.
   *
   * @param hole takes them
   */
  @Benchmark
  public void readTrees(Blackhole hole) {
    read(trees, hole);
  }

  private void read(ObjectReader reader, Blackhole hole) {
    try (MappingIterator<Object> lines = reader.readValues(new ByteArrayInputStream(body))) {
      while (lines.hasNext()) {
        hole.consume(lines.next());
      }
    }
  }

  /**
   * Reads trees and checks them against the published schema.
   *
   * @param hole takes the errors
   */
  @Benchmark
  public void validateSchema(Blackhole hole) {
    try (MappingIterator<JsonNode> lines = trees.readValues(new ByteArrayInputStream(body))) {
      while (lines.hasNext()) {
        hole.consume(schema.validate(lines.next()));
      }
    }
  }

  /**
   * Checks the constraints of entities in memory.
   *
   * @param hole takes the violations
   */
  @Benchmark
  public void validateConstraints(Blackhole hole) {
    for (Entity entity : dataset.entities()) {
      hole.consume(constraints.validate(entity));
    }
  }
}
