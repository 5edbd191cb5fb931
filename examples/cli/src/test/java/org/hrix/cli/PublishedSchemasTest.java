// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hrix.json.ProfileFiles;
import org.hrix.testkit.FixtureFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for others is valid by the schemas that others published. */
class PublishedSchemasTest {

  @TempDir Path folder;

  private static List<Error> errors(Path schemaFile, SpecificationVersion version, String json)
      throws IOException {
    return errors(Files.readString(schemaFile, StandardCharsets.UTF_8), version, json);
  }

  private static List<Error> errors(String text, SpecificationVersion version, String json) {
    Schema schema = SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON);
  }

  /** The copy at hand has all definitions, but not what the standard asks of the log itself. */
  private static String sarif() throws IOException {
    Path file = FixtureFolder.require("sarif").resolve("sarif-schema-2.1.0.json");
    String log =
        """
        {"type":"object","required":["version","runs"],"properties":{"version":{"enum":["2.1.0"]},
        "runs":{"type":"array","items":{"$ref":"#/definitions/run"}}},
        """;
    return Files.readString(file, StandardCharsets.UTF_8)
        .replaceFirst("\\{", log.replace("$", "\\$"));
  }

  @Test
  void aReportInSarifIsValid() throws IOException {
    String broken =
        Files.readString(Run.letter(), StandardCharsets.UTF_8)
            .replace("\"2010-10-12\"", "\"2010-02-30\"")
            .replace("\"group-spravedlivost-staff\"", "\"group-nobody\"");
    Path file = folder.resolve("bro ken.json");
    Files.writeString(file, broken, StandardCharsets.UTF_8);
    Run run = Run.hrix("validate", "--report", "sarif", file.toString());
    assertEquals(1, run.code);
    assertEquals(List.of(), errors(sarif(), SpecificationVersion.DRAFT_7, run.out));
    Run clean = Run.hrix("validate", "--report", "sarif", Run.letter().toString());
    assertEquals(List.of(), errors(sarif(), SpecificationVersion.DRAFT_7, clean.out));
    assertFalse(
        errors(sarif(), SpecificationVersion.DRAFT_7, run.out.replace("\"message\"", "\"words\""))
            .isEmpty(),
        "the schema refuses nothing");
  }

  @Test
  void theDescriptionOfTheLettersPackageIsAValidDataPackage() throws IOException {
    Path profiles = FixtureFolder.require("datapackage-profile");
    Path output = folder.resolve("letter");
    assertEquals(
        0, Run.hrix("convert", Run.letter().toString(), output.toString(), "--to", "csv").code);
    String description =
        Files.readString(output.resolve("datapackage.json"), StandardCharsets.UTF_8);
    Path profile = profiles.resolve("datapackage.json");
    assertEquals(List.of(), errors(profile, SpecificationVersion.DRAFT_7, description));
    assertFalse(
        errors(
                profile,
                SpecificationVersion.DRAFT_7,
                description.replace("\"resources\"", "\"tables\""))
            .isEmpty(),
        "the profile refuses nothing");
  }

  @Test
  void theProfilesAreValidByTheirSchema() throws IOException {
    Path profiles = Path.of("..", "..", "schemas", "profiles");
    Path schema = profiles.resolve("profile.schema.json");
    for (String id : ProfileFiles.BUNDLED) {
      String profile = Files.readString(profiles.resolve(id + ".json"), StandardCharsets.UTF_8);
      assertEquals(List.of(), errors(schema, SpecificationVersion.DRAFT_2020_12, profile), id);
    }
    assertFalse(
        errors(schema, SpecificationVersion.DRAFT_2020_12, "{\"id\":\"A\"}").isEmpty(),
        "the schema refuses nothing");
  }
}
