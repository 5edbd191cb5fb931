// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.hrix.io.EntityReader;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.ReadLimits;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

class SheetLimitsTest {
  private static List<String> found(String text, ReadLimits limits, List<Entity> entities)
      throws IOException {
    List<String> found = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (Source source = Sources.bytes(bytes, "in");
        EntityReader reader =
            new EsfTextFormat()
                .open(
                    source,
                    ReadOptions.DEFAULT.withLimits(limits),
                    problem -> found.add(problem.code().id() + " " + problem.location().line()))) {
      reader.forEachRemaining(entry -> entities.add(entry.entity()));
    }
    found.removeIf(line -> line.startsWith("ESF-029"));
    return found;
  }

  @Test
  void longWordsWhoseLowerCaseIsLongerTakeNoTime() {
    String words = "\u0130".repeat(400_000);
    String text = "EVENT\n0101 Number: e\n0102 " + words + "\n0115 " + words + ": x\n";
    List<Entity> entities = new ArrayList<>();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> found(text, ReadLimits.DEFAULT, entities));
    assertEquals(words, ((Incident) entities.get(0)).title().original());
  }

  @Test
  void aSheetBeyondTheLimitIsCutAndTheNextIsRead() throws IOException {
    String text =
        "EVENT\n0101 Number: e\n0115 Description: "
            + "word ".repeat(200)
            + "\nmore\nEVENT\n0101 Number: f\n0102 Event Title: x\n";
    List<Entity> entities = new ArrayList<>();
    List<String> found = found(text, new ReadLimits(10, 300, 100), entities);
    assertEquals(List.of("SHEET-014 3", "SHEET-004 4"), found);
    assertEquals(List.of("e", "f"), entities.stream().map(Entity::id).toList());
    assertEquals("x", ((Incident) entities.get(1)).title().original());
  }

  @Test
  void aSheetHasSoManyValuesAtMost() throws IOException {
    String text =
        "EVENT\n0101 Number: e\n0152 Violation Index: 01 / 02 / 03\n0102 Event Title: x\n";
    List<Entity> entities = new ArrayList<>();
    assertEquals(List.of("SHEET-016 3"), found(text, new ReadLimits(10, 300, 3), entities));
    assertEquals(1, entities.size());
  }

  @Test
  void oneLineWithoutEndTakesBoundedMemory() throws IOException {
    String text = "EVENT\n0101 Number: e\n0115 Description: " + "word ".repeat(2_000_000);
    List<Entity> entities = new ArrayList<>();
    assertEquals(List.of("SHEET-014 3"), found(text, ReadLimits.DEFAULT, entities));
  }

  @Test
  void manyValuesOfOneFieldTakeLinearTime() throws IOException {
    String text = "EVENT\n0101 Number: e\n0154 Index terms: " + "01 / ".repeat(50_000) + "02\n";
    List<Entity> entities = new ArrayList<>();
    assertEquals(List.of(), found(text, ReadLimits.DEFAULT, entities));
    assertEquals(50_001, ((Incident) entities.get(0)).indexTerms().size());
  }

  @Test
  void compressedSheetsAreReadAndDamageIsTold() throws IOException {
    String text = "EVENT\n0101 Number: e\n0102 Event Title: x\n".repeat(2_000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = out.toByteArray();
    Sheets read = Sheets.read(whole, Map.of());
    assertEquals(2_000, read.entities.size());
    Sheets cut = Sheets.read(Arrays.copyOf(whole, whole.length - 12), Map.of());
    assertTrue(cut.problems.stream().anyMatch(p -> p.code() == SheetProblem.DAMAGED));
    assertFalse(cut.complete);
    Sheets nothing = Sheets.read(Arrays.copyOf(whole, 5), Map.of());
    assertEquals(List.of("SHEET-015 1"), nothing.found());
  }

  @Test
  void bytesThatAreNotOfTheEncodingAreTold() {
    byte[] bytes =
        (EsfTextFormat.TITLE
                + "\n\nEVENT\n=====\n0101 Event Record Number: e\n0102 Event Title: \u00fc\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    Sheets read = Sheets.read(bytes, Map.of());
    assertTrue(read.found().contains("SHEET-013 6"), read.found()::toString);
  }

  @Test
  void anEncodingThatThereIsNotIsRefused() {
    ReadOptions options = ReadOptions.DEFAULT.withSettings(Map.of("encoding", "utf-nine"));
    try (Source source = Sources.bytes(new byte[] {'a'}, "in")) {
      assertThrows(
          IOException.class, () -> new EsfTextFormat().open(source, options, problem -> {}));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void sheetsOfPeopleAreRecognised() throws IOException {
    String text = "EVENT\n0101 Event Record Number: e\n0102 Event Title: x\n";
    try (Source source = Sources.bytes(text.getBytes(StandardCharsets.UTF_8), "october.txt")) {
      Format format = Formats.installed().detect(source).orElseThrow();
      assertEquals("esf-text", format.id());
    }
    String letter = "Dear all,\n2010 Was a bad year.\n";
    try (Source source = Sources.bytes(letter.getBytes(StandardCharsets.UTF_8), "letter.txt")) {
      assertTrue(Formats.installed().detect(source).isEmpty());
    }
  }

  @Test
  void aPageIsBegunForEachSheet() {
    String written =
        Sheets.write(
            org.hrix.model.DatasetHeader.builder().language("en").build(),
            List.of(
                Incident.builder("e").title(Text.of("en", "x")).build(),
                Incident.builder("f").title(Text.of("ru", "y")).build()),
            loss -> {});
    assertEquals(
        """
        HURIDOCS Events Standard Formats: record sheets
        Language: en

        EVENT
        =====
        0101 Event Record Number: e
        0102 Event Title: x

        \fEVENT
        =====
        0101 Event Record Number: f
        0102 Event Title: y [ru]
        """,
        written);
  }
}
