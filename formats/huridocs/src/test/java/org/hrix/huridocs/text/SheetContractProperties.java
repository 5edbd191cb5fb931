// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hrix.huridocs.EsfField;
import org.hrix.huridocs.EsfKind;
import org.hrix.testkit.FormatContract;
import org.junit.jupiter.api.Test;

class SheetContractProperties {
  private static final FormatContract CONTRACT = new FormatContract(new EsfTextFormat());

  @Test
  void isRegisteredAndKnowsItsOwn() {
    CONTRACT.isRegisteredAndKnowsItsOwn();
  }

  @Property(seed = "1")
  void saysWhatItLoses(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
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

  /** Lines of sheets and of anything else, in any order. */
  @Property(seed = "7")
  void neverThrowsOnPieces(@ForAll("pieces") String text) {
    CONTRACT.reportsAndNeverThrows(text.getBytes(StandardCharsets.UTF_8));
    String own = EsfTextFormat.TITLE + "\n\n" + text;
    CONTRACT.reportsAndNeverThrows(own.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> pieces() {
    List<String> numbers = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (EsfKind kind : EsfKind.values()) {
      labels.add(kind.title());
      labels.add(Headings.of(kind) + "\n");
      for (EsfField field : kind.fields()) {
        numbers.add(String.valueOf(Labels.number(field)) + " ");
        numbers.add(field.number() + " ");
        labels.add(Labels.of(field));
      }
    }
    Arbitrary<String> marks =
        Arbitraries.of(
            "\n",
            "\n",
            "\n\n",
            ":",
            ": ",
            " : ",
            " / ",
            "\\",
            "\\n",
            "\\u00",
            " ",
            "     ",
            "\t",
            "(",
            ")",
            "[en]",
            "\"",
            "\f",
            "\r\n",
            "====",
            "---- x: y\n",
            "2010-10-12",
            "1 May 2010",
            "(02)",
            "010000000000",
            "02 01",
            "y",
            "\uD83D",
            "\u0000",
            "12,5",
            "e",
            "/",
            "9999999999999");
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(4, marks),
            Tuple.of(2, Arbitraries.of(numbers)),
            Tuple.of(2, Arbitraries.of(labels)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
    return piece.list().ofMaxSize(80).map(pieces -> String.join("", pieces));
  }

  @Property(seed = "4")
  void survivesDamage(@ForAll long seed) {
    CONTRACT.survivesDamage(seed);
  }

  @Property(seed = "5")
  void tellsPlaces(@ForAll long seed) {
    CONTRACT.tellsPlaces(seed);
  }

  @Property(seed = "6")
  void readsStreams(@ForAll long seed) {
    CONTRACT.readsStreams(seed);
  }
}
