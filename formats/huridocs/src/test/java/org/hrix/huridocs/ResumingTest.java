// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hrix.io.ReadLimits;
import org.hrix.model.Act;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.validation.Location;
import org.junit.jupiter.api.Test;

/** Reading goes on behind damage, and what is uncertain is rejected. */
class ResumingTest {
  private static final String ROOT = "<events xmlns='http://www.huridocs.org/'>\n";
  private static final String META = "<meta_data><instance>HURI</instance></meta_data>\n";
  private static final String SECRET = "<confidentiality>y</confidentiality>";
  private static final ReadLimits SMALL = new ReadLimits(10, 1000, 1000);

  private static Datasets.Outcome read(String records) throws IOException {
    return Datasets.outcome(ROOT + META + records + "</events>");
  }

  private static String event(String number, String content) {
    return "<event><event_record_number>"
        + number
        + "</event_record_number>\n"
        + content
        + "</event>\n";
  }

  private static String act(String number, String content) {
    return "<act><act_record_number>" + number + "</act_record_number>" + content + "</act>\n";
  }

  private static String involvement(String number) {
    return "<involvement><involvement_record_number>"
        + number
        + "</involvement_record_number></involvement>\n";
  }

  private static String person(String number) {
    return "<person><person_record_number>" + number + "</person_record_number></person>\n";
  }

  private static String ids(Datasets.Outcome outcome) {
    return outcome.entities().stream().map(Entity::id).toList().toString();
  }

  /** Returns the codes of all findings but that an event has no final date. */
  private static List<String> codes(Datasets.Outcome outcome) {
    return outcome.codes().stream().filter(code -> !code.equals("ESF-029")).toList();
  }

