// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, beside a jar that is built already, with a Java that only says what it is told. */
class LauncherTest {
  private static final long LARGE = 5L << 20;

  @TempDir Path root;

  private Path launcher = Path.of("");
  private Path work = Path.of("");

  @BeforeEach
  void makeLauncher() throws IOException {
    assumeTrue(new File("/bin/sh").canExecute(), "skipped: there is no shell here");
    Path examples = Files.createDirectories(root.resolve("an hrix/examples"));
    launcher = Files.copy(Path.of("..", "hrix"), examples.resolve("hrix"));
    Path cache = Files.createDirectories(examples.resolve("cli/target/launcher"));
    Files.writeString(cache.resolve("hrix.jar"), "");
    Path java = Files.createDirectories(root.resolve("a java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\nexit 7\n");
    assertTrue(java.toFile().setExecutable(true));
    work = Files.createDirectory(root.resolve("work"));
  }

  private List<String> told(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(work.toFile());
    process.environment().put("JAVA_HOME", root.resolve("a java").toString());
    process.environment().put("HRIX_JAVA_OPTS", "-Xmx256m -Dx=y");
    process.redirectErrorStream(true).redirectOutput(root.resolve("output.txt").toFile());
    assertEquals(7, process.start().waitFor());
    return Files.readAllLines(root.resolve("output.txt"), StandardCharsets.UTF_8);
  }

  private boolean isThorough(String... arguments) throws IOException, InterruptedException {
    List<String> told = told(arguments);
    boolean quick = told.contains("-XX:TieredStopAtLevel=1");
    assertEquals(!quick, told.contains("-XX:FreqInlineSize=80"), told.toString());
    return !quick;
  }

  private void file(String name, long size) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.getParent());
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(size);
    }
  }

  @Test
  void givesJavaItsOptionsAndTheCommandItsArguments() throws IOException, InterruptedException {
    List<String> told = told("validate", "a b.json", "--fail-on", "never", "");
    assertTrue(told.contains("-Xmx256m") && told.contains("-Dx=y"), told.toString());
    int jar = told.indexOf("-jar");
    assertTrue(told.get(jar + 1).endsWith("an hrix/examples/cli/target/launcher/hrix.jar"));
    assertEquals(
        List.of("validate", "a b.json", "--fail-on", "never", ""),
        told.subList(jar + 2, told.size()));
  }

  @Test
  void worksLargeFilesThoroughly() throws IOException, InterruptedException {
    file("small.json", 1000);
    file("large one.json", LARGE);
    assertFalse(isThorough("validate", "small.json"));
    assertFalse(isThorough("validate", "absent.json"));
    assertTrue(isThorough("validate", "large one.json"));
    assertTrue(isThorough("convert", "small.json", "large one.json"));
    assertTrue(isThorough("validate", "-"));
  }

  @Test
  void worksFoldersWithLargeTablesThoroughly() throws IOException, InterruptedException {
    file("small/incidents.csv", 1000);
    file("large one/incidents.csv", 1000);
    file("large one/persons.csv", LARGE);
    file("packed/large/persons.csv", LARGE);
    assertFalse(isThorough("validate", "small"));
    assertTrue(isThorough("validate", "large one"));
    assertTrue(isThorough("validate", "large one/"));
    assertTrue(isThorough("validate", "packed"));
  }

  @Test
  void doesNotTakeAttachmentsForTables() throws IOException, InterruptedException {
    file("package/incidents.csv", 1000);
    file("package/attachments/film.mp4", LARGE);
    file("package/attachments/of/others/table.csv", LARGE);
    assertFalse(isThorough("validate", "package"));
  }

  @Test
  void takesNamesThatLookLikeOptions() throws IOException, InterruptedException {
    file("-delete", LARGE);
    file("-print/persons.csv", LARGE);
    file("-small/persons.csv", 1000);
    assertTrue(isThorough("validate", "./-delete"));
    assertTrue(isThorough("validate", "--", "-delete"));
    assertTrue(isThorough("validate", "--", "-print"));
    assertFalse(isThorough("validate", "--", "-small"));
    assertTrue(Files.exists(work.resolve("-delete")));
  }
}
