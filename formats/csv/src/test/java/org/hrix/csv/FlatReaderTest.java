// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrix.data.Datum;
import org.hrix.description.ObjectType;
import org.hrix.description.Property;
import org.hrix.io.Conversion;
import org.hrix.io.EntityReader;
import org.hrix.io.Entry;
import org.hrix.io.Loss;
import org.hrix.io.ReadOptions;
import org.hrix.io.Source;
import org.hrix.io.Sources;
import org.hrix.io.Target;
import org.hrix.io.Targets;
import org.hrix.io.WriteOptions;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.PlaceMention;
import org.hrix.model.RawEntity;
import org.hrix.model.When;
import org.hrix.testkit.ArbitraryDatasets;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.text.Text;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;

/** The flat table read back, as far as it goes. */
class FlatReaderTest {
  private static final FlatFormat FLAT = new FlatFormat();

  private static final class Read {
    final List<Entry> entries = new ArrayList<>();
    final List<String> findings = new ArrayList<>();
    final StringBuilder rejects = new StringBuilder();
    final boolean complete;

    Read(byte[] table) throws IOException {
      ReadOptions options =
          ReadOptions.DEFAULT.withRejects(
              bytes -> rejects.append(StandardCharsets.UTF_8.decode(bytes)));
      try (Source source = Sources.bytes(table, "x.flat.csv");
          EntityReader reader = FLAT.open(source, options, this::found)) {
        reader.forEachRemaining(entries::add);
        complete = reader.complete();
        assertEquals(table.length, reader.bytesRead());
      }
    }

    private void found(Problem problem) {
      String place = Packages.Read.place(problem.location()).strip();
      findings.add(problem.code().id() + " " + place);
    }

    List<Entity> entities() {
      return entries.stream().map(Entry::entity).toList();
    }

    <E extends Entity> E only(Class<E> type) {
      return entities().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
  }

  private static Read read(String... lines) throws IOException {
    return new Read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] write(List<? extends Entity> entities, List<Loss> losses)
      throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (Target target = Targets.stream(out, "out")) {
      new Conversion(
              ReadOptions.DEFAULT, WriteOptions.DEFAULT, Conversion.MarkedData.ALLOW, bytes -> {})
          .write(DatasetHeader.builder().build(), entities, target, FLAT, losses::add);
      target.commit();
    }
    return out.toByteArray();
  }

  @Test
  void theSameTableComesOfWhatWasReadFromIt() throws IOException {
    List<Entity> entities = new ArrayList<>();
    new DatasetGenerator(7, 60).forEachRemaining(entities::add);
    byte[] table = write(entities, new ArrayList<>());
    Read read = new Read(table);
    assertEquals(List.of(), read.findings);
    assertTrue(read.complete);
    assertEquals(
        new String(table, StandardCharsets.UTF_8),
        new String(write(read.entities(), new ArrayList<>()), StandardCharsets.UTF_8));
  }

  /**
   * What is listed as carried whole comes back as it was, and of what is listed as lost nothing
   * does: so the list says what the table cannot carry, and fails when that changes.
   */
  @Test
  void whatIsCarriedComesBackAndNothingElse() throws IOException {
    Set<String> seen = new HashSet<>();
    for (int seed = 0; seed < 150; seed++) {
      List<Entity> entities = ArbitraryDatasets.entities(seed, 12);
      List<Loss> losses = new ArrayList<>();
      Map<String, Entity> back = new HashMap<>();
      for (Entity entity : new Read(write(entities, losses)).entities()) {
        back.put(entity.getClass() + String.valueOf(entity.id()), entity);
      }
      Set<String> lost = new HashSet<>();
      losses.stream().filter(l -> l.field().isEmpty()).forEach(l -> lost.add("" + l.entity()));
      Set<String> ids = new HashSet<>();
      for (Entity entity : entities) {
        boolean first = ids.add(String.valueOf(entity.id()));
        if (entity instanceof KnownEntity known && first && !lost.contains(known.id())) {
          Entity again = back.get(entity.getClass() + known.id());
          assertNotNull(again, "seed " + seed + ": " + known.typeName());
          compare(known.objectType(), known, again, seen);
        }
      }
    }
    assertTrue(seen.containsAll(List.of("act/victim", "involvement/certainty", "incident/id")));
  }

