// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesAndTargetsTest {
  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String read(Source source, String part) throws IOException {
    try (InputStream in = source.open(part)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(Target target, String part, String text) throws IOException {
    try (OutputStream out = target.create(part)) {
      out.write(bytes(text));
    }
  }

  @Test
  void filesAppearOnlyWhenCommitted() throws IOException {
    Path file = folder.resolve("out.json");
    Files.writeString(file, "old");
    try (Target target = Targets.file(file, "out.json")) {
      write(target, "", "new");
    }
    assertEquals("old", Files.readString(file));
    try (Target target = Targets.file(file, "out.json")) {
      write(target, "", "new");
      target.commit();
    }
    assertEquals("new", Files.readString(file));
    try (var left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void foldersAndArchivesHaveParts() throws IOException {
    Path out = folder.resolve("package");
    Path zip = folder.resolve("package.zip");
    for (Target target : List.of(Targets.folder(out, "p"), Targets.zip(zip, "z"))) {
      try (target) {
        write(target, "b.csv", "b");
        write(target, "sub/a.csv", "a");
        target.commit();
      }
    }
    for (Path path : List.of(out, zip)) {
      try (Source source = Sources.path(path, "in")) {
        assertEquals(List.of("b.csv", "sub/a.csv"), source.parts());
        assertEquals("a", read(source, "sub/a.csv"));
        assertTrue(source.reopenable());
        assertArrayEquals(bytes("b"), source.peek("b.csv", 10));
        assertEquals(2, source.size());
        assertThrows(NoSuchFileException.class, () -> source.open("none"));
      }
    }
  }

  @Test
  void discardedFoldersAndArchivesLeaveNothing() throws IOException {
    for (Target target :
        List.of(Targets.folder(folder.resolve("f"), "f"), Targets.zip(folder.resolve("z"), "z"))) {
      try (target) {
        write(target, "x", "x");
      }
    }
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void theSamePartsGiveTheSameArchive() throws IOException {
    for (String name : List.of("1.zip", "2.zip")) {
      try (Target target = Targets.zip(folder.resolve(name), name)) {
        write(target, "a", "a");
        target.commit();
      }
    }
    assertEquals(-1, Files.mismatch(folder.resolve("1.zip"), folder.resolve("2.zip")));
  }

  @Test
  void partsStayWithinTheirFolder() throws IOException {
    try (Target target = Targets.folder(folder.resolve("f"), "f")) {
      assertThrows(IllegalArgumentException.class, () -> target.create("../out"));
    }
    try (Source source = Sources.path(folder, "f")) {
      assertThrows(NoSuchFileException.class, () -> source.open("../out"));
    }
  }

  @Test
  void streamsAreReadOnceUnlessCopied() throws IOException {
    try (Source source = Sources.stream(new ByteArrayInputStream(bytes("abc")), "s")) {
      assertFalse(source.reopenable());
      assertEquals(-1, source.size());
      assertArrayEquals(bytes("ab"), source.peek("", 2));
      assertEquals("abc", read(source, ""));
      assertThrows(IllegalStateException.class, () -> source.open(""));
    }
    try (Source stream = Sources.stream(new ByteArrayInputStream(bytes("abc")), "s");
        Source copy = Sources.reopenable(stream)) {
      assertEquals("abc", read(copy, ""));
      assertEquals("abc", read(copy, ""));
      assertEquals("s", copy.name());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "o")) {
      write(target, "", "x");
      target.commit();
    }
    assertEquals("x", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void bytesAndFilesAreReadAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "abc");
    for (Source source : List.of(Sources.bytes(bytes("abc"), "b"), Sources.path(file, "b"))) {
      try (source) {
        assertEquals(List.of(""), source.parts());
        assertEquals("abc", read(source, ""));
        assertArrayEquals(bytes("abc"), source.peek("", 100));
        assertEquals(3, source.size());
        assertThrows(NoSuchFileException.class, () -> source.open("x"));
      }
    }
    assertThrows(NoSuchFileException.class, () -> Sources.path(folder.resolve("none"), "n"));
  }

  @Test
  void compressionIsRecognisedAndNamed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = Gzip.byName("x.json.GZ", out)) {
      zip.write(bytes("abc"));
    }
    assertTrue(out.size() > 10);
    for (byte[] input : List.of(out.toByteArray(), bytes("abc"))) {
      try (InputStream in = Gzip.plain(new ByteArrayInputStream(input))) {
        assertEquals("abc", new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertEquals(0, Gzip.plain(InputStream.nullInputStream()).readAllBytes().length);
  }

  @Test
  void withoutAnyFormatThereIsAnErrorAndNoEmptyResult() {
    assertThrows(IllegalStateException.class, Formats::installed);
    assertThrows(IllegalArgumentException.class, () -> new ReadLimits(0, 1, 1));
  }

  private Path archive(String part, String text) throws IOException {
    Path zip = folder.resolve("one.zip");
    try (Target target = Targets.zip(zip, "z")) {
      write(target, part, text);
      target.commit();
    }
    return zip;
  }

  @Test
  void anArchiveThatIsCutOffIsASingleFile() throws IOException {
    Path zip = archive("a.csv", "a");
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(whole, whole.length - 30));
    try (Source source = Sources.path(zip, "in")) {
      assertEquals(List.of(""), source.parts());
      assertEquals(whole.length - 30, source.size());
    }
  }

  @Test
  void aPartWithAnotherChecksumFailsAtItsEnd() throws IOException {
    Path zip = folder.resolve("stored.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      var entry = new java.util.zip.ZipEntry("a.csv");
      var sum = new java.util.zip.CRC32();
      sum.update(bytes("2010"));
      entry.setMethod(java.util.zip.ZipEntry.STORED);
      entry.setSize(4);
      entry.setCrc(sum.getValue());
      out.putNextEntry(entry);
      out.write(bytes("2010"));
    }
    byte[] changed = Files.readAllBytes(zip);
    changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("2010")] = '1';
    Files.write(zip, changed);
    try (Source source = Sources.path(zip, "in");
        InputStream in = source.open("a.csv")) {
      assertEquals('1', in.read());
      assertEquals(1, in.skip(1));
      assertThrows(java.util.zip.ZipException.class, in::readAllBytes);
    }
  }

  @Test
  void namesOfOlderProgramsDoNotDamageAnArchive() throws IOException {
    Path zip = folder.resolve("old.zip");
    try (var out =
        new java.util.zip.ZipOutputStream(
            Files.newOutputStream(zip), java.nio.charset.Charset.forName("IBM866"))) {
      out.putNextEntry(new java.util.zip.ZipEntry("\u041F\u0430\u043A\u0435\u0442/a.csv"));
      out.write(bytes("a"));
    }
    try (Source source = Sources.path(zip, "in")) {
      String part = source.parts().get(0);
      assertTrue(part.endsWith("/a.csv"));
      assertEquals("a", read(source, part));
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsNotOverwritten() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path file = Files.writeString(full.resolve("a.csv"), "a");
    for (Path taken : List.of(full, file)) {
      try (Target target = Targets.folder(taken, "out")) {
        var refused =
            assertThrows(
                java.nio.file.FileSystemException.class, () -> write(target, "a.csv", "b"));
        assertEquals("out: is there already, and is no empty folder", refused.getMessage());
      }
    }
    try (Target target = Targets.folder(empty, "out")) {
      write(target, "a.csv", "b");
      Files.writeString(empty.resolve("b.csv"), "b");
      assertThrows(java.nio.file.FileSystemException.class, target::commit);
    }
    assertEquals("a", Files.readString(file));
    assertFalse(Files.exists(empty.resolve("a.csv")));
  }
}
