// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.Loss;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.Attachment;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Document;
import org.hrix.model.Hash;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
  private static final String ABC_SHA_256 =
      "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD";

  @TempDir Path folder;
  private Path files = Path.of("");
  private Path pack = Path.of("");

  @BeforeEach
  void files() throws IOException {
    files = Files.createDirectories(folder.resolve("files"));
    pack = folder.resolve("package");
    Files.createDirectories(files.resolve("scans"));
    Files.writeString(files.resolve("scans/letter.pdf"), "abc");
    Files.writeString(folder.resolve("secret.txt"), "secret");
  }

  private static Document document(String... paths) {
    List<Attachment> attachments = new ArrayList<>();
    for (String path : paths) {
      attachments.add(
          Attachment.builder()
              .path(path)
              .size(3L)
              .hashes(List.of(Hash.of("sha-256", ABC_SHA_256), Hash.of("whirlpool", "0")))
              .build());
    }
    return Document.builder("d1").attachments(attachments).build();
  }

  private List<Loss> write(Document document) throws IOException {
    List<Loss> losses = new ArrayList<>();
    WriteOptions options = new WriteOptions(Map.of("attachments", files.toString()));
    try (Target target = Targets.folder(pack, "package")) {
      new Conversion(ReadOptions.DEFAULT, options, Conversion.MarkedData.REFUSE, bytes -> {})
          .write(
              DatasetHeader.builder().build(),
              List.of(document),
              target,
              new CsvPackageFormat(),
              losses::add);
      target.commit();
    }
    return losses;
  }

  private List<String> findings(Map<String, String> settings) throws IOException {
    List<Problem> problems = new ArrayList<>();
    ReadOptions options = ReadOptions.DEFAULT.withSettings(settings);
    try (Source source = Sources.path(pack, "package");
        EntityReader reader = new CsvPackageFormat().open(source, options, problems::add)) {
      reader.forEachRemaining(entry -> {});
    }
    return problems.stream()
        .map(p -> p.code().id() + " " + Packages.Read.place(p.location()))
        .toList();
  }

  @Test
  void filesTravelWithTheirDocuments() throws IOException {
    assertEquals(List.of(), write(document("scans/letter.pdf", "scans/letter.pdf")));
    assertEquals("abc", Files.readString(pack.resolve("attachments/scans/letter.pdf")));
    assertEquals(List.of(), findings(Map.of()));
  }

  @Test
  void aChangedFileIsFound() throws IOException {
    write(document("scans/letter.pdf"));
    Files.writeString(pack.resolve("attachments/scans/letter.pdf"), "abcd");
    assertEquals(
        List.of(
            "CSV-058 documents-attachments.csv E2 /attachments/0/size",
            "CSV-058 documents-attachments-hashes.csv F2 /attachments/0/hashes/0/value"),
        findings(Map.of()));
    assertEquals(List.of(), findings(Map.of("check-attachments", "no")));
  }

  @Test
  void missingAndUnlistedFilesAreFound() throws IOException {
    write(document("scans/letter.pdf"));
    Files.move(
        pack.resolve("attachments/scans/letter.pdf"), pack.resolve("attachments/renamed.pdf"));
    assertEquals(
        List.of(
            "CSV-057 documents-attachments.csv D2 /attachments/0/path",
            "CSV-059 attachments/renamed.pdf"),
        findings(Map.of()));
  }

  @Test
  void aFileThatIsNotThereIsALoss() throws IOException {
    List<Loss> losses = write(document("scans/letter.pdf", "scans/none.pdf"));
    assertEquals(
        List.of(new Loss("csv", "d1", "document", "/attachments/1", Loss.Kind.DROPPED)), losses);
    assertEquals(
        List.of("CSV-057 documents-attachments.csv D3 /attachments/1/path"), findings(Map.of()));
  }

  @Test
  void noPathLeadsOutOfTheFolder() throws IOException {
    Files.createSymbolicLink(files.resolve("link.txt"), folder.resolve("secret.txt"));
    String absolute = folder.resolve("secret.txt").toString();
    List<Loss> losses =
        write(document("../secret.txt", "scans/../../secret.txt", absolute, "link.txt"));
    assertEquals(4, losses.size());
    assertFalse(Files.exists(pack.resolve("attachments")));
    assertEquals(
        List.of("CSV-060", "CSV-060", "CSV-060", "CSV-057"),
        findings(Map.of()).stream().map(finding -> finding.substring(0, 7)).toList());
  }

  @Test
  void onlyPathsThatEverySystemCanHaveAreSafe() {
    assertTrue(Attachments.isSafe("scans/письмо 1.pdf"));
    for (String path :
        List.of(
            "", "/etc/passwd", "a//b", "a/", "./a", "..", "C:/a", "a\\b", "a\u0000b", "\ud800")) {
      assertFalse(Attachments.isSafe(path));
    }
  }

  @Test
  void aFolderThatIsNotThereIsAFailure() {
    files = folder.resolve("none");
    assertThrows(IOException.class, () -> write(document("a")));
  }

  @Test
  void withoutAttachmentsInThePackageNoneIsMissed() throws IOException {
    Map<String, String> parts = Packages.parts(List.of(document("scans/letter.pdf")));
    assertEquals(List.of(), Packages.read(parts).findings());
  }
}
