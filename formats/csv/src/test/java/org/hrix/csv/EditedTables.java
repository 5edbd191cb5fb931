// SPDX-License-Identifier: Apache-2.0
package org.hrix.csv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrix.csv.Packages.Read;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Name;
import org.hrix.model.NamePart;
import org.hrix.model.Person;
import org.hrix.model.When;
import org.hrix.text.Text;
import org.junit.jupiter.api.BeforeEach;

/** A small package whose tables tests change as a person would. */
abstract class EditedTables {
  static final String PERSONS = "persons.csv";
  static final String NAMES = "persons-names.csv";
  static final String PARTS = "persons-names-parts.csv";
  static final String INCIDENTS = "incidents.csv";

  final List<Entity> entities =
      List.of(
          person("p1", "Aigul", "Aida"),
          Incident.builder("i1")
              .title(Text.of("en", "A visit").and("ru", "Визит"))
              .when(When.of("2010-10-12"))
              .build(),
          person("p2", "Bakyt"),
          Incident.builder("i2").title(Text.of("ru", "Письмо").and("en", "A letter")).build());

  final Map<String, String> parts = new LinkedHashMap<>();

  private static Entity person(String id, String... names) {
    List<Name> all = new ArrayList<>();
    for (String name : names) {
      NamePart given = NamePart.of("given", name);
      all.add(Name.builder(name).key("k-" + name).parts(List.of(given)).build());
    }
    return Person.builder(id).names(all).build();
  }

  @BeforeEach
  void write() throws IOException {
    parts.putAll(Packages.parts(entities));
  }

  final void replace(String part, String from, String to) {
    String text = parts.getOrDefault(part, "");
    assertTrue(text.contains(from), text);
    parts.put(part, text.replace(from, to));
  }

  final void append(String part, String row) {
    parts.put(part, parts.get(part) + row + "\n");
  }

  static String place(Read read, int entry, String pointer) {
    return Read.place(read.entries.get(entry).locate(pointer));
  }
}
