// SPDX-License-Identifier: Apache-2.0
package org.hrix.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hrix.model.Act;
import org.hrix.model.ActorRelation;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Document;
import org.hrix.model.Group;
import org.hrix.model.Incident;
import org.hrix.model.IncidentLink;
import org.hrix.model.Information;
import org.hrix.model.Intervention;
import org.hrix.model.Involvement;
import org.hrix.model.Participation;
import org.hrix.model.Person;
import org.hrix.model.Place;
import org.hrix.model.PlaceMention;
import org.hrix.model.Subject;
import org.hrix.model.When;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

class DatasetGraphTest {
  private final Incident first = Incident.builder("i1").when(When.of("2010-06")).build();
  private final Incident second = Incident.builder("i2").build();
  private final Incident third = Incident.builder("i3").build();
  private final Person victim = Person.builder("v").build();
  private final Group doers = Group.builder("d").build();
  private final Act act =
      Act.builder("a")
          .incident("i1")
          .victim("v")
          .actType(Code.of("huridocs-04", "1"))
          .when(When.of("2010-06-13"))
          .place(PlaceMention.of("pl"))
          .build();
  private final Act lonely = Act.builder("a2").incident("i1").victim("nobody").build();
  private final Involvement involvement =
      Involvement.builder("inv").act("a").perpetrator("d").build();
  private final Involvement general =
      Involvement.builder("inv2").incident("i1").perpetrator("d").build();
  private final Participation witness =
      Participation.builder("part").incident("i1").actor("v").build();
  private final Document letter = Document.builder("doc").build();
  private final Information near =
      Information.builder("n")
          .source("v")
          .document("doc")
          .about(List.of(Subject.of("a", "/when")))
          .basedOn(List.of("far"))
          .build();
  private final Information far = Information.builder("far").basedOn(List.of("n")).build();
  private final Intervention intervention = Intervention.builder("int").acts(List.of("a")).build();
  private final IncidentLink link = IncidentLink.builder("l").from("i1").to("i2").build();
  private final IncidentLink next = IncidentLink.builder("l2").from("i3").to("i2").build();
  private final ActorRelation relation =
      ActorRelation.builder("r").subject("v").object("d").build();
  private final Place place = Place.builder("pl").country(Code.of("iso-3166-1", "KG")).build();

  private final Dataset dataset =
      new Dataset(
          DatasetHeader.builder().build(),
          List.of(
              first,
              second,
              third,
              victim,
              doers,
              act,
              lonely,
              involvement,
              general,
              witness,
              letter,
              near,
              far,
              intervention,
              link,
              next,
              relation,
              place));
  private final DatasetGraph graph = dataset.graph();

  @Test
  void anIncidentLeadsToActsVictimsAndPerpetrators() {
    assertEquals(List.of(act, lonely), graph.acts(first));
    assertEquals(List.of(new Roles.Victim(victim, act)), graph.victims(first));
    assertEquals(List.of(new Roles.Perpetrator(involvement, doers)), graph.perpetrators(act));
    assertEquals(2, graph.perpetrators(first).size());
    assertEquals(List.of(witness), graph.participations(first));
  }

  @Test
  void theTableSaysWhoDidWhatToWhom() {
    Roles.Deed deed = graph.deeds().get(0);
    assertEquals(act, deed.act());
    assertEquals(victim, deed.victim());
    assertEquals(doers, deed.perpetrators().get(0).actor());
    assertEquals(null, graph.deeds().get(1).victim());
  }

  @Test
  void hearsayIsFollowedBackHopByHopEvenInACircle() {
    assertEquals(List.of(near), graph.informationAbout(act));
    assertEquals(
        List.of(new Roles.Source(near, victim, letter), new Roles.Source(far, null, null)),
        graph.sources(near));
  }

  @Test
  void incidentsFormChains() {
    assertEquals(List.of(second, third), graph.chain(first));
    assertEquals(List.of(link), graph.links(first));
    assertEquals(List.of(), graph.acts(third));
  }

  @Test
  void interventionsAndRelationsAreFound() {
    assertEquals(List.of(intervention), graph.interventions(first));
    assertEquals(List.of(relation), graph.relations(victim));
    assertTrue(graph.entity("nobody").isEmpty());
    assertEquals(letter, graph.entity("doc").orElseThrow());
    assertEquals("Dataset[18 entities]", dataset.toString());
  }

  @Test
  void statisticsCount() {
    DatasetStatistics statistics = new DatasetStatistics();
    dataset.entities().forEach(statistics::add);
    assertEquals(3L, statistics.types().get("incident"));
    assertEquals("2010-06-01", String.valueOf(statistics.earliest()));
    assertEquals("2010-06-30", String.valueOf(statistics.latest()));
    assertEquals(3, statistics.undated());
    assertEquals(2, statistics.actsWithVictim());
    assertEquals(2, statistics.involvements());
    assertEquals(1L, statistics.countries().get("iso-3166-1:KG"));
    assertEquals(1L, statistics.actTypes().get("(not stated)"));
    assertEquals(2L, statistics.years().get(2010L));
    assertEquals(1L, statistics.filled().get("act").get("place"));
    assertEquals(2, statistics.victims().least());
  }
}
