// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntConsumer;
import org.hrix.model.GeoPoint;
import org.hrix.model.Place;
import org.hrix.model.Precision;
import org.hrix.time.Day;
import org.hrix.validation.PlaceProblem;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Rules about points, and the countries that places are in. */
final class PlaceRules {
  private static final int FEW_DECIMALS = 1;
  private static final int DEEPEST = 20;

  /** How many parts a degree has when a point is packed into one number. */
  private static final int STEPS = 100;

  private static final int COLUMNS = 361 * STEPS;

  private PlaceRules() {}

  static void enter(RuleBook book) {
    book.value(GeoPoint.OBJECT_TYPE, PlaceRules::point);
    book.entity(Place.OBJECT_TYPE, PlaceRules::place);
    book.facts(Place.OBJECT_TYPE, PlaceRules::facts);
    book.join(PlaceProblem.PARENT_ELSEWHERE, "/parent", PlaceRules::parentElsewhere);
    book.join(
        PlaceProblem.OUTSIDE_COUNTRY, "/point", (i, broken) -> inherited(i, broken, Fault.OUTSIDE));
    book.join(PlaceProblem.SWAPPED, "/point", (i, broken) -> inherited(i, broken, Fault.SWAPPED));
  }

  /** What may be wrong with a point and its country. */
  enum Fault {
    NONE,
    OUTSIDE,
    SWAPPED
  }

  private static void point(GeoPoint point, Site site) {
    BigDecimal latitude = point.latitude();
    BigDecimal longitude = point.longitude();
    if (isZero(latitude) && isZero(longitude)) {
      site.report(PlaceProblem.ZERO_ZERO, "");
    } else if ((isZero(latitude) || isZero(longitude))
        && (isWhole(latitude) || isWhole(longitude))) {
      if (!isOutside(point, site)) {
        site.report(PlaceProblem.ONE_ZERO, isZero(latitude) ? "/latitude" : "/longitude");
      }
    } else if (point.precision() == Precision.EXACT
        && latitude.scale() <= FEW_DECIMALS
        && longitude.scale() <= FEW_DECIMALS) {
      site.report(PlaceProblem.PRECISION_TOO_FINE, "/precision");
    }
    if (point.precision() != null && point.radius() != null) {
      radius(point.precision(), point.radius().doubleValue(), site);
    }
  }

  /** Tells whether the point of a place is known to be elsewhere, which says more. */
  private static boolean isOutside(GeoPoint point, Site site) {
    if (site.entity() instanceof Place place && point.equals(place.point())) {
      String country = Countries.of(place, site.context().vocabularies());
      return country != null
          && !Countries.mayHold(
              country, point.latitude().doubleValue(), point.longitude().doubleValue());
    }
    return false;
  }

  private static boolean isZero(BigDecimal number) {
    return number.signum() == 0;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0;
  }

  private static void radius(Precision precision, double metres, Site site) {
    int most =
        switch (precision) {
          case EXACT -> 1_000;
          case NEAR -> 10_000;
          case SETTLEMENT -> 100_000;
          case DISTRICT -> 500_000;
          case PROVINCE, COUNTRY -> Integer.MAX_VALUE;
        };
    int least =
        switch (precision) {
          case EXACT, NEAR, SETTLEMENT, DISTRICT -> 0;
          case PROVINCE, COUNTRY -> 100;
        };
    if (metres > most) {
      site.report(PlaceProblem.RADIUS_CONTRADICTS, "/radius", "expected", "at most " + most + " m");
    } else if (metres < least) {
      site.report(
          PlaceProblem.RADIUS_CONTRADICTS, "/radius", "expected", "at least " + least + " m");
    }
  }

  private static void place(Place place, Site site) {
    Vocabularies lists = site.context().vocabularies();
    String country = Countries.of(place, lists);
    if (country != null) {
      outside(place, country, site);
    } else if (place.extras().rawOf("country") != null && place.point() != null) {
      site.notRun(PlaceProblem.OUTSIDE_COUNTRY);
    }
    if (place.country() != null) {
      former(place, place.country(), site);
      if (country != null) {
        codes(place, country, lists, site);
      }
    }
  }

  private static void outside(Place place, String country, Site site) {
    GeoPoint point = place.point();
    if (point == null) {
      if (place.extras().rawOf("point") != null) {
        site.notRun(PlaceProblem.OUTSIDE_COUNTRY);
      }
      return;
    }
    double north = point.latitude().doubleValue();
    double east = point.longitude().doubleValue();
    switch (fault(country, north, east)) {
      case NONE -> {}
      case SWAPPED -> site.report(PlaceProblem.SWAPPED, "/point");
      case OUTSIDE -> {
        String sign = signLost(country, north, east);
        if (sign == null) {
          site.report(PlaceProblem.OUTSIDE_COUNTRY, "/point");
        } else {
          site.report(PlaceProblem.SIGN_LOST, "/point", "suggestion", sign);
        }
      }
    }
  }

