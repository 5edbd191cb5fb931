// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is no package holds datasets, each by itself. */
class FolderTest {
  private static final String DATASET =
      "{\"hrix\":\"1.0\",\"dataset\":{},\"entities\":[{\"type\":\"act\",\"id\":\"a\"}]}";
  private static final String LINES = "{\"hrix\":\"1.0\",\"dataset\":{}}\n{\"type\":\"act\"}\n";

  @TempDir Path root;

  private Path file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void everyFindingNamesItsFile() throws IOException {
    file("all/one.json", DATASET);
    file("all/below/two.jsonl", LINES);
    String folder = root.resolve("all").toString();
    for (String name : List.of(folder, folder + "/")) {
      Run run = Run.hrix("validate", name);
      assertEquals(1, run.code, run.err);
      assertEquals("", run.err);
      assertTrue(run.out.contains(folder + "/one.json:1:"), run.out);
      assertTrue(run.out.contains(folder + "/below/two.jsonl:2:"), run.out);
    }
  }

  @Test
  void aSingleFileInAFolderIsNamedToo() throws IOException {
    file("one/one.json", DATASET);
    Run run = Run.hrix("validate", root.resolve("one").toString());
    assertTrue(run.out.contains("/one/one.json:1:"), run.out);
  }

  @Test
  void filesOfNoKnownFormatAreCounted() throws IOException {
    file("mixed/one.json", DATASET);
    file("mixed/notes.txt", "Dear all");
    Run run = Run.hrix("validate", root.resolve("mixed").toString());
    assertEquals(1, run.code);
    assertTrue(run.err.contains("passed over: 1"), run.err);
    file("unknown/notes.txt", "Dear all");
    Run unknown = Run.hrix("validate", root.resolve("unknown").toString());
    assertEquals(1, unknown.code);
    assertTrue(unknown.out.contains("CSV-040"), unknown.out);
  }

  /** Before, the first file was taken for all. */
  @Test
  void noFormatOfOneFileReadsAFolder() throws IOException {
    file("all/one.json", DATASET);
    file("all/two.json", DATASET);
    String folder = root.resolve("all").toString();
    Run converted =
        Run.hrix("convert", folder, root.resolve("out.jsonl").toString(), "--from", "json");
    assertEquals(2, converted.code);
    assertTrue(converted.err.contains("is one file"), converted.err);
    Run validated = Run.hrix("validate", "--from", "json", folder);
    assertTrue(validated.out.contains(folder + "/two.json:1:"), validated.out);
  }

  @Test
  void aPackageStaysOneDataset() throws IOException {
    String out = root.resolve("package").toString();
    assertEquals(0, Run.hrix("convert", Run.letter().toString(), out, "--to", "csv").code);
    Run run = Run.hrix("validate", out);
    assertEquals(0, run.code, run.out + run.err);
  }

  @Test
  void aLanguageWithoutMessagesIsTold() throws IOException {
    String dataset = file("one.json", DATASET).toString();
    Run unknown = Run.hrix("validate", "--language", "xx", dataset);
    assertEquals(1, unknown.code);
    assertTrue(unknown.err.startsWith("hrix: there are no messages in that language"), unknown.err);
    assertEquals(Run.hrix("validate", dataset).out, unknown.out);
    for (String known : List.of("en", "en-GB", "es-PE", "FR", "ru", "ar")) {
      assertEquals("", Run.hrix("validate", "--language", known, dataset).err, known);
    }
    assertTrue(Run.hrix("rules", "--language", "no such", "DATE-001").err.contains("English"));
    assertEquals("", Run.hrix("rules", "--language", "es", "DATE-001").err);
    Run vocab = Run.hrix("vocab", "show", "huridocs-39", "--language", "xx");
    assertEquals(0, vocab.code);
    assertTrue(vocab.err.contains("no labels in that language"), vocab.err);
    assertEquals("", Run.hrix("vocab", "show", "huridocs-39").err);
  }
}
