// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.io.Loss;
import org.hrix.model.Act;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.Qualifier;
import org.hrix.model.RawEntity;
import org.hrix.text.Text;
import org.hrix.validation.ShapeProblem;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class EsfMappingTest {
  private static final EsfCarrier CARRIER =
      new EsfCarrier(EnumSet.allOf(EsfCarrier.Detail.class), text -> true, "en");

  private final EsfMapping mapping = new EsfMapping(CARRIER, EsfMapping.FinalDate.NOT_STATED);
  private final PlainSurroundings around = new PlainSurroundings(false);

  private <T> T read(Class<T> type, EsfRecord record) {
    return assertInstanceOf(type, mapping.read(record, around));
  }

  @Test
  void readsAnEvent() {
    Incident incident =
        read(
            Incident.class,
            Records.of(
                EsfKind.EVENT,
                "event_record_number",
                "HURI/event/1",
                "event_title",
                "Raid on the office",
                "confidentiality",
                "y",
                "geographical_term",
                "030234000000",
                "local_geographical_area",
                "010000000000",
                "initial_date",
                "2010-10-01",
                "initial_date_type",
                "020000000000",
                "event_location",
                "73.0,40.9",
                "date_received",
                "2010-10-23",
                "monitoring_status",
                "010000000000"));
    assertEquals("HURI/event/1", incident.id());
    assertEquals(Text.of("en", "Raid on the office"), incident.title());
    assertTrue(incident.marking().confidential());
    assertEquals("2010-10-XX", incident.when().edtf().text());
    assertEquals(3, incident.places().size());
    assertEquals("huridocs-15:030234000000", incident.places().get(0).place());
    assertEquals("40.9", incident.places().get(2).point().latitude().toPlainString());
    assertEquals("2010-10-23", incident.record().received().edtf().text());
    assertNull(incident.end(), "a blank final date is not stated");
    assertEquals(List.of("ESF-029"), around.found);
  }

  @Test
  void takesABlankFinalDateForOngoingWhenToldTo() {
    EsfMapping ongoing = new EsfMapping(CARRIER, EsfMapping.FinalDate.ONGOING);
    EsfRecord dated =
        Records.of(EsfKind.EVENT, "event_record_number", "1", "initial_date", "2010-10-12");
    Incident incident = (Incident) ongoing.read(dated, around);
    assertEquals("2010-10-12/..", incident.when().edtf().text());
    EsfRecord bare = Records.of(EsfKind.EVENT, "event_record_number", "2");
    Incident without = (Incident) ongoing.read(bare, around);
    assertEquals("/..", without.when().edtf().text());
    EsfRecord words =
        Records.of(EsfKind.EVENT, "event_record_number", "3", "initial_date", "long ago");
    Incident unclear = (Incident) ongoing.read(words, around);
    assertNull(unclear.when().edtf());
    assertEquals(List.of("ESF-020 event/initial_date"), around.found);
  }

  @Test
  void repairsCodesOnlyWhereOneMeaningIsPossible() {
    Act act =
        read(
            Act.class,
            Records.with(
                Records.of(
                    EsfKind.ACT,
                    "act_record_number",
                    "a",
                    "type_of_act",
                    "10101050000",
                    "method_of_violence",
                    "01000000000005",
                    "national_legislation",
                    "12345678901262",
                    "national_legislation",
                    "990000000000",
                    "age_at_time_of_victimisation",
                    "about 30"),
                Records.of(EsfKind.ARREST, "arrest_record_number", "a", "type_of_court", "Array"),
                Records.of(
                    EsfKind.DESTRUCTION,
                    "destruction_record_number",
                    "a",
                    "value_of_destroyed_property",
                    "35,000 baht")));
    assertEquals("010101050000", act.actType().code());
    assertEquals(
        List.of(
            "ESF-026 act/type_of_act",
            "ESF-026 act/method_of_violence",
            "ESF-022 act/age_at_time_of_victimisation",
            "ESF-026 act/national_legislation",
            "ESF-028 act/national_legislation",
            "ESF-027 arrest/type_of_court"),
        around.found.stream().sorted(EsfMappingTest::first).toList());
    assertEquals("123456789012", act.legalQualifications().get(0).instrument().code());
    assertEquals("about 30", act.victimAge().verbatim().original());
    assertEquals("35,000 baht", act.propertyLoss().value().verbatim().original());
  }

  private static int first(String one, String other) {
    List<String> order = List.of("type_of_act", "method", "age", "national", "court");
    return Integer.compare(rank(order, one), rank(order, other));
  }

  private static int rank(List<String> order, String found) {
    for (int i = 0; i < order.size(); i++) {
      if (found.contains(order.get(i))) {
        return i;
      }
    }
    return order.size();
  }

  @Test
  void keepsOtherAndUnknownAndNotApplicable() {
    for (String code : List.of("900000000000", "980000000000", "990000000000")) {
      Person person =
          read(
              Person.class,
              Records.of(EsfKind.PERSON, "person_record_number", "p", "civil_status", code));
      assertEquals(Code.of("huridocs-08", code), person.civilStatus());
      EsfRecord again = mapping.say(person).record();
      assertEquals(code, again.first(EsfFields.need(EsfKind.PERSON, "civil_status")).text());
    }
  }

  @Test
  void tellsPersonsGroupsAndOrganizationsApartByTheCountingUnit() {
    assertInstanceOf(Person.class, person("counting_unit", "010000000000"));
    assertInstanceOf(Person.class, person("person_name", "NN"));
    assertInstanceOf(Group.class, person("counting_unit", "02"));
    assertInstanceOf(Group.class, person("number_of_persons_in_group", "30"));
    assertInstanceOf(Group.class, person("group_description", "villagers"));
    assertInstanceOf(Organization.class, person("counting_unit", "030000000000"));
    assertInstanceOf(Group.class, person("counting_unit", "3", "number_of_persons_in_group", "12"));
    Entity group = person("counting_unit", "020000000000", "sex", "010000000000");
    assertEquals(
        List.of(new Datum.Field("sex", new Datum.Text("010000000000"))),
        group.extras().extensions());
    assertTrue(around.found.contains("ESF-019 person/sex"));
  }

  private Entity person(String... values) {
    String[] all = new String[values.length + 2];
    all[0] = "person_record_number";
    all[1] = "p";
    System.arraycopy(values, 0, all, 2, values.length);
    return mapping.read(Records.of(EsfKind.PERSON, all), around);
  }

  @Test
  void readsAPerson() {
    Person person =
        (Person)
            mapping.read(
                Records.with(
                    Records.of(
                        EsfKind.PERSON,
                        "person_record_number",
                        "p",
                        "person_name",
                        "Ana Perez",
                        "other_names",
                        "Anita",
                        "date_deceased",
                        "Y",
                        "deceased",
                        "perhaps",
                        "place_of_birth",
                        "030234000000",
                        "locality_of_birth",
                        "020000000000",
                        "reliability_as_source",
                        "010000000000",
                        "person_location",
                        "nowhere",
                        "date_of_birth_type",
                        "02",
                        "sex",
                        "01",
                        "sex",
                        "02"),
                    Records.of(
                        EsfKind.ADDRESS,
                        "address_record_number",
                        "HURI/address/1",
                        "phone",
                        "1",
                        "cellular",
                        "2")),
                around);
    assertEquals(
        List.of(Name.of("Ana Perez"), Name.builder("Anita").kind(NameKind.ALIAS).build()),
        person.names());
    assertTrue(person.deceased());
    assertEquals("huridocs-63:020000000000", person.birthPlace().place());
    assertEquals("010000000000", person.reliabilityAsSource().value());
    assertEquals(List.of("1", "2"), person.addresses().get(0).phones());
    assertEquals("HURI/address/1", person.addresses().get(0).key());
    assertEquals(
        List.of("esf/deceased", "person_location", "date_of_birth_type", "esf/sex"),
        person.extras().extensions().stream()
            .map(Datum.Field::name)
            .sorted(EsfMappingTest::known)
            .toList());
  }

  private static int known(String one, String other) {
    List<String> order =
        List.of("esf/deceased", "person_location", "date_of_birth_type", "esf/sex");
    return Integer.compare(order.indexOf(one), order.indexOf(other));
  }

  @Test
  void attachesNotesToTheirValues() {
    EsfRecord record =
        Records.noted(
            Records.of(EsfKind.ACT, "act_record_number", "a", "method_of_violence", "050000000000"),
            "method_of_violence",
            "with a rifle butt");
    Act act = read(Act.class, record);
    Qualifier qualifier = act.qualifiers().get(0);
    assertEquals("/methods/@huridocs-05:050000000000", qualifier.path());
    assertEquals("with a rifle butt", qualifier.note().original());
    EsfStatement said = mapping.say(act);
    assertEquals(record, said.record());
    assertNull(said.lossOf(Act.QUALIFIERS));
  }

  @Test
  void makesDocumentsOfSourceMaterialAndOfSupportingDocuments() {
    Information information =
        read(
            Information.class,
            Records.of(
                EsfKind.INFORMATION,
                "information_record_number",
                "i",
                "event",
                "e",
                "related_person",
                "p",
                "language_of_source_material",
                "180000000000",
                "type_of_source_material",
                "120520200501",
                "supporting_documents",
                "HURI/doc/5",
                "supporting_documents",
                "a letter"));
    assertEquals("i/source-material", information.document());
    assertEquals(List.of("HURI/doc/5", "i/supporting-documents-2"), information.documents());
    assertEquals(2, information.about().size());
    assertEquals(2, around.companions.size());
    Document material =
        around.companions.stream()
            .map(Document.class::cast)
            .filter(document -> document.id().equals("i/source-material"))
            .findFirst()
            .orElseThrow();
    assertEquals("120520200501", material.types().get(0).code());
  }

  @Test
  void keepsTheWordsAboutDocumentsOfARecordWithoutNumber() {
    Entity entity =
        mapping.read(
            Records.of(
                EsfKind.INFORMATION,
                "type_of_source_material",
                "120520200501",
                "supporting_documents",
                "HURI/doc/5",
                "supporting_documents",
                "a letter"),
            around);
    RawEntity raw = assertInstanceOf(RawEntity.class, entity);
    Datum.Fields data = assertInstanceOf(Datum.Fields.class, raw.data());
    assertEquals(List.of(), around.companions);
    assertEquals(new Datum.Items(List.of(new Datum.Text("HURI/doc/5"))), data.first("documents"));
    assertEquals(Datum.NULL, data.first("document"));
    assertEquals(new Datum.Text("120520200501"), data.first("type_of_source_material"));
    assertEquals(new Datum.Text("a letter"), data.first("supporting_documents"));
  }

  @Test
  void keepsARecordWithoutNumberAsItIs() {
    Entity entity = mapping.read(Records.of(EsfKind.EVENT, "event_title", "x"), around);
    RawEntity raw = assertInstanceOf(RawEntity.class, entity);
    assertEquals("incident", raw.typeName());
    assertTrue(around.found.contains(ShapeProblem.NO_ID.id()));
  }

  @Test
  void tellsWhatIsLost() {
    Intervention intervention =
        Intervention.builder("v")
            .types(List.of(Code.of("own", "x")))
            .parties(List.of("p1", "p2"))
            .description(Text.of("en", "words"))
            .build();
    EsfStatement said = mapping.say(intervention);
    assertEquals(Loss.Kind.DROPPED, said.lossOf(Intervention.TYPES));
    assertEquals(Loss.Kind.COARSENED, said.lossOf(Intervention.PARTIES));
    assertEquals(Loss.Kind.RECODED, said.lossOf(Intervention.DESCRIPTION));
    assertNull(said.lossOf(Intervention.ID));
    assertNull(mapping.say(Place.builder("pl").build()));
  }

  @Test
  void saysCountriesByTheCodesOfHuridocs() {
    Person person = Person.builder("p").citizenships(List.of(Code.of("iso-3166-1", "KG"))).build();
    EsfStatement said = mapping.say(person);
    assertEquals(Loss.Kind.RECODED, said.lossOf(Person.CITIZENSHIPS));
    EsfValue value = said.record().first(EsfFields.need(EsfKind.PERSON, "citizenship"));
    assertNotNull(value);
    assertEquals("030234000000", value.text());
  }
}
