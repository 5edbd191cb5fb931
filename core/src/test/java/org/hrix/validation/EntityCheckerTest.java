// SPDX-License-Identifier: Apache-2.0
package org.hrix.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.model.Act;
import org.hrix.model.Incident;
import org.hrix.model.KnownEntity;
import org.hrix.model.Missing;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.Qualifier;
import org.hrix.model.State;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class EntityCheckerTest {

  private static List<String> findings(KnownEntity entity) {
    List<String> findings = new ArrayList<>();
    EntityChecker.check(
        entity,
        Locator.inMemory("test"),
        problem -> findings.add(problem.code().id() + " " + problem.location().pointer()));
    return findings;
  }

  @Test
  void whatIsRequiredMustBeThere() {
    assertEquals(List.of("SHAPE-011 /title"), findings(Incident.builder("i").build()));
    assertEquals(List.of(), findings(Incident.builder("i").title(Text.of("en", "x")).build()));
  }

  @Test
  void whatIsMissingForAReasonIsNotMissed() {
    Incident incident =
        Incident.builder("i")
            .qualifiers(List.of(Qualifier.builder("/title").missing(Missing.WITHHELD).build()))
            .build();
    assertEquals(List.of(), findings(incident));
  }

  @Test
  void anExplicitNullIsMissingAndAMisfitIsNot() {
    Extras nothing =
        new Extras(List.of(), List.of(new Datum.Field("title", Datum.NULL)), List.of());
    assertEquals(
        List.of("SHAPE-011 /title"), findings(Incident.builder("i").extras(nothing).build()));
    Extras misfit =
        new Extras(List.of(), List.of(new Datum.Field("title", new Datum.Num("5"))), List.of());
    assertEquals(List.of(), findings(Incident.builder("i").extras(misfit).build()));
  }

  @Test
  void keysOfAListAreUniqueAndItemsAreFoundWhereTheyAreWritten() {
    Place place =
        Place.builder("p")
            .names(List.of(Name.builder("x").key("k").build(), Name.builder("y").key("k").build()))
            .extras(
                new Extras(
                    List.of(),
                    List.of(),
                    List.of(new Extras.RawItem("names", 1, new Datum.Num("1")))))
            .build();
    assertEquals(List.of("SHAPE-021 /names/2"), findings(place));
  }

  @Test
  void requiredPartsOfPartsAreChecked() {
    Act act =
        Act.builder("a")
            .incident("i")
            .actType(Code.of("huridocs-04", "1"))
            .course(List.of(State.builder().key("s").build()))
            .build();
    assertEquals(List.of("SHAPE-011 /course/0/type"), findings(act));
  }

  @Test
  void aQualifierMustPointAtSomething() {
    Person read =
        Person.OBJECT_TYPE.build(slotsWith(List.of(Qualifier.builder("/nonsense").build())));
    assertEquals(List.of("SHAPE-017 /qualifiers/0/path"), findings(read));
  }

  private static org.hrix.description.Slots slotsWith(List<Qualifier> qualifiers) {
    var slots = Person.OBJECT_TYPE.slotsOf(Person.builder("p").build());
    slots.put(Person.QUALIFIERS, qualifiers);
    return slots;
  }
}
