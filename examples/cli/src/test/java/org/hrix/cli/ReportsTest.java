// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hrix.validation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  private static final String SECRET = "31/02/2011";

  @TempDir Path folder;

  private String broken(int incidents) throws IOException {
    StringBuilder text = new StringBuilder("{\"hrix\":\"1.0\",\"dataset\":{}}\n");
    for (int i = 0; i < incidents; i++) {
      text.append("{\"type\":\"incident\",\"id\":\"=i").append(i);
      text.append("\",\"title\":{\"en\":\"x\"},\"when\":{\"edtf\":\"" + SECRET + "\"}}\n");
    }
    Path file = folder.resolve("in put.jsonl");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file.toString();
  }

  @Test
  void aTextGroupsByRuleAndSaysHowToMend() throws IOException {
    Run run = Run.hrix("validate", broken(12));
    assertEquals(10, run.out.lines().filter(line -> line.contains("error SHAPE-002")).count());
    assertTrue(run.out.contains("  12 times in all; not all are listed"), run.out);
    assertTrue(run.out.contains("  How to mend it: "), run.out);
    assertFalse(run.out.contains(SECRET), "a value of the data was shown");
  }

  @Test
  void rulesThatCouldNotRunAreNoNewsUnlessAskedFor() {
    String letter = Run.letter().toString();
    assertFalse(Run.hrix("validate", letter).out.contains("could not run"));
    assertTrue(
        Run.hrix("validate", "--not-run", letter).out.contains("4 rules could not run 10 times"));
    assertTrue(Run.hrix("validate", "--report", "json", letter).out.contains("\"LINK-008\":"));
  }

  @Test
  void valuesAreShownOnlyWhenAskedFor() throws IOException {
    Run run = Run.hrix("validate", "--show-values", "--max-samples", "1", broken(2));
    assertTrue(run.out.contains("    | \"" + SECRET + "\"}}"), run.out);
  }

  @Test
  void messagesComeInOtherLanguages() throws IOException {
    Run run = Run.hrix("rules", "--language", "fr", "PROF-001");
    assertTrue(run.out.contains("Le profil exige {property}"), run.out);
    Run all = Run.hrix("rules");
    assertTrue(all.out.lines().count() > 60, all.out);
    assertEquals(2, Run.hrix("rules", "NOPE-001").code);
    assertEquals(2, Run.hrix("rules", "--profile", broken(1)).code);
  }

  @Test
  void severitiesAreThoseOfTheProfile() {
    assertTrue(Run.hrix("rules", "SHAPE-011").out.contains("SHAPE-011  error"));
    assertTrue(
        Run.hrix("rules", "--profile", "draft", "SHAPE-011").out.contains("SHAPE-011  warning"));
  }

  @Test
  void aTableOfProblemsRunsNoFormula() throws IOException {
    Run run = Run.hrix("validate", "--report", "csv", broken(2));
    String[] rows = run.out.split("\r\n", -1);
    assertEquals(4, rows.length);
    assertTrue(rows[0].startsWith("\"file\",\"part\",\"line\""), rows[0]);
    assertTrue(
        rows[1].contains("\"2\",\"65\",\"\",\"\",\"\",\"/when/edtf\",\"'=i0\",\"error\""), rows[1]);
  }

  @Test
  void sarifNamesTheRulesAndThePlaces() throws IOException {
    Run run = Run.hrix("validate", "--report", "sarif", "--max-samples", "1", broken(3));
    assertTrue(run.out.contains("\"version\":\"2.1.0\""), run.out);
    assertTrue(run.out.contains("\"ruleId\":\"SHAPE-002\",\"ruleIndex\":0"), run.out);
    assertTrue(run.out.contains("\"region\":{\"startLine\":2,\"startColumn\":65}"), run.out);
    assertTrue(run.out.contains("\"properties\":{\"counts\":{\"SHAPE-002\":3}}"), run.out);
    assertFalse(run.out.contains(SECRET), "a value of the data was shown");
  }

  @Test
  void fileNamesBecomeReferences() {
    assertEquals("in%20put.json", SarifReport.uri(Location.of("in put.json")));
    assertEquals("file:///a/b.json", SarifReport.uri(Location.of("/a/b.json")));
    assertEquals("a/b.json", SarifReport.uri(Location.of("a\\b.json")));
    assertEquals(
        "p.zip/acts.csv", SarifReport.uri(new Location("p.zip", "acts.csv", 0, 0, 3, "B", null)));
  }
}
