// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hrix.dataset.Dataset;
import org.hrix.model.Actor;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.PlaceMention;
import org.hrix.model.Subject;
import org.hrix.text.Text;

/** Datasets in which what records take from others is a little different from what ESF gives. */
public final class Shaken {
  private Shaken() {}

  /** Changes references and what they refer to, here and there, and the order of all. */
  public static Dataset of(Dataset dataset, long seed) {
    Random random = new Random(seed);
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : dataset.entities()) {
      int dice = random.nextInt(10);
      if (dice > 6) {
        entities.add(entity);
      } else if (entity instanceof Place || entity instanceof Document) {
        beside(entity, dice).forEach(entities::add);
      } else {
        entities.add(changed(entity, dice));
      }
    }
    if (random.nextBoolean()) {
      Collections.shuffle(entities, random);
    }
    return new Dataset(dataset.header(), entities);
  }

  private static List<Entity> beside(Entity entity, int dice) {
    if (entity instanceof Place place && dice < 3) {
      return List.of(place.toBuilder().names(List.of(Name.of("Elsewhere"))).build());
    }
    if (entity instanceof Document document && dice < 3) {
      return List.of(document.toBuilder().title(Text.of("en", "A letter")).build());
    }
    return dice < 5 ? List.of() : List.of(entity);
  }

  private static Entity changed(Entity entity, int dice) {
    if (entity instanceof Information information) {
      return changed(information, dice);
    }
    if (entity instanceof Incident incident && !incident.places().isEmpty()) {
      PlaceMention first = incident.places().get(0);
      List<PlaceMention> places = new ArrayList<>(incident.places());
      switch (dice) {
        case 0 -> places.set(0, PlaceMention.of(String.valueOf(first.place())));
        case 1 -> places.add(first.toBuilder().key("p" + (places.size() + 1)).build());
        case 2 -> places.set(0, first.toBuilder().verbatim(Text.of("en", "there")).build());
        case 3 -> places.set(0, first.toBuilder().place("nowhere").build());
        default -> Collections.reverse(places);
      }
      return incident.toBuilder().places(places).build();
    }
    if (entity instanceof Person person && person.birthPlace() != null && dice < 2) {
      return person.toBuilder().birthPlace(PlaceMention.of("nowhere")).build();
    }
    return entity;
  }

  private static Information changed(Information information, int dice) {
    List<Subject> about = new ArrayList<>(information.about());
    String source = information.source();
    switch (dice) {
      case 0 -> about.add(0, Subject.of(source == null ? "nobody" : source, null));
      case 1 -> about.add(Subject.of(source == null ? "nobody" : source, null));
      case 2 -> about.add(Subject.of("nobody", null));
      case 3 -> about.add(Subject.of(information.id(), "/date"));
      case 4 -> {
        return information.toBuilder().document("another").build();
      }
      case 5 -> about.addAll(information.about());
      default -> Collections.reverse(about);
    }
    return information.toBuilder().about(about).build();
  }

  /** Leaves one entity of those that a report of losses could not tell apart. */
  public static List<Entity> distinct(List<Entity> entities) {
    Set<String> seen = new HashSet<>();
    List<Entity> distinct = new ArrayList<>();
    for (Entity entity : entities) {
      String family = entity instanceof Actor ? "actor" : entity.typeName();
      if (entity.id() == null || seen.add(family + " " + entity.id())) {
        distinct.add(entity);
      }
    }
    return distinct;
  }
}
