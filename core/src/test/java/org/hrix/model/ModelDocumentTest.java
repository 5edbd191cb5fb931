// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hrix.description.Facts;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.description.ScalarType;
import org.hrix.description.Sensitivity;
import org.hrix.description.ValueType;
import org.junit.jupiter.api.Test;

/** The page about the model is made from the descriptions. */
class ModelDocumentTest {
  private static final Path PAGE = Path.of("..", "schemas", "MODEL.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }
    assertEquals(
        page,
        Files.readString(PAGE, StandardCharsets.UTF_8),
        "schemas/MODEL.md is stale: run mvn test -pl core -am -Dgolden.update=true");
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Entities and values\n\n")
        .append(
            "Made from the descriptions in `org.hrix.model`; see `FORMAT.md` for what they mean.\n")
        .append(
            "Properties stand in the order in which they are written. **!** marks what must be\n")
        .append("there, **P** what may identify a person, `[]` lists.\n\n");
    Set<ObjectType<?>> values = new LinkedHashSet<>();
    page.append("## Entities\n\n");
    for (ObjectType<? extends KnownEntity> type : EntityTypes.all()) {
      describe(type, page);
      collect(type, values);
    }
    page.append("## Header and values\n\n");
    describe(DatasetHeader.OBJECT_TYPE, page);
    collect(DatasetHeader.OBJECT_TYPE, values);
    values.forEach(value -> describe(value, page));
    return page.toString();
  }

  private static void collect(ObjectType<?> type, Set<ObjectType<?>> values) {
    for (Property<?, ?> property : type.properties()) {
      if (property.type() instanceof ObjectType<?> value && values.add(value)) {
        collect(value, values);
      }
    }
  }

  private static void describe(ObjectType<?> type, StringBuilder page) {
    page.append("### ").append(type.name()).append("\n\n");
    page.append(type.documentation()).append("\n\n");
    page.append("| property | type | | ESF | what it says |\n|---|---|---|---|---|\n");
    for (Property<?, ?> property : type.properties()) {
      Facts facts = property.facts();
      page.append("| `").append(property.name()).append("` | ").append(typeOf(property));
      page.append(" | ").append(marks(facts));
      page.append(" | ").append(String.join(", ", facts.esf()));
      page.append(" | ").append(facts.documentation()).append(" |\n");
    }
    page.append('\n');
  }

  private static String marks(Facts facts) {
    String required = facts.presence() == Facts.Presence.OPTIONAL ? "" : "!";
    return required + (facts.sensitivity() == Sensitivity.PERSONAL ? "P" : "");
  }

  private static String typeOf(Property<?, ?> property) {
    String many = property.isMany() ? "[]" : "";
    ValueType<?> type = property.type();
    if (type instanceof ScalarType<?> scalar) {
      if (!scalar.words().isEmpty()) {
        return String.join(", ", scalar.words()) + many;
      }
      if (scalar.isReference()) {
        return "id of "
            + (scalar.targets().isEmpty() ? "any entity" : String.join(", ", scalar.targets()))
            + many;
      }
      return scalar.notation() == ScalarType.Notation.STRING && isOrdinary(scalar)
          ? "string" + many
          : scalar.name() + many;
    }
    String lists = String.join(", ", property.facts().lists());
    return type.name() + many + (lists.isEmpty() ? "" : " of " + lists);
  }

  private static boolean isOrdinary(ScalarType<?> scalar) {
    return !Set.of("edtf", "id", "language").contains(scalar.name());
  }
}