  @SuppressWarnings("unchecked")
  private static <T extends KnownEntity> void compare(
      ObjectType<T> type, KnownEntity entity, Entity again, Set<String> seen) {
    for (Property<T, ?> property : type.properties()) {
      String name = type.name() + "/" + property.name();
      FlatLosses.Fate fate = FlatLosses.fate(type.javaType(), property.name());
      List<?> before = property.values((T) entity);
      List<?> after = property.values((T) again);
      if (fate == FlatLosses.Fate.WHOLE) {
        assertEquals(before, after, name);
        seen.add(before.isEmpty() ? "" : name);
      } else if (fate == FlatLosses.Fate.LOST || before.isEmpty()) {
        boolean untyped = entity.extras().rawOf(property.name()) != null;
        assertTrue(after.isEmpty() || untyped, name);
      }
    }
  }

  @Test
  void aPersonInBothRolesIsOneWithAllThatIsSaid() throws IOException {
    Read read =
        read(
            "perpetrator,perpetrator type,perpetrator id,involvement id,act id,victim,victim type,"
                + "victim sex,victim id",
            "A. A.,person,p1,v1,a1,B. B.,person,,p2",
            ",,,,a2,A. A.,person,Female,p1");
    assertEquals(List.of(), read.findings);
    List<Person> persons =
        read.entities().stream().filter(Person.class::isInstance).map(Person.class::cast).toList();
    assertEquals(List.of("p2", "p1"), persons.stream().map(Person::id).toList());
    Person both = persons.get(1);
    assertEquals("A. A.", both.names().get(0).full());
    assertNotNull(both.sex());
    Involvement part = read.only(Involvement.class);
    assertEquals("a1", part.act());
    assertEquals("p1", part.perpetrator());
    Entry entry = read.entries.stream().filter(e -> e.entity() == both).findFirst().orElseThrow();
    assertEquals("2", String.valueOf(entry.locate("/names/0/full").row()));
  }

  @Test
  void rowsThatDisagreeAreToldAndTheFirstCounts() throws IOException {
    Read read =
        read(
            "act id,start,victim id,victim,victim type,involvement id",
            "a1,2010-10-12,p1,A. A.,person,v1",
            "a1,2010-10-13,p1,A. B.,person,v2");
    assertEquals(List.of("CSV-063 B3", "CSV-063 D3"), read.findings);
    assertEquals(When.of("2010-10-12"), read.only(Act.class).when());
    assertTrue(read.complete);
  }

  @Test
  void whatNamesNoRecordIsRejected() throws IOException {
    Read read =
        read(
            "act id,start,incident,incident id,victim,victim type,victim id",
            ",2010-10-12,A visit,i1,,,",
            "a1,,,,Somebody,,",
            "a2,,,,Somebody,person,p1");
    assertEquals(List.of("CSV-062 B2", "CSV-062 E3"), read.findings);
    assertEquals(",2010-10-12,A visit,i1,,,\r\na1,,,,Somebody,,\r\n", read.rejects.toString());
    assertFalse(read.complete);
    assertEquals(4, read.entries.size());
  }

  @Test
  void additionalColumnsGoWithTheRecordThatFewRowsShare() throws IOException {
    Read read =
        read(
            "incident id,act id,involvement id,case officer",
            "i1,,,first",
            "i1,a1,,second",
            "i1,a1,v1,third",
            ",,,fourth");
    List<String> carried = new ArrayList<>();
    for (Entity entity : read.entities()) {
      for (Datum.Field field : entity.extras().extensions()) {
        carried.add(entity.id() + " " + ((Datum.Text) field.value()).value());
      }
    }
    assertEquals(List.of("i1 first", "a1 second", "v1 third"), carried);
    assertEquals(List.of("CSV-019 D1", "CSV-062 5"), read.findings);
  }

  @Test
  void tagsAreNoRecord() throws IOException {
    Read read = read("act id;start", "#event+act+id;#date+start", "a1;2010");
    assertEquals(1, read.entries.size());
    assertEquals(When.of("2010"), read.only(Act.class).when());
  }

  @Test
  void datesAreReadAsFarAsTheyAreCertain() throws IOException {
    Read read = read("act id,start", "a1,22/10/2010", "a2,03/04/2010", "a3,last spring");
    assertEquals(List.of("CSV-024 B2 /when", "CSV-025 B3 /when"), read.findings);
    List<Act> acts = read.entities().stream().map(Act.class::cast).toList();
    assertEquals(When.of("2010-10-22"), acts.get(0).when());
    When words = acts.get(2).when();
    assertEquals("last spring", words == null ? "" : FlatCells.text(words.verbatim()));
  }

