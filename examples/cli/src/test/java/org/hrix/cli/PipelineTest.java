// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrix.io.Formats;
import org.hrix.json.ProfileFiles;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for pipelines does what it says. */
class PipelineTest {
  private static final Path GUIDE = Path.of("..", "pipeline", "README.md");

  @TempDir Path folder;

  private int check(Path inbox) throws IOException, InterruptedException {
    Path hrix = folder.resolve("hrix");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Files.writeString(
        hrix,
        "#!/bin/sh\nexec '" + java + "' -cp '" + classPath + "' org.hrix.cli.Main \"$@\"\n",
        StandardCharsets.UTF_8);
    assertTrue(hrix.toFile().setExecutable(true));
    File script = Path.of("..", "pipeline", "check-submissions.sh").toFile();
    ProcessBuilder process =
        new ProcessBuilder("sh", script.getCanonicalPath(), inbox.toString(), "exchange");
    process.environment().put("HRIX", hrix.toString());
    process.redirectErrorStream(true);
    process.redirectOutput(folder.resolve("output.txt").toFile());
    return process.start().waitFor();
  }

  @Test
  void submissionsAreSortedAndRefusalsExplained() throws IOException, InterruptedException {
    assumeTrue(new File("/bin/sh").canExecute(), "skipped: there is no shell here");
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.copy(Run.letter(), inbox.resolve("good.json"));
    String broken =
        Files.readString(Run.letter(), StandardCharsets.UTF_8)
            .replaceFirst("\"2010-10-12\"", "\"2010-02-30\"");
    Files.writeString(inbox.resolve("bad one.json"), broken, StandardCharsets.UTF_8);
    int code = check(inbox);
    assertEquals("", Files.readString(folder.resolve("output.txt")));
    assertEquals(1, code);
    assertTrue(Files.exists(inbox.resolve("accepted/good.json")));
    String report = Files.readString(inbox.resolve("refused/bad one.json.txt"));
    assertTrue(report.contains("error SHAPE-002"), report);
    assertTrue(report.contains("How to mend it:"), report);
    assertFalse(report.contains("2010-02-30"), "a value of the data in a report");
    String data = Files.readString(inbox.resolve("refused/bad one.json.report.json"));
    assertTrue(data.contains("\"SHAPE-002\":1"), data);
  }

  @Test
  void theProfileOfTheGuideIsRight() throws IOException {
    String guide = Files.readString(GUIDE, StandardCharsets.UTF_8);
    Matcher json = Pattern.compile("(?s)```json\n(.*?)```").matcher(guide);
    assertTrue(json.find());
    Path profile = folder.resolve("own.json");
    Files.writeString(profile, json.group(1), StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    ProfileFiles files = new ProfileFiles(Formats.installed().problemCodes());
    assertEquals("our-network", files.read(profile, "own.json", problems::add).id());
    assertEquals(List.of(), problems);
  }
}
