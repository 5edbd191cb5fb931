// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hrix.testkit.FormatContract;

class EsfXmlProperties {
  private static final FormatContract CONTRACT = new FormatContract(new EsfXmlFormat());

  @Property(seed = "1")
  void readsWhatItWrites(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
    CONTRACT.readsWhatItWrites(seed, size);
  }

  @Property(seed = "2")
  void writesTheSameBytes(@ForAll long seed) {
    CONTRACT.writesTheSameBytes(seed);
  }

  @Property(seed = "3")
  void neverThrowsOnBytes(@ForAll @Size(max = 300) byte[] bytes) {
    CONTRACT.reportsAndNeverThrows(bytes);
  }

  @Property(seed = "4")
  void survivesDamage(@ForAll long seed) {
    CONTRACT.survivesDamage(seed);
  }

  @Property(seed = "5")
  void readsStreams(@ForAll long seed) {
    CONTRACT.readsStreams(seed);
  }
}
