// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.model.Act;
import org.hrix.model.Incident;
import org.hrix.model.Missing;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Qualifier;
import org.hrix.model.RawEntity;
import org.hrix.model.State;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Hibernate Validator, without an expression language, on records that carry what does not fit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViolationsTest {
  private ValidatorFactory factory;
  private Validator validator;

  @BeforeAll
  void start() {
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    validator = factory.getValidator();
  }

  @AfterAll
  void stop() {
    factory.close();
  }

  private List<String> findings(Object record) {
    return Violations.problems(validator.validate(record), Locator.inMemory("test")).stream()
        .map(problem -> problem.code().id() + " " + problem.location().pointer())
        .toList();
  }

  private static Datum.Fields object(String name, Datum value) {
    return new Datum.Fields(List.of(new Datum.Field(name, value)));
  }

  private static Extras raw(String name, Datum value) {
    return new Extras(List.of(), List.of(new Datum.Field(name, value)), List.of());
  }

  @Test
  void aSoundEntityHasNone() {
    Incident incident = Incident.builder("i").title(Text.of("en", "x")).build();
    assertEquals(List.of(), findings(incident));
  }

  @Test
  void whatIsRequiredMayBeMissingForAReasonOnly() {
    assertEquals(List.of("SHAPE-011 /title"), findings(Incident.builder("i").build()));
    Qualifier withheld = Qualifier.builder("/title").missing(Missing.WITHHELD).build();
    assertEquals(List.of(), findings(Incident.builder("i").qualifiers(List.of(withheld)).build()));
  }

  @Test
  void aReasonMayNameAnItemByItsKey() {
    Act.Builder act =
        Act.builder("a")
            .incident("i")
            .actType(Code.of("huridocs-04", "1"))
            .course(List.of(State.builder().key("s/1").build()));
    assertEquals(List.of("SHAPE-011 /course/0/type"), findings(act.build()));
    Qualifier unknown = Qualifier.builder("/course/@s~11/type").missing(Missing.UNKNOWN).build();
    Act excused = act.qualifiers(List.of(unknown)).build();
    assertEquals(List.of(), findings(excused));
    EntityChecker.check(excused, Locator.inMemory("test"), problem -> assertEquals("", problem));
  }

  @Test
  void whatStandsUntypedIsExplainedAtItsPlace() {
    Extras raw = raw("birth", new Datum.Items(List.of()));
    assertEquals(List.of("SHAPE-001 /birth"), findings(Person.builder("p").extras(raw).build()));
    Extras sex = raw("sex", object("code", new Datum.Text("x\u0001")));
    assertEquals(List.of("SHAPE-006 /sex/code"), findings(Person.builder("p").extras(sex).build()));
  }

  @Test
  void itemsAreFoundWhereTheyAreWritten() {
    Name keyed = Name.builder("x").key("k").build();
    Extras rawItem =
        new Extras(
            List.of(),
            List.of(),
            List.of(new Extras.RawItem("names", 0, object("kind", new Datum.Text("legal")))));
    Person person = Person.builder("p").names(List.of(keyed, keyed)).extras(rawItem).build();
    assertEquals(List.of("SHAPE-009 /names/0", "SHAPE-021 /names/2"), findings(person));
  }

  @Test
  void namesThatStandTwiceAreFound() {
    Extras twice =
        Extras.ofExtensions(
            List.of(
                new Datum.Field("x", Datum.NULL),
                new Datum.Field("x", Datum.NULL),
                new Datum.Field("title", Datum.NULL)));
    Text title =
        new Text(
            List.of(new Text.Variant("en", "a")),
            Extras.ofExtensions(
                List.of(
                    new Datum.Field("en", new Datum.Text("b")),
                    new Datum.Field("fr", new Datum.Num("1")),
                    new Datum.Field("not a tag", new Datum.Text("c")))));
    Incident incident = Incident.builder("i").title(title).extras(twice).build();
    assertEquals(
        List.of(
            "SHAPE-014 /title",
            "SHAPE-014 /title/en",
            "SHAPE-001 /title/fr",
            "SHAPE-008 /title/not a tag",
            "SHAPE-014 /x"),
        findings(incident));
  }

  @Test
  void qualifiersThatPointNowhereAreFound() {
    Incident incident = Incident.builder("i").title(Text.of("en", "x")).build();
    Incident lost =
        new Incident(
            "i",
            incident.title(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            null,
            null,
            List.of(Qualifier.builder("/nothing").build()),
            Extras.NONE);
    assertEquals(List.of("SHAPE-017 /qualifiers/0/path"), findings(lost));
  }

  @Test
  void anEntityWithoutAValidIdIsExplained() {
    Datum.Fields data =
        object("type", new Datum.Text("person")).plus("id", new Datum.Text("\u00A0"));
    assertEquals(
        List.of("SHAPE-013 ", "SHAPE-005 /id"), findings(new RawEntity("person", null, data)));
    assertEquals(List.of(), findings(new RawEntity("x:new", "i", data)));
    assertEquals(List.of("SHAPE-001 "), findings(new RawEntity(null, null, new Datum.Num("1"))));
  }

  @Test
  void messagesSayWhatWouldFitAndNeverTheValue() {
    Person person =
        Person.builder("p").extras(raw("description", new Datum.Text("secret"))).build();
    Set<ConstraintViolation<Person>> violations = validator.validate(person);
    ConstraintViolation<Person> violation = violations.iterator().next();
    assertEquals(
        "is of another type: an object from language tags to words", violation.getMessage());
    Problem problem = Violations.problems(violations, Locator.inMemory("test")).get(0);
    assertEquals("description must be an object from language tags to words.", problem.message());
    assertFalse(violation.getMessage().contains("secret"));
  }

  /** An application's own object with a record in it. */
  record Form(@Valid Incident incident) {}

  @Test
  void aRecordWithinAnApplicationsOwnObjectIsFoundBelowIt() {
    List<String> findings = findings(new Form(Incident.builder("i").build()));
    assertTrue(findings.contains("SHAPE-011 /incident/title"), findings.toString());
  }

  @Test
  void aValueCanBeCheckedByItself() {
    assertEquals(List.of("SHAPE-009 "), findings(new Code("x", null, null, null, Extras.NONE)));
    assertEquals(
        List.of("SHAPE-004 /list"),
        findings(new Code("x".repeat(101), null, "1", null, Extras.NONE)));
  }
}
