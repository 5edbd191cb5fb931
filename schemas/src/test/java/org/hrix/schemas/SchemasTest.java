// SPDX-License-Identifier: Apache-2.0
package org.hrix.schemas;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SchemasTest {

  @Test
  void filesAreThereUnderTheirNames() throws IOException {
    try (InputStream in = Schemas.open("MODEL.md")) {
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(page.startsWith("# Entities and values"));
    }
  }

  @Test
  void schemasAreThereUnderTheirFolder() throws IOException {
    try (InputStream in = Schemas.open("json-schema/bundle.schema.json")) {
      assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("2020-12"));
    }
  }

  @Test
  void anUnknownFileIsRefused() {
    assertThrows(NoSuchElementException.class, () -> Schemas.open("none.md"));
  }
}
