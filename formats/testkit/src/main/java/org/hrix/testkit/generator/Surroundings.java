// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrix.model.Entity;
import org.hrix.model.GeoPoint;
import org.hrix.model.Name;
import org.hrix.model.Organization;
import org.hrix.model.Place;
import org.hrix.model.PlaceMention;
import org.hrix.model.Precision;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;

/** What all incidents of a dataset share: places and organizations. */
final class Surroundings {
  private static final List<String> COUNTRIES = List.of("KG", "PE", "SD", "MM", "CO", "SY", "ET");

  /** For each country, well inside of it: south, north, west, east. */
  private static final List<List<Integer>> INSIDE =
      List.of(
          List.of(40, 42, 71, 76),
          List.of(-15, -5, -77, -71),
          List.of(11, 19, 25, 35),
          List.of(17, 25, 94, 98),
          List.of(2, 8, -76, -69),
          List.of(33, 36, 37, 40),
          List.of(6, 12, 36, 42));

  private static final int MAX_PLACES = 200;

  private final List<Entity> entities = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> organizations = new ArrayList<>();
  private final Dice dice;
  private final Codes codes;

  Surroundings(Dice dice, Codes codes, long incidents) {
    this.dice = dice;
    this.codes = codes;
    int count = (int) Math.min(MAX_PLACES, 4 + incidents);
    for (int i = 0; i < count; i++) {
      place(i);
    }
    for (int i = 0; i < 2 + count / 4; i++) {
      organization(i);
    }
  }

  List<Entity> entities() {
    return entities;
  }

  String place() {
    return dice.pick(places);
  }

  String organization() {
    return dice.pick(organizations);
  }

  private void place(int number) {
    Invention.Tongue tongue = Invention.tongue(dice);
    Code country = Code.of("iso-3166-1", COUNTRIES.get(number % COUNTRIES.size()));
    Place.Builder place =
        Place.builder("place/" + number)
            .names(List.of(name(tongue, "n1"), name(Invention.tongue(dice), "n2")))
            .country(country);
    if (number < COUNTRIES.size()) {
      place.kind(Code.of("hrix-place", "country")).codes(List.of(country));
    } else {
      place
          .kind(Code.of("hrix-place", dice.chance(70) ? "settlement" : "district"))
          .parent("place/" + (number % COUNTRIES.size()))
          .point(point(number % COUNTRIES.size()));
    }
    entities.add(place.build());
    places.add("place/" + number);
  }

  private GeoPoint point(int country) {
    List<Integer> inside = INSIDE.get(country);
    BigDecimal latitude = decimal(inside.get(0), inside.get(1));
    return GeoPoint.builder(latitude, decimal(inside.get(2), inside.get(3)))
        .precision(dice.pick(List.of(Precision.values())))
        .build();
  }

  private BigDecimal decimal(int min, int max) {
    return BigDecimal.valueOf(dice.between(min * 10_000, max * 10_000), 4);
  }

  private Name name(Invention.Tongue tongue, String key) {
    return Name.builder(Invention.word(tongue, dice))
        .key(key)
        .language(tongue.language())
        .script(tongue.script())
        .build();
  }

  private void organization(int number) {
    String id = "org/" + number;
    entities.add(
        Organization.builder(id)
            .names(List.of(name(Invention.tongue(dice), "n1")))
            .types(List.of(codes.any("huridocs-24", dice)))
            .description(Text.of("en", Invention.sentence(dice)))
            .seat(PlaceMention.of(place()))
            .founded(When.of(Integer.toString(dice.between(1950, 2020))))
            .build());
    organizations.add(id);
  }
}
