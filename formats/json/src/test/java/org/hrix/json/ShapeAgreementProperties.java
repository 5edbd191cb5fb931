// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hrix.data.Datum;
import org.hrix.io.ReadLimits;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.testkit.ArbitraryDatasets;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.testkit.generator.Dice;
import org.hrix.validation.EntityChecker;
import org.hrix.validation.Layer;
import org.hrix.validation.Locator;
import org.hrix.validation.Problem;
import org.hrix.validation.Severity;
import org.hrix.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schema, Jakarta Validation and the reader with its checker say the same of data with
 * mistakes in it, except what the published list excepts.
 */
class ShapeAgreementProperties {
  private static final String HEADER = "{\"hrix\":\"1.0\",\"dataset\":{}}\n";
  private static final Map<String, Integer> COUNTS = new TreeMap<>();
  private static final Map<SchemaException, Integer> EXCEPTIONS =
      new EnumMap<>(SchemaException.class);
  private static @Nullable ValidatorFactory factory;
  private static @Nullable Validator validator;

  private final SchemaChecker schemas = new SchemaChecker();

  @BeforeContainer
  static void start() {
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    validator = factory.getValidator();
  }

  @AfterContainer
  static void stop() {
    factory.close();
    System.out.println("Shape agreement: " + COUNTS);
    System.out.println("Shape agreement, exceptions hit: " + EXCEPTIONS);
  }

  private static synchronized void count(String what) {
    COUNTS.merge(what, 1, Integer::sum);
  }

  @Property
  void entitiesAreJudgedAlike(@ForAll long seed) throws IOException {
    Dice dice = new Dice(seed);
    Datum data = mutated(datumOf(entity(dice), null), dice);
    byte[] line = bytes(data, null);
    Reading reading =
        Reading.of(new JsonLinesFormat(), (HEADER + utf8(line)).getBytes(StandardCharsets.UTF_8));
    count("documents");
    if (reading.entries.isEmpty()) {
      count("documents rejected by their syntax");
      return;
    }
    Entity entity = reading.entries.get(0).entity();
    Set<String> read = new TreeSet<>();
    reading.problems.forEach(findings(read));
    if (entity instanceof KnownEntity known) {
      EntityChecker.check(known, Locator.inMemory("in"), findings(read));
    }
    compare(data, entity, read, schemaFindings(line), "");
    documentAgrees(data, read);
  }

  /** The same entity within a document has the same findings below its place. */
  private void documentAgrees(Datum data, Set<String> read) throws IOException {
    String document =
        "{\"hrix\":\"1.0\",\"dataset\":{},\"entities\":[" + utf8(bytes(data, null)) + "]}";
    Set<String> expected = new TreeSet<>();
    for (String finding : read) {
      expected.add(finding.replaceFirst(" ", " /entities/0"));
    }
    Set<String> found = schemaFindings(document.getBytes(StandardCharsets.UTF_8));
    exceptions(data, expected, found, "/entities/0");
  }

  @Property
  void headersAreJudgedAlike(@ForAll long seed) throws IOException {
    Dice dice = new Dice(seed);
    Datum.Fields frame =
        (Datum.Fields) datumOf(null, ArbitraryDatasets.header(dice.below(Integer.MAX_VALUE)));
    Datum dataset = mutated(frame.first("dataset"), dice);
    Datum line =
        new Datum.Fields(
            List.of(
                new Datum.Field("hrix", new Datum.Text("1.0")),
                new Datum.Field("dataset", dataset)));
    byte[] text = bytes(line, null);
    Reading reading = Reading.of(new JsonLinesFormat(), text);
    count("headers");
    Set<String> read = new TreeSet<>();
    reading.problems.forEach(findings(read));
    compare(dataset, reading.header, read, schemaFindings(text), "/dataset");
  }

  private static Entity entity(Dice dice) {
    if (dice.chance(50)) {
      return ArbitraryDatasets.entities(dice.bits(), 1).get(0);
    }
    DatasetGenerator generator = new DatasetGenerator(dice.bits(), 2);
    Entity entity = generator.next();
    for (int more = dice.below(40); more > 0 && generator.hasNext(); more--) {
      entity = generator.next();
    }
    return entity;
  }

  private static Datum mutated(Datum data, Dice dice) {
    Mutations mutations = new Mutations(dice);
    Datum mutated = data;
    for (int more = dice.below(4); more > 0; more--) {
      Mutations.Kind kind = dice.pick(List.of(Mutations.Kind.values()));
      mutated = mutations.mutate(mutated, kind);
      count("mutations " + kind);
    }
    return mutated;
  }

