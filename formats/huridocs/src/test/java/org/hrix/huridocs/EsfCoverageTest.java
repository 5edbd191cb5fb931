// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.model.Document;
import org.hrix.model.EntityTypes;
import org.hrix.model.KnownEntity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every field of ESF has a home in the model, and the table in {@code schemas} says which. */
class EsfCoverageTest {
  private static final Path SCHEMAS = Path.of("..", "..", "schemas");

  /** A line of the table. */
  private record Row(EsfField field, String entity, String property, Binding.Cover cover) {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (ObjectType<? extends KnownEntity> type : EntityTypes.all()) {
      Bindings<?> bindings = EsfModel.of(type);
      if (bindings != null) {
        for (Binding.Cover cover : bindings.covers()) {
          rows.add(new Row(cover.field(), type.name(), cover.property(), cover));
        }
      }
    }
    rows.add(implied("person", "Individual; it makes the record a person"));
    rows.sort(
        Comparator.comparing((Row row) -> row.field().kind())
            .thenComparing(row -> row.field().index())
            .thenComparing(Row::entity));
    return rows;
  }

  private static Row implied(String type, String conversion) {
    return new Row(
        ActorModel.COUNTING_UNIT,
        type,
        "type",
        new Binding.Cover(ActorModel.COUNTING_UNIT, "type", conversion, ""));
  }

  @Test
  void everyFieldHasAHome() {
    Set<EsfField> homed = new HashSet<>();
    rows().forEach(row -> homed.add(row.field()));
    List<String> without = new ArrayList<>();
    int official = 0;
    for (EsfKind kind : EsfKind.values()) {
      for (EsfField field : kind.fields()) {
        official += field.origin() == EsfField.Origin.ESF ? 1 : 0;
        if (!homed.contains(field) && !DECLARED.containsKey(field.toString())) {
          without.add(field.toString());
        }
      }
    }
    assertEquals(List.of(), without, "fields without a home");
    assertEquals(201, official, "official fields");
    for (String lost : DECLARED.keySet()) {
      assertTrue(
          homed.stream().noneMatch(field -> field.toString().equals(lost)), lost + " has a home");
    }
  }

  /** Fields that have no home, and why. */
  private static final Map<String, String> DECLARED =
      Map.of(
          "document/subject",
          "a column of the database of OpenEvSys that none of its forms, exports or imports has");

