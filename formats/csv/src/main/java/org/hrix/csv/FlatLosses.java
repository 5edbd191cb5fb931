// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.io.Loss;
import org.hrix.io.LossSink;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.RawEntity;
import org.jspecify.annotations.Nullable;

/** Tells what the flat table does not say of a dataset. */
final class FlatLosses {
  /** Properties that are wholly in the table. */
  private static final Map<Class<?>, Set<String>> WHOLE =
      Map.of(
          Incident.class, Set.of("id"),
          Act.class, Set.of("id", "incident", "victim", "conduct", "occurrence", "certainty"),
          Involvement.class, Set.of("id", "act", "perpetrator", "certainty"),
          Person.class, Set.of("id"),
          Group.class, Set.of("id"),
          Organization.class, Set.of("id"),
          Place.class, Set.of("id"));

  /** Properties of which the table has a part: one language, one item, the label or the date. */
  private static final Map<Class<?>, Set<String>> PARTLY =
      Map.of(
          Incident.class, Set.of("title", "when", "end", "places"),
          Act.class, Set.of("actType", "methods", "when", "end", "place"),
          Involvement.class, Set.of("incident", "mode"),
          Person.class, Set.of("names", "sex"),
          Group.class, Set.of("names", "countingUnit", "size"),
          Organization.class, Set.of("names"),
          Place.class, Set.of("names"));

  /** What becomes of a property. */
  enum Fate {
    WHOLE,
    PARTLY,
    LOST
  }

  private final LossSink losses;

  FlatLosses(LossSink losses) {
    this.losses = losses;
  }

  static Fate fate(Class<?> type, String property) {
    if (WHOLE.getOrDefault(type, Set.of()).contains(property)) {
      return Fate.WHOLE;
    }
    return PARTLY.getOrDefault(type, Set.of()).contains(property) ? Fate.PARTLY : Fate.LOST;
  }

  /** Tells what is lost of the header: all of it. Its marking is told by whoever allows that. */
  void header(DatasetHeader header) {
    for (Property<DatasetHeader, ?> property : DatasetHeader.OBJECT_TYPE.properties()) {
      if (property.isPresent(header) && !property.name().equals("marking")) {
        tell(null, null, "/" + property.name(), Loss.Kind.DROPPED);
      }
    }
    extras(null, null, DatasetHeader.OBJECT_TYPE.extrasOf(header));
  }

  /** Tells that an entity is not in the table at all. */
  void whole(Entity entity) {
    if (entity instanceof KnownEntity known) {
      tell(known.id(), known.typeName(), "", Loss.Kind.DROPPED);
    } else if (entity instanceof RawEntity raw) {
      tell(raw.id(), raw.typeName(), "", Loss.Kind.DROPPED);
    }
  }

  void whole(String id, String type) {
    tell(id, type, "", Loss.Kind.DROPPED);
  }

  /** Tells what is lost of an entity that is in the table. */
  <T extends KnownEntity> void parts(ObjectType<T> type, T entity) {
    for (Property<T, ?> property : type.properties()) {
      Fate fate = fate(type.javaType(), property.name());
      boolean told = fate == Fate.WHOLE || property.name().equals("marking");
      if (!told && property.isPresent(entity) && !isShown(entity, property.name())) {
        Loss.Kind kind = fate == Fate.PARTLY ? Loss.Kind.COARSENED : Loss.Kind.DROPPED;
        tell(entity.id(), type.name(), "/" + property.name(), kind);
      }
    }
    extras(entity.id(), type.name(), type.extrasOf(entity));
  }

  /** The incident of an involvement is shown unless the act has one. */
  private static boolean isShown(KnownEntity entity, String property) {
    return property.equals("incident")
        && entity instanceof Involvement involvement
        && involvement.act() == null;
  }

  private void extras(@Nullable String id, @Nullable String type, Extras extras) {
    for (List<Datum.Field> fields : List.of(extras.extensions(), extras.raw())) {
      for (Datum.Field field : fields) {
        String name = field.name().replace("~", "~0").replace("/", "~1");
        tell(id, type, "/" + name, Loss.Kind.DROPPED);
      }
    }
    for (Extras.RawItem item : extras.rawItems()) {
      tell(id, type, "/" + item.property() + "/" + item.index(), Loss.Kind.DROPPED);
    }
  }

  private void tell(@Nullable String id, @Nullable String type, String field, Loss.Kind kind) {
    losses.loss(new Loss(FlatFormat.ID, id, type, field, kind));
  }
}
