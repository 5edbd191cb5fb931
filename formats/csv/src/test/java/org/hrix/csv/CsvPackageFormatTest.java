// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hrix.testkit.FormatContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPackageFormatTest {
  private static final FormatContract CONTRACT = new FormatContract(new CsvPackageFormat());

  @TempDir Path folder;

  @Test
  void isRegisteredAndKnowsItsOwnOutput() {
    CONTRACT.isRegisteredAndKnowsItsOwn();
  }

  @Test
  void foldersAndArchivesReadTheSame() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      CONTRACT.readsFoldersAndArchives(
          Files.createDirectory(folder.resolve(Integer.toString(seed))), seed);
    }
  }

  @Test
  void theModuleProvidesWhatTheServicesFileNames() throws IOException {
    List<String> provided;
    try (InputStream in = CsvPackageFormat.class.getResourceAsStream("/module-info.class")) {
      provided =
          ModuleDescriptor.read(in).provides().stream()
              .filter(provides -> provides.service().equals("org.hrix.io.Format"))
              .flatMap(provides -> provides.providers().stream())
              .toList();
    }
    List<String> named;
    try (InputStream in =
        CsvPackageFormat.class.getResourceAsStream("/META-INF/services/org.hrix.io.Format")) {
      named = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertEquals(new TreeSet<>(provided), new TreeSet<>(named));
  }

  @Test
  void noTwoTablesHaveTheSameNameAndNoTwoColumnsTheSameHeading() {
    Set<String> names = new HashSet<>();
    for (Table table : Layout.model().tables()) {
      assertTrue(names.add(table.part()), table.part());
      Set<String> headings = new HashSet<>();
      for (Table.Column column : table.columns) {
        assertTrue(headings.add(column.heading()), table.part() + " " + column.heading());
      }
      for (Node node : table.nodes) {
        boolean text = node instanceof Node.Words;
        assertTrue(!text || headings.add(node.heading), table.part() + " " + node.heading);
      }
    }
  }
}
