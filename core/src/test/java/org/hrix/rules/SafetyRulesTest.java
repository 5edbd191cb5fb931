// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.hrix.rules.SafetyFindings.BEATING;
import static org.hrix.rules.SafetyFindings.GREEN;
import static org.hrix.rules.SafetyFindings.RAPE;
import static org.hrix.rules.SafetyFindings.act;
import static org.hrix.rules.SafetyFindings.found;
import static org.hrix.rules.SafetyFindings.header;
import static org.hrix.rules.SafetyFindings.missing;
import static org.hrix.rules.SafetyFindings.named;
import static org.hrix.rules.SafetyFindings.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.model.Act;
import org.hrix.model.Address;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Document;
import org.hrix.model.GeoPoint;
import org.hrix.model.Identity;
import org.hrix.model.Marking;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.Person;
import org.hrix.model.PlaceMention;
import org.hrix.model.Precision;
import org.hrix.model.Qualifier;
import org.hrix.model.RecordKeeping;
import org.hrix.model.Sameness;
import org.hrix.model.Tlp;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class SafetyRulesTest {
  @Test
  void aPointIsASpotUnlessItSaysOtherwise() {
    GeoPoint.Builder point = GeoPoint.builder(new BigDecimal("41.5"), new BigDecimal("72.5"));
    assertTrue(Points.isSpot(point.build()));
    assertTrue(Points.isSpot(point.precision(Precision.NEAR).build()));
    assertFalse(Points.isSpot(point.precision(Precision.SETTLEMENT).build()));
    assertFalse(Points.isSpot(point.precision(null).radius(new BigDecimal("1000")).build()));
    assertTrue(Points.isSpot(point.radius(new BigDecimal("999.9")).build()));
  }

  @Test
  void whatIsWithheldDoesNotStand() {
    Person.Builder person = named("p");
    assertEquals(
        List.of("013 p/qualifiers/0"), open(person.qualifiers(List.of(missing("/names"))).build()));
    assertEquals(List.of(), open(person.qualifiers(List.of(missing("/birth"))).build()));
    Qualifier conflict =
        missing("/birth").toBuilder().conflict(List.of(new Datum.Text("1990"))).build();
    assertEquals(
        List.of("013 p/qualifiers/0/conflict"),
        found(header(Tlp.RED), person.qualifiers(List.of(conflict)).build()));
  }

  @Test
  void whatIsWithheldIsNotToldByAnotherProperty() {
    List<String> told = List.of("014 p/qualifiers/0");
    DatasetHeader red = header(Tlp.RED);
    Text words = Text.of("en", "x");
    Person.Builder person = Person.builder("p").identityDocuments(words);
    assertEquals(told, found(red, person.qualifiers(List.of(missing("/names"))).build()));
    Person dead = Person.builder("p").death(When.of("2010")).build();
    Qualifier deceased = missing("/deceased");
    assertEquals(told, found(red, dead.toBuilder().qualifiers(List.of(deceased)).build()));
    When spoken = When.builder().verbatim(words).build();
    Person born = Person.builder("p").birth(spoken).build();
    Qualifier edtf = missing("/birth/edtf");
    assertEquals(told, found(red, born.toBuilder().qualifiers(List.of(edtf)).build()));
    Act act =
        act(BEATING, "p")
            .place(PlaceMention.builder().verbatim(words).build())
            .qualifiers(List.of(missing("/place/place")))
            .build();
    assertEquals(List.of("014 a/qualifiers/0"), found(red, act, Person.builder("p").build()));
    Document document =
        Document.builder("d").creator(words).qualifiers(List.of(missing("/authors"))).build();
    assertEquals(List.of("014 d/qualifiers/0"), found(red, document));
  }

  @Test
  void aMarkedValueDoesNotStandInAnOpenRecord() {
    Qualifier marked = Qualifier.builder("/names").marking(GREEN).build();
    Person person = named("p").qualifiers(List.of(marked)).build();
    assertEquals(List.of("015 p/qualifiers/0"), open(person));
    assertEquals(List.of(), found(header(Tlp.GREEN), person));
    assertEquals(List.of(), open(Person.builder("p").qualifiers(List.of(marked)).build()));
    Qualifier clear =
        Qualifier.builder("/names").marking(Marking.of(Tlp.CLEAR, null, null)).build();
    assertEquals(List.of(), open(named("p").qualifiers(List.of(clear)).build()));
  }

  @Test
  void aPseudonymDoesNotStandBesideTheName() {
    Name pseudonym = Name.builder("Zed").key("n1").kind(NameKind.PROTECTIVE).build();
    Name other = Name.builder("Зед").key("n2").transliterationOf("n1").build();
    Person.Builder person = Person.builder("p").names(List.of(pseudonym, other));
    assertEquals(List.of(), open(person.build(), act(RAPE, "p").build()));
    Person both = person.names(List.of(pseudonym, other, Name.of("Ada"))).build();
    assertEquals(List.of("016 p/names/2"), open(both));
    assertEquals(List.of(), found(header(Tlp.AMBER), both));
    Person hidden = Person.builder("p").names(List.of(pseudonym)).build();
    Identity same = Identity.builder("s").first("q").second("p").relation(Sameness.SAME).build();
    assertEquals(List.of("017 s"), open(hidden, named("q").build(), same));
    Identity not = same.toBuilder().relation(Sameness.NOT_SAME).build();
    assertEquals(List.of(), open(hidden, named("q").build(), not));
  }

  @Test
  void recordsThatAreLooserThanTheDatasetAreTold() {
    Person green = named("p").marking(GREEN).build();
    assertEquals(List.of("018 p/marking"), found(header(Tlp.AMBER), green));
    assertEquals(List.of(), found(header(Tlp.GREEN), green));
    assertEquals(List.of(), open(green));
    assertEquals(List.of(), found(DatasetHeader.builder().build(), green));
  }

  @Test
  void openRecordsTellNothingOfTheirKeepers() {
    RecordKeeping.Builder record = RecordKeeping.builder().enteredBy("u7").updatedBy("A. B.");
    Person.Builder person = Person.builder("p");
    assertEquals(List.of(), open(person.record(record.build()).build()));
    record.enteredBy("Ada Example").updatedBy("ada@example.org").comments(Text.of("en", "x"));
    assertEquals(
        List.of("019 p/record/comments", "020 p/record/enteredBy", "020 p/record/updatedBy"),
        open(person.record(record.build()).build()));
  }

  @Test
  void openRecordsTellNobodysHome() {
    Text words = Text.of("en", "street 1");
    Address home =
        Address.builder().type(Code.of("huridocs-40", "010000000000")).text(words).build();
    Address work =
        Address.builder().type(Code.of("huridocs-40", "020000000000")).text(words).build();
    Address phone = Address.builder().phones(List.of("1")).build();
    assertEquals(
        List.of("021 p/addresses/0/text", "021 p/addresses/2/phones"),
        open(Person.builder("p").addresses(List.of(home, work, phone)).build()));
    GeoPoint point = GeoPoint.builder(BigDecimal.ONE, BigDecimal.TEN).build();
    assertEquals(List.of("022 p/location"), open(Person.builder("p").location(point).build()));
    Act.Builder act =
        Act.builder("a")
            .incident("i")
            .actType(BEATING)
            .place(PlaceMention.builder().point(point).build());
    assertEquals(List.of(), open(act.build()));
    act.locationType(Code.of("huridocs-17", "010101000000"));
    assertEquals(List.of("022 a/place/point"), open(act.build()));
  }

  @Test
  void pathsLeadNowhereIntoSomebodysComputer() {
    for (String path :
        List.of("file:///x", "C:\\Users\\a", "d:/x", "/home/a/x", "/Users/a", "~/x", "\\\\s\\x")) {
      assertTrue(LocalPaths.isLocal(path), path);
    }
    for (String path : List.of("files/a.pdf", "a", "http://x.org/home/a", "9:/a", "c:a")) {
      assertFalse(LocalPaths.isLocal(path), path);
    }
    assertTrue(LocalPaths.hasUser("https://ada@example.org/x"));
    assertFalse(LocalPaths.hasUser("https://example.org/@ada"));
    assertFalse(LocalPaths.hasUser("mailto:ada@example.org"));
  }

  @Test
  void everyTermOfTheRulesIsInItsList() {
    assertEquals(11, SafetyTerms.SEXUAL_ACTS.codes().size());
    assertTrue(SafetyTerms.SEXUAL_METHODS.codes().contains("030604000000"));
    assertTrue(SafetyTerms.CHILDREN.codes().contains("020208000000"));
    assertTrue(SafetyTerms.FAMILY.codes().contains("010107000000"));
    assertTrue(SafetyTerms.ACTS_TO_CHILDREN.codes().contains("310102000000"));
    assertEquals(1, SafetyTerms.RELATIVE.codes().size());
    assertTrue(SafetyTerms.HOMES.codes().contains("01.1"));
    assertTrue(SafetyTerms.HOME_ADDRESSES.codes().contains("050000000000"));
    assertTrue(SafetyTerms.PUBLICATION.codes().contains("publication"));
  }
}
