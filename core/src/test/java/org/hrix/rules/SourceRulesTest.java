// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hrix.data.Datum;
import org.hrix.data.Extras;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Estimate;
import org.hrix.model.Group;
import org.hrix.model.Information;
import org.hrix.model.Locator;
import org.hrix.model.Missing;
import org.hrix.model.Person;
import org.hrix.model.Qualifier;
import org.hrix.model.Subject;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
  private static final Person PERSON = Person.builder("p").build();

  private static List<String> found(Entity... entities) {
    return Findings.of(entities).on("SRC");
  }

  private static Information.Builder information() {
    return Information.builder("i").about(List.of(Subject.of("p", null)));
  }

  private static Qualifier missing(String path, Missing why) {
    return Qualifier.builder(path).missing(why).build();
  }

  @Test
  void anInformantMayBeWithheldAndADocumentMayStandForOne() {
    assertEquals(List.of("SRC-001 /entities/0"), found(information().build(), PERSON));
    assertEquals(List.of(), found(information().source("p").build(), PERSON));
    Qualifier withheld = missing("/source", Missing.WITHHELD);
    assertEquals(List.of(), found(information().qualifiers(List.of(withheld)).build(), PERSON));
  }

  @Test
  void whatDoesNotFitIsNotReportedAgain() {
    Extras raw =
        new Extras(List.of(), List.of(new Datum.Field("source", new Datum.Text(""))), List.of());
    assertEquals(List.of(), found(information().extras(raw).build(), PERSON));
    Extras odd = new Extras(List.of(), List.of(new Datum.Field("about", Datum.NULL)), List.of());
    assertEquals(
        List.of("SRC-002 /entities/0"),
        found(Information.builder("i").source("p").extras(odd).build(), PERSON));
  }

  @Test
  void aPageBelongsToADocument() {
    Information.Builder page =
        information().source("p").locator(Locator.builder().page("12").build());
    assertEquals(List.of("SRC-004 /entities/0/locator"), found(page.build(), PERSON));
    Document document = Document.builder("d").title(Text.of("en", "x")).build();
    assertEquals(List.of(), found(page.document("d").build(), PERSON, document));
  }

  @Test
  void aValueMaySayThatItIsMissing() {
    Qualifier unknown = missing("/birth", Missing.UNKNOWN);
    Person.Builder person = Person.builder("p").qualifiers(List.of(unknown));
    assertEquals(
        List.of("SRC-006 /entities/0/qualifiers/0/missing"),
        found(person.birth(When.of("1984")).qualifiers(List.of(unknown)).build()));
    When words = When.builder().verbatim(Text.of("en", "not known")).build();
    assertEquals(List.of(), found(person.birth(words).qualifiers(List.of(unknown)).build()));
    Qualifier none = missing("/size", Missing.NONE);
    Group group =
        Group.builder("g")
            .countingUnit(Code.of("huridocs-07", "020000000000"))
            .size(Estimate.exactly(0))
            .qualifiers(List.of(none))
            .build();
    assertEquals(List.of(), found(group));
  }

  @Test
  void aWithheldValueIsAMatterOfSafety() {
    Person person =
        Person.builder("p")
            .birth(When.of("1984"))
            .qualifiers(List.of(missing("/birth", Missing.WITHHELD)))
            .build();
    assertEquals(List.of(), found(person));
  }
}
