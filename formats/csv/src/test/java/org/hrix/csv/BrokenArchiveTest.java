// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hrix.io.EntityReader;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Person;
import org.hrix.text.Text;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of archives that are damaged, and what is told of them: once. */
class BrokenArchiveTest {
  private static final int FIRST_LETTERS = 6;

  @TempDir Path folder;
  private final Map<String, String> parts = new java.util.TreeMap<>();

  private record Read(List<String> ids, List<String> findings, boolean complete, String rejects) {}

  @BeforeEach
  void write() throws IOException {
    List<Entity> entities = new ArrayList<>();
    for (int i = 1; i < 9; i++) {
      entities.add(Incident.builder("i" + i).title(Text.of("en", "Meeting " + i)).build());
    }
    entities.add(Person.builder("p1").build());
    parts.putAll(Packages.parts(entities));
  }

  /** Packs the parts without compression, so that a test can tell where each is. */
  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] text = part.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(text);
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(text);
      }
    }
    return bytes.toByteArray();
  }

  private static int indexOf(byte[] zip, String text) {
    return new String(zip, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  /** Reads an archive as a file and as a stream, which must come to the same. */
  private Read read(byte[] zip) throws IOException {
    Path file = folder.resolve("broken.csv.zip");
    Files.write(file, zip);
    try (Source path = Sources.path(file, "broken.csv.zip");
        Source stream = Sources.stream(new ByteArrayInputStream(zip), "broken.csv.zip")) {
      Read read = read(path);
      assertEquals(read, read(stream));
      return read;
    }
  }

  private static Read read(Source source) throws IOException {
    Format format = Formats.installed().detect(source).orElseThrow();
    List<Problem> problems = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    StringBuilder rejects = new StringBuilder();
    ReadOptions options =
        ReadOptions.DEFAULT.withRejects(
            bytes -> rejects.append(StandardCharsets.UTF_8.decode(bytes)));
    boolean complete;
    try (EntityReader reader = format.open(source, options, problems::add)) {
      reader.forEachRemaining(entry -> ids.add(String.valueOf(entry.entity().id())));
      complete = reader.complete();
    }
    List<String> findings =
        problems.stream()
            .map(p -> (p.code().id() + " " + Packages.Read.place(p.location())).strip())
            .toList();
    return new Read(ids, findings, complete, rejects.toString());
  }

  @Test
  void anArchiveCutOffInATableIsReadUpToTheRow() throws IOException {
    byte[] whole = zip();
    Read read = read(Arrays.copyOf(whole, indexOf(whole, "Meeting 4") + FIRST_LETTERS));
    assertEquals(List.of("i1", "i2", "i3"), read.ids());
    assertEquals(List.of("CSV-046 persons.csv", "CSV-041 incidents.csv 5"), read.findings());
    assertEquals("4,i4,Meetin", read.rejects());
    assertFalse(read.complete());
  }

  @Test
  void anArchiveWithoutItsContentsIsReadWhole() throws IOException {
    byte[] whole = zip();
    Read read = read(Arrays.copyOf(whole, indexOf(whole, "PK\u0001\u0002")));
    assertEquals(9, read.ids().size());
    assertEquals(List.of("CSV-041"), read.findings());
    assertFalse(read.complete());
  }

  @Test
  void anArchiveCutOffInItsDescriptionIsToldOnce() throws IOException {
    parts.remove("README.txt");
    byte[] whole = zip();
    Read read = read(Arrays.copyOf(whole, indexOf(whole, "datapackage.json") + 60));
    assertEquals(List.of(), read.ids());
    assertEquals(List.of("CSV-041 datapackage.json"), read.findings());
  }

  @Test
  void nearlyNothingIsToldToo() throws IOException {
    Read read = read(Arrays.copyOf(zip(), 20));
    assertEquals(List.of("CSV-041"), read.findings());
  }

  @Test
  void changedBytesInATableAreToldOnceWithTheirRow() throws IOException {
    byte[] changed = zip();
    changed[indexOf(changed, "Meeting 4")] = 'N';
    Read read = read(changed);
    assertEquals(9, read.ids().size());
    assertEquals(List.of("CSV-015 incidents.csv 10"), read.findings());
    assertFalse(read.complete());
  }

  @Test
  void aTableThatCannotBeUnpackedIsToldOnce() throws IOException {
    byte[] zip = deflated();
    Arrays.fill(zip, indexOf(zip, "persons.csv") + 12, indexOf(zip, "persons.csv") + 20, (byte) 7);
    Read read = read(zip);
    assertEquals(8, read.ids().size());
    assertEquals(List.of("CSV-015 persons.csv 1"), read.findings());
  }

  private byte[] deflated() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aDamagedDescriptionIsToldOnce() throws IOException {
    byte[] changed = zip();
    changed[indexOf(changed, "\"hrix\"") + 1] = 'x';
    Read read = read(changed);
    assertEquals(9, read.ids().size());
    assertEquals(List.of("CSV-041 datapackage.json"), read.findings());
  }

  @Test
  void anArchiveIsKnownByAnyTableAtItsBeginning() throws IOException {
    parts.remove("datapackage.json");
    try (Source source = Sources.stream(new ByteArrayInputStream(zip()), "<stdin>")) {
      assertEquals("csv", Formats.installed().detect(source).map(Format::id).orElse(""));
    }
  }

  @Test
  void foldersAndTablesByThemselvesAreKnown() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    try (Source source = Sources.path(empty, "empty")) {
      assertEquals(List.of("CSV-040 datapackage.json"), read(source).findings());
    }
    Path table = folder.resolve("persons.csv");
    Files.writeString(table, "seq;id\n1;p1\n");
    try (Source source = Sources.path(table, "persons.csv")) {
      Read read = read(source);
      assertEquals(List.of("p1"), read.ids());
      assertTrue(read.findings().contains("CSV-042 datapackage.json"));
    }
  }

  @Test
  void contentsThatPointBeyondTheEndAreDamage() throws IOException {
    byte[] zip = zip();
    int end = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0005\u0006");
    for (int i = 12; i < 20; i++) {
      byte[] damaged = zip.clone();
      damaged[end + i] ^= 0x40;
      Read read = read(damaged);
      assertFalse(read.findings().isEmpty(), "byte " + i);
    }
  }

  @Test
  void anArchiveOfOneDamagedTableIsKnown() throws IOException {
    parts.keySet().retainAll(List.of("incidents.csv"));
    byte[] changed = zip();
    changed[indexOf(changed, "Meeting 4")] = 'N';
    Read read = read(changed);
    assertEquals(8, read.ids().size());
    assertTrue(read.findings().contains("CSV-015 incidents.csv 10"), read.findings().toString());
  }

  @Test
  void archivesWithAnyByteChangedAreRead() throws IOException {
    byte[] zip = deflated();
    java.util.Random random = new java.util.Random(1);
    Path file = folder.resolve("any.csv.zip");
    for (int i = 0; i < 1500; i++) {
      byte[] damaged = zip.clone();
      damaged[4 + random.nextInt(zip.length - 4)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      try (Source source = Sources.path(file, "any.csv.zip")) {
        Read read = read(source);
        assertTrue(read.ids().size() == 9 || !read.findings().isEmpty(), "change " + i);
      }
    }
  }
}
