// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaOptionTest {
  private static final String EXCUSED =
      "{\"hrix\":\"1.0\",\"dataset\":{}}\n"
          + "{\"type\":\"incident\",\"id\":\"i\",\"title\":{\"en\":\"x\"}}\n"
          + "{\"type\":\"act\",\"id\":\"a\",\"incident\":\"i\",\"actType\":{\"label\":{\"en\":\"x\"}},"
          + "\"course\":[{\"key\":\"s\"}],\"qualifiers\":[{\"path\":\"/course/@s/type\",\"missing\":\"unknown\"}]}\n";

  @TempDir Path folder;

  private String file(String content) throws IOException {
    Path file = folder.resolve("data.jsonl");
    Files.writeString(file, content, StandardCharsets.UTF_8);
    return file.toString();
  }

  @Test
  void theLetterIsValidBySchemaToo() throws IOException {
    Run plain = Run.hrix("validate", Run.letter().toString());
    Run run = Run.hrix("validate", "--schema", Run.letter().toString());
    assertEquals(0, run.code);
    assertEquals(plain.out, run.out);
  }

  @Test
  void whatOnlyTheSchemasFindIsAdded() throws IOException {
    String file = file(EXCUSED);
    assertFalse(Run.hrix("validate", file).out.contains("SHAPE-011"));
    Run run = Run.hrix("validate", "--schema", "--report", "json", file);
    assertEquals(1, run.code);
    assertTrue(run.out.contains("/course/0/type"), run.out);
  }

  @Test
  void theProfileGradesWhatTheSchemasFind() throws IOException {
    String file = file(EXCUSED);
    String profile = folder.resolve("own.json").toString();
    Files.writeString(Path.of(profile), "{\"id\":\"own\",\"severities\":{\"SHAPE-011\":\"info\"}}");
    Run run = Run.hrix("validate", "--schema", "--profile", profile, file);
    assertEquals(0, run.code, run.out);
    assertTrue(run.out.contains("info SHAPE-011"), run.out);
    Files.writeString(Path.of(profile), "{\"id\":\"own\",\"severities\":{\"SHAPE-011\":\"off\"}}");
    Run off = Run.hrix("validate", "--schema", "--profile", profile, file);
    assertFalse(off.out.contains("SHAPE-011"), off.out);
  }

  @Test
  void whatBothFindIsReportedOnce() throws IOException {
    String file =
        file(
            "{\"hrix\":\"1.0\",\"dataset\":{\"title\":5}}\n{\"type\":\"incident\",\"id\":\"i\"}\n");
    Run plain = Run.hrix("validate", file);
    assertEquals(1, plain.code);
    assertEquals(plain.out, Run.hrix("validate", "--schema", file).out);
  }
}
