// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
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
import org.hrix.text.Text;
import org.hrix.validation.Location;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;

/** What other instances write is read, whatever its order, its additions and its damage. */
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
    String all = outcome.entities().stream().map(ReadingTest::data).toList().toString();
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

  private static String data(Entity entity) {
    return org.hrix.data.JsonText.compact(EsfEntityData.ofAny(entity));
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
  void whatIsBrokenGoesToTheRejectsAndTheRestIsRead() throws IOException {
    String good = "<person><person_record_number>p</person_record_number></person>";
    String bad = "<person><person_record_number>q</person_record_number></wrong>";
    Datasets.Outcome outcome = Datasets.outcome(ROOT + META + good + bad);
    assertEquals(List.of("p"), outcome.entities().stream().map(Entity::id).toList());
    assertEquals(List.of("ESF-001"), outcome.codes());
    assertFalse(outcome.complete());
    assertTrue(outcome.rejects().contains(bad), "the broken record is among the rejects");
  }

  @Test
  void entitiesAndDefinitionsAreRefused() throws IOException {
    String person = "<person><person_record_number>&x;</person_record_number></person>";
    for (String definition :
        List.of(
            "<!DOCTYPE events [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
            "<!DOCTYPE events [<!ENTITY x 'aaaa'>]>",
            "<!DOCTYPE events SYSTEM 'file:///etc/hostname'>")) {
      Datasets.Outcome outcome = Datasets.outcome(definition + ROOT + META + person + "</events>");
      assertEquals(List.of(), outcome.entities());
      assertEquals(List.of("ESF-003"), outcome.codes());
      assertFalse(outcome.complete());
    }
    Datasets.Outcome undefined = read(person);
    assertEquals(List.of("ESF-001"), undefined.codes());
  }

  @Test
  void goesOnBehindARecordFarBeyondTheLimits() throws IOException {
    String small = "<person><person_record_number>p</person_record_number></person>";
    String number = "<person_record_number>q</person_record_number>";
    String endless = "<person>" + number + "<!-- nothing -->".repeat(30_000) + "</person>";
    String wordy =
        "<person>\n" + number + "<remarks>" + "word ".repeat(300_000) + "</remarks></person>";
    ReadLimits limits = new ReadLimits(50, 1000, 1000);
    String xml = ROOT + META + small + endless + small + wordy + small + "</events>";
    Datasets.Outcome outcome =
        Datasets.outcome(xml.getBytes(StandardCharsets.UTF_8), limits, Map.of());
    assertEquals(List.of("ESF-005", "ESF-005"), outcome.codes());
    assertEquals(1, outcome.problems().get(1).location().line());
    assertEquals(3, outcome.entities().size());
    assertFalse(outcome.complete());
    assertEquals(endless + wordy, outcome.rejects());
    String between =
        ROOT + META + small + "<!-- nothing -->".repeat(30_000) + " ".repeat(400_000) + small;
    Datasets.Outcome all =
        Datasets.outcome(
            (between + "</events>").getBytes(StandardCharsets.UTF_8), limits, Map.of());
    assertEquals(List.of(), all.codes());
    assertEquals(2, all.entities().size());
  }

  @Test
  void aTagWithoutEndEndsTheReadingAndAllOfItIsRejected() throws IOException {
    String small = "<person><person_record_number>p</person_record_number></person>";
    String rest = "<person><!--" + "x".repeat(300_000) + "--></person>" + small + "</events>";
    Datasets.Outcome outcome =
        Datasets.outcome(
            (ROOT + META + small + rest).getBytes(StandardCharsets.UTF_8),
            new ReadLimits(50, 1000, 1000),
            Map.of());
    assertEquals(List.of("ESF-005"), outcome.codes());
    assertEquals(1, outcome.entities().size());
    assertEquals(rest, outcome.rejects());
  }

  @Test
  void whatWasForgottenOfARejectedRecordIsAmongTheRejectsAllTheSame() throws IOException {
    String event =
        "<event><event_record_number>e</event_record_number><event_title>A &amp; B</event_title>"
            + "<act><act_record_number>a</act_record_number></act>";
    Datasets.Outcome broken = Datasets.outcome(ROOT + META + event + "<remarks></event></events>");
    assertEquals(List.of("a"), broken.entities().stream().map(Entity::id).toList());
    assertTrue(broken.rejects().contains("<event_title>A &amp; B</event_title>"));
    String large = event + "<remarks>" + "word ".repeat(300) + "</remarks>";
    String more = "<impact_of_event>bad</impact_of_event>";
    String inner = "<act><act_record_number>b</act_record_number></act>";
    String xml = ROOT + META + large + more + inner + more + "</event></events>";
    Datasets.Outcome outcome =
        Datasets.outcome(
            xml.getBytes(StandardCharsets.UTF_8), new ReadLimits(50, 1000, 1000), Map.of());
    assertEquals(List.of("a", "b"), outcome.entities().stream().map(Entity::id).toList());
    assertEquals("e", ((Act) outcome.entities().get(1)).incident());
    assertTrue(outcome.codes().contains("ESF-005"));
    assertTrue(outcome.rejects().contains("<event_title>A &amp; B</event_title>"));
    assertTrue(outcome.rejects().contains("word word"));
    assertEquals(2, outcome.rejects().split(more, -1).length - 1);
    assertFalse(outcome.rejects().contains(inner));
  }

  @Test
  void keepsToItsLimits() throws IOException {
    String small = "<person><person_record_number>p</person_record_number></person>";
    String remarks = "<remarks>" + "word ".repeat(400) + "</remarks>";
    String large = "<person><person_record_number>q</person_record_number>" + remarks + "</person>";
    byte[] xml =
        (ROOT + META + small + large + small + "</events>").getBytes(StandardCharsets.UTF_8);
    Datasets.Outcome outcome = Datasets.outcome(xml, new ReadLimits(50, 1000, 1000), Map.of());
    assertEquals(List.of("ESF-005"), outcome.codes());
    assertEquals(2, outcome.entities().size());
    assertTrue(outcome.rejects().contains("word word"));
    byte[] many =
        (ROOT + META + "<person>" + "<occupation>1</occupation>".repeat(30) + "</person></events>")
            .getBytes(StandardCharsets.UTF_8);
    assertTrue(
        Datasets.outcome(many, new ReadLimits(50, 100_000, 20), Map.of())
            .codes()
            .contains("ESF-005"));
    String deep = "<x>".repeat(60) + "</x>".repeat(60);
    byte[] nested =
        (ROOT + META + "<person>" + deep + "</person></events>").getBytes(StandardCharsets.UTF_8);
    Datasets.Outcome tooDeep =
        Datasets.outcome(nested, new ReadLimits(50, 100_000, 1000), Map.of());
    assertTrue(tooDeep.codes().contains("ESF-004"));
    assertFalse(tooDeep.complete());
    String endless = "<person x='" + "y".repeat(200_000) + "'/>";
    Datasets.Outcome attribute =
        Datasets.outcome(
            (ROOT + META + endless + "</events>").getBytes(StandardCharsets.UTF_8),
            new ReadLimits(50, 1000, 1000),
            Map.of());
    assertTrue(attribute.codes().contains("ESF-005"));
  }

  @Test
  void readsOtherEncodingsAndDamagedOnes() throws IOException {
    String xml =
        "<?xml version='1.0' encoding='%s'?>"
            + ROOT
            + META
            + "<person><person_record_number>p</person_record_number>"
            + "<person_name>Peña</person_name></person></events>";
    for (String encoding : List.of("UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-16")) {
      byte[] bytes = String.format(xml, encoding).getBytes(encoding);
      Datasets.Outcome outcome = Datasets.outcome(bytes, ReadLimits.DEFAULT, Map.of());
      assertEquals(List.of(), outcome.codes(), encoding);
      assertEquals("Peña", ((Person) outcome.entities().get(0)).names().get(0).full());
    }
    byte[] bad = String.format(xml, "UTF-8").getBytes(StandardCharsets.ISO_8859_1);
    Datasets.Outcome outcome = Datasets.outcome(bad, ReadLimits.DEFAULT, Map.of());
    assertEquals(List.of("ESF-007"), outcome.codes());
    byte[] unknown = String.format(xml, "no-such").getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), Datasets.outcome(unknown, ReadLimits.DEFAULT, Map.of()).codes());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(String.format(xml, "UTF-8").getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = packed.toByteArray();
    assertEquals(List.of(), Datasets.outcome(whole, ReadLimits.DEFAULT, Map.of()).codes());
    for (int length : List.of(3, 12, whole.length - 9)) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertTrue(Datasets.outcome(cut, ReadLimits.DEFAULT, Map.of()).codes().contains("ESF-008"));
    }
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
  void forbiddenCharactersAreKept() throws IOException {
    Datasets.Outcome outcome =
        read(
            "<person><person_record_number>p</person_record_number>"
                + "<remarks>a\u000bb\ue0ffc\uffffd\ud83d\ude00</remarks></person>");
    assertEquals(List.of("ESF-006"), outcome.codes());
    assertEquals("2", outcome.problems().get(0).arguments().get("count"));
    Person person = (Person) outcome.entities().get(0);
    assertEquals("a\u000bb\ue0ffc\uffffd\ud83d\ude00", person.remarks().original());
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
  void damagedDataOfOurOwnIsReportedAndTheRecordIsRead() throws IOException {
    String own =
        "<events xmlns='http://www.huridocs.org/' xmlns:hrix='https://hrix.invalid/1.0/esf'"
            + " hrix:version='2.0'><meta_data/><hrix:dataset>[</hrix:dataset>"
            + "<person hrix:seq='2'><person_record_number>p</person_record_number>"
            + "<hrix:rest>{</hrix:rest></person>"
            + "<hrix:entity seq='1'>nothing</hrix:entity><hrix:entity seq='3'>[1]</hrix:entity>"
            + "<hrix:entity seq='x'>{\"type\":\"other\",\"id\":\"o\"}</hrix:entity>"
            + "<person><person_record_number>q</person_record_number></person></events>";
    Datasets.Outcome outcome = Datasets.outcome(own);
    List<String> ids = outcome.entities().stream().map(e -> String.valueOf(e.id())).toList();
    assertEquals(List.of("null", "p", "null", "o", "q"), ids);
    assertInstanceOf(RawEntity.class, outcome.entities().get(0));
    assertEquals(3, outcome.codes().stream().filter(code -> code.equals("ESF-030")).count());
    assertEquals(2, outcome.codes().stream().filter(code -> code.equals("ESF-031")).count());
  }

  /** A person changes what a person sees. */
  private static Datasets.Outcome edited(KnownEntity entity, String from, String to)
      throws IOException {
    byte[] xml =
        Datasets.written(
            new org.hrix.dataset.Dataset(
                org.hrix.model.DatasetHeader.builder().language("en").build(),
                List.of(Incident.builder("e").build(), entity)));
    String text = new String(xml, StandardCharsets.UTF_8);
    assertTrue(text.contains(from), "what is changed stands in the file");
    return Datasets.outcome(text.replace(from, to));
  }

  @Test
  void whatSomebodyHasEditedIsReadAndTheCarriedValueIsKept() throws IOException {
    Act act =
        Act.builder("a")
            .incident("e")
            .statedReason(Text.of("en", "a debt").and("ky", "карыз"))
            .build();
    String element = "<stated_reason>a debt</stated_reason>";
    Datasets.Outcome same = edited(act, element, element);
    assertEquals(List.of(), same.codes());
    assertEquals(act, same.entities().get(1));
    Datasets.Outcome outcome = edited(act, element, "<stated_reason>a house</stated_reason>");
    assertTrue(outcome.codes().contains("ESF-032"));
    Act read = (Act) outcome.entities().get(1);
    assertEquals(Text.of("en", "a house"), read.statedReason());
    assertEquals("statedReason", read.extras().extensions().get(0).name());
    assertTrue(data(read).contains("карыз"));
    Datasets.Outcome deleted = edited(act, element, "");
    assertEquals(List.of("ESF-032"), deleted.codes());
    assertEquals(null, ((Act) deleted.entities().get(1)).statedReason());
    assertTrue(data(deleted.entities().get(1)).contains("карыз"));
  }

  @Test
  void remarksThatStoodForADescriptionAreRemarksOnceTheyAreEdited() throws IOException {
    Act act = Act.builder("a").incident("e").description(Text.of("en", "He ran.")).build();
    Datasets.Outcome outcome = edited(act, "\"yes\">He ran.<", "\"yes\">He ran away.<");
    assertEquals(List.of("ESF-032"), outcome.codes());
    Act read = (Act) outcome.entities().get(1);
    assertEquals(Text.of("en", "He ran."), read.description());
    assertEquals(Text.of("en", "He ran away."), read.remarks());
  }

  @Test
  void additionalDetailsThatSomebodyHasEditedAreRead() throws IOException {
    Act act =
        Act.builder("a")
            .incident("e")
            .detention(
                org.hrix.model.Detention.builder()
                    .caseName(Text.of("en", "A case").and("ru", "Дело"))
                    .build())
            .build();
    Datasets.Outcome outcome = edited(act, ">A case<", ">Another case<");
    assertEquals(List.of("ESF-032"), outcome.codes());
    Act read = (Act) outcome.entities().get(1);
    assertEquals(Text.of("en", "Another case"), read.detention().caseName());
    assertTrue(data(read).contains("Дело"));
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
}
