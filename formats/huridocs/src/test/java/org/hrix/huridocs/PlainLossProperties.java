// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hrix.dataset.Dataset;
import org.hrix.io.Loss;
import org.hrix.model.Act;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Incident;
import org.hrix.model.Involvement;
import org.hrix.model.Person;
import org.hrix.testkit.ArbitraryDatasets;
import org.hrix.text.Text;
import org.junit.jupiter.api.Test;

/** What the plain form loses is what it says, no more and no less. */
class PlainLossProperties {

  private static Trip trip(Dataset dataset) throws IOException {
    List<Loss> losses = new ArrayList<>();
    byte[] plain = Datasets.plain(dataset, losses);
    return new Trip(dataset, losses, Datasets.read(plain, new ArrayList<>()));
  }

  private static Dataset ofEsf(long seed, int incidents) throws IOException {
    Dataset dataset = Datasets.generated(seed, incidents);
    return Datasets.read(Datasets.plain(dataset, new ArrayList<>()), new ArrayList<>());
  }

  private static Dataset arbitrary(long seed) {
    return new Dataset(
        ArbitraryDatasets.header(seed), Shaken.distinct(ArbitraryDatasets.entities(seed, 10)));
  }

  @Property(seed = "1")
  void realisticDatasetsLoseWhatIsTold(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int incidents) throws IOException {
    trip(Datasets.generated(seed, incidents)).requireExact(Set.of());
  }

  /** What came of ESF, places and documents too, goes back and comes again without any loss. */
  @Property(seed = "2")
  void whatCameOfEsfLosesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int incidents) throws IOException {
    Dataset dataset = ofEsf(seed, incidents);
    List<Loss> losses = new ArrayList<>();
    byte[] plain = Datasets.plain(dataset, losses);
    assertEquals(List.of(), losses.stream().map(Loss::field).toList());
    Dataset again = Datasets.read(plain, new ArrayList<>());
    assertEquals(dataset.entities().size(), again.entities().size());
    new Trip(dataset, losses, again).requireExact(Set.of());
  }

  @Property(seed = "3")
  void whatIsALittleDifferentLosesWhatIsTold(@ForAll long seed) throws IOException {
    trip(Shaken.of(ofEsf(seed, 5), seed)).requireExact(Set.of());
  }

  /** Whatever the model holds. */
  @Property(seed = "4")
  void anyDatasetsLoseWhatIsTold(@ForAll long seed) throws IOException {
    trip(arbitrary(seed)).requireExact(Set.of());
  }

  /** The values that appear where there were none are these, and each is still one. */
  @Test
  void whatAppearsWhereNothingWasIsKnown() throws IOException {
    Set<String> gained = new TreeSet<>();
    Set<String> overstated = new TreeSet<>();
    for (int seed = 1; seed <= 300; seed++) {
      Trip trip = trip(arbitrary(seed));
      gained.addAll(trip.gained);
      overstated.addAll(trip.overstated);
    }
    gained.addAll(trip(Datasets.generated(1, 5)).gained);
    gained.addAll(trip(involvement()).gained);
    assertEquals(
        new TreeSet<>(
            Set.of(
                "act.remarks",
                "information.remarks",
                "intervention.remarks",
                "involvement.remarks",
                "person.remarks",
                "organization.countingUnit",
                "header.id",
                Trip.KEPT)),
        gained);
    assertEquals(Set.of(), overstated);
  }

  /** Random involvements stand in no act. */
  private static Dataset involvement() {
    Involvement guard = Involvement.builder("i").act("a").capacity(Text.of("en", "guard")).build();
    Act act = Act.builder("a").incident("e").build();
    return new Dataset(
        DatasetHeader.builder().build(), List.of(Incident.builder("e").build(), act, guard));
  }

  @Test
  void wordsAboutDocumentsComeBackAsTheyWere() throws IOException {
    String words = "<supporting_documents>Two photos</supporting_documents>";
    String number = "<event_record_number>1</event_record_number>";
    Dataset dataset =
        Datasets.read(
            "<events xmlns='http://www.huridocs.org/' xml:lang='en'><meta_data/><event>"
                + number
                + words
                + "</event></events>",
            new ArrayList<>());
    List<Loss> losses = new ArrayList<>();
    String plain = new String(Datasets.plain(dataset, losses), StandardCharsets.UTF_8);
    assertTrue(plain.contains(words));
    assertEquals(List.of(), losses);
    assertTrue(dataset.equals(Datasets.read(Datasets.written(dataset), new ArrayList<>())));
  }

  /**
   * The number of an incident is that of a person, too, and a person of that number is a victim.
   */
  @Test
  void idsThatRecordsOfSeveralFormatsHaveAreTold() throws IOException {
    Dataset dataset =
        new Dataset(
            DatasetHeader.builder().build(),
            List.of(
                Incident.builder("x").build(),
                Act.builder("a").incident("x").victim("x").build(),
                Person.builder("x").build()));
    List<Loss> losses = new ArrayList<>();
    byte[] plain = Datasets.plain(dataset, losses);
    new Trip(dataset, losses, Datasets.read(plain, new ArrayList<>())).requireExact(Set.of());
    assertEquals(
        List.of("act/victim", "person"),
        losses.stream().map(loss -> loss.type() + loss.field()).toList());
  }
}
