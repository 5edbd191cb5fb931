// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import org.hrix.data.Extras;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.io.Loss;
import org.hrix.model.Actor;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.KnownEntity;
import org.hrix.testkit.ArbitraryDatasets;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.validation.Problem;
import org.hrix.validation.Severity;
import org.junit.jupiter.api.Test;

/** What is not told as a loss is read back the same. */
class SheetRoundTripProperties {

  @net.jqwik.api.Property(seed = "1")
  void whatIsNotLostIsReadBack(@ForAll long seed) {
    compare(ArbitraryDatasets.header(seed), ArbitraryDatasets.entities(seed, 10));
  }

  @Test
  void realisticDatasetsAreReadBack() {
    for (int seed = 1; seed <= 20; seed++) {
      DatasetGenerator generator = new DatasetGenerator(seed, 10);
      List<Entity> entities = new ArrayList<>();
      generator.forEachRemaining(entities::add);
      Sheets read = compare(generator.header(), entities);
      List<Problem> bad =
          read.problems.stream().filter(p -> p.severity() != Severity.INFO).toList();
      assertEquals(List.of(), bad);
    }
  }

  private static Sheets compare(DatasetHeader header, List<? extends Entity> entities) {
    Set<String> lost = new HashSet<>();
    List<Loss> losses = new ArrayList<>();
    String written = Sheets.write(header, entities, losses::add);
    losses.stream()
        .filter(loss -> !loss.field().isEmpty() || loss.kind() == Loss.Kind.DROPPED)
        .forEach(loss -> lost.add(loss.entity() + " " + loss.type() + loss.field()));
    Set<String> retyped = new HashSet<>();
    losses.stream()
        .filter(loss -> loss.field().isEmpty() && loss.kind() == Loss.Kind.COARSENED)
        .forEach(loss -> retyped.add(loss.entity() + " " + loss.type()));
    Sheets read = Sheets.read(written);
    int at = 0;
    for (Entity entity : entities) {
      if (!(entity instanceof KnownEntity known)
          || lost.contains(known.id() + " " + known.typeName())) {
        continue;
      }
      while (!isSame(known, read.entities.get(at))) {
        at++;
      }
      KnownEntity again = (KnownEntity) read.entities.get(at);
      if (known.typeName().equals(again.typeName())) {
        compare(known.objectType(), known, again, lost);
      } else {
        assertTrue(retyped.contains(known.id() + " " + known.typeName()), "lost in silence");
      }
      at++;
    }
    return read;
  }

  /** ESF tells persons, groups and organizations apart by their counting units only. */
  private static boolean isSame(KnownEntity one, Entity other) {
    boolean actors = one instanceof Actor && other instanceof Actor;
    return (actors || one.typeName().equals(other.typeName())) && one.id().equals(other.id());
  }

  private static <T extends KnownEntity> void compare(
      ObjectType<T> type, KnownEntity before, KnownEntity after, Set<String> lost) {
    T one = type.javaType().cast(before);
    T other = type.javaType().cast(after);
    String name = before.id() + " " + type.name();
    Extras extras = type.extrasOf(one);
    for (Property<T, ?> property : type.properties()) {
      boolean whole = extras.rawItemsOf(property.name()).isEmpty();
      boolean told = lost.contains(name + "/" + property.name());
      if (property.isPresent(one) && whole && !told) {
        List<?> expected = property.values(one);
        assertTrue(
            expected.equals(property.values(other)),
            type.name() + "." + property.name() + " differs");
      }
    }
    extras.extensions().stream()
        .filter(field -> !lost.contains(name + "/" + escaped(field.name())))
        .forEach(
            field ->
                assertTrue(
                    type.extrasOf(other).extensions().contains(field),
                    type.name() + " has lost a field of others"));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
