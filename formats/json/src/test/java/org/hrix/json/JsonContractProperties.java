// SPDX-License-Identifier: Apache-2.0
package org.hrix.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hrix.io.Conversion;
import org.hrix.io.Format;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.testkit.ArbitraryDatasets;
import org.hrix.testkit.FormatContract;

class JsonContractProperties {
  private static final Format JSON = new JsonFormat();
  private static final Format LINES = new JsonLinesFormat();
  private static final List<FormatContract> CONTRACTS =
      List.of(new FormatContract(JSON), new FormatContract(LINES));

  @Property(seed = "1")
  void readsWhatItWrites(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
    CONTRACTS.forEach(contract -> contract.readsWhatItWrites(seed, size));
  }

  @Property(seed = "2")
  void writesTheSameBytes(@ForAll long seed) {
    CONTRACTS.forEach(contract -> contract.writesTheSameBytes(seed));
  }

  @Property(seed = "3")
  void neverThrowsOnBytes(@ForAll @Size(max = 300) byte[] bytes) {
    CONTRACTS.forEach(contract -> contract.reportsAndNeverThrows(bytes));
  }

  @Property(seed = "4")
  void survivesDamage(@ForAll long seed) {
    CONTRACTS.forEach(contract -> contract.survivesDamage(seed));
  }

  @Property(seed = "5")
  void tellsPlaces(@ForAll long seed) {
    CONTRACTS.forEach(contract -> contract.tellsPlaces(seed));
  }

  @Property(seed = "6")
  void readsStreams(@ForAll long seed) {
    CONTRACTS.forEach(contract -> contract.readsStreams(seed));
  }

  @Property(seed = "7")
  void documentsToLinesAndBackAreTheSameBytes(
      @ForAll long seed, @ForAll @IntRange(max = 20) int size) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (Target target = Targets.stream(written, "out.json")) {
      new Conversion()
          .write(
              ArbitraryDatasets.header(seed),
              ArbitraryDatasets.entities(seed, size),
              target,
              JSON,
              loss -> {});
    }
    byte[] document = written.toByteArray();
    byte[] lines = converted(document, JSON, LINES);
    assertArrayEquals(document, converted(lines, LINES, JSON), "the bytes differ");
  }

  private static byte[] converted(byte[] bytes, Format from, Format to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Source source = Sources.bytes(bytes, "in");
        Target target = Targets.stream(out, "out")) {
      new Conversion().run(source, from, target, to, problem -> {}, loss -> {});
    }
    return out.toByteArray();
  }
}
