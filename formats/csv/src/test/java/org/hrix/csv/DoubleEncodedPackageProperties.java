// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hrix.csv.table.Doubled;
import org.hrix.csv.table.Doubled.Undefined;
import org.hrix.testkit.ArbitraryDatasets;

/** A program that takes all tables of a package for Windows-1252 and saves them loses nothing. */
class DoubleEncodedPackageProperties {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Property(seed = "1")
  void isReadAsItWasBefore(@ForAll long seed, @ForAll @IntRange(max = 8) int size)
      throws IOException {
    Map<String, String> parts = Packages.parts(ArbitraryDatasets.entities(seed, size));
    Packages.Read before = Packages.read(parts);
    List<String> expected = new ArrayList<>(before.findings());
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (part.getKey().endsWith(".csv")) {
        expected.add("CSV-030 " + part.getKey() + " A1");
        String marked = "\uFEFF" + part.getValue();
        part.setValue(Doubled.twice(marked, WINDOWS_1252, Undefined.PRIVATE_USE));
      }
    }
    Packages.Read read = Packages.read(parts);
    assertEquals(before.entities(), read.entities());
    assertEquals(expected.stream().sorted().toList(), read.findings().stream().sorted().toList());
    assertEquals(before.complete, read.complete);
  }
}
