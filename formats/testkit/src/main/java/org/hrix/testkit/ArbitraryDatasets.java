// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.hrix.description.Slots;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.hrix.model.RawEntity;
import org.hrix.testkit.generator.Dice;
import org.jspecify.annotations.Nullable;

/**
 * Random datasets for property tests, made from the descriptions alone: whatever the model can
 * hold, and what it can only carry along.
 *
 * <p>They keep the invariants that a reader gives:
 *
 * <ul>
 *   <li>a property has a typed value, or a raw one, or neither, never both;
 *   <li>a raw value is an explicit null, an explicit empty list, or one that does not fit;
 *   <li>a raw item does not fit the type of its list, and its index is that in the list as written;
 *   <li>an extension has the name of a known property only where that property has a value too;
 *   <li>the fields of a raw entity begin with its type, where it has one.
 * </ul>
 *
 * <p>Two entities may have the same id, and references may point at nothing.
 *
 * @since 0.1.0
 */
public final class ArbitraryDatasets {
  private ArbitraryDatasets() {}

  /**
   * Makes entities.
   *
   * @param seed decides about everything
   * @param size how many
   * @return the entities
   */
  public static List<Entity> entities(long seed, int size) {
    Dice dice = new Dice(seed);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entities.add(dice.below(8) == 0 ? rawEntity(dice) : entity(dice));
    }
    return entities;
  }

  /**
   * Makes a header.
   *
   * @param seed decides about everything
   * @return the header
   */
  public static DatasetHeader header(long seed) {
    Dice dice = new Dice(~seed);
    ArbitraryObjects objects = new ArbitraryObjects(dice);
    return DatasetHeader.OBJECT_TYPE.build(objects.slots(DatasetHeader.OBJECT_TYPE, 0));
  }

  private static Entity entity(Dice dice) {
    ObjectType<? extends KnownEntity> type = dice.pick(EntityTypes.all());
    return known(type, new ArbitraryObjects(dice));
  }

  private static <T extends KnownEntity> T known(ObjectType<T> type, ArbitraryObjects objects) {
    Slots slots = objects.slots(type, 0);
    return type.build(slots);
  }

  private static Entity rawEntity(Dice dice) {
    ArbitraryObjects objects = new ArbitraryObjects(dice);
    return switch (dice.below(5)) {
      case 0 -> notAnObject(objects, dice);
      case 1 -> raw("vessel", null, objects);
      case 2 -> raw("vessel", "raw-" + dice.below(20), objects);
      case 3 -> raw(null, "raw-" + dice.below(20), objects);
      default -> withoutId(objects, dice);
    };
  }

  private static Entity notAnObject(ArbitraryObjects objects, Dice dice) {
    List<Datum> data =
        List.of(
            new Datum.Num("5"),
            new Datum.Text(Mischief.string(dice)),
            Datum.NULL,
            new Datum.Bool(true),
            new Datum.Items(List.of(objects.datum(2), new Datum.Num("1E400"))));
    return new RawEntity(null, null, dice.pick(data));
  }

  private static Entity raw(@Nullable String type, @Nullable String id, ArbitraryObjects objects) {
    List<Datum.Field> fields = new ArrayList<>();
    if (type != null) {
      fields.add(new Datum.Field("type", new Datum.Text(type)));
    }
    if (id != null) {
      fields.add(new Datum.Field("id", new Datum.Text(id)));
    }
    fields.add(new Datum.Field("payload", objects.datum(3)));
    return new RawEntity(type, id, new Datum.Fields(fields));
  }

  /** An entity of a known type whose id is missing or no id: carried whole. */
  private static Entity withoutId(ArbitraryObjects objects, Dice dice) {
    String type = dice.pick(EntityTypes.all()).name();
    List<Datum.Field> fields = new ArrayList<>();
    fields.add(new Datum.Field("type", new Datum.Text(type)));
    if (dice.chance(50)) {
      fields.add(new Datum.Field("id", new Datum.Text(" edge ")));
    }
    fields.add(new Datum.Field("payload", objects.datum(2)));
    return new RawEntity(type, null, new Datum.Fields(fields));
  }
}
