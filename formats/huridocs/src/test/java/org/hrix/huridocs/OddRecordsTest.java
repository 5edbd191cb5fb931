// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.dataset.Dataset;
import org.hrix.io.Loss;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Incident;
import org.hrix.model.Marking;
import org.hrix.model.Missing;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.Tlp;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records with something odd in them: nothing is lost, and nothing looks surer than it is. */
class OddRecordsTest {
  private static final String EVENT =
      "<event><event_record_number>e</event_record_number><final_date>2010-10-30</final_date>";

  private static Datasets.Outcome read(String records) throws IOException {
    return Datasets.outcome(
        "<events xmlns='http://www.huridocs.org/'><meta_data/>\n" + records + "\n</events>");
  }

  private static Datasets.Outcome dated(String day, String type) throws IOException {
    String typed = type.isEmpty() ? "" : "<initial_date_type>" + type + "</initial_date_type>";
    return read(EVENT + "<initial_date>" + day + "</initial_date>" + typed + "</event>");
  }

  @ParameterizedTest
  @CsvSource({
    "2009-05-01, 020000000000, 2009-05-XX, ''",
    "2009-05-01, 20000000000, 2009-05-XX, ESF-026",
    "2009-05-08, 10000000000, 2009-05-08~, ESF-026",
    "2009-05-01, 02000000000048, 2009-05-XX, ESF-026",
    "2009-05-01, 02, 2009-05-XX, ESF-026",
    "2009-05-01, Unknown day, 2009-05-XX, ESF-026",
    "2009-05-08, estimate, 2009-05-08~, ESF-026",
    "2009-05-08, 040000000000, 2009-05-08, ESF-035",
    "2009-05-08, 990000000000, 2009-05-08, ESF-035",
    "2009-05-08, perhaps, 2009-05-08, ESF-035",
  })
  void damagedTypesOfDatesAreRepairedOrKept(String day, String type, String edtf, String code)
      throws IOException {
    Datasets.Outcome outcome = dated(day, type);
    assertEquals(code.isEmpty() ? List.of() : List.of(code), outcome.codes());
    Incident incident = (Incident) outcome.entities().get(0);
    assertEquals(edtf, incident.when().edtf().text());
    List<Datum.Field> kept = incident.extras().extensions();
    boolean unknown = code.equals("ESF-035");
    assertEquals(
        unknown ? List.of(new Datum.Field("initial_date_type", new Datum.Text(type))) : List.of(),
        kept);
  }

  @Test
  void aDateInWordsAndNoDateKeepTheirType() throws IOException {
    for (String day : List.of("05/01/2009", "0000-00-00")) {
      Datasets.Outcome outcome = dated(day, "010000000000");
      assertEquals(
          "initial_date_type", outcome.entities().get(0).extras().extensions().get(0).name());
    }
  }

  private static String act(String inner) {
    return EVENT + "<act><act_record_number>a</act_record_number>" + inner + "</act></event>";
  }

  private static String killing(String number, String autopsy) {
    return "<killing><killing_record_number>"
        + number
        + "</killing_record_number><autopsy_results>"
        + autopsy
        + "</autopsy_results></killing>";
  }

  @Test
  void secondDetailsOfAnActAreKept() throws IOException {
    String second = killing("b", "020000000000");
    Datasets.Outcome outcome = read(act(second + killing("a", "010000000000")));
    assertEquals(List.of("ESF-018"), outcome.codes());
    Act act = (Act) outcome.entities().get(1);
    assertEquals("010000000000", act.death().autopsy().code());
    Datum.Fields kept = (Datum.Fields) act.extras().extensions().get(0).value();
    assertEquals("killing", act.extras().extensions().get(0).name());
    assertEquals(new Datum.Text("b"), kept.first("killing_record_number"));
    assertEquals(new Datum.Text("020000000000"), kept.first("autopsy_results"));
  }

  @Test
  void detailsWithTheNumberOfAnotherActAreTold() throws IOException {
    assertEquals(List.of(), read(act(killing("a", "010000000000"))).codes());
    Datasets.Outcome outcome = read(act(killing("b", "010000000000")));
    assertEquals(List.of("ESF-036"), outcome.codes());
    Act act = (Act) outcome.entities().get(1);
    assertEquals("010000000000", act.death().autopsy().code());
    assertEquals(
        List.of(new Datum.Field("killing_record_number", new Datum.Text("b"))),
        act.extras().extensions());
  }

  @Test
  void aSecondValueWithinDetailsIsKept() throws IOException {
    String arrest =
        "<arrest><case_description>one</case_description><case_description>two"
            + "</case_description></arrest>";
    Datasets.Outcome outcome = read(act(arrest));
    assertEquals(List.of("ESF-018"), outcome.codes());
    assertEquals(
        List.of(new Datum.Field("case_description", new Datum.Text("two"))),
        outcome.entities().get(1).extras().extensions());
  }

  @Test
  void whatIsNamedLikeAPropertyOrStandsTwiceGetsANameOfItsOwn() throws IOException {
    Datasets.Outcome outcome =
        read(
            EVENT
                + "<id>7</id><type>x</type><our>1</our><our>2</our><our>3</our><title>t</title>"
                + "<event_title>one</event_title><event_title>two</event_title></event>");
    assertEquals(
        List.of("title", "esf/id", "esf/type", "our", "our/2", "our/3", "esf/title"),
        outcome.entities().get(0).extras().extensions().stream()
            .map(field -> field.name().replace("event_title", "title"))
            .toList());
  }

