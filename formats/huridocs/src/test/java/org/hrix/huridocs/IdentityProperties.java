// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hrix.data.Datum;
import org.hrix.data.JsonText;
import org.hrix.dataset.Dataset;
import org.hrix.description.Scalars;
import org.hrix.model.DatasetHeader;
import org.hrix.model.Entity;
import org.hrix.model.ExternalId;
import org.hrix.model.Incident;
import org.hrix.model.RecordKeeping;
import org.hrix.testkit.FixtureFolder;
import org.hrix.text.Text;
import org.hrix.validation.Problem;
import org.junit.jupiter.api.Test;

/** HRIX to ESF XML and back is identity: in the order of the dataset, whatever that is. */
class IdentityProperties {

  @Property(seed = "1")
  void realisticDatasetsSurvive(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int incidents) throws IOException {
    same(Datasets.generated(seed, incidents));
  }

  @Property(seed = "2")
  void shuffledDatasetsSurvive(@ForAll long seed) throws IOException {
    Dataset dataset = Datasets.generated(seed, 6);
    List<Entity> shuffled = new ArrayList<>(dataset.entities());
    Collections.shuffle(shuffled, new Random(seed));
    same(new Dataset(dataset.header(), shuffled));
  }

  /** Records that refer to what is not there, and records that stand twice. */
  @Property(seed = "3")
  void datasetsWithHolesAndDoublesSurvive(@ForAll long seed) throws IOException {
    Dataset dataset = Datasets.generated(seed, 6);
    Random random = new Random(seed);
    List<Entity> damaged = new ArrayList<>();
    for (Entity entity : dataset.entities()) {
      for (int i = random.nextInt(5) == 0 ? random.nextInt(3) : 1; i > 0; i--) {
        damaged.add(entity);
      }
    }
    same(new Dataset(dataset.header(), damaged));
  }

  @Test
  void theLetterSurvives() throws IOException {
    same(Datasets.letter());
  }

  private static void same(Dataset dataset) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Dataset again = Datasets.read(Datasets.written(dataset), problems);
    assertEquals(dataset.entities().size(), again.entities().size(), "the number of entities");
    for (int i = 0; i < dataset.entities().size(); i++) {
      assertTrue(dataset.entities().get(i).equals(again.entities().get(i)), "entity " + i);
    }
    assertTrue(dataset.header().equals(again.header()), "the header differs");
    assertEquals(List.of(), problems.stream().map(problem -> problem.code().id()).toList());
  }

  /** Every string stands where strings stand: in texts, lists, codes, extensions and raw data. */
  @Test
  void naughtyStringsSurvive() throws IOException {
    String json =
        Files.readString(
            FixtureFolder.require("naughty-strings/blns.json"), StandardCharsets.UTF_8);
    Datum strings = JsonText.read(json, 10);
    assertNotNull(strings);
    List<Entity> entities = new ArrayList<>();
    for (Datum item : ((Datum.Items) strings).items()) {
      entities.add(incident(entities.size(), ((Datum.Text) item).value()));
    }
    assertEquals(515, entities.size(), "the number of strings has changed");
    Dataset dataset = new Dataset(DatasetHeader.builder().build(), entities);
    Dataset again = Datasets.read(Datasets.written(dataset), new ArrayList<>());
    assertTrue(dataset.equals(again), "a string was changed");
  }

  private static Incident incident(int number, String string) {
    boolean id = Scalars.ID.read(string, misfit -> {}) != null;
    return Incident.builder(id ? string : "incident-" + number)
        .title(Text.of("en", string).and("und", string))
        .description(Text.of("und", string))
        .externalIds(List.of(ExternalId.builder(string).build()))
        .record(RecordKeeping.builder().enteredBy(string).files(List.of(string)).build())
        .extension("x", new Datum.Items(List.of(new Datum.Text(string))))
        .extension("x " + number + string, new Datum.Text(string))
        .build();
  }
}