  private static <T> T entity(Datasets.Outcome outcome, Class<T> type, String id) {
    return outcome.entities().stream()
        .filter(entity -> id.equals(entity.id()))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyTheRecordThatIsDamagedIsRejected() throws IOException {
    String bad = act("a2", "<remarks>shops & flats</remarks>");
    String xml =
        event("e1", act("a1", involvement("i1")) + bad + act("a3", involvement("i3")) + SECRET)
            + event("e2", act("a4", ""))
            + person("p");
    Datasets.Outcome outcome = read(xml);
    assertEquals("[e1, a1, i1, a3, i3, e2, a4, p]", ids(outcome));
    assertEquals(List.of("ESF-001", "ESF-033"), codes(outcome));
    assertEquals(bad.strip(), outcome.rejects().strip());
    assertEquals("e1", entity(outcome, Act.class, "a3").incident());
    assertEquals("a3", entity(outcome, Involvement.class, "i3").act());
    assertTrue(entity(outcome, Incident.class, "e1").marking() != null, "still confidential");
    Location damage = outcome.problems().get(0).location();
    assertEquals(6, damage.line());
    assertEquals(6, outcome.problems().get(1).location().line());
    assertFalse(outcome.complete());
  }

  @Test
  void recordsWithinTheOneThatIsDamagedAreRead() throws IOException {
    String bad =
        "<event><event_record_number>e1</event_record_number><event_title>1 < 2</event_title>\n";
    String xml = bad + act("a1", involvement("i1")) + act("a2", "") + "</event>" + person("p");
    Datasets.Outcome outcome = read(xml);
    assertEquals("[a1, i1, a2, p]", ids(outcome));
    assertEquals("e1", entity(outcome, Act.class, "a1").incident());
    assertEquals("e1", entity(outcome, Act.class, "a2").incident());
    assertTrue(outcome.rejects().contains(bad), "the event is among the rejects");
    assertFalse(outcome.rejects().contains("<act>"));
    assertEquals(List.of("ESF-001", "ESF-033"), codes(outcome));
  }

  @Test
  void placesBehindDamageAreRight() throws IOException {
    String bad = person("q").replace("</person>", "<remarks>&</remarks></person>");
    String strange = "<person><person_record_number>r</person_record_number> <odd>1</odd></person>";
    Datasets.Outcome outcome = read(person("p") + bad + "  " + strange + "\n" + strange);
    assertEquals(List.of("ESF-001", "ESF-033", "ESF-012", "ESF-012"), codes(outcome));
    String before = "  <person><person_record_number>r</person_record_number> <odd>";
    Location first = outcome.problems().get(2).location();
    assertEquals(5, first.line());
    assertEquals(before.length() + 1, first.column());
    Location second = outcome.problems().get(3).location();
    assertEquals(6, second.line());
    assertEquals(before.length() - 1, second.column());
  }

  @Test
  void aRecordWithoutItsEndIsRejectedSoThatNothingIsMissingInIt() throws IOException {
    String open = "<act><act_record_number>a2</act_record_number><remarks>words</remarks>\n";
    String xml =
        event("e1", act("a1", "") + open + SECRET) + event("e2", act("a3", "")) + person("p");
    Datasets.Outcome outcome = read(xml);
    assertEquals("[a1, e2, a3, p]", ids(outcome));
    assertEquals("e1", entity(outcome, Act.class, "a1").incident());
    assertEquals(List.of("ESF-001", "ESF-033", "ESF-033"), codes(outcome));
    assertTrue(outcome.rejects().contains("<event_record_number>e1</event_record_number>"));
    assertTrue(outcome.rejects().contains("<remarks>words</remarks>"));
    assertTrue(outcome.rejects().contains(SECRET));
  }

  @Test
  void recordsBehindAHoleDoNotComeIntoTheRecordBeforeIt() throws IOException {
    String xml =
        event("e1", act("a1", "<remarks>first</remarks>"))
            + event("e2", act("a2", "<type_of_act>1</type_of_act>") + act("a3", ""));
    int from = xml.indexOf("first") + 2;
    int to = xml.indexOf("pe_of_act>1");
    Datasets.Outcome outcome = read(xml.substring(0, from) + xml.substring(to) + person("p"));
    assertEquals("[a3, p]", ids(outcome));
    assertNull(entity(outcome, Act.class, "a3").incident());
    assertTrue(outcome.codes().contains("ESF-015"));
    for (String number : List.of(">e1<", ">a1<")) {
      assertTrue(outcome.rejects().contains(number), "what stood before the hole is kept");
    }
  }

  @Test
  void aSecondNumberOfARecordTellsOfAHole() throws IOException {
    String xml =
        event("e1", act("a1", "<remarks>first & last</remarks>"))
            + event("e2", act("a2", "<remarks>second</remarks>") + act("a3", ""));
    int from = xml.indexOf("last</remarks>");
    int to = xml.indexOf("second</remarks>");
    String joined =
        xml.substring(0, from) + "</remarks>" + xml.substring(xml.indexOf("<act_record_number>a2"));
    assertTrue(from < to);
    Datasets.Outcome outcome = read(joined);
    assertEquals("[a3]", ids(outcome));
    assertNull(entity(outcome, Act.class, "a3").incident());
  }

  @Test
  void aCommentOrTagWithoutEndCostsOneRecord() throws IOException {
    String comment = "<person><!--" + "x".repeat(300_000) + "</person>\n";
    String tag = "<person hrix='" + "y".repeat(300_000) + "</person>\n";
    String xml =
        ROOT + META + person("p") + comment + person("q") + tag + person("r") + "</events>";
    Datasets.Outcome outcome =
        Datasets.outcome(xml.getBytes(StandardCharsets.UTF_8), SMALL, Map.of());
    assertEquals("[p, q, r]", ids(outcome));
    assertEquals(List.of("ESF-005", "ESF-033", "ESF-005"), codes(outcome));
    assertTrue(outcome.rejects().contains(comment.strip()), "the comment is not among the rejects");
    assertTrue(outcome.rejects().contains(tag.strip()), "the tag is not among the rejects");
  }

  @Test
  void whatIsNestedTooDeepCostsOneRecord() throws IOException {
    String deep =
        person("q").replace("</person>", "<x>".repeat(60) + "</x>".repeat(60) + "</person>");
    String xml = ROOT + META + person("p") + deep + person("r") + "</events>";
    Datasets.Outcome outcome =
        Datasets.outcome(xml.getBytes(StandardCharsets.UTF_8), SMALL, Map.of());
    assertEquals("[p, r]", ids(outcome));
    assertTrue(outcome.codes().contains("ESF-004"));
    assertEquals(deep.strip(), outcome.rejects().strip());
  }

  @Test
  void prefixesStayKnown() throws IOException {
    String record =
        "<e:event><e:event_record_number>%s</e:event_record_number>"
            + "<h:event_title xmlns:h='http://www.huridocs.org/'>%s</h:event_title>"
            + "<e:act><e:act_record_number>%s</e:act_record_number><e:remarks>%s</e:remarks></e:act>"
            + "<e:confidentiality>y</e:confidentiality></e:event>";
    String xml =
        "<e:events xmlns:e='http://www.huridocs.org/'><e:meta_data/>"
            + record.formatted("e1", "one", "a1", "&")
            + record.formatted("e2", "two", "a2", "fine")
            + "</e:events>";
    Datasets.Outcome outcome = Datasets.outcome(xml);
    assertEquals("[e1, e2, a2]", ids(outcome));
    assertTrue(entity(outcome, Incident.class, "e1").marking() != null, "still confidential");
  }

  @Test
  void whatStandsBeforeTheDocumentIsPassedOver() throws IOException {
    String xml = "\n<?xml version='1.0'?>\n" + ROOT + META + person("p") + "</events>";
    Datasets.Outcome outcome = Datasets.outcome(xml);
    assertEquals("[p]", ids(outcome));
    assertEquals(List.of("ESF-001"), codes(outcome));
    assertTrue(outcome.rejects().contains("<?xml version='1.0'?>"));
  }

  @Test
  void aDamagedRootIsReplaced() throws IOException {
    String xml = "<events xmlns='http://www.huridocs.org/>" + META + person("p") + person("q");
    Datasets.Outcome outcome = Datasets.outcome(xml + "</events>");
    assertEquals("[p, q]", ids(outcome));
    assertTrue(outcome.codes().contains("ESF-001"));
  }

  @Test
  void millionsOfTagsWithoutEndTakeNoMoreThanTheirTime() throws IOException {
    String xml = ROOT + META + "<person><x/><![CDATA[".repeat(40_000) + person("p") + "</events>";
    Datasets.Outcome outcome = Datasets.outcome(xml);
    assertTrue(ids(outcome).startsWith("[") && !outcome.complete());
    assertTrue(outcome.codes().contains("ESF-001"));
  }

  @Test
  void muchRubbishIsPassedOver() throws IOException {
    String rubbish = "<person><remarks>& " + "abc <x \"q\" <person>   word <y>".repeat(300_000);
    Datasets.Outcome outcome = Datasets.outcome(ROOT + META + rubbish + person("p") + "</events>");
    assertEquals("[p]", ids(outcome));
    assertTrue(outcome.rejects().strip().equals(rubbish.strip()), "rejected as it is");
  }

  @Test
  void aTextThatIsCutOffIsAmongTheRejects() throws IOException {
    String last = "<person><person_record_number>q</person_record_number>\n" + SECRET;
    String xml = ROOT + META + person("p") + last + "<remarks>and then";
    Datasets.Outcome outcome = Datasets.outcome(xml);
    assertEquals("[p]", ids(outcome));
    assertEquals(List.of("ESF-001", "ESF-033"), codes(outcome));
    assertEquals(last + "<remarks>and then", outcome.rejects());
  }

  @Test
  void rejectsBeginWithTheSignThatBeginsThem() throws IOException {
    for (String stray : List.of("</event>", "<![CDATA[x", "<?", "<!x", "<!-- x")) {
      Datasets.Outcome outcome = read(person("p") + "  " + stray + "\n" + person("q"));
      assertEquals("[p, q]", ids(outcome));
      assertEquals(stray, outcome.rejects().strip());
    }
  }

  @Test
  void denseDamageCostsNoMoreThanWhatIsDamaged() throws IOException {
    StringBuilder xml = new StringBuilder();
    int many = 4000;
    for (int i = 0; i < many; i++) {
      xml.append(event("e" + i, act("a" + i, "<remarks>R&D</remarks>")));
    }
    Datasets.Outcome outcome = read(xml.toString());
    assertEquals(many, outcome.entities().size());
    assertEquals(2 * many, codes(outcome).size());
  }
}
