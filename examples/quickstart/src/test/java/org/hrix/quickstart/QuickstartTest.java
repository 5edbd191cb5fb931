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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hrix.dataset.Dataset;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.Loss;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.model.Entity;
import org.hrix.model.Person;
import org.hrix.model.When;
import org.hrix.validation.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  private static final Pattern SNIPPET =
      Pattern.compile(" +// readme: ([\\w-]+)\\n(.*?) +// readme: end\\n", Pattern.DOTALL);

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

  @Test
  void itValidatesStreamsDatasetsAndSingleEntities(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("letter.jsonl");
    Dataset dataset = Quickstart.describe();
    Quickstart.write(dataset, file);
    Person dead = Person.builder("p").birth(When.of("1990")).death(When.of("1980")).build();
    try (Source source = Sources.path(file, "letter.jsonl")) {
      Format format = Formats.installed().detect(source).orElseThrow();
      List<String> codes =
          Quickstart.checkEach(source, format, dataset, dead, Profile.EXCHANGE).stream()
              .map(problem -> problem.code().id())
              .toList();
      assertEquals(List.of("DATE-002"), codes);
    }
  }

  @Test
  void itWritesEventsStandardFormatsAndSaysWhatTheyLose(@TempDir Path folder) throws IOException {
    Path xml = folder.resolve("letter.xml");
    Path sheets = folder.resolve("letter.esf.txt");
    Dataset dataset = Quickstart.describe();
    Map<String, List<String>> lost =
        Quickstart.writeEsf(dataset, xml, sheets).stream()
            .filter(loss -> loss.entity() != null)
            .collect(
                Collectors.groupingBy(
                    Loss::format,
                    Collectors.mapping(loss -> loss.entity() + loss.field(), Collectors.toList())));
    List<String> noField =
        List.of(
            "person-unknown-man/identification", "act-threat/certainty", "involvement-1/certainty");
    assertEquals(Map.of("esf-xml", noField, "esf-text", noField), lost);
    assertTrue(
        Files.readString(sheets, StandardCharsets.UTF_8)
            .contains("2102 Victim: org-spravedlivost\n"));
    List<? extends Entity> read = Quickstart.readEsf(xml).entities();
    assertEquals(dataset.entities().size(), read.size());
    assertTrue(read.contains(dataset.entities().get(0)));
  }

  @Test
  void theGuideForPipelinesHasTheSameCalls() throws IOException {
    String guide = Files.readString(Path.of("../pipeline/README.md"), StandardCharsets.UTF_8);
    Matcher snippets =
        SNIPPET.matcher(
            Files.readString(
                Path.of("src/main/java/org/hrix/quickstart/Quickstart.java"),
                StandardCharsets.UTF_8));
    String code = "";
    while (snippets.find()) {
      code =
          snippets.group(1).equals("validate")
              ? snippets.group(2).lines().collect(Collectors.joining("\n")).stripIndent()
              : code;
    }
    assertTrue(!code.isEmpty() && guide.contains(code), "the guide lacks the calls");
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
