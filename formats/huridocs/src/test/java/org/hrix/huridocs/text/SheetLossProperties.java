// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hrix.dataset.Dataset;
import org.hrix.huridocs.Shaken;
import org.hrix.huridocs.Trip;
import org.hrix.io.Loss;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Document;
import org.hrix.model.Entity;
import org.hrix.model.Information;
import org.hrix.testkit.ArbitraryDatasets;
import org.hrix.testkit.generator.DatasetGenerator;
import org.hrix.text.Text;
import org.hrix.vocabulary.Code;
import org.junit.jupiter.api.Test;

/** What sheets lose is what the writer says, no more and no less. */
class SheetLossProperties {

  static Dataset generated(long seed, int incidents) {
    DatasetGenerator generator = new DatasetGenerator(seed, incidents);
    List<Entity> entities = new ArrayList<>();
    generator.forEachRemaining(entities::add);
    return new Dataset(generator.header(), entities);
  }

  static Dataset there(Dataset dataset, List<Loss> losses) {
    Sheets read = Sheets.read(Sheets.write(dataset.header(), dataset.entities(), losses::add));
    return new Dataset(read.header, read.entities);
  }

  static Trip trip(Dataset dataset) {
    List<Loss> losses = new ArrayList<>();
    Dataset after = there(dataset, losses);
    return new Trip(dataset, losses, after);
  }

  @Property(seed = "1")
  void realisticDatasetsLoseWhatIsTold(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int incidents) {
    trip(generated(seed, incidents)).requireExact(Set.of());
  }

  /** What came of sheets, places and documents too, goes back and comes again without any loss. */
  @Property(seed = "2")
  void whatCameOfSheetsLosesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int incidents) {
    Dataset dataset = there(generated(seed, incidents), new ArrayList<>());
    List<Loss> losses = new ArrayList<>();
    Dataset again = there(dataset, losses);
    assertEquals(List.of(), losses.stream().map(Loss::field).toList());
    assertEquals(dataset.entities().size(), again.entities().size());
    new Trip(dataset, losses, again).requireExact(Set.of());
  }

  @Property(seed = "3")
  void whatIsALittleDifferentLosesWhatIsTold(@ForAll long seed) {
    Dataset dataset = there(generated(seed, 5), new ArrayList<>());
    trip(Shaken.of(dataset, seed)).requireExact(Set.of());
  }

  @Property(seed = "4")
  void anyDatasetsLoseWhatIsTold(@ForAll long seed) {
    trip(arbitrary(seed)).requireExact(Set.of());
  }

  private static Dataset arbitrary(long seed) {
    return new Dataset(
        ArbitraryDatasets.header(seed), Shaken.distinct(ArbitraryDatasets.entities(seed, 10)));
  }

  /** The values that appear where there were none are these, and each is still one. */
  @Test
  void whatAppearsWhereNothingWasIsKnown() {
    Set<String> gained = new TreeSet<>();
    for (int seed = 1; seed <= 300; seed++) {
      gained.addAll(trip(arbitrary(seed)).gained);
    }
    assertEquals(
        new TreeSet<>(
            Set.of(
                "act.remarks",
                "information.remarks",
                "intervention.remarks",
                "involvement.remarks",
                "person.remarks",
                "organization.countingUnit",
                Trip.KEPT)),
        gained);
  }

  /** A document that came of an information, and was described later, stands once. */
  @Test
  void documentsThatCameOfRecordsStandOnce() {
    Information information = Information.builder("i").document("i/source-material").build();
    Document document =
        Document.builder("i/source-material")
            .title(Text.of("en", "A letter"))
            .types(List.of(Code.of("huridocs-16", "120520200501")))
            .build();
    Dataset dataset =
        new Dataset(DatasetHeader.builder().language("en").build(), List.of(information, document));
    List<Loss> losses = new ArrayList<>();
    Dataset again = there(dataset, losses);
    assertEquals(2, again.entities().size());
    assertTrue(again.entities().contains(document));
    new Trip(dataset, losses, again).requireExact(Set.of());
  }
}
