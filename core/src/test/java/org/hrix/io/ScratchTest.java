// SPDX-License-Identifier: Apache-2.0
package org.hrix.io;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchTest {

  @Test
  void itsFilesAreGoneWhenItIsClosed() throws IOException {
    Path first;
    try (Scratch scratch = Scratch.open()) {
      first = Files.writeString(scratch.newFile(), "words");
      assertNotEquals(first, scratch.newFile());
      assertTrue(Files.exists(first));
    }
    assertFalse(Files.exists(first.getParent()));
  }
}
