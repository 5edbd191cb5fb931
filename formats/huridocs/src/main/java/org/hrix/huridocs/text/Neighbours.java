// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.huridocs.EsfLookup;
import org.hrix.huridocs.EsfReturns;
import org.hrix.model.Actor;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * What records take from other entities: terms of places and documents, and which ids are those of
 * incidents and actors.
 *
 * <p>Not thread-safe.
 */
final class Neighbours implements EsfLookup {
  private static final int INCIDENT = 0;
  private static final int ACTOR = 1;

  private final Map<String, Entity> kept = new LinkedHashMap<>();
  private final NumberIndex ids = new NumberIndex();

  /** Keeps of an entity what others may take. */
  void add(Entity entity) {
    if (entity instanceof Incident incident) {
      ids.add(incident.id(), INCIDENT);
    } else if (entity instanceof Actor actor) {
      ids.add(actor.id(), ACTOR);
    } else if (entity instanceof Place place) {
      kept.putIfAbsent(place.id(), slim(place));
    } else if (entity instanceof Document document) {
      List<Code> types = coded(document.types());
      List<Code> languages = coded(document.languageTerms());
      boolean titled = document.title() != null && EsfReturns.isBeside(document.id());
      if (!types.isEmpty() || !languages.isEmpty() || titled) {
        kept.putIfAbsent(
            document.id(),
            Document.builder(document.id())
                .title(titled ? document.title() : null)
                .types(types)
                .languageTerms(languages)
                .build());
      }
    }
  }

  /** Returns the places and documents that were kept. */
  Collection<Entity> kept() {
    return kept.values();
  }

  private static Place slim(Place place) {
    return Place.builder(place.id())
        .names(place.names().stream().limit(1).toList())
        .codes(coded(place.codes()))
        .parent(place.parent())
        .country(place.country())
        .build();
  }

  private static List<Code> coded(List<Code> codes) {
    return codes.stream().filter(code -> code.code() != null).toList();
  }

  @Override
  public @Nullable Entity find(String id) {
    Entity entity = kept.get(id);
    if (entity != null) {
      return entity;
    }
    if (ids.has(id, INCIDENT)) {
      return Incident.builder(id).build();
    }
    return ids.has(id, ACTOR) ? Person.builder(id).build() : null;
  }
}
