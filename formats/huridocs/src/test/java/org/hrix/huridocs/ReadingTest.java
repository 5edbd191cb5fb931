// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hrix.data.Datum;
import org.hrix.io.Entry;
import org.hrix.io.Loss;
import org.hrix.io.ReadLimits;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.KnownEntity;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.RawEntity;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;

/** What other instances write is read, whatever its order and its additions. */
class ReadingTest {
  private static final String ROOT = "<events xmlns='http://www.huridocs.org/'>";
  private static final String META = "<meta_data><instance>HURI</instance></meta_data>";

  private static byte[] instance() throws IOException {
    try (InputStream in = ReadingTest.class.getResourceAsStream("another-instance.xml")) {
      return in.readAllBytes();
    }
  }

  private static Datasets.Outcome read(String records) throws IOException {
    return Datasets.outcome(ROOT + META + records + "</events>");
  }

  @Test
  void readsAnInstanceOfAnotherShape() throws IOException {
    Datasets.Outcome outcome = Datasets.outcome(instance(), ReadLimits.DEFAULT, Map.of());
    assertTrue(outcome.complete());
    Map<String, Integer> types = new TreeMap<>();
    outcome.entities().forEach(entity -> types.merge(entity.typeName(), 1, Integer::sum));
    assertEquals(
        "{act=2, actorRelation=1, custom_survey=1, document=2, group=1, incident=2,"
            + " incidentLink=1, information=1, intervention=1, involvement=2, organization=1,"
            + " person=2, place=3}",
        types.toString());
    assertEquals(
        List.of(
            "ESF-010", "ESF-012", "ESF-006", "ESF-012", "ESF-013", "ESF-014", "ESF-012", "ESF-015",
            "ESF-012", "ESF-016", "ESF-018", "ESF-029", "ESF-026", "ESF-021", "ESF-022", "ESF-028",
            "ESF-027", "ESF-026", "ESF-020", "ESF-019", "ESF-024"),
        outcome.codes());
  }

  @Test
  void losesNothingOfAnInstanceOfAnotherShape() throws IOException {
    Datasets.Outcome outcome = Datasets.outcome(instance(), ReadLimits.DEFAULT, Map.of());
    String all = outcome.entities().stream().map(Datasets::data).toList().toString();
    String xml = new String(instance(), StandardCharsets.UTF_8);
    java.util.regex.Matcher texts =
        java.util.regex.Pattern.compile(">([^<>]*[A-Za-z][^<>]*)<").matcher(xml);
    int count = 0;
    while (texts.find()) {
      String text = texts.group(1).strip().replace("&amp;", "&").replace("\u000b", "\\u000b");
      boolean said = text.length() < 3 || all.contains(text) || text.equals("POLO");
      assertTrue(said, "a text is lost, number " + count);
      count++;
    }
    assertTrue(count > 20, count + " texts");
  }

  @Test
  void actsComeBehindTheirEventAndBelongToIt() throws IOException {
    Datasets.Outcome outcome =
        read(
            "<event><act><act_record_number>a</act_record_number><involvement>"
                + "<involvement_record_number>i</involvement_record_number></involvement></act>"
                + "<event_title>t</event_title><event_record_number>e</event_record_number>"
                + "</event>");
    List<String> ids = outcome.entities().stream().map(Entity::id).toList();
    assertEquals(List.of("e", "a", "i"), ids);
    assertEquals("e", ((Act) outcome.entities().get(1)).incident());
    assertEquals("a", ((Involvement) outcome.entities().get(2)).act());
    assertEquals(List.of("ESF-029"), outcome.codes());
  }

  @Test
  void numbersThatCollideGetAPrefixWhereverTheyAreNamed() throws IOException {
    Datasets.Outcome outcome =
        read(
            "<event><event_record_number>1</event_record_number>"
                + "<final_date>2010-01-01</final_date><act>"
                + "<act_record_number>2</act_record_number><victim>1</victim></act></event>"
                + "<person><person_record_number>1</person_record_number></person>"
                + "<person><person_record_number>2</person_record_number></person>");
    Act act = (Act) outcome.entities().get(1);
    Person person = (Person) outcome.entities().get(2);
    assertEquals("person-1", act.victim());
    assertEquals("person-1", person.id());
    assertEquals("1", person.externalIds().get(0).value());
    assertEquals("person-2", outcome.entities().get(3).id());
    assertEquals(List.of("ESF-017", "ESF-017"), outcome.codes());
  }

