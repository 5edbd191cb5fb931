// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.List;
import org.hrix.data.Extras;
import org.hrix.description.Scalars;
import org.hrix.model.Missing;
import org.hrix.model.Name;
import org.hrix.model.Place;
import org.hrix.model.Qualifier;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.hrix.vocabulary.Term;
import org.hrix.vocabulary.Vocabularies;
import org.hrix.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Makes places of geographical terms, the same of the same term whatever the notation.
 *
 * @since 0.1.0
 */
public final class EsfPlaces {
  private static final List<String> COUNTRIES = List.of("iso-3166-1", "iso-3166-3");

  /** Says of a place that its name is not known: of local terms, only their instance knows it. */
  private static final List<Qualifier> NAMELESS =
      List.of(Qualifier.builder("/names").missing(Missing.UNKNOWN).build());

  private EsfPlaces() {}

  /**
   * Names the place that a term stands for.
   *
   * @param list the id of the list
   * @param code the code
   * @param parent the id of the place that it is a part of; null when that is not known
   * @return the id
   */
  public static String id(String list, String code, @Nullable String parent) {
    String name = name(list, code, parent);
    return Scalars.ID.read(name, misfit -> {}) == null ? hashed(name) : name;
  }

  static String name(String list, String code, @Nullable String parent) {
    String within = parent == null ? "" : "-in-" + parent;
    return "place-" + list.substring(list.length() - 2) + "-" + code + within;
  }

  static String hashed(String name) {
    return "place-" + Long.toHexString(IdHash.of(name));
  }

  /**
   * Makes the place that a term stands for. What is no number is a name.
   *
   * @param id its id
   * @param list the id of the list
   * @param code the code
   * @param parent the id of the place that it is a part of; null when that is not known
   * @return the place, with the name and the country that the lists know
   */
  public static Place of(String id, String list, String code, @Nullable String parent) {
    Place.Builder place = Place.builder(id).parent(parent);
    if (!isCode(code)) {
      return place.names(List.of(Name.of(code))).build();
    }
    place.codes(List.of(new Code(list, null, code, null, Extras.NONE)));
    Vocabulary vocabulary = Vocabularies.bundled().list(list);
    Term term = vocabulary == null ? null : vocabulary.find(null, code);
    Text label = term == null ? null : named(term, place);
    if (label == null || label.variants().isEmpty()) {
      return place.qualifiers(NAMELESS).build();
    }
    Text.Variant first = label.variants().get(0);
    return place
        .names(List.of(Name.builder(first.value()).language(first.language()).build()))
        .build();
  }

  /** Finds the label of a term, or of the country that it stands for, which the place gets. */
  private static @Nullable Text named(Term term, Place.Builder place) {
    Text label = term.label();
    for (Code match : term.matches()) {
      boolean country = match.list() != null && COUNTRIES.contains(match.list());
      if (country) {
        place.country(Code.of(String.valueOf(match.list()), String.valueOf(match.code())));
        label = label == null ? label(match) : label;
      }
    }
    return label;
  }

  private static boolean isCode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Text label(Code country) {
    Vocabulary list = Vocabularies.bundled().list(String.valueOf(country.list()));
    Term term = list == null ? null : list.find(null, String.valueOf(country.code()));
    if (term == null || list == null) {
      return null;
    }
    String name = list.label(term, "en");
    return name == null ? term.label() : Text.of("en", name);
  }
}
