// SPDX-License-Identifier: Apache-2.0
package org.hrix.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import java.util.TreeSet;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.junit.jupiter.api.Test;

class ArbitraryDatasetsTest {

  @Test
  void theSameSeedGivesTheSameDataset() {
    assertEquals(ArbitraryDatasets.entities(9, 30), ArbitraryDatasets.entities(9, 30));
    assertEquals(ArbitraryDatasets.header(9), ArbitraryDatasets.header(9));
  }

  @Test
  void everyPropertyIsFilledSoonerOrLater() {
    Set<String> missing = new TreeSet<>();
    for (ObjectType<? extends KnownEntity> type : EntityTypes.all()) {
      type.properties().forEach(property -> missing.add(type.name() + "." + property.name()));
    }
    for (Entity entity : ArbitraryDatasets.entities(1, 3000)) {
      if (entity instanceof KnownEntity known) {
        drop(known.objectType(), known, missing);
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static <T extends KnownEntity> void drop(
      ObjectType<T> type, KnownEntity entity, Set<String> missing) {
    T owner = type.javaType().cast(entity);
    for (Property<T, ?> property : type.properties()) {
      if (property.isPresent(owner)) {
        missing.remove(type.name() + "." + property.name());
      }
    }
  }

  @Test
  void aPropertyIsNeverTypedAndRawAtOnce() {
    for (Entity entity : ArbitraryDatasets.entities(2, 2000)) {
      if (entity instanceof KnownEntity known) {
        check(known.objectType(), known);
      }
    }
  }

  private static <T extends KnownEntity> void check(ObjectType<T> type, KnownEntity entity) {
    T owner = type.javaType().cast(entity);
    Extras extras = type.extrasOf(owner);
    for (Property<T, ?> property : type.properties()) {
      Datum raw = extras.rawOf(property.name());
      if (property.isPresent(owner)) {
        assertNull(raw, property.name());
      }
    }
  }
}
