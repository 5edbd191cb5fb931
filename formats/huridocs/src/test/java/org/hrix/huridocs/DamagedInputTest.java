// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.hrix.io.ReadLimits;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Person;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

/** Damage of any kind, and what goes beyond the limits, is reported, and the rest is read. */
class DamagedInputTest {
  private static final String ROOT = "<events xmlns='http://www.huridocs.org/'>";
  private static final String META = "<meta_data><instance>HURI</instance></meta_data>";
  private static final String BEGUN =
      "<person><person_record_number>p</person_record_number><remarks>";

  private static Datasets.Outcome read(String records) throws IOException {
    return Datasets.outcome(ROOT + META + records + "</events>");
  }

  @Test
  void bytesThatAreNotOfTheEncodingTakeLittleRoom() throws IOException {
    int many = 300_000;
    byte[] begin = (ROOT + META + BEGUN).getBytes(StandardCharsets.US_ASCII);
    byte[] end = "</remarks></person></events>".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    xml.writeBytes(begin);
    for (int i = 0; i < many; i++) {
      xml.write('a');
      xml.write(0xFF);
    }
    xml.writeBytes(end);
    Datasets.Outcome outcome = Datasets.outcome(xml.toByteArray(), ReadLimits.DEFAULT, Map.of());
    assertEquals(List.of("ESF-007"), outcome.codes());
    Text remarks = ((Person) outcome.entities().get(0)).remarks();
    assertEquals("a\uFFFD".repeat(many), remarks.original());
  }

  @Test
  void aBadByteMayStandWhereAPieceOfTheInputEnds() throws IOException {
    String begin = ROOT + META + BEGUN;
    for (int at = (1 << 15) - 12; at < (1 << 15) + 12; at++) {
      String words = "x".repeat(at - begin.length());
      String text = begin + words + "\uFFFD" + words + "</remarks></person></events>";
      byte[] xml = text.replace('\uFFFD', '\u00FF').getBytes(StandardCharsets.ISO_8859_1);
      Datasets.Outcome outcome = Datasets.outcome(xml, ReadLimits.DEFAULT, Map.of());
      assertEquals(List.of("ESF-007"), outcome.codes());
      Text remarks = ((Person) outcome.entities().get(0)).remarks();
      assertEquals(words + "\uFFFD" + words, remarks.original());
    }
  }

  @Test
  void whatIsBrokenGoesToTheRejectsAndTheRestIsRead() throws IOException {
    String good = "<person><person_record_number>p</person_record_number></person>";
    String bad = "<person><person_record_number>q</person_record_number></wrong>";
    Datasets.Outcome outcome = Datasets.outcome(ROOT + META + good + bad);
    assertEquals(List.of("p"), outcome.entities().stream().map(Entity::id).toList());
    assertEquals(List.of("ESF-001", "ESF-033"), outcome.codes());
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
    assertEquals(List.of("ESF-001", "ESF-033"), undefined.codes());
    assertEquals(List.of(), undefined.entities());
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
}
