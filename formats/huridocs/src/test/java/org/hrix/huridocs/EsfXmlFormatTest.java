// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.hrix.testkit.FormatContract;
import org.junit.jupiter.api.Test;

class EsfXmlFormatTest {
  private static final FormatContract CONTRACT = new FormatContract(new EsfXmlFormat());

  @Test
  void isRegisteredAndKnowsItsOwnOutput() {
    CONTRACT.isRegisteredAndKnowsItsOwn();
  }

  @Test
  void theModuleProvidesWhatTheServicesFileNames() throws IOException {
    List<String> provided;
    try (InputStream in = EsfXmlFormat.class.getResourceAsStream("/module-info.class")) {
      provided =
          ModuleDescriptor.read(in).provides().stream()
              .filter(provides -> provides.service().equals("org.hrix.io.Format"))
              .flatMap(provides -> provides.providers().stream())
              .toList();
    }
    List<String> named;
    try (InputStream in =
        EsfXmlFormat.class.getResourceAsStream("/META-INF/services/org.hrix.io.Format")) {
      named = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertEquals(new TreeSet<>(provided), new TreeSet<>(named));
  }
}
