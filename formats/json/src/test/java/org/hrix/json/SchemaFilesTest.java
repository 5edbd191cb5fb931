// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrix.text.CodePoints;
import org.hrix.time.Edtf;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schemas are made from the descriptions and the constraints. */
class SchemaFilesTest {
  private static final Path FOLDER = Path.of("..", "..", "schemas", "json-schema");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPrettyPrinter(printer())
          .build();

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withArrayIndenter(indenter)
        .withObjectIndenter(indenter);
  }

  private static Map<String, String> made() {
    return new SchemaMaker()
        .files().entrySet().stream()
            .collect(
                Collectors.toMap(
                    file -> file.getKey() + ".schema.json",
                    file -> MAPPER.writeValueAsString(file.getValue()) + "\n"));
  }

  private static Map<String, String> madeWithPage() {
    Map<String, String> files = new TreeMap<>(made());
    files.put("README.md", SchemaPage.text());
    return files;
  }

  @Test
  void theFilesAreUpToDate() throws IOException {
    Map<String, String> files = madeWithPage();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertEquals(
          file.getValue(),
          Files.readString(FOLDER.resolve(file.getKey()), StandardCharsets.UTF_8),
          file.getKey()
              + " is stale: run mvn test -pl formats/json -am -Dgolden.update=true, twice");
    }
    try (Stream<Path> there = Files.list(FOLDER)) {
      assertEquals(
          new TreeSet<>(files.keySet()),
          there
              .map(path -> path.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static Schema alone(Map.Entry<String, String> file) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemaLoader(
                        loader ->
                            loader.block(
                                iri ->
                                    !iri.toString().equals(SchemaMaker.BASE + file.getKey())
                                        && !iri.toString()
                                            .startsWith("https://json-schema.org/draft/2020-12/")))
                    .schemas(Map.of(SchemaMaker.BASE + file.getKey(), file.getValue())));
    return registry.getSchema(SchemaLocation.of(SchemaMaker.BASE + file.getKey()));
  }

  @Test
  void eachFileStandsAloneAndItsExamplesAreValid() {
    int examples = 0;
    for (Map.Entry<String, String> file : made().entrySet()) {
      Schema schema = alone(file);
      schema.initializeValidators();
      Map<?, ?> content = MAPPER.readValue(file.getValue(), Map.class);
      if (content.get("examples") instanceof List<?> all) {
        for (Object example : all) {
          assertEquals(List.of(), errors(schema, example), file.getKey());
          examples++;
        }
      }
    }
    assertTrue(examples >= 17, "examples: " + examples);
  }

  private static List<String> errors(Schema schema, Object instance) {
    return schema.validate(MAPPER.writeValueAsString(instance), InputFormat.JSON).stream()
        .map(error -> error.getKeyword() + " " + error.getInstanceLocation())
        .toList();
  }

  @Test
  void theFilesAreSchemasOfTheirDialect() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SchemaMaker.DIALECT));
    made()
        .forEach(
            (name, text) ->
                assertEquals(
                    List.of(),
                    meta.validate(text, InputFormat.JSON).stream()
                        .map(error -> error.getKeyword() + " " + error.getInstanceLocation())
                        .toList(),
                    name));
  }

  @Test
  void everyDefinitionAndPropertyIsDescribed() {
    Map<?, ?> bundle = MAPPER.readValue(made().get("bundle.schema.json"), Map.class);
    Map<?, ?> definitions = (Map<?, ?>) bundle.get("$defs");
    int described = 0;
    for (Map.Entry<?, ?> definition : definitions.entrySet()) {
      Map<?, ?> schema = (Map<?, ?>) definition.getValue();
      if (schema.get("properties") instanceof Map<?, ?> properties && schema.containsKey("title")) {
        assertTrue(schema.get("description") instanceof String, definition.getKey().toString());
        for (Map.Entry<?, ?> property : properties.entrySet()) {
          Map<?, ?> value = (Map<?, ?>) property.getValue();
          boolean plain = property.getKey().equals("type") || value.containsKey("description");
          described += plain ? 1 : 0;
        }
      }
    }
    assertTrue(described > 300, "described: " + described);
  }

  @Test
  void whiteSpaceIsThatOfUnicode() {
    java.util.regex.Pattern notBlank = java.util.regex.Pattern.compile(SchemaScalars.NOT_BLANK);
    java.util.regex.Pattern control = java.util.regex.Pattern.compile(SchemaScalars.WITH_CONTROL);
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      String text = Character.toString(point);
      assertEquals(!CodePoints.isWhiteSpace(point), notBlank.matcher(text).find(), text);
      assertEquals(Character.isISOControl(point), control.matcher(text).find(), text);
    }
  }

  @Test
  void thePatternOfDatesRefusesNoDate() {
    java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(SchemaScalars.EDTF);
    java.util.Random random = new java.util.Random(11);
    String[] parts = {
      "2010",
      "-0044",
      "201X",
      "XXXX",
      "Y17E7",
      "Y-17000",
      "1950S2",
      "Y20000S2",
      "-",
      "-06",
      "-13",
      "-21",
      "-41",
      "-1X",
      "-X2",
      "-0X",
      "-3X",
      "-XX",
      "?",
      "~",
      "%",
      "/",
      "..",
      "[",
      "]",
      "{",
      "}",
      ",",
      "T12:00:00",
      "Z",
      "+06:00",
      "-05"
    };
    int dates = 0;
    for (int i = 0; i < 500_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int more = 1 + random.nextInt(7); more > 0; more--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      if (Edtf.read(text.toString()) instanceof Edtf) {
        dates++;
        assertTrue(pattern.matcher(text).find(), text.toString());
      }
    }
    assertTrue(dates > 1_000, "dates: " + dates);
    for (String shapeless : List.of("31/02/2011", "yesterday", "2010-13-01", "2010-6-1", "")) {
      assertFalse(pattern.matcher(shapeless).find(), shapeless);
    }
  }
}