  @Test
  void placesComeOnceAndBeforeWhatRefersToThem() throws IOException {
    String event =
        "<event><event_record_number>%s</event_record_number>"
            + "<final_date>2010-01-01</final_date>"
            + "<geographical_term>030234000000</geographical_term></event>";
    Datasets.Outcome outcome = read(String.format(event, "1") + String.format(event, "2"));
    Place place = assertInstanceOf(Place.class, outcome.entities().get(0));
    assertEquals("place-15-030234000000", place.id());
    assertEquals("KG", place.country().code());
    assertEquals(3, outcome.entities().size());
    Incident second = (Incident) outcome.entities().get(2);
    assertEquals(place.id(), second.places().get(0).place());
  }

  @Test
  void takesBlankFinalDatesForOngoingOnRequest() throws IOException {
    String xml =
        ROOT
            + META
            + "<event><event_record_number>1</event_record_number>"
            + "<initial_date>2010-10-12</initial_date></event></events>";
    Datasets.Outcome outcome =
        Datasets.outcome(
            xml.getBytes(StandardCharsets.UTF_8),
            ReadLimits.DEFAULT,
            Map.of("final-date", "ongoing"));
    Incident incident = (Incident) outcome.entities().get(0);
    assertEquals("2010-10-12/..", incident.when().edtf().text());
    assertEquals(List.of(), outcome.codes());
  }

  @Test
  void aFieldMayHaveTheNameOfARecordAndTheOtherWayRound() throws IOException {
    Datasets.Outcome outcome =
        read(
            "<information><information_record_number>i</information_record_number>"
                + "<event><event_record_number>e</event_record_number></event></information>"
                + "<information><information_record_number>j</information_record_number>"
                + "<event>e</event></information>");
    assertEquals(3, outcome.entities().size());
    assertTrue(outcome.codes().contains("ESF-015"));
  }

  @Test
  void commentsThatAFieldIsEmptySayNothing() throws IOException {
    String number = "<person_record_number>p</person_record_number>";
    Datasets.Outcome without = read("<person>" + number + "</person>");
    Datasets.Outcome with =
        read(
            "\n<!-- event : element not found -->\n<person>"
                + number
                + "\n\t\t<!-- remarks : element not found --><management_data>"
                + "<!-- date_of_entry : element not found --></management_data>"
                + "<sex><!-- sex : element not found --></sex></person>");
    assertEquals(without.entities(), with.entities());
    assertEquals(List.of(), with.codes());
    assertTrue(with.complete());
  }

  @Test
  void tellsWhereAValueIs() throws IOException {
    Datasets.Outcome outcome =
        Datasets.outcome(
            ROOT
                + META
                + "\n<person>\n<person_record_number>p</person_record_number>\n"
                + "<sex>010000000000</sex>\n</person>\n</events>");
    Entry entry = outcome.entries().get(0);
    assertEquals(2, entry.location().line());
    assertEquals(3, entry.locate("/id").line());
    assertEquals(4, entry.locate("/sex/code").line());
    Location absent = entry.locate("/remarks");
    assertEquals(2, absent.line());
    assertEquals("/remarks", absent.pointer());
    assertEquals(2, entry.locate("").line());
    assertEquals(2, entry.locate("/nothing").line());
  }

  @Test
  void everyEntityOfOurOwnFilesIsWhereItSays() throws IOException {
    byte[] xml = Datasets.written(Datasets.generated(7, 5));
    String[] lines = new String(xml, StandardCharsets.UTF_8).split("\n", -1);
    Datasets.Outcome outcome = Datasets.outcome(xml, ReadLimits.DEFAULT, Map.of());
    for (int i = 0; i < outcome.entries().size(); i++) {
      Entry entry = outcome.entries().get(i);
      assertEquals(i, entry.sequence());
      String line = lines[(int) entry.locate("/id").line() - 1];
      assertTrue(line.contains(entry.entity().id()), "the id is not in its line");
    }
  }

  @Test
  void theHeaderIsMadeOfTheMetaData() throws IOException {
    byte[] xml =
        (ROOT
                + "<meta_data><instance>HURI</instance><date>2010-01-31</date>"
                + "<time>13:05:59</time><version>2.2</version></meta_data></events>")
            .getBytes(StandardCharsets.UTF_8);
    var header = Datasets.read(xml, new java.util.ArrayList<>()).header();
    assertEquals("HURI", header.id());
    assertEquals("2010-01-31T13:05:59", header.date().edtf().text());
    assertEquals(1, header.extras().extensions().size());
    var odd =
        Datasets.read(
            ROOT + "<meta_data><instance> </instance><date>soon</date></meta_data></events>",
            new java.util.ArrayList<>());
    assertEquals(
        List.of("meta_data/date"),
        odd.header().extras().extensions().stream().map(Datum.Field::name).toList());
  }

