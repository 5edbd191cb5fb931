// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Place;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Fills in values that a record takes from other entities: the terms and names of places, the
 * languages and types of documents, events and persons that an information is about.
 *
 * @since 0.1.0
 */
public final class EsfResolver {
  private static final int MAX_PARENTS = 20;

  private final EsfLookup lookup;

  /**
   * Makes a resolver.
   *
   * @param lookup finds the entities
   */
  public EsfResolver(EsfLookup lookup) {
    this.lookup = Objects.requireNonNull(lookup, "lookup");
  }

  /**
   * Fills in all values of a record.
   *
   * @param record the record
   * @return the record without values that would have to be taken from elsewhere
   */
  public EsfRecord resolve(EsfRecord record) {
    boolean open = record.values().stream().anyMatch(value -> value.source() != null);
    if (!open) {
      return record;
    }
    List<EsfValue> values = new ArrayList<>();
    for (EsfValue value : record.values()) {
      for (EsfValue found : resolve(value)) {
        boolean again =
            values.stream()
                .anyMatch(
                    there ->
                        there.field().equals(found.field())
                            && (!found.field().isMany() || there.text().equals(found.text())));
        if (value.source() == null || !again) {
          values.add(found);
        }
      }
    }
    return new EsfRecord(record.kind(), values, record.parts());
  }

  /**
   * Fills in a value.
   *
   * @param value the value
   * @return the value itself when it is there; otherwise what was found, often nothing
   */
  public List<EsfValue> resolve(EsfValue value) {
    String source = value.source();
    if (source == null) {
      return List.of(value);
    }
    EsfField field = value.field();
    List<String> texts = List.of();
    if (field.type() == EsfField.Type.LINK) {
      EsfKind wanted = field.name().equals("event") ? EsfKind.EVENT : EsfKind.PERSON;
      texts = lookup.kindOf(source) == wanted ? List.of(source) : texts;
    } else {
      Entity entity = lookup.find(source);
      if (entity instanceof Place place) {
        texts = ofPlace(field, place);
      } else if (entity instanceof Document document) {
        texts = ofDocument(field, document);
      }
    }
    return texts.stream().map(text -> EsfValue.of(field, text).noted(value.note())).toList();
  }

  private static List<String> ofDocument(EsfField field, Document document) {
    if (field.type() == EsfField.Type.TEXT) {
      Text title = document.title();
      return title == null || title.variants().isEmpty() ? List.of() : List.of(title.original());
    }
    List<Code> codes = new ArrayList<>(document.types());
    codes.addAll(document.languageTerms());
    return codes.stream()
        .filter(code -> Objects.equals(code.list(), field.list()) && code.code() != null)
        .map(code -> String.valueOf(code.code()))
        .toList();
  }

  private List<String> ofPlace(EsfField field, Place place) {
    if (field.type() == EsfField.Type.TEXT) {
      return place.names().isEmpty() ? List.of() : List.of(place.names().get(0).full());
    }
    Place at = place;
    for (int i = 0; i < MAX_PARENTS && at != null; i++) {
      String term = term(field.list(), at);
      if (term != null) {
        return List.of(term);
      }
      String parent = at.parent();
      at = parent != null && lookup.find(parent) instanceof Place outer ? outer : null;
    }
    String country = place.country() == null ? null : Crosswalk.to(field.list(), place.country());
    return country == null ? List.of() : List.of(country);
  }

  private static @Nullable String term(@Nullable String list, Place place) {
    for (Code code : place.codes()) {
      if (code.code() != null && Objects.equals(code.list(), list)) {
        return code.code();
      }
    }
    for (Code code : place.codes()) {
      String same = Crosswalk.to(list, code);
      if (same != null) {
        return same;
      }
    }
    return null;
  }
}
