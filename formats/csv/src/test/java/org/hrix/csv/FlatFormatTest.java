// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.csv.table.TableReader;
import org.hrix.csv.table.TableRow;
import org.hrix.dataset.Dataset;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.io.Conversion;
import org.hrix.io.EntityWriter;
import org.hrix.io.Loss;
import org.hrix.io.MarkedDataException;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.EntityTypes;
import org.hrix.model.Identification;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Marking;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.PlaceMention;
import org.hrix.model.Tlp;
import org.hrix.model.When;
import org.hrix.testkit.ArbitraryDatasets;
import org.hrix.testkit.FormatContract;
import org.hrix.text.Text;
import org.hrix.validation.Problem;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class FlatFormatTest {
  private static final DatasetHeader HEADER = ArbitraryDatasets.header(1);

  private static final Incident VISIT =
      Incident.builder("incident-1")
          .title(Text.of("en", "A visit"))
          .when(When.of("2010-10"))
          .build();
  private static final Act THREAT =
      Act.builder("act-1")
          .incident("incident-1")
          .victim("person-1")
          .actType(Code.of("huridocs-04", "020103010000"))
          .when(When.of("2010-10-12"))
          .place(PlaceMention.of("place-1"))
          .build();
  private static final Involvement PART =
      Involvement.builder("involvement-1").act("act-1").perpetrator("person-2").build();
  private static final Person VICTIM =
      Person.builder("person-1").names(List.of(Name.of("=Invented"))).build();
  private static final Person UNKNOWN =
      Person.builder("person-2").identification(Identification.UNKNOWN).build();
  private static final Place OFFICE =
      Place.builder("place-1").names(List.of(Name.of("The office"))).build();
  private static final List<KnownEntity> ALL =
      List.of(VISIT, THREAT, PART, VICTIM, UNKNOWN, OFFICE);

  private static List<TableRow> write(
      List<? extends Entity> entities, Map<String, String> settings, List<Loss> losses)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out")) {
      try (EntityWriter writer =
          new FlatFormat().create(target, HEADER, new WriteOptions(settings), losses::add)) {
        for (Entity entity : entities) {
          writer.write(entity);
        }
      }
      target.commit();
    }
    List<Problem> problems = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    try (TableReader reader =
        TableReader.open(new ByteArrayInputStream(out.toByteArray()), "out", null, problems::add)) {
      for (TableRow row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    assertEquals(List.of(), problems);
    return rows;
  }

  private static String cell(TableRow row, FlatColumn column) {
    return String.valueOf(row.cell(List.of(FlatColumn.values()).indexOf(column)));
  }

  @Test
  void saysWhoDidWhatToWhomInOneRow() throws IOException {
    List<TableRow> rows = write(ALL, Map.of(), new ArrayList<>());
    assertEquals(2, rows.size());
    TableRow row = rows.get(1);
    assertEquals("start", cell(rows.get(0), FlatColumn.START));
    assertEquals("2010-10-12", cell(row, FlatColumn.START));
    assertEquals("020103010000", cell(row, FlatColumn.ACT_CODE));
    assertTrue(cell(row, FlatColumn.ACT_TYPE).matches("[A-Z].*[a-z].*"), "a label beside the code");
    assertEquals("'=Invented", cell(row, FlatColumn.VICTIM), "no formula");
    assertEquals("person", cell(row, FlatColumn.PERPETRATOR_TYPE));
    assertEquals("person-2", cell(row, FlatColumn.PERPETRATOR_ID));
    assertEquals("The office", cell(row, FlatColumn.PLACE));
    assertEquals("A visit", cell(row, FlatColumn.INCIDENT));
    assertEquals("2010-10", cell(row, FlatColumn.INCIDENT_START));
  }

  @Test
  void theOrderOfEntitiesChangesNoRow() throws IOException {
    List<KnownEntity> reversed = new ArrayList<>(ALL);
    java.util.Collections.reverse(reversed);
    assertEquals(
        write(ALL, Map.of(), new ArrayList<>()), write(reversed, Map.of(), new ArrayList<>()));
  }

  @Test
  void tellsWhatIsNotInIt() throws IOException {
    List<Loss> losses = new ArrayList<>();
    write(
        List.of(VISIT, Person.builder("person-9").description(Text.of("en", "Tall")).build()),
        Map.of(),
        losses);
    List<String> told =
        losses.stream()
            .filter(loss -> loss.entity() != null)
            .map(loss -> loss.entity() + loss.field() + " " + loss.kind())
            .toList();
    assertEquals(
        List.of(
            "incident-1/title COARSENED",
            "incident-1/when COARSENED",
            "person-9/description DROPPED",
            "person-9 DROPPED"),
        told);
  }

  @Test
  void writesTagsOnRequest() throws IOException {
    List<TableRow> rows = write(ALL, Map.of("hxl", "yes"), new ArrayList<>());
    assertEquals(3, rows.size());
    for (String tag : rows.get(1).cells()) {
      assertTrue(tag.matches("#[a-z]+(\\+[a-z]+)*"), tag);
    }
  }

  @Test
  void noTwoColumnsHaveTheSameHeadingOrTag() {
    Set<String> words = new HashSet<>();
    for (FlatColumn column : FlatColumn.values()) {
      assertTrue(words.add(column.heading()), column.heading());
      assertTrue(words.add(column.tag()), column.tag());
    }
  }

  @Test
  void refusesMarkedData() {
    Incident marked = VISIT.toBuilder().marking(Marking.of(Tlp.RED, null, null)).build();
    Conversion conversion = new Conversion();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out")) {
      assertThrows(
          MarkedDataException.class,
          () ->
              conversion.write(
                  DatasetHeader.builder().build(),
                  List.of(marked),
                  target,
                  new FlatFormat(),
                  loss -> {}));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Test
  void everyEntityIsInTheTableOrReportedAsLost() throws IOException {
    for (int seed = 0; seed < 100; seed++) {
      Dataset dataset = new Dataset(HEADER, ArbitraryDatasets.entities(seed, 12));
      List<Loss> losses = new ArrayList<>();
      Set<String> cells = new HashSet<>();
      write(dataset.entities(), Map.of(), losses).forEach(row -> cells.addAll(row.cells()));
      Set<String> lost = new HashSet<>();
      losses.stream()
          .filter(loss -> loss.field().isEmpty())
          .forEach(loss -> lost.add(String.valueOf(loss.entity())));
      for (Entity entity : dataset.entities()) {
        String id = String.valueOf(entity.id());
        assertTrue(lost.contains(id) || cells.contains(Cells.encode(id)), "seed " + seed);
      }
    }
  }

  @Test
  void writesTheSameBytes() {
    new FormatContract(new FlatFormat()).writesTheSameBytes(1);
  }

  @Test
  void isRegisteredAndKnowsItsOwn() {
    new FormatContract(new FlatFormat()).isRegisteredAndKnowsItsOwn();
  }

  @Test
  void neverThrowsBecauseOfWhatItReads() {
    FormatContract contract = new FormatContract(new FlatFormat());
    for (long seed = 0; seed < 50; seed++) {
      contract.survivesDamage(seed);
    }
  }

  /**
   * Fails when the table carries more or less than it did: the list is part of what it promises.
   */
  @Test
  void carriesAllButWhatIsListed() throws IOException {
    List<String> lost = new ArrayList<>();
    for (ObjectType<? extends KnownEntity> type : EntityTypes.all()) {
      for (Property<?, ?> property : type.properties()) {
        FlatLosses.Fate fate = FlatLosses.fate(type.javaType(), property.name());
        if (fate != FlatLosses.Fate.WHOLE) {
          lost.add(type.name() + "/" + property.name() + " " + fate);
        }
      }
    }
    try (InputStream in = getClass().getResourceAsStream("flat-losses.txt")) {
      assertNotNull(in, "flat-losses.txt");
      String listed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(listed.lines().toList(), lost);
    }
  }
}
