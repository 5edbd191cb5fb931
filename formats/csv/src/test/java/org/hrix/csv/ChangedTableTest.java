// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that were changed after they were written are told. */
class ChangedTableTest {
  @TempDir Path root;

  private Path folder = Path.of("");
  private final List<Entity> entities = new ArrayList<>();

  @BeforeEach
  void writePackage() throws IOException {
    folder = root.resolve("package");
    entities.add(Person.builder("0012").names(List.of(Name.of("0012"))).build());
    entities.add(
        Incident.builder("2010-1")
            .title(Text.of("en", "May 2010"))
            .documents(List.of("007"))
            .types(List.of(Code.of("own-list", "0012"), Code.of("huridocs-04", "020103000000")))
            .build());
    try (Target target = Targets.folder(folder, "package")) {
      new Conversion()
          .write(
              DatasetHeader.builder().id("d").build(), entities, target, Packages.CSV, loss -> {});
      target.commit();
    }
  }

  private String table(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private void replace(String name, String old, String changed) throws IOException {
    String text = table(name);
    assertTrue(text.contains(old), text);
    Files.writeString(folder.resolve(name), text.replace(old, changed), StandardCharsets.UTF_8);
  }

  private List<String> read(List<Entity> read) throws IOException {
    List<String> findings = new ArrayList<>();
    try (Source source = Sources.path(folder, "package");
        EntityReader reader =
            Packages.CSV.open(
                source,
                ReadOptions.DEFAULT,
                problem ->
                    findings.add(
                        problem.code().id() + " " + Packages.Read.place(problem.location())))) {
      reader.forEachRemaining(entry -> read.add(entry.entity()));
    }
    return findings;
  }

  @Test
  void aPackageAsItWasWrittenGivesNoFinding() throws IOException {
    List<Entity> read = new ArrayList<>();
    assertEquals(List.of(), read(read));
    assertEquals(entities, read);
  }

  @Test
  void whatLooksLikeANumberOrADateIsGuarded() throws IOException {
    assertEquals("\uFEFFseq,id\r\n1,'0012\r\n", table("persons.csv"));
    assertTrue(table("persons-names.csv").endsWith("\r\n1,'0012,1,'0012\r\n"));
    assertTrue(table("incidents.csv").endsWith("\r\n2,'2010-1,'May 2010,'007\r\n"));
    assertTrue(table("incidents-types.csv").contains(",own-list,'0012\r\n"));
    assertTrue(table("incidents-types.csv").contains(",huridocs-04,020103000000\r\n"));
  }

  @Test
  void aChangedTableIsToldOnce() throws IOException {
    replace("incidents.csv", "'May 2010", "'May 2011");
    replace("persons-names.csv", "\r\n", "\n");
    assertEquals(
        List.of("CSV-064 incidents.csv", "CSV-064 persons-names.csv"), read(new ArrayList<>()));
  }

  @Test
  void movedRowsAreToldAsChangedToo() throws IOException {
    replace("incidents-types.csv", "2,'2010-1,1", "2,'2010-1,3");
    List<Entity> read = new ArrayList<>();
    assertEquals(List.of("CSV-064 incidents-types.csv"), read(read));
    assertEquals(2, read.size());
  }

  @Test
  void aTableThatIsNotInOrderIsDigestedToItsEnd() throws IOException {
    String table = table("persons.csv").replace("1,'0012", "9,p2\r\n1,'0012");
    Files.writeString(folder.resolve("persons.csv"), table, StandardCharsets.UTF_8);
    describe(digest("SHA-256", table), "sha256:");
    assertEquals(List.of("CSV-049 persons.csv 3"), read(new ArrayList<>()));
  }

  @Test
  void othersMayHaveDescribedItWithAnotherChecksum() throws IOException {
    String table = table("persons.csv");
    for (Map.Entry<String, String> kind :
        Map.of("", "MD5", "SHA1:", "SHA-1", "sha512:", "SHA-512").entrySet()) {
      describe(digest(kind.getValue(), table), kind.getKey());
      assertEquals(List.of(), read(new ArrayList<>()));
      describe(digest(kind.getValue(), "x"), kind.getKey());
      assertEquals(List.of("CSV-064 persons.csv"), read(new ArrayList<>()));
    }
    describe("00", "crc64:");
    assertEquals(List.of(), read(new ArrayList<>()));
    Files.writeString(folder.resolve("persons.csv"), table + "\r\n", StandardCharsets.UTF_8);
    assertEquals("CSV-064 persons.csv", read(new ArrayList<>()).get(0));
  }

  @Test
  void theSizeAloneTells() throws IOException {
    replace("datapackage.json", "\"hash\": \"sha256:", "\"was\": \"sha256:");
    assertEquals(List.of(), read(new ArrayList<>()));
    replace("persons.csv", "'0012", "'00123");
    assertEquals("CSV-064 persons.csv", read(new ArrayList<>()).get(0));
  }

  @Test
  void anArchiveHasItsDescriptionFirst() throws IOException {
    byte[] zip =
        Packages.written(Packages.CSV, DatasetHeader.builder().id("d").build(), entities, Map.of());
    Path file = Files.write(root.resolve("package.csv.zip"), zip);
    List<String> findings = new ArrayList<>();
    try (Source source = Sources.path(file, "package.csv.zip");
        EntityReader reader =
            Packages.CSV.open(
                source, ReadOptions.DEFAULT, problem -> findings.add(problem.code().id()))) {
      assertEquals("d", reader.header().id());
      assertEquals(2, reader.stream().count());
    }
    assertEquals(List.of(), findings);
    String head = new String(zip, 0, 60, StandardCharsets.ISO_8859_1);
    assertTrue(head.contains("datapackage.json"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(6, files.count());
    }
  }

  private static String digest(String algorithm, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of()
          .withUpperCase()
          .formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /** Puts another checksum, and the size that the table has, into the description of persons. */
  private void describe(String hash, String prefix) throws IOException {
    String text = table("datapackage.json");
    int from = text.indexOf("\"bytes\"", text.indexOf("\"persons.csv\""));
    int to = text.indexOf("\"schema\"", from);
    Files.writeString(
        folder.resolve("datapackage.json"),
        text.substring(0, from)
            + "\"bytes\": "
            + Files.size(folder.resolve("persons.csv"))
            + ", \"hash\": \""
            + prefix
            + hash
            + "\", "
            + text.substring(to),
        StandardCharsets.UTF_8);
  }
}
