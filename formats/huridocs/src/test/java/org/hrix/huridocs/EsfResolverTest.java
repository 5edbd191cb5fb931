// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Incident;
import org.hrix.model.Information;
import org.hrix.model.KnownEntity;
import org.hrix.model.Name;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.PlaceMention;
import org.hrix.model.Subject;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class EsfResolverTest {
  private static final Place COUNTRY =
      Place.builder("country").codes(List.of(Code.of("iso-3166-1", "KG"))).build();
  private static final Place TOWN =
      Place.builder("town")
          .names(List.of(Name.of("Jalal-Abad")))
          .codes(List.of(Code.of("huridocs-63", "010000000000")))
          .parent("country")
          .build();
  private static final Place ABROAD =
      Place.builder("abroad").country(Code.of("iso-3166-1", "BE")).parent("nowhere").build();

  private static final Map<String, Entity> ENTITIES =
      Map.of(
          "country",
          COUNTRY,
          "town",
          TOWN,
          "abroad",
          ABROAD,
          "e",
          Incident.builder("e").build(),
          "p",
          Person.builder("p").build(),
          "d",
          Document.builder("d")
              .types(List.of(Code.of("huridocs-16", "120520200501")))
              .languageTerms(List.of(Code.of("huridocs-66", "x")))
              .build());

  private static List<String> resolved(KnownEntity entity) {
    EsfCarrier carrier = new EsfCarrier(EnumSet.allOf(EsfCarrier.Detail.class), text -> true, "en");
    EsfRecord record =
        new EsfMapping(carrier, EsfMapping.FinalDate.NOT_STATED).say(entity).record();
    List<String> lines = new ArrayList<>();
    for (EsfValue value : new EsfResolver(ENTITIES::get).resolve(record).values()) {
      lines.add(value.field().name() + "=" + value.text());
    }
    return lines.subList(1, lines.size());
  }

  @Test
  void findsTheClosestTermAroundAPlace() {
    Incident incident =
        Incident.builder("x")
            .places(
                List.of(
                    PlaceMention.builder().place("town").build(),
                    PlaceMention.builder().place("country").build(),
                    PlaceMention.builder().place("abroad").build(),
                    PlaceMention.builder().place("missing").build()))
            .build();
    List<String> lines = resolved(incident);
    assertEquals("geographical_term=030234000000", lines.get(0));
    assertEquals("local_geographical_area=010000000000", lines.get(2));
    assertEquals(3, lines.size(), "terms that two places share stand once");
  }

  @Test
  void takesOneEventAndOnePersonOfAnInformation() {
    Information information =
        Information.builder("i")
            .document("d")
            .about(List.of(Subject.of("p", null), Subject.of("e", null), Subject.of("e", null)))
            .build();
    assertEquals(
        List.of(
            "event=e",
            "related_person=p",
            "type_of_source_material=120520200501",
            "local_language_of_source_material=x"),
        resolved(information));
  }

  @Test
  void leavesARecordAloneThatNeedsNothing() {
    EsfRecord record = Records.of(EsfKind.EVENT, "event_record_number", "1");
    assertSame(record, new EsfResolver(id -> null).resolve(record));
  }
}
