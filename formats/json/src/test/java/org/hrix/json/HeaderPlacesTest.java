// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hrix.io.EntityReader;
import org.hrix.io.Format;
import org.hrix.io.Formats;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.StreamValidator;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.hrix.validation.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings in the header of a dataset have a line and a column. */
class HeaderPlacesTest {
  private static final String ASKED =
      "{\"id\":\"own\",\"required\":[\"dataset.title\"],\"forbidden\":[\"dataset.contact\"]}";

  @TempDir Path folder;

  private static Source source(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Sources.stream(new ByteArrayInputStream(bytes), "in");
  }

  private List<String> found(Format format, String text) throws IOException {
    List<String> found = new ArrayList<>();
    Consumer<Problem> problems =
        problem -> {
          if (problem.code().id().startsWith("PROF")) {
            found.add(problem.code().id() + " " + place(problem.location()));
          }
        };
    Path file = Files.writeString(folder.resolve("own.json"), ASKED);
    Profile asked = new ProfileFiles(Formats.installed().problemCodes()).read(file, "own", p -> {});
    try (Source source = source(text)) {
      new StreamValidator(asked).validate(source, format, problems);
    }
    return found;
  }

  private static String place(Location at) {
    return at.line() + ":" + at.column() + " " + at.pointer();
  }

  @Test
  void inLinesTheyAreInTheFirst() throws IOException {
    assertEquals(
        List.of("PROF-001 1:25 /dataset/title", "PROF-002 1:36 /dataset/contact"),
        found(
            new JsonLinesFormat(),
            "{\"hrix\":\"1.0\",\"dataset\":{\"contact\":{\"en\":\"x\"}}}\n"));
  }

  @Test
  void inADocumentTheyAreWhereTheHeaderStands() throws IOException {
    String header = "\n \"dataset\":{\n  \"contact\":{\"en\":\"x\"}}";
    assertEquals(
        List.of("PROF-001 2:12 /dataset/title", "PROF-002 3:13 /dataset/contact"),
        found(new JsonFormat(), "{\"hrix\":\"1.0\"," + header + ",\"entities\":[]}"));
    assertEquals(
        List.of("PROF-001 2:12 /dataset/title", "PROF-002 3:13 /dataset/contact"),
        found(new JsonFormat(), "{\"hrix\":\"1.0\",\"entities\":[]," + header + "}"));
  }

  @Test
  void whereThereIsNoHeaderOnlyTheFileIsNamed() throws IOException {
    String lines = "{\"type\":\"incident\",\"id\":\"i\"}\n";
    assertEquals(List.of("PROF-001 0:0 /dataset/title"), found(new JsonLinesFormat(), lines));
    try (Source source = source(lines);
        EntityReader reader =
            new JsonLinesFormat().open(source, ReadOptions.DEFAULT, problem -> {})) {
      assertNull(reader.locateHeader(""));
    }
  }
}
