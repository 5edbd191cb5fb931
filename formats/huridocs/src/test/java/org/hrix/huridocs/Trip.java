// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.dataset.Dataset;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.io.Loss;
import org.hrix.model.Actor;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.junit.jupiter.api.Assertions;

/**
 * Compares a dataset with what came back of it, and with what was told as lost.
 *
 * <p>Where an entity was told as a whole, its properties are not looked at. What has a value that
 * had none is no loss; there is a list of what may: remarks that hold a description, the counting
 * unit of an organization, the name of the instance, and words that are kept because they do not
 * fit.
 */
public final class Trip {
  /** Words that are kept under the name of their field. */
  public static final String KEPT = "kept";

  /** What is not the same any more, and was not told. */
  public final Set<String> silent = new LinkedHashSet<>();

  /** What was told, and is the same. */
  public final Set<String> overstated = new LinkedHashSet<>();

  /** What has a value now, and had none. */
  public final Set<String> gained = new LinkedHashSet<>();

  private final Map<String, Set<String>> told = new HashMap<>();

  /** Compares; all is named by the type of the entity and the property, never by values. */
  public Trip(Dataset before, List<Loss> losses, Dataset after) {
    for (Loss loss : losses) {
      told.computeIfAbsent(key(loss.entity(), loss.type()), key -> new HashSet<>())
          .add(loss.field().isEmpty() ? "" : loss.field().split("/", -1)[1]);
    }
    compare(DatasetHeader.OBJECT_TYPE, before.header(), after.header(), "header", told(null, null));
    Map<String, List<Entity>> read = new HashMap<>();
    for (Entity entity : after.entities()) {
      read.computeIfAbsent(key(entity.id(), family(entity)), key -> new ArrayList<>()).add(entity);
    }
    for (Entity entity : before.entities()) {
      List<Entity> there = read.getOrDefault(key(entity.id(), family(entity)), List.of());
      Entity again = there.isEmpty() ? null : there.size() > 1 ? there.remove(0) : there.get(0);
      compare(entity, again);
    }
  }

  /** Checks that all was told, and nothing else but, at most, some properties. */
  public void requireExact(Set<String> mayBeOverstated) {
    Assertions.assertEquals(Set.of(), silent, "lost in silence");
    Set<String> others = new LinkedHashSet<>(overstated);
    others.removeIf(at -> mayBeOverstated.contains(at.substring(at.indexOf('.') + 1)));
    Assertions.assertEquals(Set.of(), others, "told, and the same");
  }

  private static String key(String id, String type) {
    return id + " " + type;
  }

  /** ESF tells persons, groups and organizations apart by their values only. */
  private static String family(Entity entity) {
    return entity instanceof Actor ? "actor" : String.valueOf(entity.typeName());
  }

  private Set<String> told(String id, String type) {
    return told.getOrDefault(key(id, type), Set.of());
  }

  private void compare(Entity entity, Entity again) {
    Set<String> lost = told(entity.id(), entity.typeName());
    boolean same = again != null && String.valueOf(again.typeName()).equals(entity.typeName());
    if (!(entity instanceof KnownEntity known) || !same) {
      check(String.valueOf(entity.typeName()), !entity.equals(again), lost.contains(""));
    } else {
      check(known.typeName(), false, lost.contains("") && known.equals(again));
      if (!lost.contains("")) {
        typed(known.objectType(), known, (KnownEntity) again, lost);
      }
    }
  }

  private <T extends KnownEntity> void typed(
      ObjectType<T> type, KnownEntity before, KnownEntity after, Set<String> lost) {
    T one = type.javaType().cast(before);
    compare(type, one, type.javaType().cast(after), type.name(), lost);
  }

  private <T> void compare(ObjectType<T> type, T before, T after, String name, Set<String> lost) {
    Map<String, List<Object>> one = values(type, before);
    Map<String, List<Object>> other = values(type, after);
    one.forEach(
        (property, values) -> {
          boolean known = type.property(property) != null;
          String at = name + "." + (known ? property : "*");
          check(at, !values.equals(other.get(property)), lost.contains(property));
        });
    other.keySet().stream()
        .filter(property -> !one.containsKey(property))
        .forEach(
            property -> gained.add(type.property(property) != null ? name + "." + property : KEPT));
  }

  private void check(String at, boolean differs, boolean isTold) {
    if (differs && !isTold) {
      silent.add(at);
    } else if (!differs && isTold) {
      overstated.add(at);
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** All that stands under each name: typed, raw, and further values. */
  private static <T> Map<String, List<Object>> values(ObjectType<T> type, T owner) {
    Map<String, List<Object>> values = new HashMap<>();
    for (Property<T, ?> property : type.properties()) {
      if (property.isPresent(owner)) {
        add(values, property.name(), property.values(owner));
      }
    }
    Extras extras = type.extrasOf(owner);
    for (Datum.Field field : extras.raw()) {
      add(values, field.name(), field);
    }
    for (Datum.Field field : extras.extensions()) {
      add(values, field.name(), field);
    }
    for (Extras.RawItem item : extras.rawItems()) {
      add(values, item.property(), item);
    }
    return values;
  }

  private static void add(Map<String, List<Object>> values, String name, Object value) {
    values.computeIfAbsent(escaped(name), key -> new ArrayList<>()).add(value);
  }
}