  private static void compare(
      Datum data, Object record, Set<String> read, Set<String> schema, String base) {
    Set<String> typed = new TreeSet<>();
    Violations.problems(validator.validate(record), Locator.inMemory("in"))
        .forEach(
            problem -> typed.add(problem.code().id() + " " + base + problem.location().pointer()));
    assertEquals(read, typed, "the reader and the constraints differ");
    exceptions(data, read, schema, base);
    count("verdicts of the reader: " + (read.isEmpty() ? "valid" : "invalid"));
    count("verdicts of the constraints: " + (typed.isEmpty() ? "valid" : "invalid"));
    count("verdicts of the schemas: " + (schema.isEmpty() ? "valid" : "invalid"));
    read.forEach(finding -> count("findings " + finding.substring(0, 9)));
  }

  private static void exceptions(Datum data, Set<String> read, Set<String> schema, String base) {
    Set<String> onlyRead = new TreeSet<>(read);
    onlyRead.removeAll(schema);
    onlyRead.removeIf(finding -> isExcepted(finding, data, base));
    assertEquals(Set.of(), onlyRead, "the schemas say less");
    Set<String> onlySchema = new TreeSet<>(schema);
    onlySchema.removeAll(read);
    onlySchema.removeIf(finding -> isReason(finding));
    assertEquals(Set.of(), onlySchema, "the schemas say more");
  }

  private static boolean isExcepted(String finding, Datum data, String base) {
    for (SchemaException exception : SchemaException.values()) {
      boolean is =
          finding.startsWith(exception.code() + " ")
              && exception != SchemaException.REASONS
              && (exception != SchemaException.SPELLING
                  || at(data, finding.substring(10 + base.length())) instanceof Datum.Num);
      if (is) {
        hit(exception);
        return true;
      }
    }
    return false;
  }

  private static boolean isReason(String finding) {
    boolean is = finding.matches("SHAPE-011 (/entities/0)?/course/[0-9]+/type");
    if (is) {
      hit(SchemaException.REASONS);
    }
    return is;
  }

  private static synchronized void hit(SchemaException exception) {
    EXCEPTIONS.merge(exception, 1, Integer::sum);
  }

  private static Datum at(Datum data, String pointer) {
    Datum at = data;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      at =
          at instanceof Datum.Items items
              ? items.items().get(Integer.parseInt(step))
              : ((Datum.Fields) at).first(step.replace("~1", "/").replace("~0", "~"));
    }
    return at;
  }

  private Set<String> schemaFindings(byte[] text) {
    Set<String> found = new TreeSet<>();
    schemas.check(text, "in", findings(found));
    return found;
  }

  /** Takes the errors of shape; advice and syntax are no matter of the schemas. */
  private static Consumer<Problem> findings(Set<String> found) {
    return problem -> {
      if (problem.code().layer() == Layer.SHAPE && problem.severity() == Severity.ERROR) {
        found.add(problem.code().id() + " " + problem.location().pointer());
      }
    };
  }

  private static byte[] bytes(@Nullable Datum data, @Nullable DatasetHeader header)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetHeader frame = header == null ? DocumentHeader.EMPTY : header;
    try (JsonEntityWriter writer =
        new JsonEntityWriter(out, frame, JsonEntityWriter.Layout.LINES)) {
      if (data != null) {
        writer.write(new RawEntity(null, null, data));
      }
    }
    List<String> lines = new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
    return lines.get(data == null ? 0 : 1).getBytes(StandardCharsets.UTF_8);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Datum datumOf(@Nullable Entity entity, @Nullable DatasetHeader header)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonEntityWriter writer =
        new JsonEntityWriter(
            out, header == null ? DocumentHeader.EMPTY : header, JsonEntityWriter.Layout.LINES)) {
      if (entity != null) {
        writer.write(entity);
      }
    }
    byte[] line =
        out.toString(StandardCharsets.UTF_8)
            .split("\n", -1)[entity == null ? 0 : 1]
            .getBytes(StandardCharsets.UTF_8);
    Slice slice = Slice.of("", line, 0, line.length);
    Datum data =
        new EntityParser(new Json(ReadLimits.DEFAULT), problem -> {})
            .read(slice, DatumReader::read);
    return data == null ? Datum.NULL : data;
  }
}
