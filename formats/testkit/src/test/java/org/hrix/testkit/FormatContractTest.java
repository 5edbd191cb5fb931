// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hrix.io.Conversion;
import org.hrix.io.Format;
import org.hrix.io.Loss;
import org.hrix.io.MarkedDataException;
import org.hrix.io.ReadOptions;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Incident;
import org.hrix.model.Marking;
import org.hrix.model.Tlp;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

/** The contract fails where it should: a format that keeps nothing but ids is caught. */
class FormatContractTest {

  @Test
  void aFormatThatLosesAndClaimsNotToIsCaught() {
    FormatContract contract =
        new FormatContract(new IdListFormat(Format.Fidelity.LOSSLESS, IdListFormat.Losses.SILENT));
    assertThrows(AssertionError.class, () -> contract.readsWhatItWrites(1, 5));
  }

  @Test
  void aFormatThatLosesInSilenceIsCaught() {
    FormatContract contract =
        new FormatContract(new IdListFormat(Format.Fidelity.SUBSET, IdListFormat.Losses.SILENT));
    assertThrows(AssertionError.class, () -> contract.readsWhatItWrites(1, 5));
  }

  @Test
  void aFormatThatReportsItsLossesPasses() {
    FormatContract contract =
        new FormatContract(new IdListFormat(Format.Fidelity.SUBSET, IdListFormat.Losses.REPORTED));
    assertDoesNotThrow(() -> contract.readsWhatItWrites(1, 5));
    assertDoesNotThrow(() -> contract.writesTheSameBytes(1));
  }

  @Test
  void aFormatWithoutPlacesIsCaught() {
    FormatContract contract =
        new FormatContract(new IdListFormat(Format.Fidelity.SUBSET, IdListFormat.Losses.REPORTED));
    assertThrows(AssertionError.class, () -> contract.tellsPlaces(1));
    assertThrows(AssertionError.class, () -> contract.reportsAndNeverThrows(new byte[0]));
  }

  @Test
  void aFormatThatIsNotRegisteredIsCaught() {
    FormatContract contract =
        new FormatContract(new IdListFormat(Format.Fidelity.SUBSET, IdListFormat.Losses.REPORTED));
    assertThrows(RuntimeException.class, contract::isRegisteredAndKnowsItsOwn);
  }

  @Test
  void markedDataIsRefusedWhereMarkingsWouldBeLostUnlessAllowed() throws IOException {
    Format format = new IdListFormat(Format.Fidelity.SUBSET, IdListFormat.Losses.REPORTED);
    Incident marked =
        Incident.builder("i")
            .title(Text.of("en", "x"))
            .marking(Marking.of(Tlp.RED, null, null))
            .build();
    assertThrows(
        MarkedDataException.class,
        () -> write(format, Conversion.MarkedData.REFUSE, marked, new ArrayList<>()));
    List<Loss> losses = new ArrayList<>();
    write(format, Conversion.MarkedData.ALLOW, marked, losses);
    assertTrue(losses.contains(new Loss("ids", "i", "incident", "/marking", Loss.Kind.DROPPED)));
  }

  @Test
  void unmarkedDataIsNotRefused() throws IOException {
    Format format = new IdListFormat(Format.Fidelity.SUBSET, IdListFormat.Losses.REPORTED);
    List<Loss> losses = new ArrayList<>();
    Incident plain = Incident.builder("i").title(Text.of("en", "x")).build();
    write(format, Conversion.MarkedData.REFUSE, plain, losses);
    assertEquals(List.of(new Loss("ids", "i", "incident", "", Loss.Kind.COARSENED)), losses);
  }

  private static void write(
      Format format, Conversion.MarkedData marked, Incident incident, List<Loss> losses)
      throws IOException {
    try (Target target = Targets.stream(new ByteArrayOutputStream(), "out")) {
      new Conversion(ReadOptions.DEFAULT, WriteOptions.DEFAULT, marked, bytes -> {})
          .write(DatasetHeader.builder().build(), List.of(incident), target, format, losses::add);
    }
  }
}
