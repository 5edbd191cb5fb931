// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.testkit.ArbitraryDatasets;

class EsfMappingProperties {
  private static final EsfCarrier POOR =
      new EsfCarrier(EnumSet.noneOf(EsfCarrier.Detail.class), text -> text.length() < 9, "en");
  private static final EsfCarrier CARRIER =
      new EsfCarrier(
          EnumSet.allOf(EsfCarrier.Detail.class), text -> text.equals(text.strip()), "und");

  /** What is not told as a loss comes back the same: the promise that all notations rest on. */
  @net.jqwik.api.Property(seed = "1")
  void whatIsSaidInFullIsReadTheSame(@ForAll long seed, @ForAll boolean poor) {
    EsfMapping mapping = new EsfMapping(poor ? POOR : CARRIER, EsfMapping.FinalDate.NOT_STATED);
    for (Entity entity : ArbitraryDatasets.entities(seed, 12)) {
      if (entity instanceof KnownEntity known) {
        EsfStatement statement = mapping.say(known);
        if (statement != null) {
          compare(known.objectType(), known, statement, mapping);
        }
      }
    }
  }

  /** What others wrote is read with repairs; whatever it is, an entity comes of it. */
  @net.jqwik.api.Property(seed = "2")
  void anyRecordIsReadWithRepairs(@ForAll long seed) {
    EsfMapping mapping = new EsfMapping(CARRIER, EsfMapping.FinalDate.ONGOING);
    for (Entity entity : ArbitraryDatasets.entities(seed, 8)) {
      EsfStatement statement = entity instanceof KnownEntity known ? mapping.say(known) : null;
      if (statement != null) {
        EsfRecord record = new EsfResolver(id -> null).resolve(statement.record());
        assertEquals(entity.id(), mapping.read(record, new PlainSurroundings(false)).id());
      }
    }
  }

  private static <T extends KnownEntity> void compare(
      ObjectType<T> type, KnownEntity entity, EsfStatement statement, EsfMapping mapping) {
    EsfRecord record = new EsfResolver(id -> null).resolve(statement.record());
    Entity again = mapping.read(record, new PlainSurroundings(true));
    T owner = type.javaType().cast(entity);
    if (!(again instanceof KnownEntity known) || known.objectType() != type) {
      return;
    }
    T read = type.javaType().cast(known);
    for (Property<T, ?> property : type.properties()) {
      boolean whole = type.extrasOf(owner).rawItemsOf(property.name()).isEmpty();
      if (statement.lossOf(property) == null && property.isPresent(owner) && whole) {
        assertEquals(
            values(property, owner),
            values(property, read),
            type.name() + "." + property.name() + " differs");
      }
    }
  }

  private static <T> List<?> values(Property<T, ?> property, T owner) {
    List<?> values = property.values(owner);
    assertNotNull(values);
    return values;
  }
}
