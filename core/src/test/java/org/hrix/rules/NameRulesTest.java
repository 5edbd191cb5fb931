// SPDX-License-Identifier: Apache-2.0
package org.hrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.Identification;
import org.hrix.model.Missing;
import org.hrix.model.Name;
import org.hrix.model.NameKind;
import org.hrix.model.NamePart;
import org.hrix.model.Organization;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.Qualifier;
import org.hrix.model.RecordKeeping;
import org.hrix.model.RecordStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

  private static Person person(Name... names) {
    return Person.builder("p").names(List.of(names)).build();
  }

  private static List<String> found(Name... names) {
    return Findings.alone(person(names));
  }

  @ParameterizedTest(name = "placeholder {index}")
  @ValueSource(
      strings = {
        "NN",
        "n.n.",
        "N / A",
        "UNKNOWN UNKNOWN",
        "Unknown-2",
        "nn 17",
        "desconocido",
        "SIN INFORMACIO\u0301N",
        "Anonyme",
        "НЕИЗВЕСТНО",
        "مَجْهُول",
        "غير معروف",
        "無名氏",
        "[unknown]",
        "xxx",
        "TEST"
      })
  void aWordInPlaceOfANameIsFound(String word) {
    assertEquals(List.of("NAME-001 /names/0/full"), found(Name.of(word)));
  }

  @ParameterizedTest(name = "name {index}")
  @ValueSource(
      strings = {
        "Anna N.",
        "Na",
        "Unknown Warrior Jones",
        "Testa",
        "Malcolm X",
        "Нина Неизвестнова",
        "علي",
        "N",
        "Noname Shabazz",
        "李明"
      })
  void aNameIsNone(String name) {
    assertEquals(List.of(), found(Name.of(name)));
  }

  @Test
  void anonymousIsANameOfOrganizations() {
    Organization organization =
        Organization.builder("o").names(List.of(Name.of("Anonymous"))).build();
    assertEquals(List.of(), Findings.alone(organization));
    assertEquals(List.of("NAME-001 /names/0/full"), found(Name.of("Anonymous")));
  }

  @Test
  void aPlaceHasNoPlaceholderEither() {
    Place place = Place.builder("p").names(List.of(Name.of("Desconocido"))).build();
    assertEquals(List.of("NAME-001 /names/0/full"), Findings.alone(place));
  }

  @Test
  void aPseudonymThatProtectsMayBeAnything() {
    assertEquals(List.of(), found(Name.builder("NN").kind(NameKind.PROTECTIVE).build()));
    assertEquals(List.of(), found(Name.builder("12").kind(NameKind.PROTECTIVE).build()));
    assertFalse(Placeholders.isNaming(Name.builder("Ana").kind(NameKind.PROTECTIVE).build()));
    assertFalse(Placeholders.isNaming(Name.of("Desconocido")));
    assertTrue(Placeholders.isNaming(Name.of("Ana")));
  }

  @Test
  void aVeryLongNameIsNoPlaceholder() {
    assertFalse(Placeholders.stands("n".repeat(100_000), true));
    assertFalse(Placeholders.stands("", true));
    assertFalse(Placeholders.stands(" - ", true));
  }

  @Test
  void whoIsUnknownMayHaveAnAliasOnly() {
    Person.Builder unknown = Person.builder("p").identification(Identification.UNKNOWN);
    Name legal = Name.of("Aibek Osmonov");
    Name alias = legal.toBuilder().kind(NameKind.ALIAS).build();
    assertEquals(
        List.of("NAME-002 /identification"), Findings.alone(unknown.names(List.of(legal)).build()));
    assertEquals(List.of(), Findings.alone(unknown.names(List.of(alias)).build()));
    assertEquals(
        List.of("NAME-001 /names/0/full"),
        Findings.alone(unknown.names(List.of(Name.of("N.N."))).build()));
  }

  @Test
  void whoIsNamedHasANameUnlessItIsSaidWhyNot() {
    Person named = Person.builder("p").identification(Identification.NAMED).build();
    assertEquals(List.of("NAME-003 /identification"), Findings.alone(named));
    Qualifier why = Qualifier.builder("/names").missing(Missing.WITHHELD).build();
    assertEquals(List.of(), Findings.alone(named.toBuilder().qualifiers(List.of(why)).build()));
    RecordKeeping withdrawn = RecordKeeping.builder().status(RecordStatus.WITHDRAWN).build();
    assertEquals(List.of(), Findings.alone(named.toBuilder().record(withdrawn).build()));
  }

  @Test
  void partsOccurWithoutRegardToCaseAccentsAndOrder() {
    Name name =
        Name.builder("PEREZ GARCIA, José")
            .parts(
                List.of(
                    NamePart.of("given", "Jose"),
                    NamePart.of("family", "Pérez García"),
                    NamePart.of("mother", "López")))
            .build();
    assertEquals(List.of(), found(name));
    Name other = name.toBuilder().parts(List.of(NamePart.of("given", "Юсуф"))).build();
    assertEquals(List.of("NAME-004 /names/0/parts/0/value"), found(other));
  }

  @Test
  void aScriptIsWrongOnlyWhenNoLetterIsOfIt() {
    assertEquals(List.of(), found(Name.builder("Айбек IV").script("Latn").build()));
    assertEquals(
        List.of("NAME-005 /names/0/script"), found(Name.builder("Айбек").script("Latn").build()));
    assertEquals(List.of(), found(Name.builder("山田 たろう").script("Jpan").build()));
    assertEquals(List.of(), found(Name.builder("Айбек").script("Zyyy").build()));
    assertEquals(List.of(), found(Name.builder("Айбек").script("Qaaa").build()));
  }

  @Test
  void aTransliterationHasAnOriginal() {
    Name original = Name.builder("Айбек").key("a").build();
    Name.Builder copy = Name.builder("Aibek").key("b");
    assertEquals(List.of(), found(original, copy.transliterationOf("a").build()));
    assertEquals(
        List.of("NAME-006 /names/1/transliterationOf"),
        found(original, copy.transliterationOf("b").build()));
    assertEquals(
        List.of("NAME-006 /names/1/transliterationOf"),
        found(original, copy.transliterationOf("c").build()));
  }

  @Test
  void theSameNameTwiceIsFoundInShortAndLongLists() {
    assertEquals(List.of("NAME-007 /names/1"), found(Name.of("Ana"), Name.of("Ana")));
    assertEquals(
        List.of(),
        found(Name.of("Ana"), Name.builder("Ana").language("es").build(), Name.of("Anna")));
    List<Name> many = new ArrayList<>();
    for (char c = 'a'; c < 'm'; c++) {
      many.add(Name.of("Ana" + c));
    }
    many.add(Name.builder("Anac").key("again").script("Latn").build());
    assertEquals(List.of("NAME-007 /names/12"), found(many.toArray(Name[]::new)));
  }

  @Test
  void aNameHasALetter() {
    assertEquals(List.of("NAME-008 /names/0/full"), found(Name.of("????")));
    assertEquals(List.of("NAME-008 /names/0/full"), found(Name.of("12")));
    Place place = Place.builder("p").names(List.of(Name.of("1770"))).build();
    assertEquals(List.of(), Findings.alone(place));
  }

  @Test
  void aNameHoldsNoContact() {
    String place = "NAME-009 /names/0/full";
    assertEquals(List.of(place), found(Name.of("Ana ana@example.org")));
    assertEquals(List.of(place), found(Name.of("Ana +996 312 000000")));
    assertEquals(List.of(), found(Name.of("Ana @ Osh. Now")));
    assertEquals(List.of(), found(Name.of("Ana 3")));
  }
}
