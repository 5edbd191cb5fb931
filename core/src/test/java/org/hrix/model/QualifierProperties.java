// SPDX-License-Identifier: Apache-2.0
package org.hrix.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;

class QualifierProperties {
  private static final List<String> PATHS =
      List.of(
          "/names",
          "/names/@a",
          "/names/@b/full",
          "/names/@c/language",
          "/description",
          "/description/ru",
          "/birth",
          "/birth/edtf",
          "/occupations/@huridocs-10:1",
          "/occupations/@huridocs-10:2",
          "/documents/@doc1",
          "/documents/@doc~12",
          "/sex",
          "/deceased");

  private static Person person() {
    List<Qualifier> qualifiers = new ArrayList<>();
    for (String path : PATHS) {
      qualifiers.add(Qualifier.builder(path).note(Text.of("en", "on " + path)).build());
    }
    return Person.builder("p")
        .names(names())
        .description(Text.of("en", "x").and("ru", "ы"))
        .birth(When.of("1970~"))
        .occupations(List.of(Code.of("huridocs-10", "1"), Code.of("huridocs-10", "2")))
        .documents(List.of("doc1", "doc/2"))
        .qualifiers(qualifiers)
        .build();
  }

  private static List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (String key : List.of("a", "b", "c")) {
      names.add(Name.builder("name " + key).key(key).language("en").build());
    }
    return names;
  }

  @Property(seed = "11")
  void afterAnyEditAQualifierPointsAtItsValueOrIsGone(@ForAll long seed, @ForAll int edits) {
    Random random = new Random(seed);
    Person before = person();
    Person after = before;
    for (int i = Math.floorMod(edits, 4); i >= 0; i--) {
      before = after;
      after = edited(before, random);
      for (Qualifier qualifier : after.qualifiers()) {
        QualifierPath path = QualifierPath.parse(qualifier.path());
        assertTrue(path.resolve(after).exists(), "it points at nothing");
        assertEquals(path.resolve(before), path.resolve(after), "it points at another value");
      }
    }
  }

  private static Person edited(Person person, Random random) {
    Person.Builder builder = person.toBuilder();
    switch (random.nextInt(9)) {
      case 0 -> builder.description(Text.of("en", "y"));
      case 1 -> builder.description(null);
      case 2 -> builder.birth(When.of("1971"));
      case 3 -> builder.names(shuffled(person.names(), random));
      case 4 -> builder.names(person.names().stream().skip(1).toList());
      case 5 -> builder.occupations(List.of(Code.of("huridocs-10", "2")));
      case 6 -> builder.documents(List.of("doc/2", "doc3"));
      case 7 -> builder.deceased(true);
      default -> builder.remarks(Text.of("en", "unrelated"));
    }
    return builder.build();
  }

  private static List<Name> shuffled(List<Name> names, Random random) {
    List<Name> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Example
  void anUnrelatedEditKeepsThemAll() {
    Person person = person();
    Person edited = person.toBuilder().remarks(Text.of("en", "x")).build();
    assertEquals(person.qualifiers(), edited.qualifiers());
  }

  @Example
  void aReorderedListKeepsThoseOfItsItems() {
    Person person = person();
    List<Name> reversed = new ArrayList<>(person.names());
    Collections.reverse(reversed);
    Person edited = person.toBuilder().names(reversed).build();
    List<String> kept = edited.qualifiers().stream().map(Qualifier::path).toList();
    assertTrue(kept.contains("/names/@b/full"));
    assertTrue(!kept.contains("/names"), "the list as a whole has changed");
  }

  @Example
  void aNewOneThatPointsNowhereIsRefused() {
    for (String path : List.of("/names/@x", "/nonsense", "names", "/description/fr", "/sex/x")) {
      Person.Builder builder =
          person().toBuilder().qualifiers(List.of(Qualifier.builder(path).build()));
      assertThrows(IllegalArgumentException.class, builder::build, path);
    }
  }
}