  /** The descriptions name the fields too; the two must not contradict each other. */
  @Test
  void theDescriptionsNameTheSameFields() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      boolean named = row.field().number().isEmpty() || row.field().number().contains("_");
      if (!named && !row.property().equals("type")) {
        Property<?, ?> property = property(row);
        if (!property.facts().esf().contains(row.field().number())) {
          wrong.add(row.entity() + "." + row.property() + " " + row.field().number());
        }
      }
    }
    assertEquals(List.of(), wrong, "properties whose description does not name the field");
  }

  private static Property<?, ?> property(Row row) {
    ObjectType<?> type = EntityTypes.byName(row.entity());
    assertNotNull(type, row.entity());
    Property<?, ?> property = null;
    for (String step : row.property().split("\\.", -1)) {
      property = type.property(step);
      assertNotNull(property, row.entity() + "." + row.property());
      if (property.type() instanceof ObjectType<?> object) {
        type = object;
      } else if (step.equals("document")) {
        type = Document.OBJECT_TYPE;
      }
    }
    return property;
  }

  @Test
  void theTableIsUpToDate() throws IOException {
    StringBuilder table = new StringBuilder("number,label,entity,property,conversion,loss\n");
    for (Row row : rows()) {
      table.append(
          line(
              row.field().number(),
              label(row.field()),
              row.entity(),
              row.property(),
              row.cover().conversion(),
              row.cover().loss()));
    }
    for (Map.Entry<String, String> lost : DECLARED.entrySet()) {
      table.append(line("", lost.getKey(), "", "", "none", lost.getValue()));
    }
    golden(SCHEMAS.resolve("esf-coverage.csv"), table.toString());
  }

  private static String label(EsfField field) {
    return field.label().isEmpty() ? field.name() : field.label();
  }

  private static String line(String... cells) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      boolean plain = !cell.contains(",") && !cell.contains("\"");
      quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return String.join(",", quoted) + "\n";
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    Set<EsfField> homed = new HashSet<>();
    Set<EsfField> losing = new HashSet<>();
    for (Row row : rows()) {
      homed.add(row.field());
      if (!row.cover().loss().isEmpty()) {
        losing.add(row.field());
      }
    }
    StringBuilder page = new StringBuilder(head(homed, losing));
    EsfKind kind = null;
    for (Row row : rows()) {
      if (row.field().kind() != kind) {
        kind = row.field().kind();
        page.append("\n## ").append(kind.title()).append("\n\n");
        page.append("| number | field | property | how | what is lost |\n|---|---|---|---|---|\n");
      }
      page.append("| ").append(row.field().number());
      page.append(" | ").append(label(row.field()));
      page.append(" | `").append(row.entity()).append('.').append(row.property());
      page.append("` | ").append(row.cover().conversion());
      page.append(" | ").append(row.cover().loss()).append(" |\n");
    }
    page.append("\n## Without a home\n\n");
    DECLARED.forEach((field, why) -> page.append("`" + field + "`: " + why + ".\n"));
    golden(SCHEMAS.resolve("ESF.md"), page.toString());
  }

  private static String head(Set<EsfField> homed, Set<EsfField> losing) {
    return String.format(
        java.util.Locale.ROOT,
        """
        # The fields of the Events Standard Formats

        Made from the code; `esf-coverage.csv` beside this page has the same as a table. Of the %d
        official fields all %d have a home in the model, and so have %d of the %d that OpenEvSys added. What a
        field holds always finds its place. The last column says what a property may hold that the
        field cannot say: %d official fields can say all that their property may hold, %d cannot.
        """,
        count(EsfField.Origin.ESF, null),
        count(EsfField.Origin.ESF, homed),
        count(EsfField.Origin.DERIVED, homed) + count(EsfField.Origin.OPENEVSYS, homed),
        count(EsfField.Origin.DERIVED, null) + count(EsfField.Origin.OPENEVSYS, null),
        count(EsfField.Origin.ESF, homed) - count(EsfField.Origin.ESF, losing),
        count(EsfField.Origin.ESF, losing));
  }

  private static int count(EsfField.Origin origin, Set<EsfField> among) {
    int count = 0;
    for (EsfKind kind : EsfKind.values()) {
      for (EsfField field : kind.fields()) {
        count += field.origin() == origin && (among == null || among.contains(field)) ? 1 : 0;
      }
    }
    return count;
  }

  private static void golden(Path file, String text) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text);
    }
    assertTrue(Files.exists(file), file + " is missing");
    assertEquals(
        text, Files.readString(file, StandardCharsets.UTF_8), "update with -Dgolden.update=true");
  }

  /** The facts about the fields agree with what others have collected. */
  @Test
  void theFieldsAreThoseOfTheFormats() throws IOException {
    Path facts = facts();
    Assumptions.assumeTrue(facts != null, "skipped: there is no shared/huridocs/fields.tsv");
    Map<String, Integer> columns = new HashMap<>();
    int official = 0;
    int all = 0;
    for (String line : Files.readAllLines(facts)) {
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i], i);
        }
        continue;
      }
      String table = cells[columns.get("oe_entity")];
      EsfField field = EsfFields.need(kind(table), cells[columns.get("machine_name")]);
      String label = cells[columns.get("label")];
      all++;
      assertEquals(label.startsWith("(") ? "" : label, field.label());
      if (cells[columns.get("origin")].equals("ESF")) {
        official++;
        assertEquals(EsfField.Origin.ESF, field.origin(), field.toString());
        assertEquals(cells[columns.get("esf_field_number")], field.number());
      }
      String list = cells[columns.get("mt_number")];
      if (field.list() != null) {
        assertEquals(Integer.parseInt(list), Integer.parseInt(field.list().substring(9)));
      }
      boolean many =
          cells[columns.get("repeatable_oe")].equals("Y")
              || cells[columns.get("repeatable_esf")].equals("Y");
      assertEquals(many, field.isMany(), field.toString());
    }
    assertEquals(201, official);
    assertEquals(241, all);
  }

  private static EsfKind kind(String table) {
    for (EsfKind kind : EsfKind.values()) {
      if (kind.element().equals(table)) {
        return kind;
      }
    }
    return EsfKind.DOCUMENT;
  }

  private static Path facts() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared/huridocs/fields.tsv");
      if (Files.exists(candidate)) {
        return candidate;
      }
    }
    return null;
  }
}
