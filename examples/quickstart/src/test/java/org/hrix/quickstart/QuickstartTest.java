// SPDX-License-Identifier: Apache-2.0
package org.hrix.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  private static final Pattern SNIPPET =
      Pattern.compile(" +// readme: (\\w+)\\n(.*?) +// readme: end\\n", Pattern.DOTALL);

  @Test
  void itDescribesChecksWritesAndReads(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("letter.jsonl");
    Quickstart.write(Quickstart.describe(), file);
    assertEquals(List.of(), Quickstart.check(file));
    assertEquals(1, Quickstart.incidentsIn(file));
    assertEquals(
        List.of("[person-unknown-man] -> act-threat -> org-spravedlivost"),
        Quickstart.table(Quickstart.describe()));
  }

  /** On the module path this shows that the provider may look into the records. */
  @Test
  void itChecksARecordWithConstraints() {
    assertEquals(
        List.of("SHAPE-011 /title"),
        Quickstart.whileAUserTypes("i").stream()
            .map(problem -> problem.code().id() + " " + problem.location().pointer())
            .toList());
  }

  /** The module's own descriptor finds the formats: this test runs on the module path. */
  @Test
  void itRunsAsAModule() {
    assertTrue(Quickstart.class.getModule().isNamed());
    assertEquals("org.hrix.quickstart", Quickstart.class.getModule().getName());
  }

  @Test
  void everySnippetOfTheReadmeIsCodeOfTheQuickstart() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"), StandardCharsets.UTF_8);
    String source =
        Files.readString(
            Path.of("src/main/java/org/hrix/quickstart/Quickstart.java"), StandardCharsets.UTF_8);
    Matcher snippets = SNIPPET.matcher(source);
    int found = 0;
    while (snippets.find()) {
      String code = snippets.group(2).lines().collect(Collectors.joining("\n")).stripIndent();
      assertTrue(readme.contains(code), "the README lacks the snippet " + snippets.group(1));
      found++;
    }
    assertEquals(found, readme.split("```java\n", -1).length - 1, "the README has Java of its own");
    assertFalse(found == 0);
  }
}