  @Test
  void numbersOfSpreadsheetsAreNoPlaces() throws IOException {
    String terms = "<geographical_term>1.0135E+10</geographical_term>";
    Datasets.Outcome outcome =
        read(EVENT + terms + "<geographical_term>10135000000.0</geographical_term></event>");
    assertEquals(List.of("ESF-025", "ESF-026"), outcome.codes());
    Place place = (Place) outcome.entities().get(0);
    assertEquals("place-15-010135000000", place.id());
    Incident incident = (Incident) outcome.entities().get(1);
    assertEquals(1, incident.places().size());
    assertEquals("geographical_term", incident.extras().extensions().get(0).name());
  }

  @Test
  void aPlaceStandsWhereItsTermStandsAndMayHaveNoName() throws IOException {
    String local = "\n<local_geographical_area>000000014300</local_geographical_area>";
    Datasets.Outcome outcome = read(EVENT + local + "</event>");
    Place place = (Place) outcome.entities().get(0);
    assertEquals(Missing.UNKNOWN, place.qualifiers().get(0).missing());
    assertEquals("/names", place.qualifiers().get(0).path());
    assertEquals(2, outcome.entries().get(1).location().line());
    assertEquals(3, outcome.entries().get(0).location().line());
    assertEquals(3, outcome.entries().get(0).locate("/names").line());
  }

  @Test
  void numbersOfLocalTermsStayWhole() throws IOException {
    Datasets.Outcome outcome = read(EVENT + "<local_index>99000000000061</local_index></event>");
    assertEquals(List.of(), outcome.codes());
    Incident incident = (Incident) outcome.entities().get(0);
    assertEquals("99000000000061", incident.localIndexTerms().get(0).code());
  }

  @Test
  void dateAndTimeOfTheExportAreWrittenBack() throws IOException {
    String head =
        "<instance>HURI</instance>\n\t\t<date>2010-01-31</date>\n\t\t<time>13:05:59</time>";
    Dataset dataset =
        Datasets.read(
            "<events xmlns='http://www.huridocs.org/'><meta_data>" + head + "</meta_data></events>",
            new ArrayList<>());
    List<Loss> losses = new ArrayList<>();
    String plain = new String(Datasets.plain(dataset, losses), StandardCharsets.UTF_8);
    assertTrue(plain.contains(head), "the head is another");
    assertEquals(List.of(), losses);
  }

  @Test
  void addressesInWordsHaveTheirHome() {
    PlainSurroundings around = new PlainSurroundings(false);
    EsfMapping mapping =
        new EsfMapping(EsfXmlFormat.carrier("en", true), EsfMapping.FinalDate.NOT_STATED);
    Person person =
        (Person)
            mapping.read(
                Records.of(
                    EsfKind.PERSON,
                    "person_record_number",
                    "p",
                    "person_addresses",
                    "12/14 Mill Lane, Novo"),
                around);
    assertEquals("12/14 Mill Lane, Novo", person.addresses().get(0).text().original());
    assertNull(mapping.say(person).lossOf(Person.ADDRESSES));
    assertEquals(List.of(), around.found);
  }

  @Test
  void fieldsThatOnlyOtherActorsHaveAreWrittenBack() throws IOException {
    String sex = "<sex>010000000000</sex>";
    String size = "<number_of_persons_in_group>3</number_of_persons_in_group>";
    String group =
        "<person><person_record_number>g</person_record_number><counting_unit>020000000000"
            + "</counting_unit>"
            + sex
            + "</person>";
    String person =
        "<person><person_record_number>p</person_record_number><counting_unit>010000000000"
            + "</counting_unit>"
            + size
            + "</person>";
    Datasets.Outcome outcome = read(group + person);
    assertEquals(List.of("ESF-019", "ESF-019"), outcome.codes());
    Dataset dataset = new Dataset(DatasetHeader.builder().build(), outcome.entities());
    List<Loss> losses = new ArrayList<>();
    String plain = new String(Datasets.plain(dataset, losses), StandardCharsets.UTF_8);
    assertTrue(plain.contains(sex) && plain.contains(size), "a field is missing");
    assertEquals(List.of(), losses);
    assertEquals(dataset.entities(), Datasets.read(plain, new ArrayList<>()).entities());
    List<Problem> problems = new ArrayList<>();
    byte[] whole = Datasets.written(dataset);
    assertTrue(new String(whole, StandardCharsets.UTF_8).contains(sex), "a field is missing");
    assertEquals(dataset.entities(), Datasets.read(whole, problems).entities());
    assertEquals(
        List.of("SHAPE-015", "SHAPE-015"),
        problems.stream().map(problem -> problem.code().id()).toList());
  }

  private static boolean isRefused(Marking marking, boolean ofHeader) throws IOException {
    Incident incident = Incident.builder("e").marking(ofHeader ? null : marking).build();
    DatasetHeader header = DatasetHeader.builder().marking(ofHeader ? marking : null).build();
    return Datasets.isRefused(new Dataset(header, List.of(incident)));
  }

  @Test
  void onlyMarkingsThatEsfCannotSayAreRefused() throws IOException {
    for (boolean confidential : new boolean[] {true, false}) {
      assertFalse(isRefused(new Marking(null, confidential, null, Extras.NONE), false));
      assertTrue(isRefused(new Marking(null, confidential, null, Extras.NONE), true));
    }
    assertTrue(isRefused(new Marking(Tlp.RED, null, null, Extras.NONE), false));
    assertTrue(isRefused(new Marking(Tlp.RED, true, null, Extras.NONE), false));
  }
}