  @Test
  void plainFilesTellWhatTheyLose() throws IOException {
    List<Loss> losses = new java.util.ArrayList<>();
    byte[] xml = Datasets.plain(Datasets.letter(), losses);
    String text = new String(xml, StandardCharsets.UTF_8);
    assertFalse(text.contains("hrix"), "nothing of our own stands in a plain file");
    List<Problem> problems = new java.util.ArrayList<>();
    List<Entity> read = Datasets.read(xml, problems).entities();
    List<String> lost = losses.stream().map(loss -> loss.entity() + loss.field()).toList();
    for (Entity entity : Datasets.letter().entities()) {
      boolean there =
          read.stream().anyMatch(one -> java.util.Objects.equals(one.id(), entity.id()));
      boolean told = lost.contains(entity.id());
      assertTrue(there || told, ((KnownEntity) entity).typeName() + " was lost in silence");
    }
    assertTrue(lost.contains("act-office-threat/certainty"));
    assertTrue(lost.contains("null/marking"), "whoever allows it tells of the marking");
    List<Loss> orphans = new java.util.ArrayList<>();
    Datasets.plain(
        new org.hrix.dataset.Dataset(
            org.hrix.model.DatasetHeader.builder().build(),
            List.of(Act.builder("a").incident("missing").build())),
        orphans);
    assertEquals("a", orphans.get(orphans.size() - 1).entity());
  }

  @Test
  void recordsStayWithARecordThatHasNoNumber() throws IOException {
    Datasets.Outcome outcome =
        read(
            "<event><event_title>Raid</event_title>"
                + "<act><act_record_number>a</act_record_number></act></event>");
    assertEquals(List.of("ESF-034", "ESF-029"), outcome.codes());
    Incident incident = (Incident) outcome.entities().get(0);
    assertEquals(incident.id(), ((Act) outcome.entities().get(1)).incident());
  }

  @Test
  void aSecondMetaDataIsKept() throws IOException {
    String more = "<meta_data><instance>OTHR</instance><y>1</y><y>2</y></meta_data>";
    Datasets.Outcome outcome = read(more);
    assertEquals(List.of("ESF-018"), outcome.codes());
    RawEntity second = assertInstanceOf(RawEntity.class, outcome.entities().get(0));
    assertEquals(
        "{\"type\":\"meta_data\",\"instance\":\"OTHR\",\"y\":[\"1\",\"2\"]}",
        Datasets.data(second));
  }

  @Test
  void secondValuesHaveTheirPlacesHoweverMany() throws IOException {
    int many = 60_000;
    String values = "<event_title>a</event_title>\n<odd>1</odd>".repeat(many);
    Datasets.Outcome outcome =
        read("<event><event_record_number>e</event_record_number>\n" + values + "</event>");
    List<Problem> second =
        outcome.problems().stream()
            .filter(problem -> problem.code() == EsfProblem.SECOND_VALUE)
            .toList();
    assertEquals(many - 1, second.size());
    for (int i = 1; i < many; i++) {
      assertEquals(2 + i, second.get(i - 1).location().line());
    }
  }

  @Test
  void anAddressMayNameItsPerson() throws IOException {
    String address =
        "<person><person_record_number>p</person_record_number><address>"
            + "<person>%s</person><address>Lane 1</address></address></person>";
    Datasets.Outcome same = read(address.formatted("p"));
    assertEquals(List.of(), same.codes());
    Person person = (Person) same.entities().get(0);
    assertEquals(1, same.entities().size());
    assertEquals(1, person.addresses().size());
    Datasets.Outcome other = read(address.formatted("q"));
    assertEquals(List.of("ESF-036"), other.codes());
    assertEquals(1, other.entities().size());
    assertTrue(Datasets.data(other.entities().get(0)).contains("\"address/person\":\"q\""));
    Datasets.Outcome loose = read("<address><person>p</person><address>Lane 1</address></address>");
    assertEquals(List.of("ESF-015"), loose.codes());
    assertTrue(Datasets.data(loose.entities().get(0)).contains("\"person\":\"p\""));
  }
}
