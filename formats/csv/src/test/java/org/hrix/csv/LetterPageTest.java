// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hrix.csv.table.TableReader;
import org.junit.jupiter.api.Test;

/** The page that shows the letter table by table shows it as it is. */
class LetterPageTest {
  private static final Path LETTER = Path.of("..", "..", "examples/data/spravedlivost-2010.json");

  @Test
  void thePageListsTheTablesOfTheLetterWithTheirRows() throws IOException {
    String page = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    List<String> listed =
        page.lines()
            .filter(line -> line.matches("\\| `[a-z-]+\\.csv` \\| [0-9]+ \\|.*"))
            .map(line -> line.substring(3).replaceFirst("` \\| ([0-9]+) \\|.*", " $1"))
            .toList();
    List<String> tables = new ArrayList<>();
    byte[] zip = Packages.converted(Files.readAllBytes(LETTER), Packages.JSON, Packages.CSV);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".csv")) {
          tables.add(entry.getName() + " " + rows(in.readAllBytes()));
        }
      }
    }
    assertEquals(tables, listed);
  }

  private static int rows(byte[] table) throws IOException {
    int rows = -1;
    try (TableReader reader =
        TableReader.open(new ByteArrayInputStream(table), "table", null, problem -> {})) {
      while (reader.next() != null) {
        rows++;
      }
    }
    return rows;
  }

  @Test
  void itsPicturesAreThereAndSmall() throws IOException {
    String page = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    for (String picture : List.of("docs/incidents.png", "docs/acts.png")) {
      assertTrue(page.contains("](" + picture + ")"), picture);
      assertTrue(Files.size(Path.of(picture)) < 100_000, picture);
    }
  }
}
