// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.junit.jupiter.api.Test;

/** The parts of each record agree: components, description, builder, documentation. */
class ModelTest {

  private static Set<ObjectType<?>> all() {
    Set<ObjectType<?>> all = new LinkedHashSet<>();
    EntityTypes.all().forEach(type -> collect(type, all));
    collect(DatasetHeader.OBJECT_TYPE, all);
    return all;
  }

  private static void collect(ObjectType<?> type, Set<ObjectType<?>> all) {
    if (all.add(type)) {
      for (Property<?, ?> property : type.properties()) {
        if (property.type() instanceof ObjectType<?> part) {
          collect(part, all);
        }
      }
    }
  }

  @Test
  void everyComponentIsDescribedInItsPlace() {
    for (ObjectType<?> type : all()) {
      List<String> components =
          new ArrayList<>(
              Arrays.stream(type.javaType().getRecordComponents())
                  .map(RecordComponent::getName)
                  .toList());
      assertEquals("extras", components.remove(components.size() - 1), type.name());
      assertEquals(
          components, type.properties().stream().map(Property::name).toList(), type.name());
      assertTrue(components.size() <= 64, type.name() + " has more properties than readers take");
    }
  }

  @Test
  void everyBuilderSetsEveryProperty() {
    for (ObjectType<?> type : all()) {
      Class<?> builder =
          Arrays.stream(type.javaType().getDeclaredClasses())
              .filter(nested -> nested.getSimpleName().equals("Builder"))
              .findAny()
              .orElse(null);
      if (builder == null) {
        assertTrue(type.properties().size() <= 3, type.name() + " has no builder");
        continue;
      }
      for (Property<?, ?> property : type.properties()) {
        assertTrue(
            Arrays.stream(builder.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(property.name())),
            type.name() + "." + property.name());
      }
    }
  }

  @Test
  void theJavadocSaysWhatTheDescriptionSays() throws IOException {
    for (ObjectType<?> type : all()) {
      Path file = Path.of("src/main/java", type.javaType().getName().replace('.', '/') + ".java");
      String source = Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\n \\*\\s+", " ");
      for (Property<?, ?> property : type.properties()) {
        String sentence = property.facts().documentation();
        assertTrue(sentence.endsWith("."), type.name() + "." + property.name());
        String start =
            sentence.substring(0, sentence.length() - 1).toLowerCase(java.util.Locale.ROOT);
        String said = source.toLowerCase(java.util.Locale.ROOT);
        int at = said.indexOf("@param " + property.name().toLowerCase(java.util.Locale.ROOT) + " ");
        assertTrue(at >= 0, type.name() + "." + property.name() + " has no @param");
        assertTrue(
            said.startsWith(start, at + 8 + property.name().length()),
            type.name() + "." + property.name() + " is documented in two ways");
      }
    }
  }

  @Test
  void referencesNameTypesThatExistAndFieldsHaveNumbers() {
    for (ObjectType<?> type : all()) {
      for (Property<?, ?> property : type.properties()) {
        if (property.type() instanceof ScalarType<?> scalar) {
          for (String target : scalar.targets()) {
            assertTrue(EntityTypes.byName(target) != null, target);
          }
        }
        property.facts().esf().forEach(number -> assertTrue(number.matches("\\d{3,4}"), number));
      }
    }
  }

  @Test
  void slotsTakeObjectsApartAndPutThemTogether() {
    for (ObjectType<? extends KnownEntity> type : EntityTypes.all()) {
      assertDoesNotThrow(() -> roundTrip(type), type.name());
    }
  }

  private static <T extends KnownEntity> void roundTrip(ObjectType<T> type) {
    var slots = type.slots();
    slots.put(type.properties().get(0), "the-id");
    T entity = type.build(slots);
    assertEquals(entity, type.build(type.slotsOf(entity)));
    assertEquals(entity, entity.toBuilder().build());
    assertEquals("the-id", entity.id());
    assertTrue(entity.toString().contains("the-id"));
  }

  @Test
  void namesAndWordsStayOutOfToString() {
    Person person =
        Person.builder("p")
            .names(List.of(Name.of("Secret")))
            .description(org.hrix.text.Text.of("en", "Secret"))
            .qualifiers(
                List.of(
                    Qualifier.builder("/description")
                        .note(org.hrix.text.Text.of("en", "Secret"))
                        .build()))
            .build();
    assertEquals(-1, person.toString().indexOf("Secret"));
    assertEquals(-1, person.names().toString().indexOf("Secret"));
    assertEquals(-1, person.qualifiers().toString().indexOf("Secret"));
    assertEquals(-1, String.valueOf(person.description()).indexOf("Secret"));
  }

  @Test
  void addressesFileNamesAndIdsElsewhereStayOutOfToString() {
    ExternalId id = ExternalId.builder("Secret").system("Secret").url("https://Secret").build();
    WebAddress address = WebAddress.builder("https://Secret").build();
    Attachment attachment = Attachment.builder().path("Secret.pdf").build();
    for (Record record : List.of(id, address, attachment)) {
      assertEquals(record.getClass().getSimpleName(), record.toString());
    }
  }
}
