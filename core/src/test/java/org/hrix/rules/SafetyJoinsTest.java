// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.hrix.rules.SafetyFindings.BEATING;
import static org.hrix.rules.SafetyFindings.CHILDREN;
import static org.hrix.rules.SafetyFindings.FAMILY;
import static org.hrix.rules.SafetyFindings.GIVEN;
import static org.hrix.rules.SafetyFindings.GREEN;
import static org.hrix.rules.SafetyFindings.RAPE;
import static org.hrix.rules.SafetyFindings.RED;
import static org.hrix.rules.SafetyFindings.SPOUSE;
import static org.hrix.rules.SafetyFindings.act;
import static org.hrix.rules.SafetyFindings.consent;
import static org.hrix.rules.SafetyFindings.found;
import static org.hrix.rules.SafetyFindings.header;
import static org.hrix.rules.SafetyFindings.named;
import static org.hrix.rules.SafetyFindings.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hrix.dataset.Dataset;
import org.hrix.dataset.DatasetValidator;
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.Address;
import org.hrix.model.Consent;
import org.hrix.model.ConsentStatus;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Derivation;
import org.hrix.model.DerivedFrom;
import org.hrix.model.Document;
import org.hrix.model.Estimate;
import org.hrix.model.ExternalId;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Knowledge;
import org.hrix.model.Marking;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Qualifier;
import org.hrix.model.RecordKeeping;
import org.hrix.model.RecordStatus;
import org.hrix.model.Tlp;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.validation.Profile;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class SafetyJoinsTest {
  @Test
  void aNamedVictimNeedsConsentToPublication() {
    Act beating = act(BEATING, "p").build();
    Person person = named("p").build();
    assertEquals(List.of("001 p/names/0"), open(beating, person));
    assertEquals(List.of(), open(beating, person, GIVEN));
    assertEquals(List.of(), open(beating, person, consent(ConsentStatus.LIMITED).build()));
    Consent statistics =
        consent(ConsentStatus.GIVEN)
            .purposes(List.of(Code.of("hrix-purpose", "statistics")))
            .build();
    assertEquals(List.of("001 p/names/0"), open(beating, person, statistics));
    assertEquals(List.of("002 p/names/0"), open(beating, named("p").deceased(true).build()));
  }

  @Test
  void aPlaceholderIsNoName() {
    Person.Builder person = Person.builder("p");
    Act act = act(BEATING, "p").build();
    assertEquals(List.of(), open(act, person.names(List.of(Name.of("N.N."))).build()));
    assertEquals(
        List.of("001 p/names/1"),
        open(act, person.names(List.of(Name.of("N.N."), Name.of("Ada Example"))).build()));
  }

  @Test
  void noMarkingNeverMeansClear() {
    Act beating = act(BEATING, "p").build();
    Person person = named("p").build();
    assertEquals(List.of(), found(DatasetHeader.builder().build(), beating, person));
    assertEquals(List.of(), found(header(Tlp.GREEN), beating, person));
    assertEquals(List.of(), open(beating, named("p").marking(GREEN).build()));
    assertEquals(
        List.of(), open(beating, named("p").marking(Marking.of(null, true, null)).build()));
    Marking clear = Marking.of(Tlp.CLEAR, null, null);
    assertEquals(
        List.of("001 p/names/0"),
        found(
            DatasetHeader.builder().build(),
            beating.toBuilder().marking(clear).build(),
            person.toBuilder().marking(clear).build()));
  }

  @Test
  void anActThatIsNotOpenShowsNobody() {
    assertEquals(List.of(), open(act(RAPE, "p").marking(GREEN).build(), named("p").build()));
  }

  @Test
  void anInterventionAndAnOpenGroupShowVictimsToo() {
    Intervention letter = Intervention.builder("l").victims(List.of("p")).build();
    assertEquals(List.of("001 p/names/0"), open(letter, named("p").build()));
    Group inner = Group.builder("g2").members(List.of("p")).build();
    Group outer = Group.builder("g1").members(List.of("g2")).build();
    Act beating = act(BEATING, "g1").build();
    assertEquals(List.of("001 p/names/0"), open(inner, named("p").build(), beating, outer));
    assertEquals(
        List.of(),
        open(inner.toBuilder().marking(GREEN).build(), named("p").build(), beating, outer));
  }

  @Test
  void aRefusalCountsUnlessConsentWasDefinitelyGivenLater() {
    Person person = named("p").build();
    Consent refused = consent(ConsentStatus.REFUSED).when(When.of("2015")).build();
    Consent.Builder given = GIVEN.toBuilder().id("c2");
    assertEquals(List.of("003 p/names/0"), open(person, refused));
    assertEquals(List.of("003 p/names/0"), open(person, refused, given.build()));
    assertEquals(
        List.of("003 p/names/0"), open(person, refused, given.when(When.of("2015-05")).build()));
    assertEquals(List.of(), open(person, refused, given.when(When.of("2016")).build()));
    assertEquals(List.of(), open(Person.builder("p").build(), refused));
    Consent elsewhere = refused.toBuilder().covers(List.of("i")).build();
    assertEquals(List.of(), open(person, elsewhere));
    assertEquals(
        List.of("003 p/names/0"),
        open(person, elsewhere.toBuilder().covers(List.of("i", "p")).build()));
    RecordKeeping old = RecordKeeping.builder().status(RecordStatus.SUPERSEDED).build();
    assertEquals(List.of(), open(person, refused.toBuilder().record(old).build()));
    assertEquals(
        List.of("003 p/names/0"), open(person, refused.toBuilder().purposes(List.of()).build()));
  }

  @Test
  void consentRunsOutByTheDateOfTheDataset() {
    Person person = named("p").build();
    assertEquals(
        List.of("004 p/names/0"),
        open(person, GIVEN.toBuilder().end(When.of("2020-06-29")).build()));
    assertEquals(List.of(), open(person, GIVEN.toBuilder().end(When.of("2020-06")).build()));
    Consent over = GIVEN.toBuilder().end(When.of("2019")).build();
    assertEquals(List.of(), open(person, over, GIVEN.toBuilder().id("c2").build()));
    Map<String, Long> notRun =
        DatasetValidator.of(Profile.EXCHANGE)
            .validate(new Dataset(DatasetHeader.builder().build(), List.of(person, over)), p -> {});
    assertEquals(1, notRun.get("SAFE-004"));
  }

  @Test
  void aChildMayNotBeNamedEvenWithConsent() {
    List<String> child = List.of("005 p/names/0");
    Person person = named("p").build();
    Act.Builder beating = act(BEATING, "p");
    assertEquals(child, open(beating.victimAge(Estimate.exactly(17)).build(), person, GIVEN));
    assertEquals(List.of(), open(beating.victimAge(Estimate.exactly(18)).build(), person, GIVEN));
    Estimate wide = Estimate.builder().low(15L).best(16L).high(20L).build();
    assertEquals(List.of(), open(beating.victimAge(wide).build(), person, GIVEN));
    Act coded = act(BEATING, "p").victimCharacteristics(List.of(CHILDREN)).build();
    assertEquals(child, open(coded, person, GIVEN));
    assertEquals(child, open(person.toBuilder().characteristics(List.of(CHILDREN)).build()));
    assertEquals(List.of(), open(coded, Person.builder("p").build()));
  }

  @Test
  void birthAndActTellAChildToTheDay() {
    Person person = named("p").birth(When.of("2000-03-01")).build();
    Act.Builder beating = act(BEATING, "p");
    assertEquals(
        List.of("005 p/names/0"), open(beating.when(When.of("2018-02-28")).build(), person, GIVEN));
    assertEquals(List.of(), open(beating.when(When.of("2018-03-01")).build(), person, GIVEN));
    assertEquals(List.of(), open(beating.when(When.of("2018")).build(), person, GIVEN));
    assertEquals(List.of(), open(beating.when(null).build(), person, GIVEN));
    Person about = named("p").birth(When.of("2010~")).build();
    assertEquals(List.of(), open(beating.when(When.of("2018-02-28")).build(), about, GIVEN));
    Person young = named("p").birth(When.of("2002")).build();
    assertEquals(List.of(), open(young));
    assertEquals(
        List.of("005 p/names/0"), open(young.toBuilder().birth(When.of("2002-07-01")).build()));
    assertEquals(List.of(), open(young.toBuilder().birth(When.of("2002-06-30")).build()));
  }

  @Test
  void anActWithoutDateIsDatedByItsIncident() {
    Incident dated = Incident.builder("d").title(Text.of("en", "x")).when(When.of("2010")).build();
    Act beating = act(BEATING, "g").incident("d").build();
    Group group = Group.builder("g").members(List.of("p")).build();
    Person person = named("p").birth(When.of("2000")).build();
    assertEquals(List.of("005 p/names/0"), open(dated, beating, group, person, GIVEN));
    assertEquals(
        List.of(),
        open(dated.toBuilder().end(When.of("2019")).build(), beating, group, person, GIVEN));
  }

  @Test
  void aVictimOfSexualViolenceMayNotBeNamedEvenWithConsent() {
    List<String> named = List.of("006 p/names/0");
    Person person = named("p").build();
    assertEquals(named, open(act(RAPE, "p").build(), person, GIVEN));
    Act method = act(BEATING, "p").methods(List.of(Code.of("huridocs-05", "030502000000"))).build();
    assertEquals(named, open(method, person, GIVEN));
    Code old = Code.builder().list("huridocs-05").edition("1993").code("05.255").build();
    assertEquals(named, open(act(BEATING, "p").methods(List.of(old)).build(), person, GIVEN));
    Code label = Code.builder().label(Text.of("en", "rape")).build();
    assertEquals(named, open(act(label, "p").build(), person, GIVEN));
    Code local = Code.of("local-acts", "020111010000");
    assertEquals(List.of(), open(act(local, "p").build(), person, GIVEN));
  }

  @Test
  void withoutNameTheProtectedMayNotBeTraceable() {
    Act rape = act(RAPE, "p").build();
    Person.Builder person = Person.builder("p");
    Address street = Address.builder().text(Text.of("en", "street 1")).build();
    assertEquals(
        List.of("007 p/addresses/0"), open(rape, person.addresses(List.of(street)).build()));
    Address country = Address.builder().country(Code.of("iso-3166-1", "KG")).build();
    assertEquals(List.of(), open(rape, person.addresses(List.of(country)).build()));
    ExternalId id = ExternalId.builder("77").build();
    assertEquals(
        List.of("008 p/externalIds/0"), open(rape, person.externalIds(List.of(id)).build()));
  }

  @Test
  void aRelativeLeadsToTheProtected() {
    Act rape = act(RAPE, "p").build();
    Person victim = Person.builder("p").build();
    ActorRelation.Builder relation =
        ActorRelation.builder("r").subject("q").object("p").relationType(SPOUSE);
    assertEquals(List.of("009 r"), open(rape, victim, named("q").build(), relation.build()));
    assertEquals(List.of(), open(rape, victim, Person.builder("q").build(), relation.build()));
    assertEquals(
        List.of(), open(rape, victim, named("q").build(), relation.marking(GREEN).build()));
    Code friend = Code.of("huridocs-21", "010201000000");
    ActorRelation other = ActorRelation.builder("r").subject("q").object("p").build();
    assertEquals(
        List.of(),
        open(rape, victim, named("q").build(), other.toBuilder().relationType(friend).build()));
  }

  @Test
  void aNamedFamilyLeadsToItsMembers() {
    Act rape = act(RAPE, "p").build();
    Person victim = Person.builder("p").build();
    Group.Builder family =
        Group.builder("g").members(List.of("p")).names(List.of(Name.of("The Example family")));
    assertEquals(List.of("010 g/names/0"), open(rape, victim, family.countingUnit(FAMILY).build()));
    Code crowd = Code.of("huridocs-07", "030000000000");
    assertEquals(List.of(), open(rape, victim, family.countingUnit(crowd).build()));
  }

  @Test
  void aConfidentialSourceIsNotNamed() {
    Information.Builder secret = Information.builder("n").source("p").document("d").marking(RED);
    Document.Builder document = Document.builder("d");
    Person person = named("p").build();
    assertEquals(List.of("012 p/names/0"), open(secret.build(), document.build(), person));
    assertEquals(List.of(), open(secret.build(), document.build(), person, GIVEN));
    assertEquals(
        List.of("011 d/authors/0"),
        open(secret.build(), document.authors(List.of("p")).build(), person, GIVEN));
    assertEquals(List.of(), open(secret.marking(GREEN).build(), document.build(), person));
    Information hidden =
        secret.qualifiers(List.of(Qualifier.builder("/source").marking(RED).build())).build();
    assertEquals(
        List.of("012 p/names/0"), open(hidden, document.authors(List.of()).build(), person));
  }

  @Test
  void testimonyOfANamedWitnessNeedsConsent() {
    Information.Builder said =
        Information.builder("n").source("p").statement(Text.of("en", "x")).knowledge(Knowledge.SAW);
    Person person = named("p").build();
    assertEquals(List.of("023 n/statement"), open(said.build(), person));
    assertEquals(List.of(), open(said.build(), person, GIVEN));
    Consent limited = GIVEN.toBuilder().covers(List.of("n")).build();
    assertEquals(List.of(), open(said.build(), person, limited));
    assertEquals(List.of(), open(said.knowledge(Knowledge.TOLD).build(), person));
  }

  @Test
  void theSameWordsAreNotOpenAndClosed() {
    Document closed = Document.builder("d").marking(RED).build();
    Document.Builder copy =
        Document.builder("e").derivedFrom(List.of(DerivedFrom.of("d", Derivation.TRANSLATION)));
    assertEquals(List.of("025 e/derivedFrom/0/document"), open(closed, copy.build()));
    assertEquals(
        List.of(),
        open(closed, copy.derivedFrom(List.of(DerivedFrom.of("d", Derivation.EXCERPT))).build()));
    assertEquals(List.of(), open(closed.toBuilder().marking(GREEN).build(), copy.build()));
  }
}
