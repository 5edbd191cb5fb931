// SPDX-License-Identifier: Apache-2.0
package org.hrix.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.model.Estimate;
import org.hrix.model.GeoPoint;
import org.hrix.model.Incident;
import org.hrix.model.Tlp;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  private static <E> Misfit.Kind misfit(ScalarType<E> type, String text) {
    Misfit.Last sink = new Misfit.Last();
    E value = type.read(text, sink);
    Misfit misfit = sink.take();
    assertEquals(value == null, misfit != null, "a misfit exactly where there is no value");
    if (value != null) {
      assertEquals(text, type.print(value));
    }
    return misfit == null ? null : misfit.kind();
  }

  @Test
  void idsHaveTheirBounds() {
    assertEquals(null, misfit(Scalars.ID, "HRX/event/1"));
    assertEquals(null, misfit(Scalars.ID, "\ud83d\ude00".repeat(200)));
    assertEquals(null, misfit(Scalars.ID, "a b"));
    assertEquals(Misfit.Kind.TOO_LONG, misfit(Scalars.ID, "x".repeat(201)));
    assertEquals(Misfit.Kind.BLANK, misfit(Scalars.ID, ""));
    assertEquals(Misfit.Kind.BLANK, misfit(Scalars.ID, "\u00a0\u2003"));
    assertEquals(Misfit.Kind.BAD_CHARACTERS, misfit(Scalars.ID, " a"));
    assertEquals(Misfit.Kind.BAD_CHARACTERS, misfit(Scalars.ID, "a\u00a0"));
    assertEquals(Misfit.Kind.BAD_CHARACTERS, misfit(Scalars.ID, "a\u0007b"));
    assertTrue(Scalars.reference("act").isReference());
    assertEquals(List.of("act"), Scalars.reference("act").targets());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-7", "900"})
  void wholeNumbersAreRead(String text) {
    assertEquals(null, misfit(Scalars.integer(-10, 1000), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "+1", "-0", "1.0", "1e2", "", "x", "99999999999999999999"})
  void otherFormsAreNoWholeNumbers(String text) {
    assertEquals(Misfit.Kind.WRONG_TYPE, misfit(Scalars.integer(-10, 1000), text));
  }

  @Test
  void numbersHaveTheirBounds() {
    assertEquals(Misfit.Kind.OUT_OF_BOUNDS, misfit(Scalars.integer(-10, 1000), "1001"));
    ScalarType<BigDecimal> latitude = Scalars.decimal("-90", "90");
    for (String fits : List.of("1.50", "-90", "90.000", "0.0")) {
      assertEquals(null, misfit(latitude, fits));
    }
    assertEquals(Misfit.Kind.OUT_OF_BOUNDS, misfit(latitude, "95"));
    for (String not : List.of("1e1", "-0.0", "+1", "01", ".5", "5.", "", "1-1", "9".repeat(70))) {
      assertEquals(Misfit.Kind.WRONG_TYPE, misfit(latitude, not), not);
    }
  }

  @Test
  void otherScalarsAreReadAsWritten() {
    assertEquals(null, misfit(Scalars.EDTF, "2010-06-13?"));
    assertEquals(Misfit.Kind.NOT_A_DATE, misfit(Scalars.EDTF, "31/02/2011"));
    assertEquals(null, misfit(Scalars.LANGUAGE, "zh-Hans-CN"));
    assertEquals(Misfit.Kind.MALFORMED, misfit(Scalars.LANGUAGE, "r_u"));
    assertEquals(null, misfit(Scalars.BOOLEAN, "true"));
    assertEquals(Misfit.Kind.WRONG_TYPE, misfit(Scalars.BOOLEAN, "yes"));
    ScalarType<Tlp> tlp = Scalars.choice(Tlp.class, Tlp.values());
    assertEquals(null, misfit(tlp, "TLP:AMBER+STRICT"));
    assertEquals(Misfit.Kind.UNKNOWN_WORD, misfit(tlp, "TLP:WHITE"));
    assertEquals(null, misfit(Scalars.token("t", 3), "KGS"));
    assertEquals(Misfit.Kind.TOO_LONG, misfit(Scalars.token("t", 3), "SOMS"));
  }

  @Test
  void buildersRefuseWhatReadersReport() {
    assertThrows(
        IllegalArgumentException.class,
        () -> GeoPoint.builder(new BigDecimal("95"), BigDecimal.ONE).build());
    assertThrows(IllegalArgumentException.class, () -> Estimate.builder().low(3L).best(2L).build());
    assertThrows(IllegalArgumentException.class, () -> Incident.builder(" x").build());
    assertThrows(
        IllegalArgumentException.class, () -> Incident.builder("i").extension("title", Datum.NULL));
    assertThrows(
        IllegalArgumentException.class,
        () -> Incident.builder("i").extension("\ud800", Datum.NULL));
  }

  @Test
  void settingAPropertyDropsWhatStoodThereUntyped() {
    Extras extras =
        new Extras(List.of(), List.of(new Datum.Field("when", new Datum.Text("soon"))), List.of());
    Incident read = Incident.builder("i").extras(extras).build();
    Incident edited = read.toBuilder().when(When.of("2010")).build();
    assertEquals(null, edited.extras().rawOf("when"));
    Incident kept = read.toBuilder().title(Text.of("en", "x")).extension("x", Datum.NULL).build();
    assertNotNull(kept.extras().rawOf("when"));
    assertEquals(1, kept.extras().extensions().size());
  }
}
