// SPDX-License-Identifier: Apache-2.0
package org.hrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made from the code; {@code -Dgolden.update=true} makes them anew. */
final class Golden {
  private Golden() {}

  static void check(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, expected, StandardCharsets.UTF_8);
    }
    String found = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    assertEquals(
        expected, found, file.getFileName() + " is stale; -Dgolden.update=true makes it anew");
  }
}
