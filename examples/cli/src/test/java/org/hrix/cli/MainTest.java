// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String HEADER = "{\"hrix\":\"1.0\",\"dataset\":{}}\n";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void withoutArgumentsItShowsHowItIsUsed() {
    Run run = Run.hrix();
    assertEquals(2, run.code);
    assertTrue(run.err.contains("Usage: hrix"));
    assertTrue(run.out.isEmpty());
  }

  @Test
  void itTellsItsVersion() {
    Run run = Run.hrix("--version");
    assertEquals(0, run.code);
    assertTrue(run.out.startsWith("hrix 0."), run.out);
  }

  @Test
  void anUnknownOptionOrFormatIsWrongUse() throws IOException {
    String input = file("a.jsonl", HEADER);
    assertEquals(2, Run.hrix("validate", "--nonsense", input).code);
    assertEquals(2, Run.hrix("validate", "--from", "nonsense", input).code);
    assertEquals(2, Run.hrix("convert", input, folder.resolve("b.unknown").toString()).code);
    assertEquals(2, Run.hrix("validate", file("a.txt", "Dear all")).code);
  }

  @Test
  void aMissingFileIsAFailureOfInput() {
    Run run = Run.hrix("validate", folder.resolve("none.json").toString());
    assertEquals(3, run.code);
    assertTrue(run.err.startsWith("hrix: there is no file"), run.err);
  }

  @Test
  void anOutputThatCannotBeIsAFailureThatNamesItAsTheUserDid() throws IOException {
    String input = file("a.jsonl", HEADER);
    String nowhere = folder.resolve("none").resolve("b.jsonl").toString();
    Run missing = Run.hrix("convert", input, nowhere);
    assertEquals(3, missing.code);
    assertEquals("hrix: " + nowhere + ": there is no folder to write it to\n", missing.err);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run onto = Run.hrix("convert", input, empty.toString(), "--to", "jsonl");
    assertEquals(3, onto.code);
    assertEquals("hrix: " + empty + ": this is a folder, not a file\n", onto.err);
    assertTrue(Files.isDirectory(empty));
  }

  @Test
  void theThresholdDecidesAboutTheExitCode() throws IOException {
    String warning = file("w.jsonl", HEADER + "{\"type\":\"vessel\",\"id\":\"v\"}\n");
    assertEquals(0, Run.hrix("validate", warning).code);
    assertEquals(1, Run.hrix("validate", "--fail-on", "warning", warning).code);
    String error = file("e.jsonl", HEADER + "{\"type\":\"act\",\"id\":\"a\"}\n");
    assertEquals(1, Run.hrix("validate", error).code);
    assertEquals(0, Run.hrix("validate", "--fail-on", "never", error).code);
  }

  @Test
  void theReportForProgramsHasItsShape() throws IOException {
    String input = file("e.jsonl", HEADER + "{\"type\":\"act\",\"id\":\"a\",\"incident\":\"i\"}\n");
    Run run = Run.hrix("validate", "--report", "json", input);
    assertTrue(run.out.startsWith("{\"version\":\"1\",\"files\":[{\"file\":"), run.out);
    assertTrue(
        run.out.contains(
            "\"format\":\"jsonl\",\"entities\":1,"
                + "\"counts\":{\"REF-002\":1,\"SHAPE-011\":1},\"problems\":["));
    assertTrue(
        run.out.contains(
            "\"line\":2,\"column\":35,\"row\":0,\"columnLetter\":null,\"heading\":null,"
                + "\"pointer\":\"/incident\"},\"entity\":\"a\""),
        run.out);
  }

  @Test
  void severalFilesAreReportedTogether() throws IOException {
    String good = file("g.jsonl", HEADER);
    Run run = Run.hrix("validate", good, folder.resolve("none.json").toString(), good);
    assertEquals(3, run.code);
    assertEquals(3, run.out.lines().count(), run.out);
  }

  @Test
  void aFileOfNoKnownFormatKeepsNoOtherFromBeingReported() throws IOException {
    String good = file("g.jsonl", HEADER);
    String other = file("photo.jpg", "\u00FF\u00D8 no data");
    Run run = Run.hrix("validate", good, other, file("none", ""), good);
    assertEquals(3, run.code);
    assertEquals(4, run.out.lines().count(), run.out);
    assertTrue(run.out.contains("photo.jpg: not read\n"), run.out);
    assertTrue(run.err.contains("photo.jpg: no format recognises this input"), run.err);
    assertTrue(run.err.contains("none: the input is empty"), run.err);
  }

  @Test
  void aReleaseBeforeTheFirstIsRefusedInsteadOfCheckingNothing() throws IOException {
    String cutOff = file("c.json", "{\"hrix\":\"1.0\",");
    Run run = Run.hrix("validate", "--as-of", "0.0.1", cutOff);
    assertEquals(2, run.code);
    assertTrue(run.err.contains("0.1.0 or later"), run.err);
    assertEquals(1, Run.hrix("validate", "--as-of", "0.1.0", cutOff).code);
    String profile = file("p.json", "{\"id\":\"p\",\"asOf\":\"0.0.1\"}");
    Run asked = Run.hrix("validate", "--profile", profile, file("g.jsonl", HEADER));
    assertEquals(1, asked.code);
    assertTrue(asked.out.contains("PROF-010"), asked.out);
    Run nowhere = Run.hrix("validate", "--profile", folder.toString(), cutOff);
    assertEquals(2, nowhere.code);
    assertTrue(nowhere.err.contains("is a folder"), nowhere.err);
  }

  @Test
  void convertingThereAndBackGivesTheSameBytes() throws IOException {
    Path lines = folder.resolve("letter.jsonl.gz");
    Path back = folder.resolve("letter.json");
    assertEquals(0, Run.hrix("convert", Run.letter().toString(), lines.toString()).code);
    assertEquals(0, Run.hrix("convert", lines.toString(), back.toString()).code);
    assertEquals(-1, Files.mismatch(Run.letter(), back));
  }

  @Test
  void whatCannotBeReadIsKeptOrMakesTheConversionFail() throws IOException {
    String input = file("i.jsonl", HEADER + "{broken\n{\"type\":\"place\",\"id\":\"p\"}\n");
    String output = folder.resolve("o.jsonl").toString();
    Run without = Run.hrix("convert", input, output);
    assertEquals(1, without.code);
    assertTrue(without.err.contains("--rejects"), without.err);
    Path rejects = folder.resolve("rejects");
    assertEquals(0, Run.hrix("convert", "--rejects", rejects.toString(), input, output).code);
    assertEquals("{broken\n", Files.readString(rejects));
    assertTrue(Files.readString(Path.of(output)).contains("\"p\""));
  }

  @Test
  void lossesAreListed() throws IOException {
    Path losses = folder.resolve("losses");
    Run run =
        Run.hrix(
            "convert",
            "--losses",
            losses.toString(),
            "--fail-on-loss",
            Run.letter().toString(),
            folder.resolve("o.json").toString());
    assertEquals(0, run.code);
    assertEquals(List.of("format\tentity\ttype\tfield\tkind"), Files.readAllLines(losses));
  }

  @Test
  void datesAreExplainedInColumns() {
    Run run = Run.hrix("date", "2010-06", "1900-02-29", "-1984?", "1985/..");
    assertEquals(1, run.code);
    assertEquals(
        List.of(
            "2010-06\tvalid\t0\t2010-06\t2010-06-01\t2010-06-30\t",
            "1900-02-29\tinvalid\t\t\t\t\tcharacter 9: "
                + "there is no such day in that month of that year.",
            "-1984?\tvalid\t1\t-1984?\t-1984-01-01\t-1984-12-31\t",
            "1985/..\tvalid\t1\t1985/..\t1985-01-01\t..\t"),
        run.out.lines().toList());
  }

  @Test
  void statisticsShowNoNamesUnlessAsked() {
    Run quiet = Run.hrix("stats", Run.letter().toString());
    assertEquals(0, quiet.code);
    assertFalse(quiet.out.contains("Amanova"));
    assertTrue(quiet.out.contains("distinct victims, at least     16"), quiet.out);
    Run open = Run.hrix("stats", "--show-values", Run.letter().toString());
    assertTrue(open.out.contains("person-unknown-man-1 and person-unknown-man-2 -> "), open.out);
  }

  @Test
  void generatedDatasetsAreCleanAndTheSameForTheSameSeed() throws IOException {
    Path first = folder.resolve("1.jsonl");
    Path second = folder.resolve("2.jsonl");
    for (Path path : List.of(first, second)) {
      Run run = Run.hrix("generate", "--incidents", "40", "--seed", "7", "--out", path.toString());
      assertEquals(0, run.code, run.err);
    }
    assertEquals(-1, Files.mismatch(first, second));
    Run run = Run.hrix("validate", "--fail-on", "warning", first.toString());
    assertEquals(0, run.code, run.out);
  }

  @Test
  void anEmptyFileIsAProblemAndNotAnEmptyDataset() throws IOException {
    assertEquals(1, Run.hrix("validate", "--from", "json", file("e.json", "")).code);
    assertEquals(1, Run.hrix("validate", file("e2.json", "")).code);
  }

  @Test
  void theLetterSurvivesTables() throws IOException {
    String letter = Run.letter().toString();
    for (String tables : List.of("letter.csv.zip", "letter")) {
      String output = folder.resolve(tables).toString();
      assertEquals(0, Run.hrix("convert", letter, output, "--to", "csv").code);
      Run validated = Run.hrix("validate", output);
      assertEquals(0, validated.code, validated.out);
      String back = folder.resolve(tables + ".json").toString();
      assertEquals(0, Run.hrix("convert", output, back).code);
      assertEquals(Files.readString(Run.letter()), Files.readString(Path.of(back)));
    }
  }

  @Test
  void aFindingInATableNamesRowAndColumn() throws IOException {
    String output = folder.resolve("letter").toString();
    Run.hrix("convert", Run.letter().toString(), output, "--to", "csv");
    Path acts = Path.of(output, "acts.csv");
    Files.writeString(acts, Files.readString(acts).replaceFirst(",reported,", ",perhaps,"));
    Run run = Run.hrix("validate", output);
    assertEquals(1, run.code);
    assertTrue(
        run.out.matches(
            "(?s).*letter: acts.csv, row 2, column [A-Z]+ \\(certainty\\): error SHAPE-007: .*"),
        run.out);
  }
}
