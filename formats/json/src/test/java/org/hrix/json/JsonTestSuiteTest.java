// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hrix.testkit.FixtureFolder;
import org.hrix.validation.Layer;
import org.junit.jupiter.api.Test;

/** The 318 files of a published suite of parsing tests. */
class JsonTestSuiteTest {

  @Test
  void whatIsNotJsonIsFoundAndWhatIsJsonIsNot() throws IOException {
    Path folder = FixtureFolder.require("json-test-suite/test_parsing");
    int rejected = 0;
    int accepted = 0;
    int either = 0;
    List<String> wrong = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      Reading reading = Reading.of(new JsonFormat(), Files.readAllBytes(file));
      boolean syntax = reading.problems.stream().anyMatch(p -> p.code().layer() == Layer.SYNTAX);
      if (name.startsWith("n_")) {
        rejected++;
      } else if (name.startsWith("y_")) {
        accepted++;
      } else {
        either++;
      }
      if ((name.startsWith("n_") && !syntax) || (name.startsWith("y_") && syntax)) {
        wrong.add(name);
      }
    }
    System.out.println(
        "JSON test suite: " + rejected + " n_, " + accepted + " y_, " + either + " i_ files");
    assertEquals(List.of(), wrong);
    assertEquals(318, rejected + accepted + either);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