  @Test
  void codesAndPlacesAreReadWithTheirLabels() throws IOException {
    Read read =
        read(
            "act id,act type,act type code,methods,method codes,place,place id",
            "a1,Torture,0201,Beating; Burning,01; 02,At the office,place-1",
            "a2,Torture,,A; B; C,01; 02,Somewhere,",
            "a3,0201,0201,,,,place-1");
    assertEquals(List.of(), read.findings);
    List<Act> acts =
        read.entities().stream().filter(Act.class::isInstance).map(Act.class::cast).toList();
    assertEquals("01", acts.get(0).methods().get(0).code());
    assertEquals("Burning", FlatCells.text(acts.get(0).methods().get(1).label()));
    assertEquals(2, acts.get(1).methods().size());
    assertEquals(
        "Torture",
        acts.get(1).actType() == null ? "" : FlatCells.text(acts.get(1).actType().label()));
    assertEquals(4, read.entries.size());
  }

  @Test
  void aPlaceKeepsItsNameBesideTheWordingOfTheSource() throws IOException {
    Place place = Place.builder("place-1").names(List.of(Name.of("The square"))).build();
    PlaceMention words =
        PlaceMention.builder().place("place-1").verbatim(Text.of("und", "downtown")).build();
    Act act = Act.builder("a1").place(words).build();
    Incident incident = Incident.builder("i1").places(List.of(PlaceMention.of("place-1"))).build();
    Read read = new Read(write(List.of(incident, act, place), new ArrayList<>()));
    assertEquals(List.of(), read.findings);
    assertEquals(act, read.only(Act.class));
    assertEquals(incident, read.only(Incident.class));
    assertEquals(place, read.only(Place.class));
    Read alone = new Read(write(List.of(incident, place), new ArrayList<>()));
    Entry first = alone.entries.get(0);
    assertEquals("incident id", first.locate("/id").heading());
    assertEquals("AG2", letter(alone, "/names/0/full"));
    assertEquals("AE2", letter(alone, "/id"));
  }

  private static String letter(Read read, String pointer) {
    Entry entry =
        read.entries.stream().filter(e -> e.entity() instanceof Place).findFirst().orElseThrow();
    return entry.locate(pointer).columnLetter() + entry.locate(pointer).row();
  }

  @Test
  void whatDoesNotFitIsToldAndKept() throws IOException {
    Read read =
        read(
            "act id,certainty,victim id,victim type,victim size",
            "a1,perhaps,g1,group,many",
            "a2,,x1,spirit,3",
            "\" a3\",,g2,group,4");
    assertEquals(
        List.of(
            "SHAPE-007 B2 /certainty",
            "SHAPE-001 E2 /size/best",
            "SHAPE-012 C3",
            "SHAPE-006 A4 /id",
            "SHAPE-009 A4"),
        read.findings);
    assertEquals("perhaps", text(read.only(Act.class).extras().rawOf("certainty")));
    Group group =
        read.entities().stream()
            .filter(Group.class::isInstance)
            .map(Group.class::cast)
            .filter(g -> g.id().equals("g2"))
            .findFirst()
            .orElseThrow();
    assertEquals(4L, group.size() == null ? 0L : group.size().best());
    assertEquals(2, read.entities().stream().filter(RawEntity.class::isInstance).count());
  }

  private static String text(Datum datum) {
    return assertInstanceOf(Datum.Text.class, datum).value();
  }

  @Test
  void anInvolvementInAnIncidentWithoutActIsRead() throws IOException {
    Involvement whole = Involvement.builder("v1").incident("i1").perpetrator("p1").build();
    Involvement both = whole.toBuilder().act("a1").build();
    Incident incident = Incident.builder("i1").build();
    List<Loss> losses = new ArrayList<>();
    assertEquals(whole, new Read(write(List.of(whole, incident), losses)).only(Involvement.class));
    assertEquals(List.of(), losses);
    write(List.of(both, incident), losses);
    assertEquals("/incident", losses.get(0).field());
  }

  @Test
  void nothingIsReadOfAnEmptyTable() throws IOException {
    Read read = read("");
    assertEquals(List.of(), read.entities());
    assertEquals(List.of("CSV-014"), read.findings.stream().map(String::strip).toList());
  }
}
