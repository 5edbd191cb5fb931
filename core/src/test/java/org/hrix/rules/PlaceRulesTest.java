// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrix.model.Act;
import org.hrix.model.GeoPoint;
import org.hrix.model.Incident;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.PlaceMention;
import org.hrix.model.Precision;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRulesTest {

  private static GeoPoint.Builder at(String latitude, String longitude) {
    return GeoPoint.builder(new BigDecimal(latitude), new BigDecimal(longitude));
  }

  private static Place.Builder place(String id) {
    return Place.builder(id).names(List.of(Name.of("Osh")));
  }

  private static List<String> point(GeoPoint point) {
    return Findings.alone(Person.builder("p").location(point).build());
  }

  private static List<String> in(String country, String latitude, String longitude) {
    Code code = Code.of("iso-3166-1", country);
    return Findings.alone(place("p").country(code).point(at(latitude, longitude).build()).build());
  }

  @Test
  void zerosAreSuspected() {
    assertEquals(List.of("PLACE-001 /location"), point(at("0", "0.0").build()));
    assertEquals(List.of("PLACE-002 /location/latitude"), point(at("0", "73.25").build()));
    assertEquals(List.of("PLACE-002 /location/longitude"), point(at("51", "0.00").build()));
    assertEquals(List.of(), point(at("0.0000", "73.25").build()));
  }

  @Test
  void anExactPointHasDecimals() {
    GeoPoint.Builder coarse = at("40.5", "72.8");
    assertEquals(
        List.of("PLACE-007 /location/precision"), point(coarse.precision(Precision.EXACT).build()));
    assertEquals(List.of(), point(coarse.precision(Precision.NEAR).build()));
    assertEquals(List.of(), point(at("40.50", "72.8").precision(Precision.EXACT).build()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"exact,1001", "near,10001", "settlement,100001", "district,500001", "country,99"})
  void aRadiusFitsThePrecision(String precision, String radius) {
    GeoPoint.Builder point =
        at("40.5283", "72.7985").precision(Precision.valueOf(precision.toUpperCase(Locale.ROOT)));
    int most = new BigDecimal(radius).intValue();
    int right = most < 100 ? most + 1 : most - 1;
    assertEquals(
        List.of("PLACE-008 /location/radius"), point(point.radius(new BigDecimal(radius)).build()));
    assertEquals(List.of(), point(point.radius(new BigDecimal(right)).build()));
  }

  @Test
  void aPointOutsideItsCountryIsFoundWithItsLikelyCause() {
    assertEquals(List.of(), in("KG", "40.53", "72.80"));
    assertEquals(List.of("PLACE-003 /point"), in("KG", "55.75", "37.62"));
    assertEquals(List.of("PLACE-004 /point"), in("KG", "72.80", "40.53"));
    assertEquals(List.of("PLACE-005 /point"), in("PE", "12.05", "-77.04"));
    assertEquals(List.of("PLACE-005 /point"), in("PE", "-12.05", "77.04"));
    assertEquals(List.of("PLACE-005 /point"), in("PE", "12.05", "77.04"));
    assertEquals(List.of("PLACE-001 /point"), in("KG", "0", "0"));
    assertEquals(List.of("PLACE-003 /point"), in("KG", "0", "73.25"));
    assertEquals(List.of(), in("TF", "0.5", "0.5"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "FJ,-16.5,-179.9", "FJ,-17.8,178.0", "RU,66.0,-172.0", "RU,54.7,20.5", "US,21.3,-157.9",
    "US,61.2,-149.9", "NZ,-44.0,-176.5", "KI,1.9,-157.4", "KI,1.4,173.0", "FR,-20.9,55.5",
    "ES,28.1,-15.4", "CL,-27.1,-109.4", "EC,-0.7,-90.3", "PT,37.7,-25.7", "NO,78.2,15.6",
    "IN,11.7,92.7", "CO,12.6,-81.7", "GQ,-1.4,5.6", "YE,12.5,54.0", "ZA,-33.9,18.4"
  })
  void farAwayPartsBelongToTheirCountry(String country, String latitude, String longitude) {
    assertEquals(List.of(), in(country, latitude, longitude));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "AF,34.53,69.17", "BR,-15.79,-47.88", "CD,-4.32,15.31", "CN,39.90,116.40", "ET,9.03,38.74",
    "GB,51.51,-0.13", "GE,41.72,44.79", "HT,18.54,-72.34", "ID,-6.21,106.85", "IQ,33.31,44.37",
    "MM,16.87,96.20", "MX,19.43,-99.13", "NG,9.08,7.40", "PH,14.60,120.98", "PS,31.90,35.20",
    "SD,15.50,32.56", "SS,4.85,31.58", "SY,33.51,36.29", "UA,50.45,30.52", "VE,10.49,-66.88"
  })
  void capitalsAreInTheirCountry(String country, String latitude, String longitude) {
    assertEquals(List.of(), in(country, latitude, longitude));
  }

  @Test
  void theCountryIsTakenFromCodesToo() {
    Place.Builder place = place("p").point(at("55.75", "37.62").build());
    assertEquals(
        List.of("PLACE-003 /point"),
        Findings.alone(place.codes(List.of(Code.of("iso-3166-2", "KG-GO"))).build()));
    assertEquals(
        List.of("PLACE-003 /point"),
        Findings.alone(place.codes(List.of(Code.of("huridocs-15", "030234000000"))).build()));
    assertEquals(
        List.of(), Findings.alone(place.codes(List.of(Code.of("huridocs-63", "KG"))).build()));
  }

  @Test
  void theCountryIsTakenFromWhatThePlaceIsPartOf() {
    Place country = place("c").country(Code.of("iso-3166-1", "KG")).build();
    Place region = place("r").parent("c").build();
    Place.Builder town = place("t").parent("r");
    Place moscow = town.point(at("55.75", "37.62").build()).build();
    Place swapped = town.point(at("72.80", "40.53").build()).build();
    Place osh = town.point(at("40.53", "72.80").build()).build();
    assertEquals(
        List.of("PLACE-003 /entities/0/point"), Findings.of(moscow, region, country).found());
    assertEquals(
        List.of("PLACE-004 /entities/2/point"), Findings.of(country, region, swapped).found());
    assertEquals(List.of(), Findings.of(country, region, osh).found());
    assertEquals(
        List.of("LINK-002 /entities/0/parent", "LINK-002 /entities/1/parent"),
        Findings.of(place("r").parent("t").build(), moscow.toBuilder().parent("r").build())
            .found());
  }

  @Test
  void aPointBesideAMentionIsInTheCountryOfThePlace() {
    Place country = place("c").country(Code.of("iso-3166-1", "KG")).build();
    Place town = place("t").parent("c").build();
    PlaceMention moscow = mention("t", at("55.75", "37.62").build());
    PlaceMention swapped = mention("t", at("72.80", "40.53").build());
    PlaceMention osh = mention("t", at("40.53", "72.80").build());
    Act.Builder act =
        Act.builder("a").incident("i").actType(Code.of("huridocs-04", "020101000000"));
    Incident.Builder incident = Incident.builder("i").title(Text.of("en", "x"));
    assertEquals(
        List.of("PLACE-003 /entities/0/place/point"),
        Findings.of(act.place(moscow).build(), incident.build(), town, country).found());
    assertEquals(
        List.of("PLACE-004 /entities/0/endPlace/point"),
        Findings.of(act.place(null).endPlace(swapped).build(), incident.build(), town, country)
            .found());
    assertEquals(
        List.of(), Findings.of(act.endPlace(osh).build(), incident.build(), town, country).found());
    assertEquals(
        List.of("PLACE-003 /entities/0/places/1/point"),
        Findings.of(incident.places(List.of(mention("t", null), moscow)).build(), town, country)
            .found());
    Findings missing = Findings.of(incident.places(List.of(moscow)).build());
    assertEquals(List.of("REF-002 /entities/0/places/0/place"), missing.found());
    assertEquals(Map.of("PLACE-003", 1L, "PLACE-004", 1L), missing.notRun());
  }

  private static PlaceMention mention(String place, GeoPoint point) {
    return PlaceMention.builder().place(place).point(point).build();
  }

  @Test
  void aPlaceIsInTheCountryOfItsParent() {
    Place whole = place("w").country(Code.of("iso-3166-1", "US")).build();
    Place.Builder part = place("p").parent("w");
    assertEquals(
        List.of(), Findings.of(whole, part.country(Code.of("iso-3166-1", "PR")).build()).found());
    assertEquals(
        List.of("PLACE-006 /entities/1/parent"),
        Findings.of(whole, part.country(Code.of("iso-3166-1", "CU")).build()).found());
    assertEquals(
        List.of(), Findings.of(whole, part.country(Code.of("iso-3166-3", "SUHH")).build()).found());
  }

  @Test
  void codesAgreeWithTheCountry() {
    Place.Builder place = place("p").codes(List.of(Code.of("huridocs-15", "030234000000")));
    assertEquals(List.of(), Findings.alone(place.country(Code.of("iso-3166-1", "KG")).build()));
    assertEquals(
        List.of("PLACE-009 /codes/0/code"),
        Findings.alone(place.country(Code.of("iso-3166-1", "UZ")).build()));
  }

  @Test
  void aCountryOfThePastEndsThePlacesInIt() {
    Place.Builder place = place("p").country(Code.of("iso-3166-3", "SUHH"));
    assertEquals(
        List.of("PLACE-010 /country/code"),
        Findings.alone(place.from(When.of("1994-01-01")).build()));
    assertEquals(List.of(), Findings.alone(place.from(When.of("1993")).build()));
    assertEquals(List.of(), Findings.alone(place.from(When.of("1994~")).build()));
    assertEquals(List.of(), Findings.alone(place.from(null).build()));
  }

  @Test
  void countriesArePackedAndRelated() {
    assertEquals("KG", Countries.unpacked(Countries.packed("KG")));
    assertEquals(Fact.NUMBER.absent, Countries.packed(null));
    assertEquals(Fact.NUMBER.absent, Countries.packed("KGZ"));
    assertTrue(Countries.areRelated("DK", "GL"));
    assertTrue(Countries.areRelated("DK", "DK"));
    assertFalse(Countries.areRelated("DK", "SE"));
    assertTrue(Countries.isKnown("XK"));
  }
}