  private static Fault fault(String country, double north, double east) {
    if (Countries.mayHold(country, north, east) || (north == 0 && east == 0)) {
      return Fault.NONE;
    }
    boolean swapped = Math.abs(east) <= 90 && Countries.mayHold(country, east, north);
    return swapped ? Fault.SWAPPED : Fault.OUTSIDE;
  }

  private static @Nullable String signLost(String country, double north, double east) {
    if (Countries.mayHold(country, -north, east)) {
      return "latitude";
    }
    if (Countries.mayHold(country, north, -east)) {
      return "longitude";
    }
    return Countries.mayHold(country, -north, -east) ? "latitude, longitude" : null;
  }

  private static void former(Place place, Code country, Site site) {
    String code = Countries.FORMER.equals(country.list()) ? country.code() : null;
    Integer last = code == null ? null : Countries.lastYear(code);
    if (last != null && Days.earliest(place.from()) > Days.number(new Day(last + 1, 12, 31))) {
      site.report(PlaceProblem.FORMER_COUNTRY, "/country/code", "expected", Integer.toString(last));
    }
  }

  private static void codes(Place place, String country, Vocabularies lists, Site site) {
    List<Code> codes = place.codes();
    for (int i = 0; i < codes.size(); i++) {
      String other = Countries.of(codes.get(i), lists);
      if (other != null && !other.equals(country) && isOther(other, country)) {
        int index = place.extras().writtenIndex("codes", i);
        site.report(PlaceProblem.COUNTRY_CONTRADICTS_CODE, "/codes/" + index + "/code");
      }
    }
  }

  /** Codes that are none are found by the rules about codes. */
  private static boolean isOther(String one, String other) {
    return Countries.isKnown(one) && Countries.isKnown(other) && !Countries.areRelated(one, other);
  }

  private static void facts(Place place, FactSink facts, RuleContext context) {
    String country = Countries.of(place, context.vocabularies());
    facts.fact(Fact.NUMBER, Countries.packed(country));
    facts.edge(Edge.PLACE_PARENT, place.parent());
    GeoPoint point = place.point();
    if (country == null && place.country() == null && point != null && place.parent() != null) {
      facts.fact(Fact.LEAST, packed(point));
    }
  }

  private static void parentElsewhere(DatasetIndex index, IntConsumer broken) {
    index
        .edges(Edge.PLACE_PARENT)
        .forEach(
            (place, parent) -> {
              int own = index.fact(Fact.NUMBER, place);
              int other = index.fact(Fact.NUMBER, parent);
              if (own != other
                  && own != Fact.NUMBER.absent
                  && other != Fact.NUMBER.absent
                  && isOther(Countries.unpacked(own), Countries.unpacked(other))) {
                broken.accept(place);
              }
            });
  }

  /** Looks at points of places that say no country, in the country of what they are a part of. */
  private static void inherited(DatasetIndex index, IntConsumer broken, Fault wanted) {
    index
        .edges(Edge.PLACE_PARENT)
        .forEach(
            (place, parent) -> {
              int point = index.fact(Fact.LEAST, place);
              if (point != Fact.LEAST.absent
                  && index.is(place, Place.OBJECT_TYPE)
                  && fault(index, point, parent) == wanted) {
                broken.accept(place);
              }
            });
  }

  /**
   * Says what is wrong with a point in a place: in its country, or that of what it is a part of.
   *
   * @param index what is known of the places
   * @param point the point, packed
   * @param place the ordinal of the place
   */
  static Fault fault(DatasetIndex index, int point, int place) {
    DatasetIndex.Links parents = index.edges(Edge.PLACE_PARENT);
    int above = place;
    for (int i = 0; i < DEEPEST && above >= 0; i++) {
      int country = index.is(above, Place.OBJECT_TYPE) ? index.fact(Fact.NUMBER, above) : 0;
      if (country > 0) {
        int row = point / COLUMNS;
        int column = point % COLUMNS;
        double north = row / (double) STEPS - 90;
        double east = column / (double) STEPS - 180;
        return fault(Countries.unpacked(country), north, east);
      }
      above = parents.target(above);
    }
    return Fault.NONE;
  }

  /** Packs a point into a number, to a hundredth of a degree. */
  static int packed(GeoPoint point) {
    int row = (int) Math.round((point.latitude().doubleValue() + 90) * STEPS);
    int column = (int) Math.round((point.longitude().doubleValue() + 180) * STEPS);
    return row * COLUMNS + column;
  }
}
