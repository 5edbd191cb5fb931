// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.model.Place;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Where countries lie, roughly; see {@code schemas/country-boxes.csv}. */
final class Countries {
  /** Countries of today (ISO 3166-1). */
  static final String CURRENT = "iso-3166-1";

  /** Countries of the past (ISO 3166-3). */
  static final String FORMER = "iso-3166-3";

  private static final String SUBDIVISIONS = "iso-3166-2";
  private static final String GEOGRAPHICAL = "huridocs-15";

  /** Territories with a code of their own, each before the country that it belongs to or left. */
  private static final String RELATED =
      "AX-FI SJ-NO BV-NO GL-DK FO-DK GP-FR MQ-FR GF-FR RE-FR YT-FR PM-FR BL-FR MF-FR NC-FR PF-FR"
          + " WF-FR TF-FR BL-GP MF-GP AW-NL CW-NL SX-NL BQ-NL PR-US VI-US GU-US MP-US AS-US UM-US"
          + " HK-CN MO-CN TW-CN IM-GB JE-GB GG-GB GI-GB FK-GB SH-GB BM-GB KY-GB VG-GB TC-GB AI-GB"
          + " MS-GB PN-GB IO-GB GS-GB CX-AU CC-AU NF-AU HM-AU TK-NZ CK-NZ NU-NZ XK-RS ME-RS EH-MA"
          + " PS-IL SS-SD TL-ID ER-ET";

  /** The last year of each country of the past. */
  private static final String LAST_YEARS =
      "AIDJ1977 ANHH2010 BQAQ1979 BUMM1989 BYAA1992 CSHH1993 CSXX2006 CTKI1984 DDDE1990 DYBJ1977"
          + " FQHH1979 FXFR1997 GEHH1979 HVBF1984 JTUM1986 MIUM1986 NHVU1980 NQAQ1983 NTHH1993"
          + " PCHH1986 PUUM1986 PZPA1980 RHZW1980 SKIN1975 SUHH1992 TPTL2002 VDVN1977 WKUM1986"
          + " YDYE1990 YUCS2003 ZRCD1997";

  private static final Set<String> RELATIONS = Set.of(RELATED.split(" ", -1));
  private static final Map<String, Integer> ENDS = new HashMap<>();
  private static final Map<String, List<Box>> BOXES = new HashMap<>();

  static {
    for (String entry : LAST_YEARS.split(" ", -1)) {
      ENDS.put(entry.substring(0, 4), Integer.valueOf(entry.substring(4)));
    }
    for (String[] row : DataFile.rows("country-boxes.csv", "code,south,west,north,east")) {
      Box box =
          new Box(
              Integer.parseInt(row[1]),
              Integer.parseInt(row[2]),
              Integer.parseInt(row[3]),
              Integer.parseInt(row[4]));
      BOXES.computeIfAbsent(row[0], code -> new ArrayList<>()).add(box);
    }
  }

  private Countries() {}

  private record Box(int south, int west, int north, int east) {
    boolean holds(double latitude, double longitude) {
      return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }
  }

  /** Tells whether the extent of a country is known. */
  static boolean isKnown(String country) {
    return BOXES.containsKey(country);
  }

  /** Tells whether a point can be in a country: also when the country's extent is not known. */
  static boolean mayHold(String country, double latitude, double longitude) {
    List<Box> boxes = BOXES.get(country);
    if (boxes == null) {
      return true;
    }
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).holds(latitude, longitude)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether two codes name the same country, or one a territory of the other's. */
  static boolean areRelated(String one, String other) {
    return one.equals(other)
        || RELATIONS.contains(one + "-" + other)
        || RELATIONS.contains(other + "-" + one);
  }

  /** Returns the last year of a country of the past; null when it is none. */
  static @Nullable Integer lastYear(String former) {
    return ENDS.get(former);
  }

  /** Returns the country of today that a place says it is in, by ISO 3166-1; null for none. */
  static @Nullable String of(Place place, Vocabularies lists) {
    Code country = place.country();
    if (country != null) {
      return CURRENT.equals(country.list()) ? country.code() : null;
    }
    List<Code> codes = place.codes();
    for (int i = 0; i < codes.size(); i++) {
      String found = of(codes.get(i), lists);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns the country of today that a code says; null for none. */
  static @Nullable String of(Code code, Vocabularies lists) {
    String word = code.code();
    String list = code.list();
    if (word == null || list == null) {
      return null;
    }
    return switch (list) {
      case CURRENT -> word;
      case SUBDIVISIONS -> word.length() > 3 && word.charAt(2) == '-' ? word.substring(0, 2) : null;
      case GEOGRAPHICAL -> geographical(code.edition(), word, lists);
      default -> null;
    };
  }

  private static @Nullable String geographical(
      @Nullable String edition, String word, Vocabularies lists) {
    Vocabulary list = lists.list(GEOGRAPHICAL);
    Term term = list == null ? null : list.find(edition, word);
    if (term != null) {
      for (Code match : term.matches()) {
        if (CURRENT.equals(match.list())) {
          return match.code();
        }
      }
    }
    return null;
  }

  /** Packs a code of two letters into a number; the absent fact for another. */
  static int packed(@Nullable String code) {
    return code == null || code.length() != 2
        ? Fact.NUMBER.absent
        : code.charAt(0) << 16 | code.charAt(1);
  }

  static String unpacked(int packed) {
    return String.valueOf(new char[] {(char) (packed >>> 16), (char) packed});
  }
}
